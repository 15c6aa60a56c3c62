import { isInvalid } from 'talkoot/engine';
import type { AllocationAnswer, AllocationQuestion, Answer, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { formatNumber, parseNumber } from '../format.ts';

/** What is typed for each option, by value; those that are not offered now included. */
export type Shares = ReadonlyMap<string, string>;

/** Shares of decimal fractions do not add up to the last bit. */
const DIGITS = 1e9;

/** What is to be seen: what a person typed while it means what is stored, else what is stored. */
export function sharesOf(asking: Asking, state: QuestionState): Shares {
  const { address, answer } = state;
  const question = state.question as AllocationQuestion;
  const typed = asking.typed.get(typedKey(address));
  if (typed !== undefined) {
    const shares = split(typed, question);
    if (isSame(answerOf(shares), answer)) return shares;
  }
  if (isInvalid(answer)) return split(answer.invalid, question);
  const record = (answer ?? {}) as AllocationAnswer;
  const given = question.options.filter(({ value }) => Object.hasOwn(record, value));
  return new Map(given.map(({ value }) => [value, formatNumber(record[value]!, asking.language)]));
}

/** Keeps what is typed, and stores what it means; one share that is no number keeps all as they are typed. */
export function storeShares(asking: Asking, { address }: QuestionState, shares: Shares): void {
  asking.typed.set(typedKey(address), join(shares));
  asking.answer(address, answerOf(shares));
}

/** The sum of the shares of some options; what is no number counts for nothing. */
export function sumOf(shares: Shares, options: readonly string[]): number {
  const sum = options.reduce((total, value) => total + (parseNumber(shares.get(value) ?? '') ?? 0), 0);
  return Math.round(sum * DIGITS) / DIGITS;
}

/** Whether something stands there that is no number. */
export function isNoNumber(text = ''): boolean {
  return text.trim() !== '' && parseNumber(text) === undefined;
}

function answerOf(shares: Shares): Answer | undefined {
  const given = [...shares].filter(([, text]) => text.trim() !== '');
  if (given.length === 0) return undefined;
  if (given.some(([, text]) => isNoNumber(text))) return { invalid: join(new Map(given)) };
  return Object.fromEntries(given.map(([value, text]) => [value, parseNumber(text)!]));
}

function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  const entries = (answer: Answer | undefined): string => JSON.stringify(Object.entries(answer ?? {}).sort());
  return entries(one) === entries(other);
}

/** Shares as one text that can be read, and taken apart again: "cafe: 20; library: a half". */
function join(shares: Shares): string {
  return [...shares].map(([value, text]) => `${value}: ${text}`).join('; ');
}

function split(text: string, { options }: AllocationQuestion): Shares {
  const values = options.map(({ value }) => value);
  const shares = new Map<string, string>();
  let last = values[0]!;
  for (const piece of text.split('; ')) {
    const end = piece.indexOf(': ');
    const value = piece.slice(0, Math.max(0, end));
    // What begins with no option goes on with the one before; of what somebody else wrote, with the first.
    const begins = values.includes(value) && !shares.has(value);
    if (begins) shares.set((last = value), piece.slice(end + 2));
    else shares.set(last, shares.has(last) ? `${shares.get(last)}; ${piece}` : piece);
  }
  return shares;
}

function typedKey(address: string): string {
  return partId(address, 'shares');
}
