import { tests as conformance } from '@bufbuild/cel-spec/testdata/conformance.js';
import type { SerializedIncrementalTestSuite } from '@bufbuild/cel-spec/testdata/tests.js';
import type { Question } from 'talkoot/engine';

/** A value of cel-spec in the JSON form of protobuf. */
export type CelValue = Readonly<Record<string, unknown>>;

/** What CEL says an expression gives. A type is only given where cel-spec gives it. */
export type Expected = { readonly error: true } | { readonly value?: unknown; readonly type?: string };

/** A conformance case of cel-spec. */
export interface CelCase {
  /** `file/section/name`; ` 2` is added to the second of that name. */
  readonly name: string;
  /** The expression without `dyn(…)`, which only lifts checks of types. */
  readonly expression: string;
  readonly expected: Expected;
  /** Variables as questions, with their answers; `undefined` for one that no question can hold. */
  readonly variables: ReadonlyMap<string, Variable | undefined>;
}

export interface Variable {
  readonly type: 'number' | 'text' | 'boolean';
  /** Absent for a variable that is declared but has no value. */
  readonly answer?: string | number | boolean;
}

/** Names that questions cannot have: they mean something else, or are ids joined by points. */
const NO_ID = /^(true|false|null)$|\./;

/** Stands for a value of a type that no expression of ours has; equal to nothing. */
class Foreign {
  readonly given: CelValue;

  constructor(given: CelValue) {
    this.given = given;
  }
}

/** The value of ours that is the same; whole numbers that a double cannot hold are bigints, equal to none of ours. */
function valueOf(given: CelValue): unknown {
  const [kind, value] = Object.entries(given)[0]!;
  switch (kind) {
    case 'boolValue':
    case 'stringValue':
      return value;
    case 'doubleValue':
      return Number(value);
    case 'int64Value': {
      const whole = BigInt(value as string);
      return BigInt(Number(whole)) === whole ? Number(whole) : whole;
    }
    case 'listValue':
      return ((value as { values?: CelValue[] }).values ?? []).map(valueOf);
    default:
      return new Foreign(given);
  }
}

interface CelType {
  readonly primitive?: string;
  readonly listType?: { readonly elemType: CelType };
}

const TYPES: Readonly<Record<string, string>> = {
  BOOL: 'true or false',
  INT64: 'number',
  DOUBLE: 'number',
  STRING: 'text',
};

/** The type as messages of ours name it. */
function typeOf({ primitive, listType }: CelType): string {
  if (listType) return `list of ${typeOf(listType.elemType)}`;
  return (primitive !== undefined && TYPES[primitive]) || 'any';
}

const KINDS: Readonly<Record<string, Variable['type']>> = {
  'true or false': 'boolean',
  number: 'number',
  text: 'text',
};

interface Original {
  readonly name?: string;
  readonly expr: string;
  readonly value?: CelValue;
  readonly evalError?: object;
  readonly typedResult?: { readonly result?: CelValue; readonly deducedType?: CelType };
  readonly bindings?: Readonly<Record<string, { readonly value: CelValue }>>;
  readonly typeEnv?: readonly { readonly name: string; readonly ident?: { readonly type: CelType } }[];
}

function expectedOf({ value, evalError, typedResult }: Original): Expected {
  if (evalError) return { error: true };
  if (!typedResult) return { value: value ? valueOf(value) : true };
  const { result, deducedType } = typedResult;
  return { ...(result && { value: valueOf(result) }), ...(deducedType && { type: typeOf(deducedType) }) };
}

function variablesOf({ bindings = {}, typeEnv = [] }: Original): Map<string, Variable | undefined> {
  const variables = new Map<string, Variable | undefined>();
  for (const { name, ident } of typeEnv) {
    const type = ident && KINDS[typeOf(ident.type)];
    variables.set(name, type && !NO_ID.test(name) ? { type } : undefined);
  }
  for (const [name, { value }] of Object.entries(bindings)) {
    const answer = valueOf(value);
    const type = { number: 'number', string: 'text', boolean: 'boolean' }[typeof answer as 'number'] as
      Variable['type'] | undefined;
    variables.set(name, type && !NO_ID.test(name) ? { type, answer: answer as string } : undefined);
  }
  return variables;
}

/** Every test of a suite and of the suites in it, by path. */
export function* testsOf(
  suite: SerializedIncrementalTestSuite,
  path: readonly string[] = [],
): Generator<{ path: string; original: Original; ast?: string; error?: string }> {
  for (const inner of suite.suites ?? []) yield* testsOf(inner, [...path, inner.name]);
  for (const { original, ast, error } of suite.tests ?? []) {
    const found = {
      path: [...path, original.name ?? original.expr].join('/'),
      original: original as Original,
    };
    yield { ...found, ...(ast !== undefined && { ast }), ...(error !== undefined && { error }) };
  }
}

/** The expression without `dyn`. */
function withoutDyn(expression: string): string {
  return expression.replace(/\bdyn\(/g, '(');
}

/** All conformance cases of cel-spec. */
export function celCases(): CelCase[] {
  const seen = new Map<string, number>();
  return [...testsOf(conformance)].map(({ path, original }) => {
    const times = (seen.get(path) ?? 0) + 1;
    seen.set(path, times);
    return {
      name: times > 1 ? `${path} ${times}` : path,
      expression: withoutDyn(original.expr),
      expected: expectedOf(original),
      variables: variablesOf(original),
    };
  });
}

/** The questions that hold the variables of a case. */
export function questionsOf({ variables }: CelCase): Question[] {
  return [...variables].flatMap(([id, variable]) => (variable ? [{ id, type: variable.type }] : []));
}
