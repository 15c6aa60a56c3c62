import type { Compiled, Local } from '../expression/compiled.ts';
import { RESERVED } from '../expression/reserved.ts';
import { listOf } from '../expression/value.ts';
import type { Type } from '../expression/value.ts';
import { inlineTemplates } from '../text/inline-templates.ts';
import { dependencyOrder } from './dependency-order.ts';
import type { AnswerableBase, AnyQuestion, Definition, Question, Section } from '../definition/definition.ts';
import { needed } from '../parts-needed.ts';
import type { Parts } from '../parts.ts';
import { own } from '../record.ts';
import { DefinitionError, pathTo, quote } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { addReader, enclosing, withInner, rowContext } from './program.ts';
import type { Node, Program, Scope } from './program.ts';
import { rulesOf, valueType } from '../question-types/index.ts';
import { refuseNames } from '../question-types/own-type.ts';
import type { OwnTypes } from '../question-types/own-type.ts';
import { compileTemplate } from '../text/template.ts';

const programs = new WeakMap<Definition, Program>();

/**
 * The compiled form of a definition, made once per definition object.
 *
 * @param given - types of one's own; those with which it was compiled before are known.
 * @throws DefinitionError that lists every problem; PartsNeeded when it needs parts that are not given; RangeError when
 *   types of one's own are called as those of the engine.
 */
