import { formatNumber, localeOf } from 'talkoot/engine';

/** A number with its noun: "1 hyöty", "3 hyötyä". */
export function counted(language: string, one: string, other: string): (count: number) => string {
  const rules = new Intl.PluralRules(localeOf(language));
  return (count) => `${formatNumber(count, language)} ${rules.select(count) === 'one' ? one : other}`;
}

/** Words of a language, of the same shape as those of Finnish. */
export type Widened<Text> = Text extends string
  ? string
  : Text extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof Text]: Widened<Text[Name]> };
