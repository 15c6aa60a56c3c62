import { isInvalid, localeOf } from 'talkoot/engine';
import type { Answer } from 'talkoot/engine';
import { formatNumber, parseNumber } from '../format.ts';

/** A part of a day or month that is typed by itself. */
export type DatePart = 'day' | 'month' | 'year';

/** What is typed in each part. */
export type DateTexts = Readonly<Partial<Record<DatePart, string>>>;

/** The parts of a day and of a month, in the order in which a text that is no day is stored. */
export const DAY_PARTS: readonly DatePart[] = ['day', 'month', 'year'];
export const MONTH_PARTS: readonly DatePart[] = ['month', 'year'];

/** Why what is typed is no day, and the parts to be mended. */
export interface DateFault {
  readonly code: 'empty' | 'missing' | 'day' | 'month' | 'year' | 'calendar';
  readonly parts: readonly DatePart[];
  /** Of a day that its month does not have: the month as `YYYY-MM`, and how many days it has. */
  readonly month?: string;
  readonly days?: number;
}

/** What typed parts mean: the stored form, or why they have none. */
export type DateReading = { readonly date: string } | DateFault;

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), { calendar: 'gregory', timeZone: 'UTC', ...options });
}

/** The parts in the order in which people of the language write them. */
export function inOrder(parts: readonly DatePart[], language: string): DatePart[] {
  // With the month's name: of dates in figures alone browsers disagree about some languages.
  const written = format(language, { year: 'numeric', month: 'long', day: 'numeric' }).formatToParts(0);
  return written.map(({ type }) => type as DatePart).filter((type) => parts.includes(type));
}

/** What the typed parts mean in a language; a whole date in one part alone is read too. */
export function readDate(texts: DateTexts, parts: readonly DatePart[], language: string): DateReading {
  const typed = wholeDate(texts, parts, language) ?? texts;
  const missing = parts.filter((part) => isBlank(typed[part]));
  if (missing.length === parts.length) return { code: 'empty', parts };
  const isDay = parts.includes('day');
  const day = isDay ? within(1, 31, wholeNumber(typed.day)) : 1;
  const month = within(1, 12, monthNumber(typed.month, language));
  const year = within(1000, 9999, wholeNumber(typed.year));
  if (missing.length > 0) return { code: 'missing', parts: missing };
  const read = { day, month, year };
  const impossible = parts.find((part) => read[part] === undefined);
  if (impossible) return { code: impossible, parts: [impossible] };
  const days = new Date(Date.UTC(year!, month, 0)).getUTCDate();
  const whole = `${year}-${padded(month!)}`;
  if (day! > days) return { code: 'calendar', parts: ['day'], month: whole, days };
  return { date: isDay ? `${whole}-${padded(day!)}` : whole };
}

/** The parts of a date that stands whole in one part, the others being empty: pasted, or typed there. */
export function wholeDate(
  texts: DateTexts,
  parts: readonly DatePart[],
  language: string,
): DateTexts | undefined {
  const filled = parts.filter((part) => !isBlank(texts[part]));
  return filled.length === 1 ? splitDate(texts[filled[0]!]!, parts, language) : undefined;
}

/** The parts of a text such as "12.3.2026", "2026-03-12", "12. maaliskuuta 2026" or "12032026", if it has them all. */
export function splitDate(text: string, parts: readonly DatePart[], language: string): DateTexts | undefined {
  const order = inOrder(parts, language);
  const words = text
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{Nd}]+|[年月日]/u)
    .map((word) => word.replace(/^(\p{Nd}+)(st|nd|rd|th|er)$/u, '$1'));
  const numbers = words.filter((word) => /^\p{Nd}{1,4}$/u.test(word));
  const names = words.filter((word) => /\p{L}/u.test(word) && monthNumber(word, language) !== undefined);
  const named: DateTexts = names.length === 1 ? { month: names[0]! } : {};
  const asked = order.filter((part) => named[part] === undefined);
  if (numbers.length !== asked.length) return splitDigits(text.trim(), parts, order);
  return { ...named, ...assigned(numbers, yearBeside(numbers, asked)) };
}

