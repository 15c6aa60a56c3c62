import type { ActorKind, FlowKind, FlowState } from 'talkoot/network';
import { counted } from 'talkoot/elements/counted.js';
import { formatList, formatNumber } from 'talkoot/elements/format.js';
import type { DiagramView, MatrixOrder } from '../views.ts';
import type { NetworkFacts } from './facts.ts';

const actors = counted('fi', 'toimija', 'toimijaa');
const flows = counted('fi', 'virta', 'virtaa');
const pairs = counted('fi', 'vastavuoroinen pari', 'vastavuoroista paria');
const benefits = counted('fi', 'hyöty', 'hyötyä');

/** Every word of the diagram. A value is called *hyöty*, a flow *virta*. */
export const fi = {
  language: 'fi',
  view: 'Näkymä',
  views: {
    clients: 'Asiakaskartta',
    flows: 'Virrat',
    matrix: 'Antaa–saa-taulukko',
    chord: 'Vastavuoroisuus',
    list: 'Luettelo',
  } as Readonly<Record<DiagramView, string>>,
  search: 'Etsi toimijaa tai hyötyä',
  searchFailed: 'Hakua ei saatu käyttöön. Tarkista verkkoyhteys.',
  kindFilter: 'Virrat, jotka näytetään',
  allKinds: 'Kaikki',
  kinds: { tangible: 'Aineelliset', intangible: 'Aineettomat' } as Readonly<Record<FlowKind, string>>,
  kind: 'Laji',
  kindOf: { tangible: 'aineellinen', intangible: 'aineeton' } as Readonly<Record<FlowKind, string>>,
  kindHint:
    'Aineellinen on sovittua ja laskettavaa: palvelu, raha, tilat. Aineeton on tietoa, neuvoja, luottamusta.',
  notSaid: 'ei sanottu',
  state: 'Tilanne',
  states: { works: 'toimii', weak: 'heikko', missing: 'puuttuu', planned: 'suunnitteilla' } as Readonly<
    Record<FlowState, string>
  >,
  actorKind: 'Millainen toimija',
  actorKinds: {
    municipality: 'kunta',
    state: 'valtio',
    'wellbeing-county': 'hyvinvointialue',
    ngo: 'järjestö',
    education: 'oppilaitos',
    company: 'yritys',
    congregation: 'seurakunta',
    project: 'hanke',
    residents: 'asukkaat',
    other: 'muu toimija',
  } as Readonly<Record<ActorKind, string>>,
  client: 'asiakas',
  inGroup: (group: string) => `${group} (ryhmä)`,
  group: 'Ryhmä',
  noGroup: 'Ei ryhmää',
  clientNameMissing: 'Asiakas',
  untitled: 'Nimetön verkosto',

  undo: 'Kumoa',
  redo: 'Tee uudelleen',
  undone: (what: string) => `Kumottu: ${what}`,
  redone: (what: string) => `Tehty uudelleen: ${what}`,
  nothingToUndo: 'Ei mitään kumottavaa.',
  nothingToRedo: 'Ei mitään uudelleen tehtävää.',
  tidy: 'Järjestele uudelleen',
  zoomIn: 'Suurenna',
  zoomOut: 'Pienennä',
  showAnyway: 'Näytä silti piirroksena',
  showList: 'Näytä luettelona',
  arrange: 'Kuva',

  add: 'Lisää',
  newActor: 'Uusi toimija',
  newClient: 'Kenen hyväksi verkosto toimii',
  startEditing: 'Lisää ensin toimijat, joita verkostossa on.',
  emptyNetwork: 'Verkostossa ei ole vielä toimijoita.',
  emptyFlows: 'Toimijoiden välisiä virtoja ei ole vielä merkitty.',
  inviteFlows: 'Valitse toimija ja kirjoita, mitä se antaa muille ja mitä se saa.',
  emptyClients: 'Kukaan ei ole vielä merkitty antavan asiakkaalle mitään.',

  picture: 'Toimijat ja niiden virrat',
  scrolls: (name: string) => `${name}, vieritettävä alue`,
  walk: 'Piirroksessa kuljetaan nuolinäppäimillä toimijasta toiseen. Enter avaa toimijan: ylös ja alas kulkevat sen virtoja, oikealle seuraa virran toiseen päähän, vasemmalle palaa. Esc sulkee.',
  howToRead: 'Näin kuljet piirroksessa',
  tooMany: (count: string) =>
    `Verkosto on liian suuri yhteen luettavaan kuvaan. Kuvassa ovat valitun toimijan virrat: ${count}.`,
  drawnWhole:
    'Kuvassa on koko verkosto. Se on suurempi kuin näyttö: vieritä kuvaa tai tulosta se isolle arkille.',
  drawWhole: 'Piirrä koko verkosto',
  drawPart: 'Piirrä vain valitun toimijan virrat',
  counted:
    'Virtoja on paljon: luku kertoo, montako virtaa kulkee samaan suuntaan. Valitse luku, niin näet ne.',
  chordTooMany: 'Kehälle mahtuu luettavasti enintään 20 toimijaa. Kuvassa ovat ne, joilla on eniten virtoja.',

  summary: (facts: NetworkFacts) => {
    const parts = [actors(facts.actors), flows(facts.flows)];
    if (facts.pairs > 0) parts.push(pairs(facts.pairs));
    const most =
      facts.most.length === 0
        ? ''
        : ` Eniten ${facts.most.length > 1 ? 'antavat' : 'antaa'} ${formatList(facts.most, 'fi')} (${formatNumber(facts.mostGiven, 'fi')}).`;
    const day = facts.asOf ? ` Tilanne ${facts.asOf}.` : '';
    return `${formatList(parts, 'fi')}.${most}${day}`;
  },
  clientSummary: (count: number, givers: number, client: string) =>
    `${client} saa: ${benefits(count)}, antajia ${formatNumber(givers, 'fi')}.`,
  actorIs: (
    name: string,
    nature: readonly string[],
    gives: number,
    gets: number,
    mutual: readonly string[],
  ) =>
    `${[name, ...nature].join(', ')}. Antaa ${formatNumber(gives, 'fi')}, saa ${formatNumber(gets, 'fi')}.` +
    (mutual.length > 0 ? ` Vastavuoroisesti: ${formatList([...mutual], 'fi')}.` : ''),
  flowIs: (value: string, from: string, to: string, details: readonly string[]) =>
    [`${value}: ${from} antaa, ${to} saa`, ...details].join(', '),
  flowsAre: (count: number, from: string, to: string, values: readonly string[]) =>
    `${flows(count)}: ${from} antaa, ${to} saa: ${values.join('; ')}`,
  flowCount: flows,
  givesCount: (count: number) => benefits(count),
  more: (count: number) => `+${formatNumber(count, 'fi')} lisää`,
  gives: 'Antaa',
  gets: 'Saa',
  givesOf: (name: string) => `Mitä ${name} antaa`,
  getsOf: (name: string) => `Mitä ${name} saa`,
  nothing: 'Ei mitään merkittyä.',
  toWhom: 'Kenelle',
  fromWhom: 'Keneltä',
  numbered: 'Piirrokseen numeroidut virrat',
  legend: 'Merkit',
  legendKind: {
    tangible: 'yhtenäinen viiva ja neliö: aineellinen',
    intangible: 'katkoviiva ja ympyrä: aineeton',
    none: 'ohut viiva: lajia ei ole sanottu',
  },
  legendGap: 'pisteviiva: puuttuu tai on suunnitteilla',

  matrixCaption: 'Kuka antaa kenelle ja mitä',
  matrixHelp: 'Rivin toimija antaa, sarakkeen toimija saa. Taulukossa kuljetaan nuolinäppäimillä.',
  matrixHelpEdit:
    'Rivin toimija antaa, sarakkeen toimija saa. Taulukossa kuljetaan nuolinäppäimillä; Enter avaa ruudun.',
  order: 'Järjestys',
  orders: {
    entered: 'lisäämisen mukaan',
    name: 'nimen mukaan',
    group: 'ryhmittäin',
    kind: 'toimijatyypin mukaan',
    given: 'eniten antavat ensin',
    received: 'eniten saavat ensin',
  } as Readonly<Record<MatrixOrder, string>>,
  ordered: (order: string) => `Taulukon järjestys: ${order}.`,
  giver: 'Antaja',
  getter: 'Saaja',
  cellIs: (from: string, to: string, count: number) =>
    count === 0 ? `${from} – ${to}: ei virtoja` : `${from} – ${to}: ${flows(count)}`,
  rowsShown: (first: number, last: number, all: number) =>
    `Antajat ${formatNumber(first, 'fi')}–${formatNumber(last, 'fi')} / ${formatNumber(all, 'fi')}`,
  columnsShown: (first: number, last: number, all: number) =>
    `Saajat ${formatNumber(first, 'fi')}–${formatNumber(last, 'fi')} / ${formatNumber(all, 'fi')}`,
  actorsShown: (first: number, last: number, all: number) =>
    `Toimijat ${formatNumber(first, 'fi')}–${formatNumber(last, 'fi')} / ${formatNumber(all, 'fi')}`,
  flowsShown: (first: number, last: number, all: number) =>
    `Virrat ${formatNumber(first, 'fi')}–${formatNumber(last, 'fi')} / ${formatNumber(all, 'fi')}`,
  previous: 'Edelliset',
  next: 'Seuraavat',

  chordCaption: 'Mitä parit antavat toisilleen',
  chordPair: 'Pari',
  mutual: 'vastavuoroinen',
  oneWay: 'yksisuuntainen',
  chordLegend:
    'Täytetty nauha: molemmat antavat. Tyhjä nauha: vain toinen antaa. Nauhan kärki osoittaa saajaan.',
  balance: (gives: number, gets: number) =>
    `antaa ${formatNumber(gives, 'fi')}, saa ${formatNumber(gets, 'fi')}`,
  notLoaded: 'Näkymää ei voitu hakea. Samat tiedot ovat alla.',
  notEditable: 'Muokkaamiseen tarvittavia osia ei voitu hakea. Lataa sivu uudelleen.',
  tableOfFlows: 'Kaikki virrat taulukkona',
  benefit: 'Hyöty',

  chosen: 'Valittu',
  close: 'Sulje',
  name: 'Nimi',
  save: 'Tallenna',
  rename: 'Vaihda nimi',
  remove: 'Poista',
  removeActor: 'Poista toimija',
  removeFlow: 'Poista virta',
  hide: 'Piilota kuvasta',
  hidden: (names: readonly string[]) => `Piilossa: ${formatList([...names], 'fi')}.`,
  showHidden: 'Näytä kaikki',
  show: 'Näytä',
  place: 'Paikka kuvassa',
  placeNear: 'Siirrä lähelle',
  move: 'Siirrä',
  moves: { left: 'Siirrä vasemmalle', right: 'Siirrä oikealle', up: 'Siirrä ylös', down: 'Siirrä alas' },
  choose: 'Valitse',
  connect: 'Yhdistä napsauttamalla',
  connecting: (name: string) => `${name} antaa: valitse nyt saaja kuvasta tai luettelosta.`,
  cancel: 'Peruuta',
  newFlow: (from: string, to: string) => `${from} antaa, ${to} saa`,
  alsoGives: (from: string, to: string) => `Mitä muuta ${from} antaa, ${to} saa`,
  everyActor: 'Toimija',

  needsName: 'Kirjoita nimi.',
  needsBenefit: 'Kirjoita, mitä annetaan.',
  needsOther: 'Valitse toinen toimija.',
  alreadyThere: (name: string) => `${name} on jo verkostossa.`,
  flowAlready: (value: string) => `${value} on jo merkitty näiden välille.`,

  did: {
    addActor: (name: string) => `lisättiin ${name}`,
    setClient: (name: string) => `asiakkaaksi merkittiin ${name}`,
    rename: (before: string, after: string) => `${before} on nyt ${after}`,
    actorKind: (name: string) => `muutettiin, millainen toimija ${name} on`,
    group: (name: string, group: string) => `${name} merkittiin ryhmään ${group}`,
    noGroup: (name: string) => `${name} otettiin pois ryhmästä`,
    removeActor: (name: string, count: number) => `poistettiin ${name} ja ${flows(count)}`,
    addFlow: (value: string, from: string, to: string) => `lisättiin ${value}: ${from} antaa, ${to} saa`,
    changeFlow: (value: string) => `muutettiin virtaa ${value}`,
    removeFlow: (value: string, from: string, to: string) => `poistettiin ${value}: ${from} – ${to}`,
    move: (name: string) => `siirrettiin ${name}`,
    tidy: 'järjesteltiin uudelleen',
  },
  hiddenNow: (name: string) => `${name} on piilotettu kuvasta.`,
  shownAgain: 'Kaikki näkyvät taas.',
};
