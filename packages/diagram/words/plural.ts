import { formatNumber } from 'talkoot/elements/format.js';

/** "1 virta", "5 virtaa": a number as the language writes it, with the form of the word that it wants beside it. */
export function plural(language: string, one: string, other: string): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (count) => `${formatNumber(count, language)} ${rules.select(count) === 'one' ? one : other}`;
}
