import type { Definition, Parameter, ParameterType } from './definition.ts';

/** What a host may give for a parameter; `undefined` is as good as nothing. */
export type ParameterValue = string | number | boolean | undefined;

/** Values of parameters, by name. */
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/**
 * What a host may give for the parameters of a definition that the compiler knows word by word, by name; for those of
 * any other, `ParameterValues`. Each may be left out: it is then empty.
 */
export type ParametersOf<D extends Definition> = string extends D['id']
  ? ParameterValues
  : D extends { readonly parameters: infer Declared extends Readonly<Record<string, Parameter>> }
    ? { readonly [Name in keyof Declared]?: ValueOf[Declared[Name]['type']] | undefined }
    : { readonly [name: string]: never };

interface ValueOf extends Record<ParameterType, ParameterValue> {
  readonly text: string;
  readonly number: number;
  readonly boolean: boolean;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}
