import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { lineAndColumn } from './json-place.ts';
import { scanJson } from './json-syntax.ts';
import type { DoubledKey } from './json-syntax.ts';
import { UsageError } from './lint-parameters.ts';

/** A file as it was read. */
export interface JsonFile {
  readonly path: string;
  /** Without the mark that some editors put at the beginning of a file. */
  readonly text: string;
  readonly mark: string;
  readonly value: unknown;
  readonly doubled: readonly DoubledKey[];
}

/** @throws UsageError when it cannot be read, or is not JSON. */
function readJson(path: string): JsonFile {
  const [mark = '', text = ''] = /^(\uFEFF?)(.*)$/s.exec(readText(path))!.slice(1);
  const { mistake, doubled } = scanJson(text);
  if (mistake) {
    const { line, column } = lineAndColumn(text, mistake.offset);
    throw new UsageError(`${path}:${line}:${column} is not JSON: ${mistake.message}`);
  }
  return { path, text, mark, value: JSON.parse(text) as unknown, doubled };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path} cannot be read: ${REASONS[code] ?? message}`);
  }
}

/** @throws UsageError when it cannot be read, is not JSON, or is a text file. */
export function readDefinition(path: string): JsonFile {
  const file = readJson(path);
  if (isTexts(file.value) && Object.keys(file.value).some((key) => key.startsWith('@') || key.includes('.')))
    throw new UsageError(`${path} looks like a text file: use --texts ${path}`);
  return file;
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
  if (!isTexts(value))
    throw new UsageError(`${path} is not a text file: an object of texts by key is needed`);
  return { ...file, texts: value, language: value['@language'] ?? basename(path, '.json') };
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
