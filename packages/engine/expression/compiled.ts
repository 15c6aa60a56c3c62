import type { Node } from '../program/program.ts';
import type { ScopeState } from '../state/scope-state.ts';
import type { Evaluate } from './operators.ts';
import type { Type, Value } from './value.ts';

/** An expression ready to run. */
export interface Compiled {
  readonly evaluate: Evaluate;
  readonly type: Type;
  /**
   * Every question whose answer it can read, exactly what it depends on, with the depth of the scope it is read from:
   * that of the question's own scope, or for one read in the rows of a group, that of the outermost group.
   */
  readonly reads: ReadonlyMap<Node, number>;
  /** The question it is nothing but the name of. */
  readonly named?: Typed['named'] | undefined;
  /** The question whose options its value is one of, or some of. */
  readonly labels?: Node | undefined;
}

export type Report = (start: number, message: string) => void;

/** The variable of a macro or a filter. */
export interface Local {
  readonly name: string;
  readonly type: Type;
  /** The question whose options it is one of. */
  readonly labels?: Node | undefined;
}

/** Finds the state that a question's answers are kept in. */
export type FindState = (state: ScopeState, locals: Value[]) => ScopeState | undefined;

/** A part of an expression, ready to run. */
export interface Typed {
  readonly evaluate: Evaluate;
  readonly type: Type;
  /** What it always is. */
  readonly literal?: Value;
  /** The question whose options its value is one of, or some of. */
  readonly labels?: Node | undefined;
  /** The question it names, if it names one. */
  readonly named?: { readonly node: Node; readonly find: FindState; readonly inRow: boolean };
}

/** Stands for what could not be compiled, so that nothing more is reported about it. */
export const EMPTY: Typed = { evaluate: () => undefined, type: 'any' };

/** What an expression is compiled with, apart from where it stands. */
export interface CompileOptions {
  /** False when ids of the definition could not be read: unknown names are then passed over. Default true. */
  readonly knowsAllNames?: boolean;
  /** Variables given when it is evaluated. */
  readonly locals?: readonly Local[];
  /** Called before the type of a calculation is read: it may not be known yet. */
  readonly prepare?: (calculation: Node) => void;
}
