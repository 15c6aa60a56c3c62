import { lintDefinition } from 'talkoot/engine/lint';
import type { LintOptions } from 'talkoot/engine/lint';
import { lintParameters, UsageError } from './lint-parameters.ts';
import type { LintParameters } from './lint-parameters.ts';
import { asJson, asText, counts } from './lint-report.ts';
import type { Report } from './lint-report.ts';
import { doubledKeys, inTextOrder, locateFindings } from './locate-findings.ts';
import type { Located } from './locate-findings.ts';
import { mendFile } from './mend-file.ts';
import { readDefinition, readTexts } from './read-json.ts';
import type { JsonFile, TextFile } from './read-json.ts';
import { version } from './version.ts';

export const LINT_USAGE = `talkoot lint [options] definition.json…

Tells what is wrong with definitions, and what cannot have been meant (docs/lint.md).

  --texts fi.json     a text file; the language is its "@language", or else its name. May be repeated.
  --list name         a list that the host gives. May be repeated.
  --check name        an asynchronous check that the host gives. May be repeated.
  --format text|json  one line per finding (default), or JSON.
  --fix               mends in the definitions what is marked [fixable], and tells what was mended.
  --strict            warnings fail too.
  --version           tells the version of talkoot.

Ends with 2 when a file cannot be read (the others are linted), 1 when there are errors, 0 otherwise.`;

/** `talkoot lint`: prints what is found and gives the exit code. */
export function lint(given: readonly string[]): number {
  try {
    const parameters = lintParameters(given);
    if (parameters.help || parameters.version) {
      console.log(parameters.help ? LINT_USAGE : version());
      return 0;
    }
    return told(lintFiles(parameters), parameters);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

function told(report: Report, { format, strict }: LintParameters): number {
  for (const message of report.unread) console.error(message);
  if (format === 'json') console.log(asJson(report));
  else if (report.files > 0) console.log(asText(report));
  const { errors, warnings } = counts(report.found);
  if (report.unread.length > 0) return 2;
  return errors > 0 || (strict && warnings > 0) ? 1 : 0;
}

/** Findings that say that something is nowhere: not to be known while a text file is missing. */
const NOWHERE: ReadonlySet<string> = new Set([
  'missing-text',
  'missing-label',
  'missing-language',
  'unused-calculation',
]);

function lintFiles(parameters: LintParameters): Report {
  const unread: string[] = [];
  const each = <Given, Made>(all: readonly Given[], make: (given: Given) => Made): Made[] =>
    all.flatMap((given) => {
      try {
        return [make(given)];
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        unread.push(error.message);
        return [];
      }
    });
  const texts = each(parameters.texts, readTexts);
  const isComplete = unread.length === 0;
  const definitions = each(parameters.files, readDefinition);
  const options = optionsOf(texts, parameters);
  const linted = each(definitions, (read) => lintFile(read, texts, options, parameters.fix));
  const found = linted.flatMap((one) => one.found).filter(({ code }) => isComplete || !NOWHERE.has(code));
  return {
    found: [...found, ...texts.flatMap(doubledKeys)],
    fixed: linted.flatMap(({ file, codes }) => (Object.keys(codes).length > 0 ? [{ file, codes }] : [])),
    unread,
    files: linted.length,
  };
}

function optionsOf(texts: readonly TextFile[], { lists, checks, texts: named }: LintParameters): LintOptions {
  return {
    ...(named.length > 0 && {
      texts: Object.fromEntries(texts.map(({ language, texts }) => [language, texts])),
    }),
    ...(lists && { lists }),
    ...(checks && { checks }),
  };
}

function lintFile(
  read: JsonFile,
  texts: readonly TextFile[],
  options: LintOptions,
  fix: boolean,
): { file: string; found: Located[]; codes: Readonly<Record<string, number>> } {
  // Which of two keys was meant, only the author knows: the file is left alone.
  const isSure = read.doubled.length === 0;
  const { file, codes } = fix && isSure ? mendFile(read, options) : { file: read, codes: {} };
  const located = locateFindings(lintDefinition(file.value, options), file, texts).map((finding) => {
    const { fix: _, ...unfixable } = finding;
    return isSure ? finding : unfixable;
  });
  const inFile = located.filter((each) => each.file === file.path);
  const inTexts = located.filter((each) => each.file !== file.path);
  return { file: file.path, found: [...inTextOrder([...inFile, ...doubledKeys(file)]), ...inTexts], codes };
}
