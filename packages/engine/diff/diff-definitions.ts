import type { Definition } from '../definition/definition.ts';
import { migrationsSince } from '../response/migration-steps.ts';
import { quote } from '../problem.ts';
import { isAnswerable } from '../question-types/is-answerable.ts';
import { questionPaths } from '../definition/question-paths.ts';
import { change } from './change.ts';
import type { Change } from './change.ts';
import { compareOrder } from './compare-order.ts';
import { comparePair } from './compare-pair.ts';
import { compareWhole } from './compare-whole.ts';
import { pairQuestions } from './pair-questions.ts';
import { renamingOf } from './rename-expression.ts';

/**
 * What is different between two versions of a definition, and what that means for saved answers. Both must be right,
 * as `parseDefinition` returns them. What `after.migrations` say about the versions since `before` counts as declared.
 */
export function diffDefinitions(before: Definition, after: Definition): Change[] {
  const steps = migrationsSince(after, before.version);
  const pairing = pairQuestions(before, after, steps);
  const { pairs, removed, added, follow } = pairing;
  const renamed = renamingOf(pairs, steps);
  const [olds, news] = [questionPaths(before), questionPaths(after)];
  const removal = (path: string): Change => {
    const isTaken = news.has(follow(path));
    const message = isTaken
      ? `${quote(follow(path))} has another question's answers`
      : 'the question is gone';
    return isAnswerable(olds.get(path)!.question)
      ? change('removed', path, 'answers-kept-aside', message)
      : change('removed', path, 'none', message, { step: 'minor' });
  };
  return [
    ...compareWhole(before, after, renamed, follow),
    ...removed.map(removal),
    ...added.map((path) => change('added', path, 'none', 'a new question')),
    ...pairs.flatMap((pair) => comparePair(pair, steps, renamed)),
    ...compareOrder(before, after, pairing),
  ];
}
