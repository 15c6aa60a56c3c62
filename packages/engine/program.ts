import { compileExpression } from './expression/compile.ts';
import type { Compiled } from './expression/compile.ts';
import { parseExpression, RESERVED } from './expression/parse.ts';
import { ExpressionError } from './expression/syntax.ts';
import type { Type } from './expression/value.ts';
import type { AnswerableQuestion, Definition, GroupQuestion, Question, Section } from './definition.ts';
import { DefinitionError, formatPath, quote } from './problem.ts';
import type { Problem } from './problem.ts';
import { propertiesProblem, valueType } from './question-types.ts';

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

/** A section or a question of the definition, compiled once and shared by all questionnaires made from it. */
export interface Node {
  readonly kind: 'section' | 'question';
  readonly id: string;
  readonly question: Question;
  readonly section: Section;
  readonly scope: Scope;
  /** Position in `scope.nodes` and in the state kept for the scope. */
  readonly index: number;
  /** Address inside the scope. */
  readonly address: string;
  /** The key its texts begin with: ids joined by `.`, from the outermost group. */
  readonly textKey: string;
  /** The section or non-repeating group it stands in, inside the same scope. */
  readonly container: Node | undefined;
  /** Questions of a group that does not repeat. */
  readonly members: Map<string, Node>;
  /** Scope of the rows of a repeating group. */
  readonly rows: Scope | undefined;
  readonly type: Type;
  /** Place in the topological order of what relevance and calculations read. */
  rank: number;
  /** Questions whose relevance or calculation reads this one: recomputed when it changes. */
  readonly dependents: Node[];
  /** Questions whose required, readonly or constraint reads this one: shown anew when it changes. */
  readonly watchers: Node[];
  relevant?: Compiled;
  required?: Compiled;
  readonly?: Compiled;
  constraint?: Compiled;
}

/** A definition made ready to run. */
export interface Program {
  readonly definition: Definition;
  readonly root: Scope;
  readonly sections: readonly Node[];
  /** All nodes of all scopes, in an order in which everything stands behind what it reads. */
  readonly order: readonly Node[];
}

const programs = new WeakMap<Definition, Program>();

/**
 * The compiled form of a definition, made once per definition object.
 *
 * @throws DefinitionError that lists every problem.
 */
export function compileDefinition(definition: Definition): Program {
  let program = programs.get(definition);
  if (program === undefined) {
    const compiler = new Compiler(definition, false);
    program = compiler.compile();
    if (compiler.problems.length > 0) throw new DefinitionError(compiler.problems);
    programs.set(definition, program);
  }
  return program;
}

/**
 * The problems of ids, names, expressions and cycles.
 *
 * @param partial - questions that are unusable for other reasons stand in the definition; they are passed over.
 */
export function checkDefinition(definition: Definition, partial: boolean): Problem[] {
  const compiler = new Compiler(definition, partial);
  const program = compiler.compile();
  if (compiler.problems.length === 0 && !partial) programs.set(definition, program);
  return compiler.problems;
}

class Compiler {
  readonly problems: Problem[] = [];
  readonly #definition: Definition;
  readonly #partial: boolean;
  readonly #paths = new Map<Node, PropertyKey[]>();
  readonly #all: Node[] = [];

  constructor(definition: Definition, partial: boolean) {
    this.#definition = definition;
    this.#partial = partial;
  }

