import { counted } from 'talkoot/elements/counted.js';
import { formatList, formatNumber } from 'talkoot/elements/format.js';
import type { NetworkFacts } from './facts.ts';
import type { DiagramWords } from './words.ts';

export const unreviewed = true;

const actors = counted('sv', 'aktör', 'aktörer');
const flows = counted('sv', 'flöde', 'flöden');
const pairs = counted('sv', 'ömsesidigt par', 'ömsesidiga par');
const benefits = counted('sv', 'nytta', 'nyttor');

/** Unreviewed: no native speaker has read these. */
export const sv: DiagramWords = {
  language: 'sv',
  view: 'Vy',
  views: {
    clients: 'Klientkarta',
    flows: 'Flöden',
    matrix: 'Ger–får-tabell',
    chord: 'Ömsesidighet',
    list: 'Lista',
  },
  search: 'Sök aktör eller nytta',
  searchFailed: 'Sökningen kunde inte hämtas. Kontrollera nätförbindelsen.',
  kindFilter: 'Flöden som visas',
  allKinds: 'Alla',
  kinds: { tangible: 'Materiella', intangible: 'Immateriella' },
  kind: 'Slag',
  kindOf: { tangible: 'materiell', intangible: 'immateriell' },
  kindHint:
    'Det materiella är avtalat och kan räknas: tjänster, pengar, lokaler. Det immateriella är kunskap, råd, förtroende.',
  notSaid: 'inte sagt',
  state: 'Läge',
  states: { works: 'fungerar', weak: 'svagt', missing: 'saknas', planned: 'planeras' },
  actorKind: 'Slag av aktör',
  actorKinds: {
    municipality: 'kommun',
    state: 'staten',
    'wellbeing-county': 'välfärdsområde',
    ngo: 'organisation',
    education: 'läroanstalt',
    company: 'företag',
    congregation: 'församling',
    project: 'projekt',
    residents: 'invånare',
    other: 'annan aktör',
  },
  client: 'klient',
  inGroup: (group: string) => `${group} (grupp)`,
  group: 'Grupp',
  noGroup: 'Ingen grupp',
  clientNameMissing: 'Klient',
  untitled: 'Nätverk utan namn',

  undo: 'Ångra',
  redo: 'Gör om',
  undone: (what: string) => `Ångrat: ${what}`,
  redone: (what: string) => `Gjort om: ${what}`,
  nothingToUndo: 'Det finns inget att ångra.',
  nothingToRedo: 'Det finns inget att göra om.',
  tidy: 'Ordna på nytt',
  zoomIn: 'Förstora',
  zoomOut: 'Förminska',
  showAnyway: 'Visa ändå som bild',
  showList: 'Visa som lista',
  arrange: 'Bild',

  add: 'Lägg till',
  newActor: 'Ny aktör',
  newClient: 'För vem nätverket finns',
  startEditing: 'Lägg först till aktörerna i nätverket.',
  emptyNetwork: 'Nätverket har inga aktörer ännu.',
  emptyFlows: 'Inga flöden mellan aktörerna har antecknats ännu.',
  inviteFlows: 'Välj en aktör och skriv vad den ger andra och vad den får.',
  emptyClients: 'Ingen har ännu antecknats ge klienten något.',

  picture: 'Aktörerna och deras flöden',
  scrolls: (name: string) => `${name}, område som kan rullas`,
  walk: 'I bilden går du från aktör till aktör med piltangenterna. Enter öppnar en aktör: upp och ner går längs dess flöden, höger följer flödet till andra änden, vänster går tillbaka. Esc stänger.',
  howToRead: 'Så rör du dig i bilden',
  tooMany: (count: string) =>
    `Nätverket är för stort för en läsbar bild. Bilden visar den valda aktörens flöden: ${count}.`,
  drawnWhole:
    'Bilden visar hela nätverket. Den är större än skärmen: rulla bilden eller skriv ut den på ett stort ark.',
  drawWhole: 'Rita hela nätverket',
  drawPart: 'Rita bara den valda aktörens flöden',
  counted: 'Flödena är många: talet säger hur många flöden som går åt samma håll. Välj talet för att se dem.',
  chordTooMany: 'I ringen ryms högst 20 aktörer läsbart. Bilden visar de som har flest flöden.',

  summary: (facts: NetworkFacts) => {
    const parts = [actors(facts.actors), flows(facts.flows)];
    if (facts.pairs > 0) parts.push(pairs(facts.pairs));
    const most =
      facts.most.length === 0
        ? ''
        : ` Mest ger ${formatList(facts.most, 'sv')} (${formatNumber(facts.mostGiven, 'sv')}).`;
    const day = facts.asOf ? ` Läget ${facts.asOf}.` : '';
    return `${formatList(parts, 'sv')}.${most}${day}`;
  },
  clientSummary: (count: number, givers: number, client: string) =>
    `${client} får ${benefits(count)} från ${givers === 1 ? 'en aktör' : `${formatNumber(givers, 'sv')} aktörer`}.`,
  actorIs: (
    name: string,
    nature: readonly string[],
    gives: number,
    gets: number,
    mutual: readonly string[],
  ) =>
    `${[name, ...nature].join(', ')}. Ger ${formatNumber(gives, 'sv')}, får ${formatNumber(gets, 'sv')}.` +
    (mutual.length > 0 ? ` Ömsesidigt: ${formatList([...mutual], 'sv')}.` : ''),
  flowIs: (value: string, from: string, to: string, details: readonly string[]) =>
    [`${value}: ${from} ger, ${to} får`, ...details].join(', '),
  flowsAre: (count: number, from: string, to: string, values: readonly string[]) =>
    `${flows(count)}: ${from} ger, ${to} får: ${values.join('; ')}`,
  flowCount: flows,
  givesCount: (count: number) => benefits(count),
  more: (count: number) => `+${formatNumber(count, 'sv')} till`,
  gives: 'Ger',
  gets: 'Får',
  givesOf: (name: string) => `Vad ${name} ger`,
  getsOf: (name: string) => `Vad ${name} får`,
  nothing: 'Inget antecknat.',
  toWhom: 'Till vem',
  fromWhom: 'Från vem',
  numbered: 'Numrerade flöden i bilden',
  legend: 'Tecken',
  legendKind: {
    tangible: 'hel linje och kvadrat: materiell',
    intangible: 'streckad linje och cirkel: immateriell',
    none: 'tunn linje: slaget har inte sagts',
  },
  legendGap: 'prickad linje: saknas eller planeras',

  matrixCaption: 'Vem ger vem vad',
  matrixHelp: 'Radens aktör ger, kolumnens aktör får. Du rör dig i tabellen med piltangenterna.',
  matrixHelpEdit:
    'Radens aktör ger, kolumnens aktör får. Du rör dig i tabellen med piltangenterna; Enter öppnar en ruta.',
  order: 'Ordning',
  orders: {
    entered: 'som de lades till',
    name: 'efter namn',
    group: 'gruppvis',
    kind: 'efter typ av aktör',
    given: 'de som ger mest först',
    received: 'de som får mest först',
  },
  ordered: (order: string) => `Tabellens ordning: ${order}.`,
  giver: 'Givare',
  getter: 'Mottagare',
  cellIs: (from: string, to: string, count: number) =>
    count === 0 ? `${from} – ${to}: inga flöden` : `${from} – ${to}: ${flows(count)}`,
  rowsShown: (first: number, last: number, all: number) =>
    `Givare ${formatNumber(first, 'sv')}–${formatNumber(last, 'sv')} / ${formatNumber(all, 'sv')}`,
  columnsShown: (first: number, last: number, all: number) =>
    `Mottagare ${formatNumber(first, 'sv')}–${formatNumber(last, 'sv')} / ${formatNumber(all, 'sv')}`,
  actorsShown: (first: number, last: number, all: number) =>
    `Aktörer ${formatNumber(first, 'sv')}–${formatNumber(last, 'sv')} / ${formatNumber(all, 'sv')}`,
  flowsShown: (first: number, last: number, all: number) =>
    `Flöden ${formatNumber(first, 'sv')}–${formatNumber(last, 'sv')} / ${formatNumber(all, 'sv')}`,
  previous: 'Föregående',
  next: 'Följande',

  chordCaption: 'Vad paren ger varandra',
  chordPair: 'Par',
  mutual: 'ömsesidigt',
  oneWay: 'åt ett håll',
  chordLegend: 'Fyllt band: båda ger. Tomt band: bara den ena ger. Bandets spets pekar mot mottagaren.',
  balance: (gives: number, gets: number) =>
    `ger ${formatNumber(gives, 'sv')}, får ${formatNumber(gets, 'sv')}`,
  notLoaded: 'Vyn kunde inte hämtas. Samma uppgifter finns nedan.',
  notEditable: 'Delarna som behövs för att ändra kunde inte hämtas. Ladda om sidan.',
  tableOfFlows: 'Alla flöden som tabell',
  benefit: 'Nytta',

  chosen: 'Valt',
  close: 'Stäng',
  name: 'Namn',
  save: 'Spara',
  rename: 'Byt namn',
  remove: 'Ta bort',
  removeActor: 'Ta bort aktören',
  removeFlow: 'Ta bort flödet',
  hide: 'Dölj i bilden',
  hidden: (names: readonly string[]) => `Dolda: ${formatList([...names], 'sv')}.`,
  showHidden: 'Visa alla',
  show: 'Visa',
  place: 'Plats i bilden',
  placeNear: 'Flytta nära',
  move: 'Flytta',
  moves: { left: 'Flytta till vänster', right: 'Flytta till höger', up: 'Flytta upp', down: 'Flytta ner' },
  choose: 'Välj',
  connect: 'Koppla ihop med ett klick',
  connecting: (name: string) => `${name} ger: välj nu mottagaren i bilden eller listan.`,
  cancel: 'Avbryt',
  newFlow: (from: string, to: string) => `${from} ger, ${to} får`,
  alsoGives: (from: string, to: string) => `Vad mer ${from} ger och ${to} får`,
  everyActor: 'Aktör',

  needsName: 'Skriv ett namn.',
  needsBenefit: 'Skriv vad som ges.',
  needsOther: 'Välj en annan aktör.',
  alreadyThere: (name: string) => `${name} finns redan i nätverket.`,
  flowAlready: (value: string) => `${value} har redan antecknats mellan dessa.`,

  did: {
    addActor: (name: string) => `lade till ${name}`,
    setClient: (name: string) => `${name} antecknades som klient`,
    rename: (before: string, after: string) => `${before} är nu ${after}`,
    actorKind: (name: string) => `ändrade slaget av aktör: ${name}`,
    group: (name: string, group: string) => `${name} fördes till gruppen ${group}`,
    noGroup: (name: string) => `${name} togs ut ur sin grupp`,
    removeActor: (name: string, count: number) => `tog bort ${name} och ${flows(count)}`,
    addFlow: (value: string, from: string, to: string) => `lade till ${value}: ${from} ger, ${to} får`,
    changeFlow: (value: string) => `ändrade flödet ${value}`,
    removeFlow: (value: string, from: string, to: string) => `tog bort ${value}: ${from} – ${to}`,
    move: (name: string) => `flyttade ${name}`,
    tidy: 'ordnade på nytt',
  },
  hiddenNow: (name: string) => `${name} är dold i bilden.`,
  shownAgain: 'Alla syns igen.',
};
