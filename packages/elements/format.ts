import { localeOf } from 'talkoot/engine';

export { formatDate, formatList, formatNumber } from 'talkoot/engine';

/** A time of day, hours and minutes. */
export function formatTime(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(moment);
}

/** A day with a time of day. */
export function formatMoment(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(
    moment,
  );
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
