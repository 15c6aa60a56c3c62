import type { Definition } from '../definition/definition.ts';
import type { Change, MigrationEntries, Step } from './change.ts';

const STEPS: readonly Step[] = ['major', 'minor', 'patch'];

/** The least version that the later definition may have; that of the earlier one when nothing changed. */
export function requiredVersion({ version }: Definition, changes: readonly Change[]): string {
  const greatest = Math.min(...changes.map(({ step }) => STEPS.indexOf(step)));
  if (greatest === Infinity) return version;
  const [release, early] = version.split(/-(.*)/s) as [string, string?];
  const numbers = release.split('.').map(Number);
  // A version before its release takes the step with the release: 2.0.0-beta.1 becomes 2.0.0.
  const isTaken = early !== undefined && numbers.slice(greatest + 1).every((number) => number === 0);
  if (isTaken) return release;
  return numbers.map((number, at) => (at < greatest ? number : at === greatest ? number + 1 : 0)).join('.');
}

/**
 * The migration that would let all answers come along that can; look at it before it is declared, for part of it is
 * guessed. Written into the later definition as `{ to: version, ...suggestMigration(changes) }`.
 *
 * @returns undefined when there is nothing to declare.
 */
export function suggestMigration(changes: readonly Change[]): MigrationEntries | undefined {
  const questions: Record<string, string> = {};
  const values: Record<string, Record<string, string>> = {};
  const types: Record<string, NonNullable<MigrationEntries['types']>[string]> = {};
  for (const { migration } of changes) {
    Object.assign(questions, migration?.questions);
    Object.assign(types, migration?.types);
    for (const [path, names] of Object.entries(migration?.values ?? {}))
      values[path] = { ...(Object.hasOwn(values, path) && values[path]), ...names };
  }
  const parts = Object.entries({ questions, values, types }).filter(
    ([, part]) => Object.keys(part).length > 0,
  );
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}
