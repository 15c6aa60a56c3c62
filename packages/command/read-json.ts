import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from './lint-parameters.ts';

/** A file as it was read. */
export interface JsonFile {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
}

/** @throws UsageError when it cannot be read, or is not JSON. */
export function readJson(path: string): JsonFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
  try {
    return { path, text, value: JSON.parse(text) as unknown };
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${(error as Error).message}`);
  }
}

/** The texts of one language. */
export interface TextFile extends JsonFile {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Reads a text file; its language is what `@language` says in it, or else its name.
 *
 * @throws UsageError
 */
export function readTexts(path: string): TextFile {
  const file = readJson(path);
  const { value } = file;
  if (
    typeof value !== 'object' ||
    value === null ||
    Object.values(value).some((text) => typeof text !== 'string')
  )
    throw new UsageError(`${path} is not a text file: an object of texts by key is needed`);
  const texts = value as Readonly<Record<string, string>>;
  return { ...file, texts, language: texts['@language'] ?? basename(path, '.json') };
}
