import { LANGUAGE, PATTERNS } from './name-forms.ts';
import { notAllowed, pathTo, quote, unknown } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { isDate } from '../question-types/date.ts';
import { isRecord } from '../record.ts';

export { isRecord } from '../record.ts';

/** What a value needs to be, as data: checked here, turned into JSON Schema in schema/. */
export type Shape =
  | Kind
  /** A text that matches. */
  | RegExp
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly items: Shape; readonly least?: 1 }
  /** An object with names of one's own, such as language tags. */
  | { readonly keys: Shape; readonly values: Shape }
  | { readonly fields: Fields };

/** The properties of an object by name; `?` at its end marks one that may be missing. */
export type Fields = Readonly<Record<string, Shape>>;

/** What can be said of a value in a word. The parts `section` and `question` are checked one by one elsewhere. */
export interface Kinds {
  string: string;
  expression: string;
  pattern: string;
  date: string;
  month: string;
  number: number;
  count: number;
  boolean: boolean;
  condition: boolean | string;
  /** Of types of one's own alone. */
  any: unknown;
  section: unknown;
  question: unknown;
}
export type Kind = keyof Kinds;

type Demand = readonly [needed: string, fits: (value: unknown) => boolean];

const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isExpression = (value: unknown): boolean => isString(value) && value !== '';
const filled: Demand = ['string that is not empty', isExpression];
const anything: Demand = ['object', () => true];

const KINDS: Readonly<Record<Kind, Demand>> = {
  string: ['string', isString],
  expression: filled,
  pattern: filled,
  date: ['a day as YYYY-MM-DD', (value) => isString(value) && isDate(value)],
  month: ['a month as YYYY-MM', (value) => isString(value) && isDate(`${value}-01`)],
  number: ['number', Number.isFinite],
  count: ['a whole number, 0 or more', (value) => Number.isInteger(value) && (value as number) >= 0],
  boolean: ['boolean', isBoolean],
  condition: ['boolean, or an expression', (value) => isBoolean(value) || isExpression(value)],
  any: ['a value', (value) => value !== undefined],
  section: anything,
  question: anything,
};

function demandOf(shape: Shape): Demand {
  if (isString(shape)) return KINDS[shape];
  if (shape instanceof RegExp) return [PATTERNS.get(shape)!, (value) => isString(value) && shape.test(value)];
  if ('oneOf' in shape)
    return [shape.oneOf.map(quote).join(' or '), (value) => shape.oneOf.includes(value as string)];
  if ('items' in shape)
    return [
      `array${shape.least ? ' with at least 1 item' : ''}`,
      (value) => Array.isArray(value) && value.length >= (shape.least ?? 0),
    ];
  if ('keys' in shape)
    return [shape.keys === LANGUAGE ? 'texts by language: { "fi": "…" }' : 'object', isRecord];
  const names = Object.keys(shape.fields).filter((name) => !name.endsWith('?'));
  return [`object with ${names.join(', ')}`, isRecord];
}

/**
 * Checks a value against a shape and adds every problem to `problems`.
 *
 * @param path - where the value stands, as in {@link Problem}.
 * @returns a deep copy of the value, to be checked further. What is wrong is missing in it, but lists, objects and names
 *   that must be there are, if need be empty.
 */
export function checkShape(shape: Shape, value: unknown, path: string, problems: Problem[]): unknown {
  const check = (inner: Shape, given: unknown, key: PropertyKey): unknown =>
    checkShape(inner, given, pathTo(path, key), problems);
  const [needed, fits] = demandOf(shape);
  if (!fits(value)) {
    problems.push(
      value === undefined
        ? { path, code: 'missing', message: `missing; needed: ${needed}` }
        : { path, code: 'shape', message: notAllowed(value, needed) },
    );
    if (typeof shape !== 'object') return undefined;
    if (shape instanceof RegExp) return isString(value) ? value : '';
    return 'items' in shape ? [] : 'fields' in shape ? checkShape(shape, {}, path, []) : undefined;
  }
  if (typeof shape !== 'object') return value;
  if ('items' in shape)
    return Array.from(value as unknown[], (item, index) => check(shape.items, item, index));
  if ('values' in shape)
    return Object.fromEntries(
      Object.entries(value as object).map(([key, entry]) => {
        check(shape.keys, key, key);
        return [key, check(shape.values, entry, key)];
      }),
    );
  if (!('fields' in shape)) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = {};
  const names = Object.entries(shape.fields).map(([field, inner]) => {
    const name = field.replace('?', '');
    if (name === field || record[name] !== undefined) result[name] = check(inner, record[name], name);
    return name;
  });
  for (const key of Object.keys(record)) {
    if (names.includes(key)) continue;
    const message = `${unknown('property', key, names)}; allowed: ${names.join(', ')}`;
    problems.push({ path: pathTo(path, key), code: 'unknown-property', message });
  }
  return result;
}
