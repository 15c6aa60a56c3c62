import type { Compiled } from '../expression/compiled.ts';
import type { Type } from '../expression/value.ts';
import type { Definition, Question, Section } from '../definition/definition.ts';
import type { Parts } from '../parts.ts';
import type { OwnTypes } from '../question-types/own-type.ts';
import type { TypeRules } from '../question-types/type-rules.ts';

/** The questionnaire itself or the row of a repeating group: questions whose state is kept together. */
export interface Scope {
  readonly depth: number;
  readonly parent: Scope | undefined;
  /** The repeating group this scope is a row of. */
  readonly owner: Node | undefined;
  /** In document order; the questions of a group that does not repeat stand among them, after the group. */
  readonly nodes: Node[];
  readonly names: Map<string, Node>;
  /** By address inside the scope, e.g. `purpose` or `purpose/goal`. */
  readonly addresses: Map<string, Node>;
}

/** One that reads a question, and from how far out it reads it. */
export interface Reader {
  readonly node: Node;
  /**
   * Depth of the scope the reading starts from. A question of a row reads its neighbour inside the row, at the depth
   * of the row; it reads the neighbours in all rows (`rows.exists(row, …)`) from the depth of the group.
   */
  depth: number;
}

/**
 * A section, a question or a parameter of the definition, compiled once and shared by all questionnaires made from it.
 */
export interface Node {
  readonly kind: 'section' | 'question' | 'parameter';
  readonly id: string;
  /** Of a parameter, the question whose answer it would be. */
  readonly question: Question;
  /** What is particular to its type. */
  readonly rules: TypeRules;
  /** The part of the definition it stands for. */
  readonly item: Section | Question;
  /** Id of the section it stands in. */
  readonly section: string;
  readonly scope: Scope;
  /** Position in `scope.nodes` and in the state kept for the scope. */
  readonly index: number;
  /** Address inside the scope. */
  readonly address: string;
  /** The key its texts begin with: ids joined by `.`, from the outermost group. */
  readonly textKey: string;
  /** The section or non-repeating group it stands in, inside the same scope. */
  readonly container: Node | undefined;
  /** Questions of a section or of a group that does not repeat. */
  readonly members: Map<string, Node>;
  /** Scope of the rows of a repeating group. */
  readonly rows: Scope | undefined;
  /** Of a calculation, known once its expression is compiled. */
  type: Type;
  /** Whether it can ever be not relevant, by its own condition or with what it stands in. */
  readonly canHide: boolean;
  /** Place in the topological order of what relevance and calculations read. */
  rank: number;
  /** Questions whose relevance or calculation reads this one: recomputed when it changes. */
  readonly dependents: Reader[];
  /** Questions whose required, readonly or constraint reads this one: shown anew when it changes. */
  readonly watchers: Reader[];
  relevant?: Compiled | undefined;
  required?: Compiled | undefined;
  readonly?: Compiled | undefined;
  constraint?: Compiled | undefined;
  calculate?: Compiled | undefined;
  filter?: Compiled | undefined;
}

/** A definition made ready to run. */
export interface Program {
  readonly definition: Definition;
  /** What it was compiled with. */
  readonly parts: Parts | undefined;
  readonly types: OwnTypes;
  readonly root: Scope;
  readonly sections: readonly Node[];
  /** All nodes of all scopes, in an order in which everything stands behind what it reads. */
  readonly order: readonly Node[];
}

/** The section or group a node stands in; a row's questions stand in the repeating group. */
export function enclosing(node: Node): Node | undefined {
  return node.container ?? node.scope.owner;
}

/** What the text that names a row of a repeating group is seen from: the row. */
export function rowContext(node: Node): Node {
  return node.rows?.nodes[0] ?? node;
}

/** A question and everything that stands in it, in rows too. */
export function* withInner(node: Node): Generator<Node> {
  yield node;
  for (const member of node.members.values()) yield* withInner(member);
  for (const inner of node.rows?.names.values() ?? []) yield* withInner(inner);
}

/** A question and, of a group that does not repeat, all that stand in it. */
export function* withMembers(node: Node): Generator<Node> {
  yield node;
  // Of a section, each question is looked after by itself.
  if (node.kind === 'question') for (const member of node.members.values()) yield* withMembers(member);
}

/** Readers are added node by node, so one that is there already is the last. */
export function addReader(readers: Reader[], node: Node, depth: number): void {
  const last = readers.at(-1);
  if (last?.node !== node) readers.push({ node, depth });
  else last.depth = Math.min(last.depth, depth);
}
