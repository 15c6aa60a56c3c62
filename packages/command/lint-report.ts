import type { Located } from './locate-findings.ts';

/** What came out of linting some files. */
export interface Report {
  readonly found: readonly Located[];
  /** What `--fix` mended: per file, how often each code. */
  readonly fixed: readonly { readonly file: string; readonly codes: Readonly<Record<string, number>> }[];
  /** Why files could not be linted. */
  readonly unread: readonly string[];
  /** How many were. */
  readonly files: number;
}

export function asJson({ found, fixed, unread }: Report): string {
  return JSON.stringify({ findings: found, fixed, unread, ...counts(found) }, null, 2);
}

export function asText({ found, fixed, files }: Report): string {
  const { errors, warnings } = counts(found);
  const fixable = found.filter(({ fix }) => fix).length;
  const summary = [number(files, 'file'), number(errors, 'error'), number(warnings, 'warning')].join(', ');
  return [
    ...fixed.map(mendedLine),
    ...found.map(findingLine),
    fixable > 0 ? `${summary}; --fix mends ${fixable}` : summary,
  ].join('\n');
}

function mendedLine({ file, codes }: Report['fixed'][number]): string {
  const entries = Object.entries(codes);
  const all = entries.reduce((sum, [, count]) => sum + count, 0);
  return `${file}: ${all} mended (${entries.map(([code, count]) => `${count} ${code}`).join(', ')})`;
}

function findingLine({ file, line, column, severity, code, message, path, fix }: Located): string {
  // What is missing has no place of its own: that of the object around it is told.
  const name = code === 'missing' ? `${JSON.stringify(path.split('.').at(-1))} is ` : '';
  return `${file}:${line}:${column} ${severity} ${code} ${name}${message}${fix ? ' [fixable]' : ''}`;
}

export function counts(found: readonly Located[]): { errors: number; warnings: number } {
  const errors = found.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: found.length - errors };
}

function number(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
