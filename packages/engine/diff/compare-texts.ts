import { quote } from '../problem.ts';
import { change } from './change.ts';
import type { Change } from './change.ts';
import { isSame } from './same.ts';

/** What people read, hear or see of something: by role, and by value for options and rows. */
interface Readable {
  readonly label?: unknown;
  readonly title?: unknown;
  readonly description?: unknown;
  readonly hint?: unknown;
  readonly audio?: unknown;
  readonly texts?: unknown;
  readonly options?: readonly { readonly value: string; readonly label?: unknown }[];
  readonly rows?: readonly { readonly id: string; readonly label?: unknown }[];
  readonly multiline?: boolean;
  readonly add?: boolean;
}

const ROLES = ['label', 'title', 'description', 'hint', 'audio', 'texts'] as const;

/** Texts and presentation of a question, a section, a score or the whole. */
export function compareTexts(
  path: string,
  before: Readable,
  after: Readable,
  nameOf: (value: string) => string = String,
): Change[] {
  const roles: string[] = ROLES.filter((role) => !isSame(before[role], after[role]));
  const labels = new Map(after.options?.map(({ value, label }) => [`option.${value}`, label]));
  for (const { id, label } of after.rows ?? []) labels.set(`row.${id}`, label);
  for (const { value, label } of before.options ?? []) compareLabel(`option.${nameOf(value)}`, label);
  for (const { id, label } of before.rows ?? []) compareLabel(`row.${nameOf(id)}`, label);
  function compareLabel(role: string, label: unknown): void {
    if (labels.has(role) && !isSame(label, labels.get(role))) roles.push(role);
  }
  const changes = roles.length > 0 ? [change('texts', path, 'none', `other texts: ${roles.join(', ')}`)] : [];
  for (const name of ['multiline', 'add'] as const)
    if (before[name] !== after[name]) {
      const message = `${name} was ${quote(before[name])}, is ${quote(after[name])}`;
      changes.push(change('presentation', path, 'none', message));
    }
  return changes;
}
