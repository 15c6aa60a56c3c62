import { formatNumber, localeOf } from 'talkoot/engine';

/**
 * "1 vastaus", "3 vastausta": a number as the language writes it, with the form of the noun that it wants beside it. For
 * languages with two forms; Arabic has six.
 */
export function counted(language: string, one: string, other: string): (count: number) => string {
  const rules = new Intl.PluralRules(localeOf(language));
  return (count) => `${formatNumber(count, language)} ${rules.select(count) === 'one' ? one : other}`;
}
