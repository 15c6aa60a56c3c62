import { isDate } from '../question-types/date.ts';
import { daysBetween, yearsBetween } from './dates.ts';
import type { Type, Value } from './value.ts';
import { isList, isRecord, itemOf, listOf } from './value.ts';

/** A function of the language. Arguments that are empty are passed on as `undefined`. */
export interface FunctionOfExpressions {
  readonly parameters: readonly Type[];
  /** What is needed instead, when the types of the arguments cannot be used though they agree with `parameters`. */
  readonly refuses?: (given: readonly Type[]) => string | undefined;
  readonly result: Type | ((given: readonly Type[]) => Type);
  readonly run: (given: readonly Value[], today: string, types: readonly Type[]) => Value;
}

const number = (calculate: (value: number) => number): FunctionOfExpressions => ({
  parameters: ['number'],
  result: 'number',
  run: ([value]) => (typeof value === 'number' ? calculate(value) : undefined),
});

const text = (test: (whole: string, part: string) => boolean): FunctionOfExpressions => ({
  parameters: ['string', 'string'],
  result: 'boolean',
  run: ([whole, part]) => typeof whole === 'string' && typeof part === 'string' && test(whole, part),
});

const days = (calculate: (from: string, to: string) => number): FunctionOfExpressions => ({
  parameters: ['date', 'date'],
  result: 'number',
  run: ([from, to]) =>
    typeof from === 'string' && typeof to === 'string' && isDate(from) && isDate(to)
      ? calculate(from, to)
      : undefined,
});

const anyList = listOf('any');
const itemType = ([list]: readonly Type[]): Type => (list !== undefined && isList(list) ? list.item : 'any');
const ORDERED: ReadonlySet<Type> = new Set<Type>(['number', 'string', 'date', 'month', 'any']);
const unordered = (given: readonly Type[]): string | undefined =>
  ORDERED.has(itemType(given)) ? undefined : 'a list of numbers, texts or days';
const finite = (value: number): Value => (Number.isFinite(value) ? value : undefined);
const present = (list: Value): readonly Value[] =>
  Array.isArray(list) ? (list as readonly Value[]).filter((item) => item !== undefined) : [];
const least = (values: readonly Value[]): Value =>
  values.reduce<Value>((best, value) => (best === undefined || value! < best ? value : best), undefined);
const most = (values: readonly Value[]): Value =>
  values.reduce<Value>((best, value) => (best === undefined || value! > best ? value : best), undefined);

/**
 * The functions, by name; every one may also be called as a method of its first argument.
 * `answered`, `nonresponse` and the macros over lists are no functions of values and stand in compile.ts.
 */
export const FUNCTIONS: ReadonlyMap<string, FunctionOfExpressions> = new Map<string, FunctionOfExpressions>([
  ['today', { parameters: [], result: 'date', run: (_, today) => today }],
  [
    'size',
    {
      parameters: ['any'],
      refuses: ([type]) =>
        type === 'string' || type === 'any' || isList(type!) || isRecord(type!)
          ? undefined
          : 'a text, a list, a matrix or an allocation',
      result: 'number',
      run: ([value]) =>
        typeof value === 'string'
          ? Array.from(value).length
          : typeof value === 'object'
            ? Object.keys(value).length
            : undefined,
    },
  ],
  [
    'values',
    {
      parameters: ['any'],
      refuses: ([type]) => (type === 'any' || isRecord(type!) ? undefined : 'a matrix or an allocation'),
      result: ([type]) => listOf(type !== undefined && isRecord(type) ? type.item : 'any'),
      run: ([record], _, [type]) =>
        // An object would put keys that look like numbers first.
        type !== undefined && isRecord(type) && record !== undefined
          ? type.keys.map((key) => itemOf(record, key)).filter((item) => item !== undefined)
          : undefined,
    },
  ],
  ['years', days(yearsBetween)],
  ['days', days(daysBetween)],
  ['count', { parameters: [anyList], result: 'number', run: ([list]) => present(list).length }],
  [
    'sum',
    {
      parameters: [listOf('number')],
      result: 'number',
      run: ([list]) => {
        const values = present(list) as number[];
        return values.length === 0 ? undefined : finite(values.reduce((total, value) => total + value, 0));
      },
    },
  ],
  [
    'min',
    { parameters: [anyList], refuses: unordered, result: itemType, run: ([list]) => least(present(list)) },
  ],
  [
    'max',
    { parameters: [anyList], refuses: unordered, result: itemType, run: ([list]) => most(present(list)) },
  ],
  ['abs', number(Math.abs)],
  ['floor', number(Math.floor)],
  ['ceil', number(Math.ceil)],
  ['round', number(Math.round)],
  ['contains', text((whole, part) => whole.includes(part))],
  ['startsWith', text((whole, part) => whole.startsWith(part))],
  ['endsWith', text((whole, part) => whole.endsWith(part))],
]);
