import { writeFileSync } from 'node:fs';
import { applyFixes, lintDefinition, operationsOf, placeOf } from 'talkoot/engine/lint';
import type { LintFinding, LintOptions } from 'talkoot/engine/lint';
import { editJson } from './json-edit.ts';
import { lineAndColumn, placeIn } from './json-place.ts';
import { lintParameters, UsageError } from './lint-parameters.ts';
import type { LintParameters } from './lint-parameters.ts';
import { readJson, readTexts } from './read-json.ts';
import type { JsonFile, TextFile } from './read-json.ts';

export const LINT_USAGE = `talkoot lint [options] definition.json…

Tells what is wrong with definitions, and what cannot have been meant (docs/lint.md).

  --texts fi.json     a text file; the language is its "@language", or else its name. May be repeated.
  --list name         a list that the host gives. May be repeated.
  --check name        an asynchronous check that the host gives. May be repeated.
  --format text|json  one line per finding (default), or JSON.
  --fix               mends in the files what can be mended without asking.

Ends with 1 when there are errors, 2 when a file cannot be read, 0 otherwise.`;

/** A finding in a file. */
type Located = LintFinding & { readonly file: string; readonly line: number; readonly column: number };

/** A fix can make room for another; more rounds than this are not made. */
const MOST_ROUNDS = 20;

/** `talkoot lint`: prints what is found and gives the exit code. */
export function lint(given: readonly string[]): number {
  try {
    const parameters = lintParameters(given);
    if (parameters.help) {
      console.log(LINT_USAGE);
      return 0;
    }
    const texts = parameters.texts.map(readTexts);
    const found = parameters.files.flatMap((path) => lintFile(path, texts, parameters));
    console.log(parameters.format === 'json' ? asJson(found) : asText(found, parameters.files.length));
    return found.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

function lintFile(
  path: string,
  texts: readonly TextFile[],
  { lists, checks, fix }: LintParameters,
): Located[] {
  const options: LintOptions = {
    ...(texts.length > 0 && {
      texts: Object.fromEntries(texts.map(({ language, texts }) => [language, texts])),
    }),
    ...(lists && { lists }),
    ...(checks && { checks }),
  };
  const read = readJson(path);
  const file = fix ? mended(read, options) : read;
  return lintDefinition(file.value, options).map((finding) => located(finding, file, texts));
}

/** Mends a file, round by round, and writes it when something was mended. */
function mended(file: JsonFile, options: LintOptions): JsonFile {
  let { text, value } = file;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = lintDefinition(value, options);
    const operations = operationsOf(value, findings);
    if (operations.length === 0) break;
    value = applyFixes(value, findings);
    text = editJson(text, operations, value);
  }
  if (text !== file.text) writeFileSync(file.path, text);
  return { ...file, text, value };
}

function located(finding: LintFinding, definition: JsonFile, texts: readonly TextFile[]): Located {
  const { path, language } = finding;
  const file = texts.find((each) => each.language === language) ?? definition;
  const place = placeIn(file.text, file === definition ? placeOf(file.value, path) : [path]);
  return { file: file.path, ...lineAndColumn(file.text, place.member.start), ...finding };
}

function asJson(found: readonly Located[]): string {
  return JSON.stringify({ findings: found, ...counts(found) }, null, 2);
}

function asText(found: readonly Located[], files: number): string {
  const lines = found.map(
    ({ file, line, column, severity, code, message }) =>
      `${file}:${line}:${column} ${severity} ${code} ${message}`,
  );
  const { errors, warnings } = counts(found);
  const summary = [`${number(files, 'file')}`, number(errors, 'error'), number(warnings, 'warning')];
  return [...lines, summary.join(', ')].join('\n');
}

function counts(found: readonly Located[]): { errors: number; warnings: number } {
  const errors = found.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: found.length - errors };
}

function number(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
