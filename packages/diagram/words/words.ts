import { matchLanguage } from 'talkoot/elements/language.js';
import { fi } from './fi.ts';

type Widened<Entry> = Entry extends string
  ? string
  : Entry extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Entry]: Widened<Entry[Key]> };

/** All that the diagram says, in one language. A language that lacks something fails the compiler. */
export type DiagramWords = Widened<typeof fi>;

const loaders: Readonly<Record<string, () => Promise<DiagramWords>>> = {
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
};

const loaded = new Map<string, DiagramWords>([['fi', fi]]);

/** The language of the words for a language: `fi-simple` reads Finnish, and what has no words English. */
function wordLanguage(language: string): string {
  return language === '' ? 'fi' : (matchLanguage(language, ['fi', 'sv', 'en']) ?? 'en');
}

/** Fetches the words for a language, once. Rejects when the part cannot be had. */
export async function loadDiagramWords(language: string): Promise<void> {
  const wanted = wordLanguage(language);
  if (!loaded.has(wanted)) loaded.set(wanted, await loaders[wanted]!());
}

/** The words for a language that were loaded; Finnish ones until then. */
export function diagramWords(language: string): DiagramWords {
  return loaded.get(wordLanguage(language)) ?? fi;
}
