import { formatPath, placeOf } from 'talkoot/engine/lint';
import type { LintFinding } from 'talkoot/engine/lint';
import { lineAndColumn, placeIn } from './json-place.ts';
import type { JsonFile, TextFile } from './read-json.ts';

/** A finding in a file. */
export type Located = LintFinding & { readonly file: string; readonly line: number; readonly column: number };

/** Says where findings stand: in the definition, or those about texts in their files. */
export function locateFindings(
  findings: readonly LintFinding[],
  definition: JsonFile,
  texts: readonly TextFile[],
): Located[] {
  return findings.map((finding) => {
    const { path, language } = finding;
    const file = texts.find((each) => each.language === language) ?? definition;
    const place = placeIn(file.text, file === definition ? placeOf(file.value, path) : [path]);
    return { file: file.path, ...lineAndColumn(file.text, place.member.start), ...finding };
  });
}

/** Keys that stand twice in an object: of the two, reading JSON drops the first without a word. */
export function doubledKeys({ doubled, text, path: file }: JsonFile): Located[] {
  return doubled.map(({ key, path, first, offset }) => ({
    file,
    ...lineAndColumn(text, offset),
    path: formatPath(path),
    code: 'duplicate-key',
    severity: 'error',
    message: `${JSON.stringify(key)} stands in line ${lineAndColumn(text, first).line} already; the last one alone is read`,
  }));
}

/** In the order of the text, for findings in one file. */
export function inTextOrder(found: readonly Located[]): Located[] {
  return [...found].sort((a, b) => a.line - b.line || a.column - b.column);
}
