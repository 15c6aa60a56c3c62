import { isDate } from '../question-types/date.ts';

/**
 * Where a language alone means another country's notation: our readers are in Europe. Their keyboards and calendars
 * have the digits of the West, whatever the browser takes for the Arabic ones; `ar-IQ` asks for Arabic digits.
 */
const NOTATIONS: Readonly<Record<string, string>> = { ar: 'ar-u-nu-latn', en: 'en-GB', sv: 'sv-FI' };

/** The locale whose notation a language of texts is written in; `fi-simple` is written as `fi`. */
export function localeOf(language: string): string {
  const tag = language.replace(/-simple$/, '') || 'fi';
  if (Object.hasOwn(NOTATIONS, tag)) return NOTATIONS[tag]!;
  try {
    return Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    // Not every tag that names texts names a notation, too.
    return localeOf(tag.split(/[-_]/)[0]!);
  }
}

/** A number in the notation of a language, without grouping, as it would be typed. */
export function formatNumber(value: number, language: string): string {
  const format = new Intl.NumberFormat(localeOf(language), {
    useGrouping: false,
    maximumFractionDigits: 12,
  });
  // Minus zero plus zero is zero.
  return format.format(value + 0);
}

/** `YYYY-MM-DD` or `YYYY-MM` as people of the language write a day or month. Anything else is given back as it is. */
export function formatDate(date: string, language: string): string {
  const isMonth = date.length === 7;
  const day = isMonth ? `${date}-01` : date;
  if (!isDate(day)) return date;
  const format = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    ...(isMonth ? { year: 'numeric', month: 'long' } : { dateStyle: 'long' }),
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "a, b and c" in the language. */
export function formatList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}
