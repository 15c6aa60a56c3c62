import { counted } from 'talkoot/elements/counted.js';
import { wordCatalogue } from 'talkoot/elements/word-catalogue.js';

/** What is said of mistakes in a network file that opened; it stands in its part of the build. */
export interface FileProblemWords {
  readonly lead: (count: number) => string;
  readonly show: string;
  readonly more: (count: number) => string;
  readonly remove: string;
  /** What was done, as undo names it. */
  readonly removed: (where: string) => string;
  readonly places: {
    readonly actors: (number: number, name: string) => string;
    readonly values: (number: number, name: string) => string;
    readonly flows: (number: number, value: string) => string;
  };
  readonly unknownActor: (isGiver: boolean, id: string) => string;
  /** By the codes of `flowProblems`. */
  readonly codes: Readonly<Record<string, string>>;
}

const named = (noun: string, number: number, name: string): string =>
  `${noun} ${number}${name === '' ? '' : ` (${name})`}`;

const fiPlaces = counted('fi', 'kohta', 'kohtaa');
const svPlaces = counted('sv', 'punkt', 'punkter');
const enPlaces = counted('en', 'entry', 'entries');

const fi: FileProblemWords = {
  lead: (count) =>
    `Tiedostossa on ${fiPlaces(count)} korjattavaa. Mitään ei ole poistettu: ne pysyvät tiedostossa, vaikka kaikki eivät näy kartalla.`,
  show: 'Näytä korjattavat',
  more: (count) => `Lisäksi ${fiPlaces(count)}.`,
  remove: 'Poista virta',
  removed: (where) => `poistettiin: ${where}`,
  places: {
    actors: (number, name) => named('Toimija', number, name),
    values: (number, name) => named('Hyöty', number, name),
    flows: (number, value) => named('Virta', number, value),
  },
  unknownActor: (isGiver, id) =>
    `${isGiver ? 'antajaa' : 'saajaa'} ”${id}” ei ole verkostossa, joten virtaa ei voi näyttää.`,
  codes: {
    'unknown-value': 'hyötyä ei ole verkostossa, joten virtaa ei voi näyttää.',
    'self-flow': 'antaja ja saaja ovat sama, joten virtaa ei voi näyttää.',
    'duplicate-flow': 'sama virta on tiedostossa jo.',
    'empty-name': 'nimi puuttuu.',
    'empty-group': 'ryhmän nimi puuttuu.',
    'duplicate-name': 'toisella on sama nimi.',
    'reserved-id': 'tunnus on varattu asiakkaalle.',
  },
};

const sv: FileProblemWords = {
  lead: (count) =>
    `I filen finns ${svPlaces(count)} att rätta. Inget har tagits bort: allt finns kvar i filen, även om allt inte syns på kartan.`,
  show: 'Visa vad som ska rättas',
  more: (count) => `Dessutom ${svPlaces(count)}.`,
  remove: 'Ta bort flödet',
  removed: (where) => `togs bort: ${where}`,
  places: {
    actors: (number, name) => named('Aktör', number, name),
    values: (number, name) => named('Nytta', number, name),
    flows: (number, value) => named('Flöde', number, value),
  },
  unknownActor: (isGiver, id) =>
    `${isGiver ? 'givaren' : 'mottagaren'} ”${id}” finns inte i nätverket, så flödet kan inte visas.`,
  codes: {
    'unknown-value': 'nyttan finns inte i nätverket, så flödet kan inte visas.',
    'self-flow': 'givare och mottagare är samma, så flödet kan inte visas.',
    'duplicate-flow': 'samma flöde finns redan i filen.',
    'empty-name': 'namnet saknas.',
    'empty-group': 'gruppens namn saknas.',
    'duplicate-name': 'en annan har samma namn.',
    'reserved-id': 'beteckningen är reserverad för klienten.',
  },
};

const en: FileProblemWords = {
  lead: (count) =>
    `The file has ${enPlaces(count)} to mend. Nothing was removed: they stay in the file, though not all of them are on the map.`,
  show: 'Show what is to be mended',
  more: (count) => `And ${enPlaces(count)} more.`,
  remove: 'Remove the flow',
  removed: (where) => `removed: ${where}`,
  places: {
    actors: (number, name) => named('Actor', number, name),
    values: (number, name) => named('Benefit', number, name),
    flows: (number, value) => named('Flow', number, value),
  },
  unknownActor: (isGiver, id) =>
    `the ${isGiver ? 'giver' : 'receiver'} "${id}" is not in the network, so the flow cannot be shown.`,
  codes: {
    'unknown-value': 'the benefit is not in the network, so the flow cannot be shown.',
    'self-flow': 'giver and receiver are the same, so the flow cannot be shown.',
    'duplicate-flow': 'the same flow is in the file already.',
    'empty-name': 'the name is missing.',
    'empty-group': 'the name of the group is missing.',
    'duplicate-name': 'another one has the same name.',
    'reserved-id': 'the id is reserved for the client.',
  },
};

/** The words for a language; English ones for those that have none. */
export const { in: problemWords } = wordCatalogue<FileProblemWords>({ fi, sv, en }, {}, 'en');
