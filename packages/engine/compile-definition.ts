import type { Compiled, Local } from './expression/compiled.ts';
import { RESERVED } from './expression/reserved.ts';
import type { Type } from './expression/value.ts';
import { inlineTemplates } from './is-template.ts';
import { dependencyOrder } from './dependency-order.ts';
import type { CalculationQuestion, Definition, Question, Section } from './definition.ts';
import { needed } from './parts-needed.ts';
import type { Parts } from './parts.ts';
import { DefinitionError, formatPath, quote } from './problem.ts';
import type { Problem } from './problem.ts';
import { addReader, enclosing, withInner } from './program.ts';
import type { Node, Program, Scope } from './program.ts';
import { rulesOf, valueType } from './question-types/index.ts';
import { compileTemplate } from './template.ts';

const programs = new WeakMap<Definition, Program>();

/**
 * The compiled form of a definition, made once per definition object.
 *
 * @throws DefinitionError that lists every problem; PartsNeeded when it needs parts that are not given.
 */
export function compileDefinition(definition: Definition, parts?: Parts): Program {
  let program = programs.get(definition);
  // One that was compiled without parts may do, until texts or checks ask for them.
  if (program === undefined || (parts && !program.parts)) {
    const compiler = new Compiler(definition, parts, true);
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
  parts: Parts,
): Problem[] {
  const compiler = new Compiler(definition, parts, knowsAllNames);
  const program = compiler.compile();
  if (compiler.problems.length === 0 && found.length === 0) programs.set(definition, program);
  return compiler.problems;
}

class Compiler {
  readonly problems: Problem[] = [];
  readonly #definition: Definition;
  readonly #knowsAllNames: boolean;
  readonly #parts: Parts | undefined;
  readonly #paths = new Map<Node, PropertyKey[]>();
  readonly #all: Node[] = [];
  /** Those being compiled now, from the outermost reader inward. */
  readonly #calculating = new Set<Node>();

  constructor(definition: Definition, parts: Parts | undefined, knowsAllNames: boolean) {
    this.#definition = definition;
    this.#parts = parts;
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
    // The texts of the whole are shown with the first section.
    const { scores = [] } = this.#definition;
    if (sections[0]) {
      this.#compileTexts(sections[0], this.#definition, []);
      for (const [index, score] of scores.entries())
        this.#compileTexts(sections[0], score, ['scores', index]);
    }
    const order = dependencyOrder(this.#all, (cycle) => this.#reportCycle(cycle));
    return { definition: this.#definition, parts: this.#parts, root, sections, order };
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
      rules: rulesOf(question, this.#parts),
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
    const problem = node.rules.problem?.(question);
    if (problem) this.#problem([...path, problem.property], problem.property, problem.message);
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
    const item = node.kind === 'section' ? node.section : node.question;
    for (const facet of FACETS) {
      const source: unknown = item[facet as 'relevant'];
      if (source === true) node[facet] = ALWAYS;
      if (typeof source !== 'string') continue;
      if (facet === 'calculate') this.#calculation(node);
      else {
        const locals = facet === 'filter' ? [OPTION] : [];
        const compiled = this.#compileExpression(
          node,
          [...this.#paths.get(node)!, facet],
          source,
          'condition',
          locals,
        );
        if (compiled) node[facet] = compiled;
      }
      // What is read-only is so with all that stands in it.
      const concerned = facet === 'readonly' ? [...withInner(node)] : [node];
      for (const [read, depth] of node[facet]?.reads ?? []) {
        for (const each of concerned)
          addReader(RECOMPUTED.has(facet) ? read.dependents : read.watchers, each, depth);
      }
    }
    this.#compileTexts(node, item, this.#paths.get(node)!);
    // What an enclosing item hides, it hides with all that stands in it.
    const outer = enclosing(node);
    if (outer && (outer.canHide || isDeclinable(outer))) addReader(outer.dependents, node, outer.scope.depth);
  }

  /** Whoever reads a calculation wants to know its type, so it may be compiled before its turn. */
  #calculation(node: Node): void {
    if (node.calculate || this.#calculating.has(node) || this.#calculating.size > DEEPEST_CALCULATION) return;
    this.#calculating.add(node);
    const { calculate } = node.question as CalculationQuestion;
    const compiled = this.#compileExpression(
      node,
      [...this.#paths.get(node)!, 'calculate'],
      calculate,
      'value',
    );
    this.#calculating.delete(node);
    if (compiled) [node.calculate, node.type] = [compiled, compiled.type];
  }

  /** What stands in its texts is shown anew when it changes. */
  #compileTexts(node: Node, item: object, path: readonly PropertyKey[]): void {
    for (const { path: at, text } of inlineTemplates(item)) {
      const parts = compileTemplate(text, (source) =>
        this.#compileExpression(node, [...path, ...at], source, 'value'),
      );
      for (const part of parts)
        if (typeof part === 'object')
          for (const [read, depth] of part.reads) addReader(read.watchers, node, depth);
    }
  }

  #compileExpression(
    node: Node,
    path: readonly PropertyKey[],
    source: string,
    wanted: 'condition' | 'value',
    locals: readonly Local[] = [],
  ): Compiled | undefined {
    return needed(this.#parts).compileSource(
      source,
      node,
      wanted,
      (message) => this.#problem(path, 'expression', message),
      {
        knowsAllNames: this.#knowsAllNames,
        locals,
        prepare: (calculation) => this.#calculation(calculation),
      },
    );
  }

  #reportCycle(cycle: readonly Node[]): void {
    // A group passes on to its questions that it is hidden; the expression to mend stands elsewhere in the cycle.
    const facetOf = (node: Node): string | undefined =>
      FACETS.find((facet) => RECOMPUTED.has(facet) && node[facet]);
    const conditional = new Set(cycle.filter(facetOf));
    const first = cycle.indexOf(this.#all.find((node) => conditional.has(node))!);
    const turned = [...cycle.slice(first), ...cycle.slice(0, first + 1)].map(({ textKey }) => textKey);
    if (turned.length > LONGEST_CYCLE) turned.splice(LONGEST_CYCLE - 2, turned.length - LONGEST_CYCLE, '…');
    const path = [...this.#paths.get(cycle[first]!)!, facetOf(cycle[first]!)!];
    this.#problem(path, 'cycle', `depends on itself: ${turned.join(' → ')}`);
  }
}

const FACETS = ['relevant', 'filter', 'calculate', 'required', 'readonly', 'constraint'] as const;

/** Facets that decide what others see of a question. */
const RECOMPUTED: ReadonlySet<string> = new Set(FACETS.slice(0, 3));

/** What a filter calls each option, row or item it is asked of. */
const OPTION: Local = { name: 'option', type: 'string' };

/** A calculation read through more others than this is checked without knowing its type. */
const DEEPEST_CALCULATION = 100;

/** Longer cycles are told in part. */
const LONGEST_CYCLE = 20;

const ALWAYS: Compiled = { evaluate: () => true, type: 'boolean', reads: new Map() };

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
  return valueType(node);
}

/** Whether a nonresponse can take the place of all that stands in a group. */
function isDeclinable(node: Node): boolean {
  return 'nonresponse' in node.question && node.question.nonresponse !== undefined;
}
