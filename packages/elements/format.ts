import { isDate } from 'talkoot/engine';

/** Where a language alone means another country's notation: our readers are in Europe. */
const NOTATIONS: Readonly<Record<string, string>> = { en: 'en-GB', sv: 'sv-FI' };

/** `fi-simple` is a language of content; the formats are those of its primary language. */
function locale(language: string): string {
  const tag = language.replace(/-simple$/, '') || 'fi';
  return Object.hasOwn(NOTATIONS, tag) ? NOTATIONS[tag]! : tag;
}

/** A number in the notation of a language, without grouping, as it would be typed. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(locale(language), { useGrouping: false, maximumFractionDigits: 12 }).format(
    value,
  );
}

/** `YYYY-MM-DD` as people of the language write a day. What is no day is given back as it is. */
export function formatDate(date: string, language: string): string {
  if (!isDate(date)) return date;
  const format = new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A time of day, hours and minutes. */
export function formatTime(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { timeStyle: 'short' }).format(moment);
}

/** A day with a time of day. */
export function formatMoment(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeStyle: 'short' }).format(moment);
}

/** "a, b and c" in the language. */
export function formatList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(items);
}

/**
 * The number a person typed: either decimal sign, spaces between groups, any minus sign, and the digits of any
 * script the platform can print. Undefined when it is no number.
 */
export function parseNumber(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0)! & 0xf) % 10))
    .replace(/[,٫]/g, '.');
  const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(number) ? number : undefined;
}
