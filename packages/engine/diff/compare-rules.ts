import type { AnswerableQuestion, ChoicesOption, Question } from '../definition/definition.ts';
import { quote } from '../problem.ts';
import { change } from './change.ts';
import type { Change, Effect } from './change.ts';
import type { Declared } from './declared.ts';
import { kindOf } from './pair-questions.ts';
import type { Pair } from './pair-questions.ts';

type Limit = number | string | boolean;

/** For each limit, whether answers that were right may be wrong now. */
const NARROWS: Readonly<Record<string, (was: Limit | undefined, is: Limit | undefined) => boolean>> = {
  min: (was = -Infinity, is = -Infinity) => is > was,
  max: (was = Infinity, is = Infinity) => is < was,
  minLength: (was = 0, is = 0) => is > was,
  maxLength: (was = Infinity, is = Infinity) => is < was,
  integer: (_was, is) => is === true,
  // When the step is halved every point is still there.
  step: (was = 1, is = 1) => !Number.isInteger(Number(was) / Number(is)),
  pattern: (_was, is) => is !== undefined,
  format: (_was, is) => is !== undefined,
  total: () => true,
  list: () => true,
};

/** Limits that came, went or changed. */
export function compareLimits({ path, before, after }: Pair, { nameOf }: Declared): Change[] {
  if (kindOf(before) !== kindOf(after)) return [];
  const changes: Change[] = [];
  const add = (name: string, narrows: boolean, message: string): void => {
    const effect = narrows ? 'answers-may-break-rule' : 'none';
    changes.push(change(narrows ? 'narrowed' : 'widened', path, effect, `${name}: ${message}`));
  };
  const [olds, news] = [before, after] as unknown as Readonly<Record<string, Limit | undefined>>[];
  for (const [name, narrows] of Object.entries(NARROWS)) {
    const [was, is] = [olds![name], news![name]];
    if (was !== is) add(name, narrows(was, is), `was ${quote(was)}, is ${quote(is)}`);
  }
  const lonely = new Set(exclusives(before).map(nameOf));
  for (const value of exclusives(after)) if (!lonely.delete(value)) add('exclusive', true, quote(value));
  for (const value of lonely) add('exclusive', false, `no more ${quote(value)}`);
  return changes;
}

function exclusives(question: Question): string[] {
  const options: readonly ChoicesOption[] = 'options' in question ? question.options : [];
  return options.filter(({ exclusive }) => exclusive).map(({ value }) => value);
}

/** What a condition that changed means for answers; one that is taken away means nothing, but for these. */
const EFFECTS = {
  relevant: 'answers-may-not-count',
  filter: 'answers-may-not-count',
  constraint: 'answers-may-break-rule',
  check: 'answers-may-break-rule',
  readonly: 'none',
  calculate: 'results-change',
} as const satisfies Record<string, Effect>;

/**
 * Whether an answer is needed, and the conditions.
 *
 * @param renamed - an expression of the earlier version with the names of the later one.
 */
export function compareConditions(
  { path, before, after }: Pair,
  renamed: (expression: string) => string,
): Change[] {
  const [was, is] = [before, after] as (AnswerableQuestion &
    Partial<Record<keyof typeof EFFECTS, unknown>>)[];
  const changes: Change[] = [];
  const inNew = (said: unknown): unknown => (typeof said === 'string' ? renamed(said) : said || undefined);
  const [needed, needs] = [inNew(was!.required), is!.required || undefined];
  if (needed !== needs) {
    const isLooser = needs === undefined || needed === true;
    const message = `required was ${quote(needed ?? false)}, is ${quote(needs ?? false)}`;
    changes.push(
      isLooser
        ? change('optional', path, 'none', message)
        : change('required', path, 'answers-may-break-rule', message),
    );
  }
  for (const [name, effect] of Object.entries(EFFECTS)) {
    const [old, now] = [inNew(was![name as 'relevant']), is![name as 'relevant'] || undefined];
    if (old === now) continue;
    const message = `${name} was ${quote(old)}, is ${quote(now)}`;
    changes.push(change('condition', path, now === undefined ? 'none' : effect, message));
  }
  return changes;
}
