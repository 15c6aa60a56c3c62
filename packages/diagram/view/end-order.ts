import { isThere } from '../drawing/shown-network.ts';
import type { End, ShownNetwork } from '../drawing/shown-network.ts';
import type { MatrixOrder } from '../views.ts';
import { MATRIX_ORDERS } from '../views.ts';
import type { DiagramWords } from '../words/words.ts';

/** Ends that belong together, under a title; those that stand by themselves have none. */
export interface Section {
  readonly title: string | undefined;
  readonly ends: readonly End[];
}

/** The orders that say something of a network: by groups or kinds only where there are some. */
export function ordersOf({ actors }: ShownNetwork): readonly MatrixOrder[] {
  return MATRIX_ORDERS.filter(
    (order) => (order !== 'group' && order !== 'kind') || actors.some((end) => end[order] !== undefined),
  );
}

/** The ends in an order. The client comes first, but where they are counted it has its place among them. */
export function inOrder(shown: ShownNetwork, order: MatrixOrder, words: DiagramWords): readonly Section[] {
  const { ends, client, actors } = shown;
  const first = client ? [client] : [];
  const alone = (sorted: readonly End[]): Section[] => [{ title: undefined, ends: sorted }];
  const byWords = new Intl.Collator(words.language, { numeric: true }).compare;
  switch (order) {
    case 'entered':
      return alone(ends);
    case 'name':
      return alone([...first, ...[...actors].sort((a, b) => byWords(a.name, b.name))]);
    case 'given':
    case 'received': {
      const flows = (end: End): number => end[order === 'given' ? 'gives' : 'gets'].filter(isThere).length;
      const counts = new Map(ends.map((end) => [end, flows(end)]));
      return alone([...ends].sort((a, b) => counts.get(b)! - counts.get(a)!));
    }
    case 'group':
    case 'kind': {
      const titleOf = (end: End): string | undefined =>
        order === 'group' ? end.group : end.kind && words.actorKinds[end.kind];
      const titles = [...new Set(actors.map(titleOf))].filter((title) => title !== undefined).sort(byWords);
      const rest = order === 'group' ? words.noGroup : words.notSaid;
      return [
        ...alone(first),
        ...titles.map((title) => ({ title, ends: actors.filter((end) => titleOf(end) === title) })),
        { title: rest, ends: actors.filter((end) => titleOf(end) === undefined) },
      ].filter((section) => section.ends.length > 0);
    }
  }
}

/** The sections of which something is in a window on all their ends. */
export function sectionsIn(sections: readonly Section[], shown: readonly End[]): readonly Section[] {
  const isShown = new Set(shown);
  return sections
    .map(({ title, ends }) => ({ title, ends: ends.filter((end) => isShown.has(end)) }))
    .filter(({ ends }) => ends.length > 0);
}
