import { counted } from 'talkoot/elements/counted.js';
import { formatList, formatNumber } from 'talkoot/elements/format.js';
import { wordCatalogue } from 'talkoot/elements/word-catalogue.js';

/** What the search says; it stands in its part of the build. */
export interface FindWords {
  readonly hits: (count: number) => string;
  readonly none: string;
  /** Said where a filter or hidden actors leave something out. */
  readonly partly: string;
  /** How many hits there are beyond those that are shown. */
  readonly more: (count: number) => string;
  readonly list: string;
  readonly actor: string;
  readonly formerly: (names: readonly string[]) => string;
  /** A value, and how many give it. */
  readonly value: (givers: number) => string;
  /** A value that is given once, and by whom to whom. */
  readonly valueOf: (ends: string) => string;
  readonly alsoCalled: (names: readonly string[]) => string;
  readonly flow: (ends: string) => string;
  readonly nobodyGives: string;
}

const fiHits = counted('fi', 'osuma', 'osumaa');
const fiGivers = counted('fi', 'antaja', 'antajaa');
const svHits = counted('sv', 'träff', 'träffar');
const svGivers = counted('sv', 'givare', 'givare');
const enHits = counted('en', 'match', 'matches');
const enGivers = counted('en', 'giver', 'givers');

const WORDS: Readonly<Record<'fi' | 'sv' | 'en', FindWords>> = {
  fi: {
    hits: (count) => `${fiHits(count)}.`,
    none: 'Haulla ei löydy mitään. Kokeile lyhyempää sanaa.',
    partly: 'Haku koskee vain sitä, mikä on nyt näkyvissä.',
    more: (count) => `Lisäksi ${fiHits(count)}. Tarkenna hakua.`,
    list: 'Hakutulokset',
    actor: 'toimija',
    formerly: (names) => `aiemmin ${formatList([...names], 'fi')}`,
    value: (givers) => (givers === 0 ? 'hyöty, ei antajaa' : `hyöty, ${fiGivers(givers)}`),
    valueOf: (ends) => `hyöty: ${ends}`,
    alsoCalled: (names) => `myös: ${formatList([...names], 'fi')}`,
    flow: (ends) => `virta: ${ends}`,
    nobodyGives: 'Kukaan ei vielä anna tätä.',
  },
  sv: {
    hits: (count) => `${svHits(count)}.`,
    none: 'Sökningen gav inga träffar. Försök med ett kortare ord.',
    partly: 'Sökningen gäller bara det som visas nu.',
    more: (count) => `Dessutom ${svHits(count)}. Precisera sökningen.`,
    list: 'Sökresultat',
    actor: 'aktör',
    formerly: (names) => `tidigare ${formatList([...names], 'sv')}`,
    value: (givers) => (givers === 0 ? 'nytta, ingen givare' : `nytta, ${svGivers(givers)}`),
    valueOf: (ends) => `nytta: ${ends}`,
    alsoCalled: (names) => `också: ${formatList([...names], 'sv')}`,
    flow: (ends) => `flöde: ${ends}`,
    nobodyGives: 'Ingen ger detta ännu.',
  },
  en: {
    hits: (count) => `${enHits(count)}.`,
    none: 'Nothing was found. Try a shorter word.',
    partly: 'The search covers only what is shown now.',
    more: (count) => `And ${formatNumber(count, 'en')} more. Write more of the word.`,
    list: 'What was found',
    actor: 'actor',
    formerly: (names) => `formerly ${formatList([...names], 'en')}`,
    value: (givers) => (givers === 0 ? 'benefit, no giver' : `benefit, ${enGivers(givers)}`),
    valueOf: (ends) => `benefit: ${ends}`,
    alsoCalled: (names) => `also: ${formatList([...names], 'en')}`,
    flow: (ends) => `flow: ${ends}`,
    nobodyGives: 'Nobody gives this yet.',
  },
};

/** The words of the search for a language; English ones for those that have none. */
export const { in: findWords } = wordCatalogue<FindWords>(WORDS, {}, 'en');
