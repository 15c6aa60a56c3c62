import type { LocalizedText, Question } from '../definition/definition.ts';
import { quote } from '../problem.ts';
import { change } from './change.ts';
import type { Change, Effect } from './change.ts';
import type { Declared } from './declared.ts';
import type { Pair } from './pair-questions.ts';
import { isSame } from './same.ts';

/** Something that can be chosen or answered to: an option, "other", a row, a nonresponse code. */
interface Choosable {
  readonly kind: 'option' | 'row' | 'nonresponse' | 'other';
  readonly value: string;
  readonly label?: LocalizedText | undefined;
}

/** Options, rows and nonresponses that came, went, or have other values. */
export function compareOptions({ path, before, after }: Pair, { nameOf }: Declared): Change[] {
  const [olds, news] = [choosables(before), choosables(after)];
  // Of another type, what can be chosen is another thing.
  if (before.type !== after.type && !(has(olds, 'option') && has(news, 'option'))) return [];
  const changes: Change[] = [];
  const free = new Set(news);
  const gone = olds.filter((old) => {
    const isNamed = old.kind === 'option' || old.kind === 'row';
    const value = isNamed ? nameOf(old.value) : old.value;
    const found = news.find((each) => each.kind === old.kind && each.value === value);
    if (!found) return true;
    free.delete(found);
    if (value !== old.value)
      changes.push(
        change(
          'option-renamed',
          path,
          'answers-change',
          `${old.kind} ${quote(old.value)} is ${quote(value)}`,
        ),
      );
    return false;
  });
  for (const old of gone) {
    const what = `${old.kind} ${quote(old.value)}`;
    const effect = effectOfRemoval(old, before);
    const likely = [...free].find(
      ({ kind, label }) => kind === old.kind && label && isSame(label, old.label),
    );
    if (!likely) {
      changes.push(change('option-removed', path, effect, `${what} is gone`));
      continue;
    }
    free.delete(likely);
    const values = { [path]: { [old.value]: likely.value } };
    const guess = { certain: false, migration: { values } };
    changes.push(change('option-renamed', path, effect, `${what} seems to be ${quote(likely.value)}`, guess));
  }
  for (const { kind, value } of free)
    changes.push(
      change('option-added', path, effectOfAddition(kind, after), `${kind} ${quote(value)} is new`),
    );
  const keys = (each: readonly Choosable[]): string[] => each.map(({ kind, value }) => `${kind} ${value}`);
  const were = keys(olds.map((old) => ({ ...old, value: nameOf(old.value) })));
  const order = [
    were.filter((key) => keys(news).includes(key)),
    keys(news).filter((key) => were.includes(key)),
  ];
  if (!isSame(order[0], order[1]))
    changes.push(change('reordered', path, 'none', `the order is ${order[1]!.join(', ')}`));
  return changes;
}

function choosables(question: Question): Choosable[] {
  const nonresponses = ('nonresponse' in question && question.nonresponse) || [];
  return [
    ...('options' in question ? question.options : []).map(
      ({ value, label }) => ({ kind: 'option', value, label }) as const,
    ),
    ...('rows' in question ? question.rows : []).map(
      ({ id, label }) => ({ kind: 'row', value: id, label }) as const,
    ),
    ...('other' in question && question.other ? [{ kind: 'other', value: 'other' } as const] : []),
    ...nonresponses.map((value) => ({ kind: 'nonresponse', value }) as const),
  ];
}

function has(choices: readonly Choosable[], kind: Choosable['kind']): boolean {
  return choices.some((each) => each.kind === kind);
}

/** A value that is not offered breaks a rule; what has no place at all is kept aside. */
function effectOfRemoval({ kind }: Choosable, { type }: Question): Effect {
  return kind === 'option' && type !== 'allocation' ? 'answers-may-break-rule' : 'answers-kept-aside';
}

/** Where all must be answered or ranked, answers lack the new one. */
function effectOfAddition(kind: Choosable['kind'], question: Question): Effect {
  const isLacking =
    (kind === 'row' && question.type === 'matrix' && question.required) ||
    (kind === 'option' && question.type === 'ranking' && (question.min ?? question.max) === undefined);
  return isLacking ? 'answers-may-break-rule' : 'none';
}