/** Eight digits, or six of a month, in the order of the language or, where that is no date, the year first. */
function splitDigits(
  text: string,
  parts: readonly DatePart[],
  order: readonly DatePart[],
): DateTexts | undefined {
  if (!/^\d+$/.test(text) || text.length !== parts.length * 2 + 2) return undefined;
  const cut = (by: readonly DatePart[]): DateTexts => {
    let from = 0;
    return assigned(
      by.map((part) => text.slice(from, (from += part === 'year' ? 4 : 2))),
      by,
    );
  };
  const orders = [order, [...parts].reverse()];
  return orders.map(cut).find((texts) => 'date' in readDate(texts, parts, 'fi'));
}

/** A year of four digits stands where it stands; what is left of a day before it is month and day. */
function yearBeside(numbers: readonly string[], order: readonly DatePart[]): readonly DatePart[] {
  const place = numbers.findIndex(({ length }) => length === 4);
  const others = order.filter((part) => part !== 'year');
  if (place === 0) return ['year', ...others.sort((a, b) => DAY_PARTS.indexOf(b) - DAY_PARTS.indexOf(a))];
  if (place < 1 || order[0] !== 'year') return order;
  return [...others.reverse(), 'year'];
}

function assigned(numbers: readonly string[], order: readonly DatePart[]): DateTexts {
  return Object.fromEntries(order.map((part, index) => [part, numbers[index]!]));
}

/** A dot that was typed inside a part; the plain one parts the parts. */
const INNER_DOT = '\u2024';

/** Typed parts as one text that can be read, and taken apart again: "31.2.2026", "12.3.". */
export function joinTexts(texts: DateTexts, parts: readonly DatePart[]): string {
  return parts.map((part) => plain(texts[part]).replaceAll('.', INNER_DOT)).join('.');
}

/** What is to be seen in the parts for what is stored. */
export function textsOf(answer: Answer | undefined, parts: readonly DatePart[], language: string): DateTexts {
  if (isInvalid(answer)) {
    const pieces = answer.invalid.split('.');
    const isOurs = pieces.length === parts.length;
    if (isOurs)
      return assigned(
        pieces.map((piece) => piece.replaceAll(INNER_DOT, '.')),
        parts,
      );
    const first = inOrder(parts, language)[0]!;
    return splitDate(answer.invalid, parts, language) ?? { [first]: answer.invalid };
  }
  if (typeof answer !== 'string') return {};
  const numbers = answer.split('-').reverse().map(Number);
  return assigned(
    numbers.map((number) => formatNumber(number, language)),
    parts,
  );
}

function isBlank(text = ''): boolean {
  return text.trim() === '';
}

/** "12." is twelve. */
function plain(text = ''): string {
  return text.trim().replace(/\.+$/, '');
}

function wholeNumber(text: string | undefined): number | undefined {
  const number = parseNumber(plain(text));
  return Number.isInteger(number) ? number : undefined;
}

function within(least: number, most: number, number: number | undefined): number | undefined {
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

/** The month of a number or of a name in the language, of which the beginning is enough. */
function monthNumber(text: string | undefined, language: string): number | undefined {
  const number = wholeNumber(text);
  if (number !== undefined) return number;
  const name = plain(text).normalize('NFKC').toLocaleLowerCase(localeOf(language));
  if ([...name].length < 3) return undefined;
  const known = monthNames(language);
  const exact = known.findIndex((names) => names.includes(name));
  if (exact >= 0) return exact + 1;
  const begun = known.flatMap((names, index) => (names.some((each) => each.startsWith(name)) ? [index] : []));
  return begun.length === 1 ? begun[0]! + 1 : undefined;
}

/** What each month is called: by itself, in a date, and in short. */
function monthNames(language: string): string[][] {
  const formats = [
    format(language, { month: 'long' }),
    format(language, { month: 'long', day: 'numeric' }),
    format(language, { month: 'short' }),
  ];
  return Array.from({ length: 12 }, (_, index) =>
    formats.map((each) => {
      const name = each.formatToParts(Date.UTC(2026, index, 1)).find(({ type }) => type === 'month');
      return plain(name?.value).normalize('NFKC').toLocaleLowerCase(localeOf(language));
    }),
  );
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
