import { writeFileSync } from 'node:fs';
import { applyFixes, lintDefinition, mendable, operationsOf } from 'talkoot/engine/lint';
import type { LintOptions } from 'talkoot/engine/lint';
import { editJson } from './json-edit.ts';
import { UsageError } from './lint-parameters.ts';
import type { JsonFile } from './read-json.ts';

/** A file with what could be mended mended, and how often each code was. */
interface MendedFile {
  readonly file: JsonFile;
  readonly codes: Readonly<Record<string, number>>;
}

/** A fix can make room for another; more rounds than this are not made. */
const MOST_ROUNDS = 20;

/**
 * Mends a file, round by round, and writes it when something was mended.
 *
 * @throws UsageError when it cannot be written.
 */
export function mendFile(file: JsonFile, options: LintOptions): MendedFile {
  let { text, value } = file;
  const codes: Record<string, number> = {};
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = lintDefinition(value, options);
    const operations = operationsOf(value, findings);
    if (operations.length === 0) break;
    value = applyFixes(value, findings);
    text = editJson(text, operations, value);
    for (const { code } of mendable(findings)) codes[code] = (codes[code] ?? 0) + 1;
  }
  if (text !== file.text) write(file.path, file.mark + text);
  return { file: { ...file, text, value }, codes };
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`${path} cannot be mended: ${(error as Error).message}`);
  }
}
