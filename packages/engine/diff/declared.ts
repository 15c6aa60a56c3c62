import type { NewType } from '../response/convert-answer.ts';
import { own } from '../record.ts';
import type { Migration } from '../definition/definition.ts';
import { pathAfter } from '../response/migration-steps.ts';

/** What migrations say of one question of the earlier version. */
export interface Declared {
  /** What a value becomes. */
  readonly nameOf: (value: string) => string;
  /** The last type its answers are turned into. */
  readonly type: NewType | undefined;
}

export function declaredOf(steps: readonly Migration[], from: string): Declared {
  let path = from;
  let type: NewType | undefined;
  const names: (Readonly<Record<string, string>> | undefined)[] = [];
  for (const step of steps) {
    path = pathAfter(step, path);
    names.push(own(step.values, path));
    type = own(step.types, path) ?? type;
  }
  return {
    nameOf: (value) => names.reduce((each, step) => own(step, each) ?? each, value),
    type,
  };
}
