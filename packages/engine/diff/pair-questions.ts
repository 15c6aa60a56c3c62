import type { Definition, Migration, Question } from '../definition/definition.ts';
import { pathAfter } from '../response/migration-steps.ts';
import { isOwnName } from '../question-types/own-type.ts';
import { didYouMean } from '../problem.ts';
import { questionPaths } from '../definition/question-paths.ts';
import type { PathEnd } from '../definition/question-paths.ts';
import { isSame } from './same.ts';

/** A question in both versions. */
export interface Pair {
  readonly from: string;
  readonly path: string;
  readonly before: Question;
  readonly after: Question;
  /** Where it would be if it had kept its id and its group: elsewhere than `path` when it was renamed or moved. */
  readonly natural: string;
  /** Whether it was found by its path and the migrations, not by likeness. */
  readonly certain: boolean;
}

/** The questions of two versions, matched. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Paths of questions of one version only; of those in a group that is so too, the group alone. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Path in the later version by that in the earlier one, of questions that are gone too. */
  readonly follow: (path: string) => string;
}

/** Finds the questions of an earlier version in a later one: by path and migrations, and the rest by likeness. */
export function pairQuestions(before: Definition, after: Definition, steps: readonly Migration[]): Pairing {
  const [olds, news] = [questionPaths(before), questionPaths(after)];
  const declared = (path: string): string => steps.reduce((each, step) => pathAfter(step, each), path);
  const guesses: Record<string, string> = {};
  const follow = (path: string): string => pathAfter({ questions: guesses }, declared(path));
  const pairs = new Map<string, Pair>();
  const order = [...news.keys()];
  const free = new Set(order);
  const pair = (from: string, path: string, certain: boolean): void => {
    const outer = from.slice(0, from.lastIndexOf('/') + 1);
    const natural = (outer && `${follow(outer.slice(0, -1))}/`) + from.slice(outer.length);
    const [{ question: one }, { question: other }] = [olds.get(from)!, news.get(path)!];
    pairs.set(from, { from, path, before: one, after: other, natural, certain });
    free.delete(path);
  };
  // What is in a group is looked for where the group went.
  for (const depth of [1, 2, 3]) {
    const here = [...olds.keys()].filter((path) => path.split('/').length === depth);
    // What stays has the first right to its place, as when answers are migrated.
    for (const moves of [false, true])
      for (const from of here)
        if ((declared(from) !== from) === moves && free.has(follow(from))) pair(from, follow(from), true);
    const wanted = new Set([...olds.keys()].map(follow));
    const likely = here
      // One that a migration moves to the place of another has no place.
      .filter((from) => !pairs.has(from) && !news.has(follow(from)))
      .flatMap((from) =>
        [...free]
          .filter((path) => !wanted.has(path))
          .map((path) => ({ from, path, likeness: likeness(olds.get(from)!, news.get(path)!, follow) })),
      )
      .filter((each) => each.likeness >= ENOUGH)
      .sort((a, b) => b.likeness - a.likeness);
    for (const { from, path } of likely) {
      if (pairs.has(from) || !free.has(path)) continue;
      guesses[declared(from)] = path;
      pair(from, path, false);
    }
  }
  return {
    pairs: [...pairs.values()].sort((one, other) => order.indexOf(one.path) - order.indexOf(other.path)),
    removed: outermost([...olds.keys()].filter((path) => !pairs.has(path))),
    added: outermost([...free]),
    follow,
  };
}

const ENOUGH = 3;

/** How much speaks for two questions being the same one. */
function likeness(old: PathEnd, found: PathEnd, follow: (path: string) => string): number {
  const [before, after] = [old.question, found.question];
  if (kindOf(before) !== kindOf(after) || !isSame(old.rows.map(follow), found.rows)) return 0;
  const hasSame = (one: unknown, other: unknown): boolean => one !== undefined && isSame(one, other);
  if (before.id === after.id || hasSame(before.label, after.label))
    return ENOUGH + Number(before.id === after.id);
  const isClose = didYouMean(before.id, [after.id]) !== '';
  return 2 * Number(hasSame(contentOf(before), contentOf(after))) + Number(isClose);
}

/** The type, and whether a group repeats: what is stored for it is another thing. */
export function kindOf(question: Question): string {
  return question.type === 'group' && question.repeat ? 'repeating group' : question.type;
}

function contentOf(question: Question): unknown {
  if (question.type === 'group') return question.questions.map(({ id }) => id);
  return 'options' in question && !isOwnName(question.type)
    ? question.options.map(({ value }) => value)
    : undefined;
}

function outermost(paths: readonly string[]): string[] {
  return paths.filter((path) => !paths.some((other) => path.startsWith(`${other}/`)));
}
