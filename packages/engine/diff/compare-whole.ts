import type { Definition, Score } from '../definition/definition.ts';
import { quote } from '../problem.ts';
import { change } from './change.ts';
import type { Change } from './change.ts';
import { compareTexts } from './compare-texts.ts';
import { own } from '../record.ts';
import { isSame } from './same.ts';

type Parameters = NonNullable<Definition['parameters']>;

/** What is different apart from the questions. */
export function compareWhole(
  before: Definition,
  after: Definition,
  renamed: (expression: string) => string,
  follow: (path: string) => string,
): Change[] {
  return [
    ...compareHead(before, after),
    ...compareParameters(before.parameters ?? {}, after.parameters ?? {}),
    ...compareSections(before, after, renamed),
    ...compareScores(before.scores ?? [], after.scores ?? [], follow),
  ];
}

function compareHead(before: Definition, after: Definition): Change[] {
  const changes = compareTexts('', before, after);
  const languages = [before, after].map((each) => each.languages.join(', '));
  if (languages[0] !== languages[1])
    changes.unshift(change('texts', '', 'none', `languages were ${languages[0]}, are ${languages[1]}`));
  const [was, is] = [before.hidden ?? 'keep', after.hidden ?? 'keep'];
  if (was !== is) {
    const effect = is === 'clear' ? 'answers-may-not-count' : 'results-change';
    changes.unshift(change('condition', '', effect, `hidden was ${was}, is ${is}`));
  }
  if (before.id !== after.id)
    changes.unshift(
      change('instrument', '', 'answers-refused', `id was ${quote(before.id)}, is ${quote(after.id)}`),
    );
  return changes;
}

function compareSections(
  before: Definition,
  after: Definition,
  renamed: (expression: string) => string,
): Change[] {
  return after.sections.flatMap((section) => {
    const old = before.sections.find(({ id }) => id === section.id);
    if (!old) return [];
    const changes = compareTexts(section.id, old, section);
    const was = old.relevant && renamed(old.relevant);
    if (was === section.relevant) return changes;
    const effect = section.relevant === undefined ? 'none' : 'answers-may-not-count';
    const message = `relevant was ${quote(was)}, is ${quote(section.relevant)}`;
    return [change('condition', section.id, effect, message), ...changes];
  });
}

/** No answers are theirs; expressions that read them are compared where they stand. */
function compareParameters(before: Parameters, after: Parameters): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, is] = [own(before, name)?.type, own(after, name)?.type];
    if (was === is) return [];
    const message = was
      ? `it was of type ${was}, ${is ? `is of type ${is}` : 'and is gone'}`
      : `the host may give a ${is}`;
    return [
      change('condition', '', was && is ? 'results-change' : 'none', `parameter ${quote(name)}: ${message}`),
    ];
  });
}

function compareScores(
  before: readonly Score[],
  after: readonly Score[],
  follow: (path: string) => string,
): Change[] {
  const formula = ({ label: _label, texts: _texts, ...others }: Score): object => others;
  const removed = before.filter(({ id }) => !after.some((score) => score.id === id));
  return [
    ...removed.map(({ id }) => change('score', id, 'results-change', 'the score is gone')),
    ...after.flatMap((score) => {
      const old = before.find(({ id }) => id === score.id);
      if (!old) return [change('score', score.id, 'none', 'a new score')];
      const { of, reversed } = old;
      const moved = { ...old, of: of.map(follow), ...(reversed && { reversed: reversed.map(follow) }) };
      const changes = compareTexts(score.id, old, score);
      if (isSame(formula(moved), formula(score))) return changes;
      return [change('score', score.id, 'results-change', 'it is computed otherwise'), ...changes];
    }),
  ];
}
