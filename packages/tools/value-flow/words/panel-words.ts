import type { Widened } from 'talkoot/elements/word-catalogue.js';
import type { panelsFi } from './panels-fi.ts';

/** The measures that are shown. */
export type MeasureId =
  | 'density'
  | 'reciprocityEdges'
  | 'reciprocityPairs'
  | 'meanPath'
  | 'unreachable'
  | 'efficiency'
  | 'centralisationOut'
  | 'centralisationIn'
  | 'gini'
  | 'tangible'
  | 'betweenness'
  | 'creation';

/** The words of what opens on demand, in one language; a language that lacks some fails the compiler. */
export type PanelWords = Widened<Omit<typeof panelsFi, 'measures'>> & {
  readonly measures: Readonly<Record<MeasureId, readonly [name: string, meaning: string]>>;
};
