import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';

export { msg } from '@lit/localize/init/install.js';
export { str } from '@lit/localize/internal/str-tag.js';

/** Interface strings of one language, as generated from the translators' files. */
interface Catalogue {
  readonly templates: Readonly<Record<string, unknown>>;
}

/** The language the interface strings are written in. */
export const SOURCE_LANGUAGE = 'fi';

/** The other languages of the interface; each is a part of its own, fetched when an element speaks it. */
const loaders: Readonly<Record<string, () => Promise<Catalogue>>> = {
  sv: () => import('./locales/sv.ts'),
  en: () => import('./locales/en.ts'),
};

/** All languages the interface speaks, the source language first. */
export const INTERFACE_LANGUAGES: readonly string[] = [SOURCE_LANGUAGE, ...Object.keys(loaders)];

const catalogues = new Map<string, Catalogue>();

/**
 * The language `msg()` answers in. This module and the copy of @lit/localize behind it are ours alone (the build
 * inlines the copy), so neither the host's localisation nor another version of us is touched.
 */
let current = SOURCE_LANGUAGE;

configureReentrantLocalization({
  sourceLocale: SOURCE_LANGUAGE,
  targetLocales: Object.keys(loaders),
  getLocale: () => current,
  loadLocaleSync: (language) => catalogues.get(language) as { templates: never } | undefined,
});

/** The language of the interface for a language of the content: `sv-FI` and `sv-simple` speak `sv`. */
export function interfaceLanguage(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(loaders, primary) ? primary : SOURCE_LANGUAGE;
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

/**
 * Runs something with `msg()` answering in one language. Elements render inside it, which is why several languages
 * can stand on one page; outside it `msg()` answers in the source language.
 */
export function inLanguage<Result>(language: string, run: () => Result): Result {
  const before = current;
  current = language;
  try {
    return run();
  } finally {
    current = before;
  }
}
