import type { Migration } from '../definition/definition.ts';
import { isRecord, own } from '../record.ts';

/** A type that answers can be turned into. */
export type NewType = NonNullable<Migration['types']>[string];

/** More digits would be lost. */
const NUMBER = /^-?\d{1,15}(\.\d+)?$/;

/** An answer with its values renamed, then turned into another type; what cannot be turned stays as it is. */
export function convert(
  answer: unknown,
  names: Readonly<Record<string, string>> | undefined,
  type: NewType | undefined,
): unknown {
  const name = (value: unknown): unknown =>
    typeof value === 'object' ? value : (own(names, String(value as string | number)) ?? value);
  if (Array.isArray(answer)) {
    // Two options that became one are chosen once.
    const items = names ? [...new Set(answer.map(name))] : (answer as unknown[]);
    return type === 'choice' && items.length === 1 ? items[0] : items;
  }
  if (isRecord(answer)) {
    const { other, invalid, nonresponse } = answer;
    // What a person wrote is no name.
    if (Object.keys(answer).length === 1 && typeof (other ?? invalid ?? nonresponse) === 'string')
      return type === 'text'
        ? other || invalid || answer
        : type === 'choices' && 'other' in answer
          ? [answer]
          : answer;
    const entries = Object.entries(answer);
    const renamed = Object.fromEntries(
      entries.map(([key, value]) => [name(key), typeof value === 'string' ? name(value) : value]),
    ) as object;
    // Two rows that became one would lose an answer.
    return Object.keys(renamed).length < entries.length ? answer : renamed;
  }
  const value = name(answer);
  if (type === 'choices') return typeof value === 'string' ? [value] : value;
  if (type === 'text') return typeof value === 'number' ? String(value) : value;
  return (type === 'number' || typeof answer === 'number') && NUMBER.test(String(value))
    ? Number(value)
    : value;
}
