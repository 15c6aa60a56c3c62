import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { msg as translated } from '@lit/localize/init/install.js';
import { matchLanguage } from './language.ts';
import type { Strings } from './strings.ts';
import { ownWords } from './strings.ts';

export { str } from '@lit/localize/internal/str-tag.js';

/** Interface strings of one language, as generated from the translators' files. */
interface Catalogue {
  readonly templates: Readonly<Record<string, unknown>>;
}

/** The language the interface strings are written in. */
export const SOURCE_LANGUAGE = 'fi';

type Loaders = Readonly<Record<string, () => Promise<Catalogue>>>;

/**
 * The other languages of the interface; each is a part of its own, fetched when an element speaks it. Easy Finnish
 * says only some things in other words; the rest stands there as it is in the source.
 */
const SPOKEN: Loaders = {
  sv: () => import('./locales/sv.ts'),
  en: () => import('./locales/en.ts'),
  'fi-simple': () => import('./locales/fi-simple.ts'),
};

/** Languages in which no one who speaks them has read the interface: spoken only around content that is in them. */
const PROOFS: Loaders = {
  ar: () => import('./locales/ar.ts'),
  uk: () => import('./locales/uk.ts'),
  ru: () => import('./locales/ru.ts'),
};

const loaders: Loaders = { ...SPOKEN, ...PROOFS };

/** The languages that are translated into. */
const TARGETS = Object.keys(loaders);

/** The languages the interface speaks without being asked to by the content, the source language first. */
export const INTERFACE_LANGUAGES: readonly string[] = [SOURCE_LANGUAGE, ...Object.keys(SPOKEN)];

const catalogues = new Map<string, Catalogue>();

/**
 * The language `msg()` answers in. This module and the copy of @lit/localize behind it are ours alone (the build
 * inlines the copy), so neither the host's localisation nor another version of us is touched.
 */
let current = SOURCE_LANGUAGE;

/** What the element being rendered says in words of its host. */
let own: OwnStrings | undefined;

/** Words of a host, and the language of the content they stand around. */
export interface OwnStrings {
  readonly strings: Strings;
  readonly language: string;
}

configureReentrantLocalization({
  sourceLocale: SOURCE_LANGUAGE,
  targetLocales: TARGETS,
  getLocale: () => current,
  loadLocaleSync: (language) => catalogues.get(language) as { templates: never } | undefined,
});

/** What a text may be for `msg()`: words, or words with placeholders for values. */
type Source = string | { readonly values: readonly unknown[] };
type Translate = (source: Source, options?: { id?: string }) => unknown;

/**
 * A text of the interface in the language being rendered: in the host's own words where it gave some. Its type is
 * that of @lit/localize, by which the extraction of texts knows the calls.
 */
export const msg = ((source, options) => {
  const words = own && options?.id && ownWords(own.strings, options.id, own.language);
  return words ? filled(words, source) : (translated as unknown as Translate)(source, options);
}) satisfies Translate as typeof translated;

/** The host's words with the values of the text they replace at `{0}`, `{1}` …; markup stays markup. */
function filled(words: string, source: Source): unknown {
  if (typeof source === 'string') return words;
  const parts = words
    .split(/\{(\d+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (source.values[Number(part)] ?? `{${part}}`)));
  return 'strTag' in source ? parts.map(String).join('') : parts;
}

/** The language of the interface for a language of the content: `sv-FI` and `sv-simple` speak `sv`. */
export function interfaceLanguage(language: string): string {
  return matchLanguage(language, TARGETS) ?? SOURCE_LANGUAGE;
}

/** Whether the words of the interface in a language are a proof, which no one who speaks it has read. */
export function isProof(language: string): boolean {
  return interfaceLanguage(language) in PROOFS;
}

/** Whether `msg()` can answer in a language now. */
export function isLoaded(language: string): boolean {
  return language === SOURCE_LANGUAGE || catalogues.has(language);
}

/** Fetches the strings of a language. Rejects when the part cannot be had. */
export async function loadCatalogue(language: string): Promise<void> {
  const load = loaders[language];
  if (load && !catalogues.has(language)) catalogues.set(language, await load());
}

/** The ids of all texts of the interface; fetches a language for them when none is there yet. */
export async function stringIds(): Promise<readonly string[]> {
  if (catalogues.size === 0) await loadCatalogue('en');
  const [catalogue] = catalogues.values();
  return Object.keys(catalogue?.templates ?? {});
}

/**
 * Runs something with `msg()` answering in one language. Elements render inside it, which is why several languages
 * can stand on one page; outside it `msg()` answers in the source language.
 *
 * @param words - the host's own words, which win.
 */
export function inLanguage<Result>(language: string, run: () => Result, words?: OwnStrings): Result {
  const before = [current, own] as const;
  [current, own] = [language, words];
  try {
    return run();
  } finally {
    [current, own] = before;
  }
}
