import type { FlowKind, FlowState } from './flow.ts';
import { comparable } from './value-name.ts';

/** What a column of a table of flows can hold. */
export type FlowColumn =
  'from' | 'to' | 'value' | 'kind' | 'state' | 'weight' | 'evidence' | 'giverGroup' | 'receiverGroup';

/** Words people write over the columns, in Finnish, Swedish and English; our own exports use the English ones. */
const HEADINGS: Readonly<Record<FlowColumn, readonly string[]>> = {
  from: ['from', 'giver', 'gives', 'antaja', 'kuka antaa', 'keneltä', 'givare', 'vem ger', 'från', 'source'],
  to: ['to', 'receiver', 'gets', 'saaja', 'kuka saa', 'kenelle', 'mottagare', 'vem får', 'till', 'target'],
  value: ['value', 'what', 'hyöty', 'arvo', 'mitä', 'nytta', 'värde', 'vad', 'label'],
  kind: ['kind', 'type', 'laji', 'tyyppi', 'slag', 'typ'],
  state: ['state', 'tila', 'tilanne', 'läge', 'tillstånd'],
  weight: ['weight', 'paino', 'määrä', 'vikt', 'mängd'],
  evidence: ['evidence', 'example', 'näyttö', 'esimerkki', 'belägg', 'exempel'],
  giverGroup: ['giver group', 'group of giver', 'antajan ryhmä', 'givarens grupp'],
  receiverGroup: ['receiver group', 'group of receiver', 'saajan ryhmä', 'mottagarens grupp'],
};

const KINDS: Readonly<Record<FlowKind, readonly string[]>> = {
  tangible: ['tangible', 't', 'aineellinen', 'konkreettinen', 'materiell', 'konkret'],
  intangible: ['intangible', 'i', 'aineeton', 'immateriell'],
};

const STATES: Readonly<Record<FlowState, readonly string[]>> = {
  works: ['works', 'toimii', 'fungerar'],
  weak: ['weak', 'heikko', 'svag', 'svagt'],
  missing: ['missing', 'puuttuu', 'saknas'],
  planned: ['planned', 'suunnitteilla', 'suunniteltu', 'planerad', 'planerat'],
};

export function columnOf(heading: string): FlowColumn | undefined {
  return find(HEADINGS, heading);
}

export function kindOf(word: string): FlowKind | undefined {
  return find(KINDS, word);
}

export function stateOf(word: string): FlowState | undefined {
  return find(STATES, word);
}

function find<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  text: string,
): Key | undefined {
  const wanted = comparable(text).replace(/[:*]$/, '');
  return (Object.keys(words) as Key[]).find((key) => words[key].includes(wanted));
}
