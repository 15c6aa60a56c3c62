import type { Definition, NumberQuestion, Question } from './definition.ts';
import { notAllowed, quote, unknown } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { questionPaths } from './question-paths.ts';
import { isNumber } from '../question-types/number.ts';
import type { OwnTypes } from '../question-types/own-type.ts';
import { own } from '../record.ts';

/** What a path of a score leads to. */
interface Target {
  readonly question: Question;
  /** The single items it stands for, by their own paths: the rows of a matrix, the options of an allocation. */
  readonly items: readonly string[];
  /** Whether each of them is there once per row of a repeating group. */
  readonly repeats: boolean;
}

/** The problems of the scores of a definition whose shape is right. */
export function scoreProblems(definition: Definition, types: OwnTypes): Problem[] {
  const { parameters = {}, sections, scores = [] } = definition;
  const problems: Problem[] = [];
  const targets = scores.length > 0 ? targetsOf(definition) : new Map<string, Target>();
  const taken = new Set([
    ...Object.keys(parameters),
    ...sections.flatMap(({ id, questions }) => [id, ...questions.map((each) => each.id)]),
  ]);
  scores.forEach(({ id, of, reversed = [], least = 1 }, index) => {
    const report = (code: string, place: string, message: string): void =>
      void problems.push({ path: `scores[${index}].${place}`, code, message });
    const items = new Set<string>();
    let most = 0;
    const checkPath = (place: string, path: string, check: (target: Target) => string | undefined): void => {
      const target = targets.get(path);
      // How many items there are is not known then.
      if (!target) most = Infinity;
      const message = target ? check(target) : unknown('question', path, targets.keys());
      if (message) report('score-item', place, message);
    };
    if (taken.has(id))
      report(
        'duplicate-id',
        'id',
        `${quote(id)} is the id of a section, question, parameter or score already`,
      );
    taken.add(id);
    of.forEach((path, at) =>
      checkPath(`of[${at}]`, path, (target) => {
        most += target.repeats ? Infinity : target.items.length;
        const twice = target.items.find((item) => items.has(item));
        target.items.forEach((item) => items.add(item));
        return twice === undefined
          ? unscorable(target.question, types)
          : `${quote(twice)} is counted already`;
      }),
    );
    reversed.forEach((path, at) =>
      checkPath(`reversed[${at}]`, path, ({ question }) =>
        of.includes(path) || items.has(path)
          ? endless(question, types)
          : 'not among what the score is made of',
      ),
    );
    if (least < 1 || least > most) report('unmeetable', 'least', notAllowed(least, `1 to ${most}`));
  });
  return problems;
}

function targetsOf(definition: Definition): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const [path, { question, rows }] of questionPaths(definition)) {
    const repeats = rows.length > 0;
    const keys =
      question.type === 'matrix'
        ? question.rows.map(({ id }) => id)
        : question.type === 'allocation'
          ? question.options.map(({ value }) => value)
          : [];
    const items = keys.map((key) => `${path}/${key}`);
    targets.set(path, { question, items: items.length > 0 ? items : [path], repeats });
    for (const item of items) targets.set(item, { question, items: [item], repeats });
  }
  return targets;
}

const WORTH_NUMBERS: readonly string[] = ['number', 'scale', 'boolean', 'allocation', 'calculation'];

/** Why no number can be made of the question, if none can. */
function unscorable(question: Question, types: OwnTypes): string | undefined {
  const { type } = question;
  const ofValue = own(types, type)?.type as string | undefined;
  if (WORTH_NUMBERS.includes(ofValue ?? type)) return undefined;
  if (type === 'choice' || type === 'choices' || type === 'matrix')
    return question.options.some(({ score }) => score !== undefined)
      ? undefined
      : 'none of its options has a score';
  return `${type} questions are worth no number; allowed: ${WORTH_NUMBERS.join(', ')}, options with scores`;
}

/** Why its ends cannot be swapped, if they cannot. */
function endless(question: Question, types: OwnTypes): string | undefined {
  const { type, min, max } = question as NumberQuestion;
  const kind = own(types, type)?.type ?? type;
  return (kind as string) === 'calculation' || (kind === 'number' && !(isNumber(min) && isNumber(max)))
    ? 'no ends to swap; needed: min and max'
    : undefined;
}
