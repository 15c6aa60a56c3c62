import { counted } from 'talkoot/elements/counted.js';
import { formatList, formatNumber } from 'talkoot/elements/format.js';
import type { NetworkFacts } from './facts.ts';
import type { DiagramWords } from './words.ts';

export const unreviewed = true;

const actors = counted('en', 'actor', 'actors');
const flows = counted('en', 'flow', 'flows');
const pairs = counted('en', 'mutual pair', 'mutual pairs');
const benefits = counted('en', 'benefit', 'benefits');

/** Unreviewed: no native speaker has read these. */
export const en: DiagramWords = {
  language: 'en',
  view: 'View',
  views: {
    clients: 'Client map',
    flows: 'Flows',
    matrix: 'Gives and gets table',
    chord: 'Reciprocity',
    list: 'List',
  },
  search: 'Find an actor or a benefit',
  searchFailed: 'The search could not be fetched. Check the network connection.',
  kindFilter: 'Flows shown',
  allKinds: 'All',
  kinds: { tangible: 'Tangible', intangible: 'Intangible' },
  kind: 'Kind',
  kindOf: { tangible: 'tangible', intangible: 'intangible' },
  kindHint:
    'Tangible is agreed and can be counted: services, money, rooms. Intangible is knowledge, advice, trust.',
  notSaid: 'not said',
  state: 'State',
  states: { works: 'works', weak: 'weak', missing: 'missing', planned: 'planned' },
  actorKind: 'Kind of actor',
  actorKinds: {
    municipality: 'municipality',
    state: 'state',
    'wellbeing-county': 'wellbeing services county',
    ngo: 'association',
    education: 'education provider',
    company: 'company',
    congregation: 'congregation',
    project: 'project',
    residents: 'residents',
    other: 'other actor',
  },
  client: 'client',
  inGroup: (group: string) => `${group} (group)`,
  group: 'Group',
  noGroup: 'No group',
  clientNameMissing: 'Client',
  untitled: 'Network without a name',

  undo: 'Undo',
  redo: 'Redo',
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  tidy: 'Tidy up',
  zoomIn: 'Enlarge',
  zoomOut: 'Make smaller',
  showAnyway: 'Show as a picture all the same',
  showList: 'Show as a list',
  arrange: 'Picture',

  add: 'Add',
  newActor: 'New actor',
  newClient: 'Whom the network is for',
  startEditing: 'First add the actors of the network.',
  emptyNetwork: 'The network has no actors yet.',
  emptyFlows: 'No flows between the actors are noted yet.',
  inviteFlows: 'Choose an actor and write what it gives others and what it gets.',
  emptyClients: 'Nobody is noted yet to give the client anything.',

  picture: 'Actors and their flows',
  scrolls: (name: string) => `${name}, scrollable`,
  walk: 'In the picture the arrow keys go from actor to actor. Enter opens an actor: up and down walk its flows, right follows a flow to its other end, left goes back. Esc closes.',
  howToRead: 'How to walk in the picture',
  tooMany: (count: string) =>
    `The network is too large for one readable picture. The picture shows the flows of the chosen actor: ${count}.`,
  drawnWhole:
    'The picture shows the whole network. It is larger than the screen: scroll it, or print it on a large sheet.',
  drawWhole: 'Draw the whole network',
  drawPart: 'Draw only the flows of the chosen actor',
  counted: 'There are many flows: the number tells how many go the same way. Choose the number to see them.',
  chordTooMany: 'The ring holds 20 actors at most that can be read. The picture shows those with most flows.',

  summary: (facts: NetworkFacts) => {
    const parts = [actors(facts.actors), flows(facts.flows)];
    if (facts.pairs > 0) parts.push(pairs(facts.pairs));
    const most =
      facts.most.length === 0
        ? ''
        : ` ${formatList(facts.most, 'en')} ${facts.most.length > 1 ? 'give' : 'gives'} most (${formatNumber(facts.mostGiven, 'en')}).`;
    const day = facts.asOf ? ` As of ${facts.asOf}.` : '';
    return `${formatList(parts, 'en')}.${most}${day}`;
  },
  clientSummary: (count: number, givers: number, client: string) =>
    `${client} gets ${benefits(count)} from ${actors(givers)}.`,
  actorIs: (
    name: string,
    nature: readonly string[],
    gives: number,
    gets: number,
    mutual: readonly string[],
  ) =>
    `${[name, ...nature].join(', ')}. Gives ${formatNumber(gives, 'en')}, gets ${formatNumber(gets, 'en')}.` +
    (mutual.length > 0 ? ` Mutual: ${formatList([...mutual], 'en')}.` : ''),
  flowIs: (value: string, from: string, to: string, details: readonly string[]) =>
    [`${value}: ${from} gives, ${to} gets`, ...details].join(', '),
  flowsAre: (count: number, from: string, to: string, values: readonly string[]) =>
    `${flows(count)}: ${from} gives, ${to} gets: ${values.join('; ')}`,
  flowCount: flows,
  givesCount: (count: number) => benefits(count),
  more: (count: number) => `+${formatNumber(count, 'en')} more`,
  gives: 'Gives',
  gets: 'Gets',
  givesOf: (name: string) => `What ${name} gives`,
  getsOf: (name: string) => `What ${name} gets`,
  nothing: 'Nothing noted.',
  toWhom: 'To whom',
  fromWhom: 'From whom',
  numbered: 'Numbered flows of the picture',
  legend: 'Signs',
  legendKind: {
    tangible: 'solid line and square: tangible',
    intangible: 'dashed line and circle: intangible',
    none: 'thin line: kind not said',
  },
  legendGap: 'dotted line: missing or planned',

  matrixCaption: 'Who gives whom what',
  matrixHelp: 'The actor of the row gives, that of the column gets. The arrow keys walk the table.',
  matrixHelpEdit:
    'The actor of the row gives, that of the column gets. The arrow keys walk the table; Enter opens a cell.',
  order: 'Order',
  orders: {
    entered: 'as they were added',
    name: 'by name',
    group: 'by group',
    kind: 'by type of actor',
    given: 'those who give most first',
    received: 'those who get most first',
  },
  ordered: (order: string) => `Order of the table: ${order}.`,
  giver: 'Giver',
  getter: 'Receiver',
  cellIs: (from: string, to: string, count: number) =>
    count === 0 ? `${from} – ${to}: no flows` : `${from} – ${to}: ${flows(count)}`,
  rowsShown: (first: number, last: number, all: number) =>
    `Givers ${formatNumber(first, 'en')}–${formatNumber(last, 'en')} / ${formatNumber(all, 'en')}`,
  columnsShown: (first: number, last: number, all: number) =>
    `Receivers ${formatNumber(first, 'en')}–${formatNumber(last, 'en')} / ${formatNumber(all, 'en')}`,
  actorsShown: (first: number, last: number, all: number) =>
    `Actors ${formatNumber(first, 'en')}–${formatNumber(last, 'en')} / ${formatNumber(all, 'en')}`,
  flowsShown: (first: number, last: number, all: number) =>
    `Flows ${formatNumber(first, 'en')}–${formatNumber(last, 'en')} / ${formatNumber(all, 'en')}`,
  previous: 'Previous',
  next: 'Next',

  chordCaption: 'What the pairs give each other',
  chordPair: 'Pair',
  mutual: 'mutual',
  oneWay: 'one-way',
  chordLegend:
    'Filled ribbon: both give. Empty ribbon: only one gives. The tip of a ribbon points to the receiver.',
  balance: (gives: number, gets: number) =>
    `gives ${formatNumber(gives, 'en')}, gets ${formatNumber(gets, 'en')}`,
  notLoaded: 'This view could not be fetched. The same is told below.',
  notEditable: 'The parts for editing could not be loaded. Load the page again.',
  tableOfFlows: 'All flows as a table',
  benefit: 'Benefit',

  chosen: 'Chosen',
  close: 'Close',
  name: 'Name',
  save: 'Save',
  rename: 'Change name',
  remove: 'Remove',
  removeActor: 'Remove actor',
  removeFlow: 'Remove flow',
  hide: 'Hide from the picture',
  hidden: (names: readonly string[]) => `Hidden: ${formatList([...names], 'en')}.`,
  showHidden: 'Show all',
  show: 'Show',
  place: 'Place in the picture',
  placeNear: 'Move near',
  move: 'Move',
  moves: { left: 'Move left', right: 'Move right', up: 'Move up', down: 'Move down' },
  choose: 'Choose',
  connect: 'Connect by a click',
  connecting: (name: string) => `${name} gives: now choose the receiver in the picture or the list.`,
  cancel: 'Cancel',
  newFlow: (from: string, to: string) => `${from} gives, ${to} gets`,
  alsoGives: (from: string, to: string) => `What else ${from} gives and ${to} gets`,
  everyActor: 'Actor',

  needsName: 'Write a name.',
  needsBenefit: 'Write what is given.',
  needsOther: 'Choose another actor.',
  alreadyThere: (name: string) => `${name} is in the network already.`,
  flowAlready: (value: string) => `${value} is noted between these already.`,

  did: {
    addActor: (name: string) => `${name} was added`,
    setClient: (name: string) => `${name} was noted as the client`,
    rename: (before: string, after: string) => `${before} is now ${after}`,
    actorKind: (name: string) => `the kind of actor was changed: ${name}`,
    group: (name: string, group: string) => `${name} was put in the group ${group}`,
    noGroup: (name: string) => `${name} was taken out of its group`,
    removeActor: (name: string, count: number) => `${name} and ${flows(count)} were removed`,
    addFlow: (value: string, from: string, to: string) => `${value} was added: ${from} gives, ${to} gets`,
    changeFlow: (value: string) => `the flow ${value} was changed`,
    removeFlow: (value: string, from: string, to: string) => `${value} was removed: ${from} – ${to}`,
    move: (name: string) => `${name} was moved`,
    tidy: 'tidied up',
  },
  hiddenNow: (name: string) => `${name} is hidden from the picture.`,
  shownAgain: 'All are shown again.',
};
