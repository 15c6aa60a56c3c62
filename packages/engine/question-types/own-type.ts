import type { OwnQuestion } from '../definition/question.ts';
import type { OwnAnswer } from '../response/response.ts';
import type { Violation } from '../state/violation.ts';

/** What expressions take the answers of a type for; of `any`, the compiler knows nothing. */
export type OwnValueType =
  | Simple
  | 'any'
  | { readonly kind: 'list'; readonly item: Simple }
  /** Entries by name: `spot.lat` for `keys: ['lat', 'lon']`. */
  | { readonly kind: 'record'; readonly keys: readonly string[]; readonly item: Simple };
type Simple = 'string' | 'number' | 'boolean' | 'date' | 'month';

/** What expressions see of an answer. */
export type OwnValue =
  string | number | boolean | readonly Scalar[] | { readonly [key: string]: string | number } | undefined;
type Scalar = string | number | boolean;

/** What a property of a definition may be. */
export type OwnShape =
  | 'string'
  | 'number'
  /** A whole number, 0 or more. */
  | 'count'
  | 'boolean'
  | 'date'
  | 'month'
  | 'any'
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly items: OwnShape; readonly least?: 1 }
  /** Names of any kind: a text by language is `{ keys: 'string', values: 'string' }`. */
  | { readonly keys: 'string'; readonly values: OwnShape }
  | { readonly fields: OwnFields };

/** Properties by name; `?` at the end of a name marks one that may be missing. */
export type OwnFields = Readonly<Record<string, OwnShape>>;

/**
 * A type of question of one's own: what the engine has to know of it. docs/engine.md shows one.
 * `Properties` are those of its questions in the definition, `Stored` is what is stored for an answer.
 */
export interface OwnType<Properties extends object = object, Stored extends OwnAnswer = OwnAnswer> {
  /** What its answers are in expressions. */
  readonly type: OwnValueType;
  /** Which properties its questions may have in a definition, besides those of every question that takes an answer. */
  readonly properties?: OwnFields;
  /** Whether it is typed in, so that what was typed may be no answer: kept as `{invalid: text}`. */
  readonly typed?: boolean;
  /** Whether something saved or given has its stored form; what the value itself may be is left to `violation`. */
  hasForm(answer: unknown, question: OwnQuestion & Properties): boolean;
  /** What makes the question unusable, whatever is answered. */
  problem?(
    question: OwnQuestion & Properties,
  ): { readonly property: string; readonly message: string } | undefined;
  /** The rule that an answer of its form breaks: one of the engine's, or `custom` with a reason. */
  violation?(answer: Stored, question: OwnQuestion & Properties): Violation | undefined;
  /** What expressions see of an answer, where that is not what is stored. */
  value?(answer: Stored, question: OwnQuestion & Properties): OwnValue;
}

/** Types of one's own, by name: small letters and digits with a dash, such as `x-stars`. */
export type OwnTypes = Readonly<Record<string, OwnType>>;

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** Whether a name is one for types of one's own: those that come with the engine never have a dash. */
export function isOwnName(type: string): boolean {
  return NAME.test(type);
}

/** @throws RangeError for a name that a type of the engine has, or may have one day. */
export function refuseNames(types: OwnTypes): void {
  const wrong = Object.keys(types).find((name) => !isOwnName(name));
  if (wrong !== undefined)
    throw new RangeError(`"${wrong}": types of your own are named with a dash, such as x-stars`);
}

/** Says of a type that is not known how it is made known, if it can be. */
export function howToGive(type: string): string {
  return isOwnName(type) ? '; give types of your own in { types }, to elements in questionTypes' : '';
}
