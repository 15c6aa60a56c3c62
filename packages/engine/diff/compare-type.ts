import type { NewType } from '../response/convert-answer.ts';
import type { Question } from '../definition/definition.ts';
import { change } from './change.ts';
import type { Change, Effect } from './change.ts';
import type { Declared } from './declared.ts';
import { kindOf } from './pair-questions.ts';
import type { Pair } from './pair-questions.ts';

const LISTS = ['choices', 'ranking', 'list'];
const NUMBERS = ['number', 'scale'];
const DATES = ['date', 'month'];
const WITHOUT_ANSWER = ['note', 'calculation'];

/** A question that takes answers of another kind. */
export function compareType({ path, before, after }: Pair, declared: Declared): Change[] {
  const [was, is] = [kindOf(before), kindOf(after)];
  if (was === is) return [];
  const message = `was ${was}, is ${is}`;
  if (WITHOUT_ANSWER.includes(was)) return [change('retyped', path, 'none', message, { step: 'minor' })];
  if (declared.type) return [change('retyped', path, 'answers-change', message)];
  const type = conversion(before, after);
  return [
    change(
      'retyped',
      path,
      effectOn(before, after),
      message,
      type && { migration: { types: { [path]: type } } },
    ),
  ];
}

/** What becomes of answers as they are. */
function effectOn(before: Question, after: Question): Effect {
  const has = (one: readonly string[], other: readonly string[]): boolean =>
    one.includes(before.type) && other.includes(after.type);
  if ('other' in before && before.other) return 'answers-kept-aside';
  // What was typed and is no number or date yet, `{invalid}`, is no answer where nothing is typed so.
  if (has(['number', ...DATES], ['scale', 'text', 'choice'])) return 'answers-kept-aside';
  if (has(['choice'], ['text'])) return 'none';
  if (has(['scale'], ['number']) || has(LISTS, LISTS) || has(['text'], ['choice']))
    return 'answers-may-break-rule';
  return 'answers-kept-aside';
}

/** The conversion a migration can declare. */
function conversion(before: Question, { type }: Question): NewType | undefined {
  if (before.type === 'choice' && LISTS.includes(type)) return 'choices';
  if (LISTS.includes(before.type) && type === 'choice') return 'choice';
  if (NUMBERS.includes(before.type) && (type === 'text' || type === 'choice')) return 'text';
  if (type === 'text' && (DATES.includes(before.type) || (before.type === 'choice' && before.other)))
    return 'text';
  return before.type === 'text' && NUMBERS.includes(type) ? 'number' : undefined;
}
