import { localeOf } from 'talkoot/engine';

/** "1 vastaus", "5 vastausta": a number with the form of the word that the language wants beside it. */
export function plural(
  language: string,
  forms: { readonly one: string; readonly other: string },
): (count: number) => string {
  const rules = new Intl.PluralRules(localeOf(language));
  return (count) => `${count} ${rules.select(count) === 'one' ? forms.one : forms.other}`;
}
