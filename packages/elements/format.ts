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

/** Marks of direction that nobody sees; numbers of right-to-left languages are printed and copied with them. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The number a person typed: any decimal sign, spaces and signs between groups that cannot be decimal ones, any minus
 * sign, and Arabic and Persian digits. Undefined when it is no number.
 */
export function parseNumber(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(/[\s'’\u066c]/g, '')
    .replace(/[−–\u2010\u2011]/g, '-')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.codePointAt(0)! & 0xf))
    .replace(/[,\u066b\u060c]/g, '.');
  const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(number) ? number : undefined;
}
