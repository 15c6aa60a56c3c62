import type { Migration, Option } from '../definition/definition.ts';
import { quote } from '../problem.ts';
import { change } from './change.ts';
import type { Change } from './change.ts';
import { compareOptions } from './compare-options.ts';
import { compareConditions, compareLimits } from './compare-rules.ts';
import { compareTexts } from './compare-texts.ts';
import { compareType } from './compare-type.ts';
import { declaredOf } from './declared.ts';
import type { Declared } from './declared.ts';
import type { Pair } from './pair-questions.ts';
import { commonPart, ownPart } from '../definition/own-question.ts';
import { isSame } from './same.ts';
import { isAnswerable } from '../question-types/is-answerable.ts';

/** Everything that is different about one question. */
export function comparePair(
  found: Pair,
  steps: readonly Migration[],
  renamed: (expression: string) => string,
): Change[] {
  const declared = declaredOf(steps, found.from);
  const pair = { ...found, before: commonPart(found.before), after: commonPart(found.after) };
  const { path, before, after } = pair;
  return [
    ...comparePlace(pair),
    ...compareType(pair, declared),
    ...compareOptions(pair, declared),
    ...compareLimits(pair, declared),
    ...compareOwn(found),
    ...compareConditions(pair, renamed),
    ...compareWorth(pair, declared),
    ...compareTexts(path, before, after, declared.nameOf),
  ].map((each) => (pair.from === path ? each : { ...each, from: pair.from }));
}

function comparePlace({ from, path, natural, certain, before }: Pair): Change[] {
  if (path === natural) return [];
  const code = outer(path) === outer(natural) ? 'renamed' : 'moved';
  const message = `${certain ? 'was' : 'seems to be what was'} ${quote(from)}`;
  if (!isAnswerable(before)) return [change(code, path, 'none', message, { step: 'minor', certain })];
  if (certain) return [change(code, path, 'answers-move', message)];
  const migration = { questions: { [from]: path } };
  return [change(code, path, 'answers-kept-aside', message, { certain, migration })];
}

/** What a property means that only a type of one's own knows is not known here. */
function compareOwn({ path, before, after }: Pair): Change[] {
  if (before.type !== after.type) return [];
  const [olds, news] = [ownPart(before), ownPart(after)];
  return [...new Set([...Object.keys(olds), ...Object.keys(news)])]
    .filter((name) => !isSame(olds[name], news[name]))
    .map((name) => {
      const message = `${name}: was ${quote(olds[name])}, is ${quote(news[name])}`;
      return change('narrowed', path, 'answers-may-break-rule', message);
    });
}

const outer = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** What options are worth in scores. */
function compareWorth({ path, before, after }: Pair, { nameOf }: Declared): Change[] {
  if (!('options' in before && 'options' in after)) return [];
  const now = new Map<string, Option>(after.options.map((option) => [option.value, option]));
  return before.options.flatMap(({ value, score }) => {
    const option = now.get(nameOf(value));
    if (!option || option.score === score) return [];
    const message = `option ${quote(option.value)} was worth ${quote(score)}, is worth ${quote(option.score)}`;
    return [change('score', path, 'results-change', message)];
  });
}
