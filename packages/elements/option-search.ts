import { localeOf } from 'talkoot/engine';

/** Letters that the platform does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
};

const collators = new Map<string, Intl.Collator>();

/** Compares letters as the language does: `é` is an `e` to all, `ä` an `a` to English and a letter of its own to Finnish. */
function collatorOf(language: string): Intl.Collator {
  let collator = collators.get(language);
  if (!collator) {
    collator = new Intl.Collator(localeOf(language), { usage: 'search', sensitivity: 'base' });
    collators.set(language, collator);
  }
  return collator;
}

/** The same words without capitals and marks, for those who have no key for them. */
function plainly(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øđðłŋŧþßæœıىة]/g, (letter) => PLAIN[letter]!);
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
}

/** How well a label fits what is looked for: 0 is best; undefined when it does not. Every word must be found. */
function fitOf(label: string, looked: readonly string[], collator: Intl.Collator): number | undefined {
  const words = wordsOf(label.normalize());
  const plain = words.map(plainly);
  let worst = 0;
  for (const word of looked) {
    const simple = plainly(word);
    const fit = words.some((each) => collator.compare(each.slice(0, word.length), word) === 0)
      ? 0
      : plain.some((each) => each.startsWith(simple))
        ? 1
        : plain.some((each) => each.includes(simple))
          ? 2
          : undefined;
    if (fit === undefined) return undefined;
    worst = Math.max(worst, fit);
  }
  return worst;
}

/**
 * Finds what is looked for: first where a word begins with it in the letters of the language, then where one does
 * when marks are left out, then where a word has it inside; in each, as they stood.
 */
export function findOptions<Found extends { readonly label: string }>(
  options: readonly Found[],
  text: string,
  language: string,
): readonly Found[] {
  const looked = wordsOf(text.normalize());
  if (looked.length === 0) return options;
  const collator = collatorOf(language);
  const fitting: Found[][] = [[], [], []];
  for (const option of options) {
    const fit = fitOf(option.label, looked, collator);
    if (fit !== undefined) fitting[fit]!.push(option);
  }
  return fitting.flat();
}

/** Whether two names are the same but for capitals and spaces around. */
export function isSameName(one: string, other: string, language: string): boolean {
  return one.trim().localeCompare(other.trim(), localeOf(language), { sensitivity: 'accent' }) === 0;
}
