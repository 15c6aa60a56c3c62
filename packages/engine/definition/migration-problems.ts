import type { NewType } from '../response/convert-answer.ts';
import type { Definition, Migration, Question } from './definition.ts';
import { migrationsSince, pathAfter, versionKey } from '../response/migration-steps.ts';
import { quote, unknown } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { isOwnName } from '../question-types/own-type.ts';
import { questionPaths } from './question-paths.ts';
import { own } from '../record.ts';

/** Questions that take what a conversion makes; the text of a number can be the value of an option. */
const TAKEN_BY: Readonly<Record<NewType, readonly Question['type'][]>> = {
  choices: ['choices', 'ranking', 'list'],
  choice: ['choice'],
  text: ['text', 'choice'],
  number: ['number', 'scale'],
};

/**
 * The problems of the migrations of a definition whose shape is right. What a step says is followed through the later
 * ones: in the end it must lead to something this version has.
 */
export function migrationProblems(definition: Definition): Problem[] {
  const { migrations = [], version } = definition;
  const problems: Problem[] = [];
  const paths = questionPaths(definition);
  const steps = migrationsSince(definition, '0.0.0-0');
  migrations.forEach((step, index) => {
    const report = (code: string, place: string, message: string): void =>
      void problems.push({ path: `migrations[${index}].${place}`, code, message });
    if (versionKey(step.to) > versionKey(version))
      return report('migration-version', 'to', `${step.to} is later than the definition, ${version}`);
    const later = steps.slice(steps.indexOf(step) + 1);

    /** Where a path of this step leads in the end; `visit` is told of the later steps on the way. */
    const follow = (path: string, visit?: (next: Migration, path: string) => void): string =>
      later.reduce((before, next) => {
        const after = pathAfter(next, before);
        visit?.(next, after);
        return after;
      }, path);

    /** Looks at what one part of the step says of each question. */
    const inspect = (
      part: 'questions' | 'values' | 'types',
      message: (question: Question, key: string, path: string) => string | undefined,
    ): void => {
      for (const [key, said] of Object.entries(step[part] ?? {})) {
        const path = follow(part === 'questions' ? (said as string) : key);
        const found = paths.get(path);
        const wrong = found ? message(found.question, key, path) : unknown('question', path, paths.keys());
        if (wrong) report(found ? `migration-${part}` : 'migration-path', `${part}.${key}`, wrong);
      }
    };

    const sources = new Map<string, string>();
    inspect('questions', (_question, from, path) => {
      const first = sources.get(path);
      sources.set(path, from);
      if (first !== undefined) return `${quote(first)} moves to ${quote(path)} already`;
      // Rows of groups that are gone are not seen here; what is in them stays there when answers are opened.
      const around = from.split('/').map((_id, depth, ids) => ids.slice(0, depth).join('/'));
      const rows = around
        .map((outer) => follow(pathAfter(step, outer)))
        .filter((outer) => repeats(paths.get(outer)));
      return paths.get(path)!.rows.join() === rows.join()
        ? undefined
        : `${quote(from)} cannot move to ${quote(path)}, into or out of rows`;
    });
    inspect('values', (question, key) => {
      const last = (name: string): string => {
        follow(key, (next, path) => (name = own(own(next.values, path), name) ?? name));
        return name;
      };
      return unknownValue(question, Object.values(step.values![key]!).map(last));
    });
    inspect('types', ({ type }, key) => {
      const given = step.types![key]!;
      let isTaken = TAKEN_BY[given].includes(type) || isOwnName(type);
      follow(key, (next, path) => (isTaken ||= own(next.types, path) !== undefined));
      return isTaken ? undefined : `answers made ${given} do not fit a question of type ${type}`;
    });
  });
  return problems;
}

function repeats(end: { readonly question: Question } | undefined): boolean {
  return end?.question.type === 'group' && end.question.repeat === true;
}

/** A new value that the question does not have. Texts, numbers, lists from outside and types of one's own may be anything. */
function unknownValue(question: Question, values: readonly string[]): string | undefined {
  const { type } = question;
  if (type === 'text' || type === 'number' || type === 'list' || isOwnName(type)) return undefined;
  const known = [
    ...('options' in question ? question.options.map(({ value }) => value) : []),
    ...(type === 'matrix' ? question.rows.map(({ id }) => id) : []),
  ];
  const wrong = values.find((value) => (type === 'scale' ? Number.isNaN(+value) : !known.includes(value)));
  return wrong === undefined ? undefined : unknown('value', wrong, known);
}
