import { formatNumber } from 'talkoot/engine';

/** A number with its noun: "1 vastaus", "3 vastausta". */
export function plural(
  language: string,
  forms: { readonly one: string; readonly other: string },
): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (count) =>
    `${formatNumber(count, language)} ${rules.select(count) === 'one' ? forms.one : forms.other}`;
}
