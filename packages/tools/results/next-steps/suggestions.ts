import type { Practice } from 'talkoot/content/participation-practices';

/** Something that could be done about a cell: a card of the library, or words of the network's own. */
export interface Candidate {
  readonly id: string;
  /** The question of the ladder it was found for. */
  readonly cell: string;
  /** The card; absent for a suggestion of the network's own. */
  readonly practice?: Practice;
  /** The network's own words. */
  readonly title?: string;
}

/** The practices suggested for a cell: those made for it first, then those it is named second for, and so on. */
export function suggestions(practices: readonly Practice[], cell: string): Candidate[] {
  return practices
    .filter(({ cells }) => cells.includes(cell))
    .sort((a, b) => a.cells.indexOf(cell) - b.cells.indexOf(cell))
    .map((practice) => ({ id: `${cell}/${practice.id}`, cell, practice }));
}
