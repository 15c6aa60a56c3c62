import { compileExpression } from './expression/compile.ts';
import type { Compiled } from './expression/compile.ts';
import { parseExpression, RESERVED } from './expression/parse.ts';
import { ExpressionError } from './expression/syntax.ts';
import type { Type } from './expression/value.ts';
import { dependencyOrder } from './dependency-order.ts';
import type { AnswerableQuestion, Definition, Question, Section } from './definition.ts';
import { DefinitionError, formatPath, quote } from './problem.ts';
import type { Problem } from './problem.ts';
import { enclosing, withInner } from './program.ts';
import type { Node, Program, Reader, Scope } from './program.ts';
import { propertyProblems } from './property-problems.ts';
import { valueType } from './question-types.ts';

const programs = new WeakMap<Definition, Program>();

/**
 * The compiled form of a definition, made once per definition object.
 *
 * @throws DefinitionError that lists every problem.
 */
export function compileDefinition(definition: Definition): Program {
  let program = programs.get(definition);
  if (program === undefined) {
    const compiler = new Compiler(definition, true);
    program = compiler.compile();
    if (compiler.problems.length > 0) throw new DefinitionError(compiler.problems);
    programs.set(definition, program);
  }
  return program;
}

/**
 * The problems of ids, names, expressions and cycles in a definition whose shape was looked at before.
 *
 * @param found - problems of its shape: what is unusable for their sake is passed over.
 * @param knowsAllNames - false when ids could not be read, so that a name that is not found may be theirs.
 */
export function checkDefinition(
  definition: Definition,
  found: readonly Problem[],
  knowsAllNames: boolean,
): Problem[] {
  const compiler = new Compiler(definition, knowsAllNames);
  const program = compiler.compile();
  if (compiler.problems.length === 0 && found.length === 0) programs.set(definition, program);
  return compiler.problems;
}

class Compiler {
  readonly problems: Problem[] = [];
  readonly #definition: Definition;
  readonly #knowsAllNames: boolean;
  readonly #paths = new Map<Node, PropertyKey[]>();
  readonly #all: Node[] = [];

  constructor(definition: Definition, knowsAllNames: boolean) {
    this.#definition = definition;
    this.#knowsAllNames = knowsAllNames;
  }

