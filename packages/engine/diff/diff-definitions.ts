import type { Definition } from '../definition.ts';
import { migrationsSince } from '../migration-steps.ts';
import { isAnswerable } from '../question-types/index.ts';
import { questionPaths } from '../question-paths.ts';
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
  const olds = questionPaths(before);
  return [
    ...compareWhole(before, after, renamed, follow),
    ...removed.map((path) =>
      isAnswerable(olds.get(path)!.question)
        ? change('removed', path, 'answers-kept-aside', 'the question is gone')
        : change('removed', path, 'none', 'the question is gone', { step: 'minor' }),
    ),
    ...added.map((path) => change('added', path, 'none', 'a new question')),
    ...pairs.flatMap((pair) => comparePair(pair, steps, renamed)),
    ...compareOrder(before, after, pairing),
  ];
}