export function compileDefinition(definition: Definition, parts?: Parts, given: OwnTypes = {}): Program {
  let program = programs.get(definition);
  const types = { ...program?.types, ...given };
  const hasOther = ({ question, rules }: Node): boolean => (own(types, question.type) ?? rules) !== rules;
  // One that was compiled without parts may do, until texts or checks ask for them.
  if (!program || (parts && !program.parts) || program.order.some(hasOther)) {
    const problems: Problem[] = [];
    program = compile(definition, parts, types, problems);
    if (problems.length) throw new DefinitionError(problems);
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
  types: OwnTypes,
): Problem[] {
  const problems: Problem[] = [];
  const program = compile(definition, parts, types, problems, knowsAllNames);
  if (!problems.length && !found.length) programs.set(definition, program);
  return problems;
}

function compile(
  definition: Definition,
  parts: Parts | undefined,
  types: OwnTypes,
  problems: Problem[],
  knowsAllNames = true,
): Program {
  refuseNames(types);
  /** Every node, in document order, with its path. */
  const paths = new Map<Node, string>();
  /** Calculations being compiled now, from the outermost reader inward. */
  const calculating = new Set<Node>();

  const report = (path: string, code: string, message: string): void =>
    void problems.push({ path, code, message });

  const addAll = (
    scope: Scope,
    container: Node | undefined,
    items: readonly (Section | AnyQuestion)[],
    path: string,
  ): Node[] =>
    items.map((item, index) => {
      const at = pathTo(path, index);
      const node = addNode(scope, container, item as Section | Question, at);
      if (node.kind === 'section' || node.question.type === 'group')
        addAll(
          node.rows ?? scope,
          node.rows ? undefined : node,
          (item as Section).questions,
          `${at}.questions`,
        );
      return node;
    });

  const addNode = (
    scope: Scope,
    container: Node | undefined,
    item: Section | Question,
    path: string,
  ): Node => {
    const { id, relevant } = item;
    const outer = container ?? scope.owner;
    const question = outer || 'type' in item ? (item as Question) : ({ type: 'note', id } as const);
    const group = outer?.kind === 'question' && outer;
    const unfinished: Omit<Node, 'rows' | 'type'> = {
      kind: outer ? 'question' : 'section',
      id,
      question,
      rules: rulesOf(question, parts, types, (message) =>
        report(pathTo(path, 'type'), 'question-type', message),
      ),
      item,
      section: outer ? outer.section : id,
      scope,
      index: scope.nodes.length,
      address: group && container ? `${container.address}/${id}` : id,
      textKey: group ? `${group.textKey}.${id}` : id,
      container,
      members: new Map(),
      canHide: relevant !== undefined || hidesInner(outer),
      rank: -1,
      dependents: [],
      watchers: [],
    };
    const node = unfinished as Node;
    const rows = question.type === 'group' && question.repeat ? newScope(node) : undefined;
    Object.assign(node, { rows, type: nodeType(node, rows) });
    scope.nodes.push(node);
    paths.set(node, path);
    addName(node, group && container ? container.members : scope.names);
    const problem = node.rules.problem?.(question);
    if (problem) report(pathTo(path, problem.property), problem.property, problem.message);
    return node;
  };

  const addName = (node: Node, names: Map<string, Node>): void => {
    const { id, container, scope } = node;
    if (!id) return;
    const path = pathTo(paths.get(node)!, 'id');
    if (RESERVED.has(id)) report(path, 'reserved-id', `${quote(id)} is a reserved word`);
    const first = names.get(id);
    if (first) return report(path, 'duplicate-id', `${quote(id)} is the id of ${paths.get(first)} already`);
    names.set(id, node);
    container?.members.set(id, node);
    scope.addresses.set(node.address, node);
  };

  const compileAt = (
    path: string,
    source: string,
    node: Node,
    wanted: 'condition' | 'value',
    locals: readonly Local[] = [],
  ): Compiled | undefined =>
    needed(parts).compileSource(source, node, wanted, (message) => report(path, 'expression', message), {
      knowsAllNames,
      locals,
      prepare: calculate,
    });

  const compileFacet = (
    node: Node,
    facet: Facet,
    wanted: 'condition' | 'value' = 'condition',
  ): Compiled | undefined => {
    const source: unknown = node.item[facet as 'relevant'];
    if (source === true) return ALWAYS;
    const locals = facet === 'filter' ? [OPTION] : [];
    return typeof source === 'string'
      ? compileAt(pathTo(paths.get(node)!, facet), source, node, wanted, locals)
      : undefined;
  };

  /** Whoever reads a calculation wants to know its type, so it may be compiled before its turn. */
  const calculate = (node: Node): void => {
    if (
      node.question.type !== 'calculation' ||
      node.calculate ||
      calculating.has(node) ||
      calculating.size > DEEPEST_CALCULATION
    )
      return;
    calculating.add(node);
    const compiled = compileFacet(node, 'calculate', 'value');
    calculating.delete(node);
    // One with a mistake is told once, not for each that reads it.
    node.calculate = compiled ?? ALWAYS;
    node.type = compiled?.type ?? 'any';
  };

  const compileExpressions = (node: Node): void => {
    for (const facet of FACETS) {
      if (facet === 'calculate') calculate(node);
      else node[facet] = compileFacet(node, facet);
      // What is read-only is so with all that stands in it.
      for (const each of facet === 'readonly' ? withInner(node) : [node])
        addReads(node[facet], each, RECOMPUTED.includes(facet) ? 'dependents' : 'watchers');
    }
    compileTexts(node, node.item, paths.get(node)!);
    // What an enclosing item hides, it hides with all that stands in it.
    const outer = enclosing(node);
    if (outer && hidesInner(outer)) addReader(outer.dependents, node, outer.scope.depth);
  };

  /** What stands in its texts is shown anew when it changes. */
  const compileTexts = (node: Node, item: object, path: string): void => {
    for (const [at, text] of inlineTemplates(item, path)) {
      const context = at.startsWith(`${path}.texts.row`) ? rowContext(node) : node;
      for (const part of compileTemplate(text, (source) => compileAt(at, source, context, 'value')))
        if (typeof part === 'object') addReads(part, context, 'watchers');
    }
  };

  const reportCycle = (cycle: readonly Node[]): void => {
    // A group passes on to its questions that it is hidden; the expression to mend stands elsewhere in the cycle.
    const facetOf = (node: Node): string | undefined => RECOMPUTED.find((facet) => node[facet]);
    const first = [...paths.keys()].find((node) => cycle.includes(node) && facetOf(node))!;
    const at = cycle.indexOf(first);
    const turned = [...cycle.slice(at), ...cycle.slice(0, at + 1)].map(({ textKey }) => textKey);
    if (turned.length > LONGEST_CYCLE) turned.splice(LONGEST_CYCLE - 2, turned.length - LONGEST_CYCLE, '…');
    report(pathTo(paths.get(first)!, facetOf(first)!), 'cycle', `depends on itself: ${turned.join(' → ')}`);
  };

  const root = newScope();
  for (const [id, { type }] of Object.entries(definition.parameters ?? {}))
    addNode(root, undefined, { id, type }, pathTo('parameters', id));
  const sections = addAll(root, undefined, definition.sections, 'sections');
  const nodes = [...paths.keys()];
  nodes.forEach(compileExpressions);
  // The texts of the whole are shown with the first section.
  const [first] = sections;
  if (first) {
    compileTexts(first, definition, '');
    definition.scores?.forEach((score, index) => compileTexts(first, score, `scores[${index}]`));
  }
  return { definition, parts, types, root, sections, order: dependencyOrder(nodes, reportCycle) };
}

/** Facets that decide what others see of a question. */
const RECOMPUTED: readonly Facet[] = ['relevant', 'filter', 'calculate'];
const FACETS: readonly Facet[] = [...RECOMPUTED, 'required', 'readonly', 'constraint'];
type Facet = 'relevant' | 'filter' | 'calculate' | 'required' | 'readonly' | 'constraint';

/** What a filter calls each option, row or item it is asked of. */
const OPTION: Local = { name: 'option', type: 'string' };

/** A calculation read through more others than this is checked without knowing its type. */
const DEEPEST_CALCULATION = 100;

/** Longer cycles are told in part. */
const LONGEST_CYCLE = 20;

const ALWAYS: Compiled = { evaluate: () => true, type: 'boolean', reads: new Map() };

function newScope(owner?: Node): Scope {
  return {
    depth: owner ? owner.scope.depth + 1 : 0,
    parent: owner?.scope,
    owner,
    nodes: [],
    names: new Map(),
    addresses: new Map(),
  };
}

function nodeType(node: Node, rows: Scope | undefined): Type {
  if (rows) return listOf({ kind: 'row', scope: rows });
  return node.question.type === 'group' ? { kind: 'group', node } : valueType(node);
}

/** Whether what stands in it can be hidden with it: by a condition, or by a nonresponse in the place of all. */
function hidesInner(node: Node | undefined): boolean {
  return !!node && (node.canHide || !!(node.question as AnswerableBase).nonresponse);
}

function addReads(compiled: Compiled | undefined, reader: Node, as: 'dependents' | 'watchers'): void {
  for (const [read, depth] of compiled?.reads ?? []) addReader(read[as], reader, depth);
}
