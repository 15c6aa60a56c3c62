import type { CSSResult } from 'lit';
import type { Content } from 'talkoot/elements/step-view.js';
import type { Network } from 'talkoot/network';
import type { PanelWords } from './words/panel-words.ts';

/** What opens below the map, one at a time. */
export const PANELS = [
  'analysis',
  'missed',
  'sides',
  'compare',
  'story',
  'import',
  'export',
  'merge',
] as const;

export type PanelName = (typeof PANELS)[number];

/** Those that change the map or take in what others made. */
export const EDITING_PANELS: readonly PanelName[] = ['import', 'merge'];

/** What a panel needs of the map. */
export interface PanelHost {
  readonly network: Network;
  readonly language: string;
  readonly words: PanelWords;
  /** Level of the panel's own heading. */
  readonly level: number;
  readonly canEdit: boolean;
  /** States of this network that were opened or saved here, by revision. */
  readonly revisions: ReadonlyMap<string, Network>;
  /** Shows an actor or a flow as chosen in the picture; undefined: none. */
  select(id: string | undefined): void;
  /** Takes a person's change, which can be undone; `what` is said when it is. */
  change(network: Network, what: string): void;
  /** Says something in the live region. */
  say(text: string): void;
  refresh(): void;
  /** Moves focus to the part of the panel with this id, when it is there. */
  focus(id: string): void;
  /** Offers a file; the working copy is then saved as a new revision. */
  saveWorkingCopy(): string;
  /** The picture of a document, as an SVG file that carries another one. */
  toSvg(drawn: Network, carried: Network): Promise<string>;
  toPng(drawn: Network): Promise<Blob>;
  /** Prints the map for a paper of this size. */
  print(paper?: 'A4' | 'A3' | 'A1'): void;
}

/** A part of the build that shows one panel and keeps its state while it is there. */
export interface Panel {
  readonly styles: readonly CSSResult[];
  render(): Content;
  /** The panel was closed: what it showed in the picture goes. */
  leave?(): void;
}

export type PanelClass = new (host: PanelHost) => Panel;