  compile(): Program {
    const root = newScope(undefined, undefined);
    const sections = this.#definition.sections.map((section, index) => {
      const path = ['sections', index];
      const node = this.#addNode(root, section, section, undefined, path);
      this.#addQuestions(root, section.questions, section, node, undefined, [...path, 'questions']);
      return node;
    });
    for (const node of this.#all) this.#compileExpressions(node);
    return { definition: this.#definition, root, sections, order: this.#sort() };
  }

  #problem(path: readonly PropertyKey[], code: string, message: string): void {
    this.problems.push({ path: formatPath(path), code, message });
  }

  #addQuestions(
    scope: Scope,
    questions: readonly Question[],
    section: Section,
    container: Node | undefined,
    group: Node | undefined,
    path: readonly PropertyKey[],
  ): void {
    questions.forEach((question, index) => {
      const at = [...path, index];
      const node = this.#addNode(scope, question, section, container, at, group);
      if (question.type !== 'group') return;
      if (node.rows)
        this.#addQuestions(node.rows, question.questions, section, undefined, node, [...at, 'questions']);
      else this.#addQuestions(scope, question.questions, section, node, node, [...at, 'questions']);
    });
  }

  #addNode(
    scope: Scope,
    item: Section | Question,
    section: Section,
    container: Node | undefined,
    path: PropertyKey[],
    group?: Node,
  ): Node {
    const { id } = item;
    const isSection = item === section;
    const question = isSection ? ({ type: 'note', id } as Question) : (item as Question);
    const memberOf = container?.kind === 'question' ? container : undefined;
    const names = memberOf ? memberOf.members : scope.names;
    const address = memberOf ? `${memberOf.address}/${id}` : id;
    const node: Node = {
      kind: isSection ? 'section' : 'question',
      id,
      question,
      section,
      scope,
      index: scope.nodes.length,
      address,
      textKey: group ? `${group.textKey}.${id}` : id,
      container,
      members: new Map(),
      rows: undefined,
      type: 'any',
      rank: -1,
      dependents: [],
      watchers: [],
    };
    if (question.type === 'group' && question.repeat) {
      (node as { rows: Scope | undefined }).rows = newScope(scope, node);
    }
    (node as { type: Type }).type = nodeType(node);
    scope.nodes.push(node);
    scope.addresses.set(address, node);
    this.#all.push(node);
    this.#paths.set(node, path);
    if (id !== '') {
      if (RESERVED.has(id))
        this.#problem([...path, 'id'], 'reserved-id', `${quote(id)} is a reserved word of expressions`);
      const first = names.get(id);
      if (first === undefined) names.set(id, node);
      else {
        const place = formatPath(this.#paths.get(first)!);
        this.#problem(
          [...path, 'id'],
          'duplicate-id',
          `${quote(id)} is the id of ${place} already; ids are unique among sections and top-level questions, and inside a group`,
        );
      }
    }
    for (const problem of isSection ? [] : propertiesProblem(question)) {
      this.#problem([...path, ...problem.path], problem.code, problem.message);
    }
    return node;
  }

  #compileExpressions(node: Node): void {
    const item = (node.kind === 'section' ? node.section : node.question) as AnswerableQuestion;
    for (const facet of ['relevant', 'required', 'readonly', 'constraint'] as const) {
      const source = item[facet];
      if (typeof source === 'boolean' && source)
        node[facet] = { evaluate: () => true, type: 'boolean', reads: new Set() };
      if (typeof source !== 'string') continue;
      const compiled = this.#compileExpression(node, facet, source);
      if (compiled === undefined) continue;
      node[facet] = compiled;
      for (const read of compiled.reads) {
        const readers = facet === 'relevant' ? read.dependents : read.watchers;
        if (!readers.includes(node) && !(read === node && facet === 'constraint')) readers.push(node);
      }
    }
    // What an enclosing item hides, it hides with all that stands in it.
    const enclosing = node.container ?? node.scope.owner;
    if (enclosing && canHide(enclosing)) enclosing.dependents.push(node);
  }

  #compileExpression(node: Node, facet: string, source: string): Compiled | undefined {
    const path = [...this.#paths.get(node)!, facet];
    const report = (start: number, message: string): void => {
      const place = source.length > 1 ? ` (at character ${start + 1} of ${quote(source)})` : '';
      this.#problem(path, 'expression', `${message}${place}`);
    };
    try {
      const before = this.problems.length;
      const compiled = compileExpression(parseExpression(source), node, report, this.#partial);
      if (compiled.type !== 'boolean' && compiled.type !== 'any' && this.problems.length === before) {
        report(0, `must say true or false`);
      }
      return this.problems.length === before ? compiled : undefined;
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      report(error.start, error.message);
      return undefined;
    }
  }

  /** Kahn's topological sort, in document order where nothing else decides; what is left over is a cycle. */
  #sort(): Node[] {
    const waiting = new Map<Node, number>();
    for (const node of this.#all)
      for (const reader of node.dependents) waiting.set(reader, (waiting.get(reader) ?? 0) + 1);
    const order = this.#all.filter((node) => !waiting.has(node));
    for (let at = 0; at < order.length; at++) {
      const node = order[at]!;
      node.rank = at;
      for (const reader of node.dependents) {
        const left = waiting.get(reader)! - 1;
        waiting.set(reader, left);
        if (left === 0) order.push(reader);
      }
    }
    if (order.length < this.#all.length) this.#reportCycle(this.#all.filter((node) => node.rank < 0));
    return order;
  }

  #reportCycle(stuck: Node[]): void {
    const inCycle = new Set(stuck);
    const readsOf = new Map(stuck.map((node) => [node, [] as Node[]]));
    for (const node of stuck)
      for (const reader of node.dependents) if (inCycle.has(reader)) readsOf.get(reader)!.push(node);
    // Everything left waits for something that is left too, so walking back must meet itself.
    const walk: Node[] = [];
    let node = stuck[0]!;
    while (!walk.includes(node)) {
      walk.push(node);
      node = readsOf.get(node)![0]!;
    }
    const cycle = walk.slice(walk.indexOf(node)).reverse();
    const names = [...cycle, cycle[0]!].map(({ textKey }) => textKey).join(' → ');
    const path = [...this.#paths.get(cycle[0]!)!, 'relevant'];
    this.#problem(path, 'cycle', `whether it is asked depends on itself: ${names}`);
  }
}

function newScope(parent: Scope | undefined, owner: Node | undefined): Scope {
  return {
    depth: parent ? parent.depth + 1 : 0,
    parent,
    owner,
    nodes: [],
    names: new Map(),
    addresses: new Map(),
  };
}

function nodeType(node: Node): Type {
  if (node.kind === 'section') return 'any';
  if (node.rows) return { kind: 'list', item: { kind: 'row', scope: node.rows } };
  if (node.question.type === 'group') return { kind: 'group', node };
  return valueType(node.question);
}

/** Whether an item can ever be hidden, by a condition or, for a group, by a nonresponse in its place. */
function canHide(node: Node): boolean {
  if (node.kind === 'section') return node.section.relevant !== undefined;
  const { relevant, nonresponse } = node.question as GroupQuestion;
  if (relevant !== undefined || nonresponse !== undefined) return true;
  const enclosing = node.container ?? node.scope.owner;
  return enclosing !== undefined && canHide(enclosing);
}
