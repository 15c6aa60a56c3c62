import { isDate } from '../question-types/date.ts';
import { daysBetween, yearsBetween } from './dates.ts';
import { finite } from './operators.ts';
import type { Type, Value } from './value.ts';
import { isList, isRecord, itemOf, listOf } from './value.ts';

/** A function of the language. Arguments that are empty are passed on as `undefined`. */
export interface FunctionOfExpressions {
  readonly parameters: readonly Type[];
  /** Whether the type of the first argument can be used, of those that agree with `parameters`; else what is needed. */
  readonly fits?: (type: Type) => boolean;
  readonly needed?: string;
  /** Of what it gives; it may follow from the type of the first argument, which running is told, too. */
  readonly result: Type | ((type: Type) => Type);
  readonly run: (given: readonly Value[], today: string, type: Type) => Value;
}

/** Gives `empty` unless all arguments are there. */
function strict(
  parameters: readonly Type[],
  result: Type,
  apply: (...given: never[]) => Value,
  empty?: Value,
): FunctionOfExpressions {
  const isThere = (value: Value, at: number): boolean =>
    parameters[at] === 'date' ? typeof value === 'string' && isDate(value) : typeof value === parameters[at];
  return {
    parameters,
    result,
    run: (given) => (given.every(isThere) ? apply(...(given as never[])) : empty),
  };
}

const number = (calculate: (value: number) => number): FunctionOfExpressions =>
  strict(['number'], 'number', calculate);
const text = (test: (whole: string, part: string) => boolean): FunctionOfExpressions =>
  strict(['string', 'string'], 'boolean', test, false);
const days = (calculate: (from: string, to: string) => number): FunctionOfExpressions =>
  strict(['date', 'date'], 'number', calculate);

const itemType = (type: Type): Type => (isList(type) ? type.item : 'any');

const present = (list: Value): readonly Value[] =>
  Array.isArray(list) ? (list as readonly Value[]).filter((item) => item !== undefined) : [];

const best = (isBetter: (value: number, before: number) => boolean): FunctionOfExpressions => ({
  parameters: [listOf('any')],
  fits: (list) => ['number', 'string', 'date', 'month', 'any'].includes(itemType(list) as string),
  needed: 'a list of numbers, texts or days',
  result: itemType,
  run: ([list]) => {
    const values = present(list) as readonly number[];
    return values.reduce<Value>(
      (found, value) => (isBetter(value, found as number) ? value : found),
      values[0],
    );
  },
});

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
      fits: (type) => type === 'string' || type === 'any' || isList(type) || isRecord(type),
      needed: 'a text, list, matrix or allocation',
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
      fits: (type) => type === 'any' || isRecord(type),
      needed: 'a matrix or allocation',
      result: (type) => listOf(isRecord(type) ? type.item : 'any'),
      run: ([record], _, type) =>
        // An object would put keys that look like numbers first.
        isRecord(type) && record !== undefined
          ? type.keys.map((key) => itemOf(record, key)).filter((item) => item !== undefined)
          : undefined,
    },
  ],
  ['years', days(yearsBetween)],
  ['days', days(daysBetween)],
  ['count', { parameters: [listOf('any')], result: 'number', run: ([list]) => present(list).length }],
  [
    'sum',
    {
      parameters: [listOf('number')],
      result: 'number',
      run: ([list]) => {
        const values = present(list) as readonly number[];
        return values.length ? finite(values.reduce((total, value) => total + value)) : undefined;
      },
    },
  ],
  ['min', best((value, before) => value < before)],
  ['max', best((value, before) => value > before)],
  ['abs', number(Math.abs)],
  ['floor', number(Math.floor)],
  ['ceil', number(Math.ceil)],
  ['round', number(Math.round)],
  ['contains', text((whole, part) => whole.includes(part))],
  ['startsWith', text((whole, part) => whole.startsWith(part))],
  ['endsWith', text((whole, part) => whole.endsWith(part))],
]);