  compile(): Program {
    const root = newScope(undefined, undefined);
    const sections = this.#definition.sections.map((section, index) => {
      const path = ['sections', index];
      const node = this.#addNode(root, section, section, undefined, path, undefined);
      this.#addQuestions(root, section.questions, section, node, undefined, path);
      return node;
    });
    for (const node of this.#all) this.#compileExpressions(node);
    const order = dependencyOrder(this.#all, (cycle) => this.#reportCycle(cycle));
    return { definition: this.#definition, root, sections, order };
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
      const at = [...path, 'questions', index];
      const node = this.#addNode(scope, question, section, container, at, group);
      if (question.type !== 'group') return;
      const inner = node.rows ?? scope;
      this.#addQuestions(inner, question.questions, section, node.rows ? undefined : node, node, at);
    });
  }

  #addNode(
    scope: Scope,
    item: Section | Question,
    section: Section,
    container: Node | undefined,
    path: PropertyKey[],
    group: Node | undefined,
  ): Node {
    const { id, relevant } = item;
    const isSection = item === section;
    const question = isSection ? ({ type: 'note', id } as Question) : (item as Question);
    const outer = container ?? scope.owner;
    const address = container?.kind === 'question' ? `${container.address}/${id}` : id;
    const unfinished: Omit<Node, 'rows' | 'type'> = {
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
      canHide: relevant !== undefined || (outer !== undefined && (outer.canHide || isDeclinable(outer))),
      rank: -1,
      dependents: [],
      watchers: [],
    };
    const node = unfinished as Node;
    const rows = question.type === 'group' && question.repeat ? newScope(scope, node) : undefined;
    Object.assign(node, { rows, type: nodeType(node, rows) });
    scope.nodes.push(node);
    this.#all.push(node);
    this.#paths.set(node, path);
    this.#addName(node);
    for (const problem of isSection ? [] : propertyProblems(question)) {
      this.#problem([...path, ...problem.path], problem.code, problem.message);
    }
    return node;
  }

  #addName(node: Node): void {
    const { id, container, scope } = node;
    if (id === '') return;
    const path = [...this.#paths.get(node)!, 'id'];
    if (RESERVED.has(id))
      this.#problem(path, 'reserved-id', `${quote(id)} is a reserved word of expressions`);
    const names = container?.kind === 'question' ? container.members : scope.names;
    const first = names.get(id);
    if (first !== undefined) {
      const place = formatPath(this.#paths.get(first)!);
      const message = `${quote(id)} is the id of ${place} already; ids are unique among sections and top-level questions, and inside a group`;
      return this.#problem(path, 'duplicate-id', message);
    }
    names.set(id, node);
    container?.members.set(id, node);
    scope.addresses.set(node.address, node);
  }

  #compileExpressions(node: Node): void {
    const item = (node.kind === 'section' ? node.section : node.question) as AnswerableQuestion;
    for (const facet of ['relevant', 'required', 'readonly', 'constraint'] as const) {
      const source = item[facet];
      if (source === true) node[facet] = ALWAYS;
      if (typeof source !== 'string') continue;
      const compiled = this.#compileExpression(node, facet, source);
      if (compiled === undefined) continue;
      node[facet] = compiled;
      // What is read-only is so with all that stands in it.
      const concerned = facet === 'readonly' ? [...withInner(node)] : [node];
      for (const [read, depth] of compiled.reads) {
        for (const each of concerned)
          addReader(facet === 'relevant' ? read.dependents : read.watchers, each, depth);
      }
    }
    // What an enclosing item hides, it hides with all that stands in it.
    const outer = enclosing(node);
    if (outer && (outer.canHide || isDeclinable(outer))) addReader(outer.dependents, node, outer.scope.depth);
  }

  #compileExpression(node: Node, facet: string, source: string): Compiled | undefined {
    const path = [...this.#paths.get(node)!, facet];
    const before = this.problems.length;
    const report = (start: number, message: string): void => {
      const place = source.length > 1 ? ` (at character ${start + 1} of ${quote(source)})` : '';
      this.#problem(path, 'expression', `${message}${place}`);
    };
    try {
      const compiled = compileExpression(parseExpression(source), node, report, this.#knowsAllNames);
      if (compiled.type !== 'boolean' && compiled.type !== 'any' && this.problems.length === before)
        report(0, 'must say true or false');
      return this.problems.length === before ? compiled : undefined;
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      report(error.start, error.message);
      return undefined;
    }
  }

  #reportCycle(cycle: readonly Node[]): void {
    // A group passes on to its questions that it is hidden; the condition to mend stands elsewhere in the cycle.
    const conditional = new Set(cycle.filter((node) => node.relevant));
    const first = cycle.indexOf(this.#all.find((node) => conditional.has(node))!);
    const turned = [...cycle.slice(first), ...cycle.slice(0, first + 1)].map(({ textKey }) => textKey);
    if (turned.length > LONGEST_CYCLE) turned.splice(LONGEST_CYCLE - 2, turned.length - LONGEST_CYCLE, '…');
    const path = [...this.#paths.get(cycle[first]!)!, 'relevant'];
    this.#problem(path, 'cycle', `whether it is asked depends on itself: ${turned.join(' → ')}`);
  }
}

/** Longer cycles are told in part. */
const LONGEST_CYCLE = 20;

const ALWAYS: Compiled = { evaluate: () => true, type: 'boolean', reads: new Map() };

/** Readers are added node by node, so one that is there already is the last. */
function addReader(readers: Reader[], node: Node, depth: number): void {
  const last = readers.at(-1);
  if (last?.node !== node) readers.push({ node, depth });
  else last.depth = Math.min(last.depth, depth);
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

function nodeType(node: Node, rows: Scope | undefined): Type {
  if (node.kind === 'section') return 'any';
  if (rows) return { kind: 'list', item: { kind: 'row', scope: rows } };
  if (node.question.type === 'group') return { kind: 'group', node };
  return valueType(node.question);
}

/** Whether a nonresponse can take the place of all that stands in a group. */
function isDeclinable(node: Node): boolean {
  return 'nonresponse' in node.question && node.question.nonresponse !== undefined;
}
