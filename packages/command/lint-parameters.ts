import { parseArgs } from 'node:util';

/** What was asked for on the command line. */
export interface LintParameters {
  readonly files: readonly string[];
  readonly texts: readonly string[];
  /** Names that the host gives; undefined when none were told, so that nothing is known of them. */
  readonly lists: readonly string[] | undefined;
  readonly checks: readonly string[] | undefined;
  readonly format: 'text' | 'json';
  readonly fix: boolean;
  /** Whether warnings fail too. */
  readonly strict: boolean;
  readonly version: boolean;
  readonly help: boolean;
}

/** Thrown when the command line, or a file named in it, cannot be used. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError */
export function lintParameters(given: readonly string[]): LintParameters {
  const { values, positionals: files } = parsed(given);
  const { format } = values;
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format ${format}: allowed: text, json`);
  if (files.length === 0 && !values.help && !values.version) throw new UsageError('No file is named.');
  const { texts, list: lists, check: checks, fix, strict, help, version } = values;
  return { files, texts, lists, checks, format, fix, strict, help, version };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        texts: { type: 'string', multiple: true, default: [] },
        list: { type: 'string', multiple: true },
        check: { type: 'string', multiple: true },
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        version: { type: 'boolean', short: 'v', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    // What it throws names the option and what is wrong with it.
    throw new UsageError((error as Error).message);
  }
}
