import { matchLanguage } from './language.ts';

/** Words of the same shape in another language: what is a certain text in one is any text in the others. */
export type Widened<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof Words]: Widened<Words[Name]> };

/** What a tool or a view says, by language. */
export interface WordCatalogue<Words> {
  /** Fetches the words for a language, once. Rejects when the part cannot be had; asked again, it tries again. */
  readonly load: (language: string) => Promise<Words>;
  /** The words for a language that are there; until they are, the first ones that were. */
  readonly in: (language: string) => Words;
}

/**
 * Words of which those in some languages are at hand, and those in each other are a part of their own.
 *
 * A language is spoken in the words of the best match: `sv-FI` in those of `sv`, and `fi-simple` in those of `fi` where it
 * has none itself. Where no language is said, the first one is spoken.
 *
 * @param atHand - words by language tag; where there are none, some must be loaded before any are asked for.
 * @param parts - how the words of the other languages are loaded, by language tag.
 * @param otherwise - the language spoken in place of those without words.
 */
export function wordCatalogue<Words>(
  atHand: Readonly<Record<string, Words>>,
  parts: Readonly<Record<string, () => Promise<Words>>>,
  otherwise: string,
): WordCatalogue<Words> {
  const loaded = { ...atHand };
  const languages = Object.keys({ ...atHand, ...parts });
  const spokenFor = (language: string): string =>
    matchLanguage(language || languages[0]!, languages) ?? otherwise;
  return {
    load: async (language) => {
      const spoken = spokenFor(language);
      return (loaded[spoken] ??= await parts[spoken]!());
    },
    in: (language) => loaded[spokenFor(language)] ?? Object.values(loaded)[0]!,
  };
}
