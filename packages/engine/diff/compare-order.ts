import type { AnyQuestion, Definition, ExpressionText } from '../definition/definition.ts';
import { change } from './change.ts';
import type { Change, Effect } from './change.ts';
import type { Pairing } from './pair-questions.ts';

/** Something in which others stand in an order. */
interface Container {
  readonly kind: 'instrument' | 'section' | 'group';
  /** Id of a section, path of a group. */
  readonly name: string;
  /** Ids of sections, paths of questions. */
  readonly items: readonly string[];
  readonly relevant?: ExpressionText | undefined;
}

function containersOf({ sections }: Definition): Container[] {
  const inside = (questions: readonly AnyQuestion[], outer: string): Container[] =>
    questions.flatMap((question) => {
      if (question.type !== 'group') return [];
      const name = outer + question.id;
      return [
        group('group', name, question.questions, `${name}/`),
        ...inside(question.questions, `${name}/`),
      ];
    });
  const group = (
    kind: Container['kind'],
    name: string,
    questions: readonly AnyQuestion[],
    prefix: string,
  ): Container => ({
    kind,
    name,
    items: questions.map(({ id }) => prefix + id),
  });
  return [
    { kind: 'instrument', name: '', items: sections.map(({ id }) => id) },
    ...sections.map(({ id, questions, relevant }) => ({ ...group('section', id, questions, ''), relevant })),
    ...sections.flatMap(({ questions }) => inside(questions, '')),
  ];
}

/** Another order of sections and questions, sections that came or went, questions in another section. */
export function compareOrder(before: Definition, after: Definition, { pairs }: Pairing): Change[] {
  const changes: Change[] = [];
  const report = (path: string, message: string, effect: Effect = 'none'): void =>
    void changes.push(change('reordered', path, effect, message));
  const paths = new Map(pairs.map(({ from, path }) => [from, path]));
  const news = containersOf(after);
  const olds = containersOf(before);
  for (const { kind, name, items, relevant } of olds) {
    const now = kind === 'group' ? paths.get(name) : name;
    const same = news.find((each) => each.kind === kind && each.name === now);
    const were = kind === 'instrument' ? items : items.flatMap((item) => paths.get(item) ?? []);
    if (same) {
      const was = were.filter((item) => same.items.includes(item)).join(', ');
      const is = same.items.filter((item) => were.includes(item)).join(', ');
      if (was !== is) report(same.name, `the order was ${was}, is ${is}`);
    }
    if (kind !== 'section') continue;
    if (!same) report(name, 'the section is gone');
    for (const item of were) {
      const other = news.find((each) => each.kind === 'section' && each.items.includes(item));
      if (!other || other === same) continue;
      const isHidden = other.relevant !== undefined && other.relevant !== relevant;
      // Of a section that is gone, only what matters is told of each question.
      if (same || isHidden)
        report(
          item,
          `was in section ${name}, is in ${other.name}`,
          isHidden ? 'answers-may-not-count' : 'none',
        );
    }
  }
  for (const { kind, name } of news)
    if (kind === 'section' && !olds.some((each) => each.kind === kind && each.name === name))
      report(name, 'a new section');
  return changes;
}
