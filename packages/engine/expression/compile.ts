import { unknown } from '../problem.ts';
import type { Node } from '../program/program.ts';
import { isAnswerable } from '../question-types/is-answerable.ts';
import type { ScopeState } from '../state/scope-state.ts';
import { FUNCTIONS } from './functions.ts';
import { MACROS } from './macros.ts';
import { lookUp, namesInReach } from './names.ts';
import type { Evaluate } from './operators.ts';
import { always, valueHere, valueThere } from './reading.ts';
import type { Expression } from './syntax.ts';
import { isMisdated, typedBinary, typedUnary } from './typed-operators.ts';
import type { RecordType, Type, Value } from './value.ts';
import { agree, isGroup, isList, isRecord, isRow, itemOf, listOf, moreTelling, typeName } from './value.ts';
import { EMPTY } from './compiled.ts';
import type { Compiled, CompileOptions, FindState, Local, Report, Typed } from './compiled.ts';

type Locals = readonly Local[];
type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

/**
 * Resolves the names of an expression as seen from one question, checks its types, and makes it a closure.
 *
 * @param report - called for each mistake with the offset in the source; the result is then not to be used.
 */
export function compileExpression(
  whole: Expression,
  context: Node,
  report: Report,
  { locals: given = [], knowsAllNames = true, prepare }: CompileOptions = {},
): Compiled {
  const reads = new Map<Node, number>();

  const mistake = (start: number, message: string): Typed => {
    report(start, message);
    return EMPTY;
  };

  const compile = (expression: Expression, locals: Locals): Typed =>
    // What is under a kind takes expressions of that kind.
    KINDS[expression.kind](expression as never, locals);

  /** Compiles an operand that must have a value. */
  const valued = (expression: Expression, locals: Locals): Typed => {
    const typed = compile(expression, locals);
    return isGroup(typed.type)
      ? mistake(expression.start, 'a group has no value; name a question in it')
      : typed;
  };

  /** Compiles an operand and reports it when it is of another type than wanted. */
  const wanted = (expression: Expression, type: Type, locals: Locals): Typed => {
    const typed = valued(expression, locals);
    return agree(typed.type, type) && !isMisdated(type, typed)
      ? typed
      : misfit(expression, typed, typeName(type));
  };

  const misfit = ({ start }: Expression, { type }: Typed, needed: string): Typed =>
    mistake(start, `${typeName(type)} given; needed: ${needed}`);

  /** The value of a question; in the row of a variable, or in the scope of the context or one around it. */
  const read = (node: Node, start: number, row?: FindState): Typed => {
    const { index, question, scope } = node;
    if (question.type === 'note') return mistake(start, `"${node.id}" has no answer`);
    if (question.type === 'calculation') prepare?.(node);
    // Rows come from a group that was read before, however many variables ago.
    const depth = row ? (reads.get(scope.owner!) ?? 0) : scope.depth;
    reads.set(node, Math.min(depth, reads.get(node) ?? depth));
    const levels = context.scope.depth - scope.depth;
    const find = row ?? outward(levels);
    const evaluate = row || levels ? valueThere(find, index) : valueHere(index);
    const labels = node.calculate ? node.calculate.labels : node;
    return { evaluate, type: node.type, labels, named: { node, find, inRow: !!row } };
  };

  /** The entry of a record. */
  const entry = (object: Typed, { keys, item }: RecordType, key: string, start: number): Typed =>
    keys.includes(key)
      ? {
          type: item,
          labels: object.labels,
          evaluate: (state, values) => itemOf(object.evaluate(state, values), key),
        }
      : mistake(start, unknown('row or option', key, keys));

  /** `answered(q)`: whether there is a value. */
  const answered = (typed: Typed, start: number): Evaluate => {
    const { type } = typed;
    const rows = isList(type) && isRow(type.item) ? type.item.scope : undefined;
    const members = rows?.names ?? (isGroup(type) && type.node.members);
    if (!members) return (state, values) => typed.evaluate(state, values) !== undefined;
    const each = [...members.values()]
      .filter(({ kind, question }) => kind === 'question' && isAnswerable(question))
      .map((member) => answered(read(member, start, rows ? itself : rowOf(typed)), start));
    const any: Evaluate = (state, values) => each.some((evaluate) => evaluate(state, values) === true);
    if (!rows) return any;
    // A row without answers is no answer.
    return (state, values) =>
      ((typed.evaluate(state, values) ?? []) as readonly ScopeState[]).some((row) => any(row, values));
  };

  /** Of a question itself, not of its value; `nonresponse(q)` is the code of "don't know" and the like. */
  const aboutAnswer = (
    name: string,
    [asked, ...more]: readonly Expression[],
    start: number,
    locals: Locals,
  ): Typed => {
    if (!asked || more.length) return mistake(start, `${name}() takes one question`);
    const typed = compile(asked, locals);
    if (name === 'answered') return { type: 'boolean', evaluate: answered(typed, start) };
    const { named, type } = typed;
    if (!named) return type === 'any' ? EMPTY : misfit(asked, typed, 'a question');
    const { node, find } = named;
    return {
      type: 'string',
      evaluate: (state, values) => {
        const holder = find(state, values);
        return holder?.isSeen(node) ? holder.nonresponses.get(node.index) : undefined;
      },
    };
  };

  const call = (name: string, given: readonly Expression[], start: number, locals: Locals): Typed => {
    if (ABOUT_ANSWERS.includes(name)) return aboutAnswer(name, given, start, locals);
    const called = FUNCTIONS.get(name);
    if (!called)
      return MACROS.has(name)
        ? mistake(start, `write rows.${name}(row, …)`)
        : mistake(
            start,
            unknown('function', name, [...FUNCTIONS.keys(), ...MACROS.keys(), ...ABOUT_ANSWERS]),
          );
    const { parameters, fits, needed, result, run } = called;
    if (given.length !== parameters.length)
      return mistake(start, `${name}() takes ${parameters.length} value(s), ${given.length} given`);
    const compiled = given.map((argument, index) => wanted(argument, parameters[index]!, locals));
    const [first = EMPTY] = compiled;
    if (fits?.(first.type) === false) return misfit(given[0]!, first, needed!);
    return {
      type: typeof result === 'function' ? result(first.type) : result,
      evaluate: (state, values) =>
        run(
          compiled.map(({ evaluate }) => evaluate(state, values)),
          state.session.today,
          first.type,
        ),
    };
  };

  const KINDS: { readonly [Kind in Expression['kind']]: (expression: Of<Kind>, locals: Locals) => Typed } = {
    literal: ({ value }) => ({ type: typeof value as Type, literal: value, evaluate: always(value) }),

    name({ name, start }, locals) {
      const at = locals.map((local) => local.name).lastIndexOf(name);
      if (at >= 0) return { ...locals[at]!, evaluate: (_, values) => values[at] };
      const node = lookUp(context, name);
      if (node) return read(node, start);
      if (!knowsAllNames) return EMPTY;
      return FUNCTIONS.has(name)
        ? mistake(start, `unknown question "${name}"; a function is written ${name}(…)`)
        : mistake(
            start,
            unknown('question', name, [...locals.map((local) => local.name), ...namesInReach(context)]),
          );
    },

    member({ object: whole, name, start }, locals) {
      const object = compile(whole, locals);
      const { type } = object;
      if (type === 'any') return EMPTY;
      if (isRecord(type)) return entry(object, type, name, start);
      const names = isRow(type) ? type.scope.names : isGroup(type) && type.node.members;
      if (!names) {
        const hint = isList(type) && isRow(type.item) ? `; write .map(row, row.${name})` : '';
        return mistake(start, `${typeName(type)} has no member "${name}"${hint}`);
      }
      const node = names.get(name);
      if (node) return read(node, start, rowOf(object));
      return knowsAllNames ? mistake(start, unknown('question', name, names.keys())) : EMPTY;
    },

    /** An item of a list, counted from 0, or the entry of a record. */
    index({ object: whole, index, start }, locals) {
      const object = valued(whole, locals);
      const { labels, type } = object;
      const isEntry = isRecord(type);
      if (isEntry && index.kind === 'literal' && typeof index.value === 'string')
        return entry(object, type, index.value, index.start);
      const at = wanted(index, isEntry ? 'string' : 'number', locals);
      if (type !== 'any' && !isList(type) && !isEntry)
        return mistake(start, `${typeName(type)} has no items`);
      return {
        type: type === 'any' ? type : type.item,
        labels,
        evaluate: (state, values) => itemOf(object.evaluate(state, values), at.evaluate(state, values)),
      };
    },

    call: ({ name, arguments: given, start }, locals) => call(name, given, start, locals),

    method({ name, object, arguments: given, start }, locals) {
      const macro = MACROS.get(name);
      if (!macro) return call(name, [object, ...given], start, locals);
      const list = wanted(object, listOf('any'), locals);
      const [variable, body] = given;
      if (variable?.kind !== 'name' || !body || given.length > 2)
        return mistake(start, `write ${name}(row, row.question)`);
      const item: Type = isList(list.type) ? list.type.item : 'any';
      const inner = [...locals, { name: variable.name, type: item, labels: list.labels }];
      const isMap = name === 'map';
      const isFilter = name === 'filter';
      const each = isMap ? valued(body, inner) : wanted(body, 'boolean', inner);
      const at = locals.length;
      return {
        type: isMap ? listOf(each.type) : isFilter ? list.type : 'boolean',
        labels: isMap ? each.labels : isFilter ? list.labels : undefined,
        evaluate: (state, values) => {
          const items = (list.evaluate(state, values) ?? []) as readonly Value[];
          const found = macro(items, (value) => {
            values[at] = value;
            return each.evaluate(state, values);
          });
          return Array.isArray(found) && !found.length ? undefined : found;
        },
      };
    },

    list({ items: given }, locals) {
      const items = given.map((item) => valued(item, locals));
      let type: Type = 'any';
      for (const [index, item] of items.entries()) {
        if (!agree(type, item.type)) return misfit(given[index]!, item, typeName(type));
        type = moreTelling(type, item.type);
      }
      return {
        type: listOf(type),
        evaluate: (state, values) => items.map((item) => item.evaluate(state, values)),
      };
    },

    unary: ({ operator, operand }, locals) =>
      typedUnary(operator, wanted(operand, operator === '!' ? 'boolean' : 'number', locals)),

    binary({ operator, left, right, start }, locals) {
      const side = (operand: Expression): Typed =>
        ['&&', '||'].includes(operator) ? wanted(operand, 'boolean', locals) : valued(operand, locals);
      return typedBinary(operator, side(left), side(right), (message) => mistake(start, message));
    },

    conditional(expression, locals) {
      const condition = wanted(expression.condition, 'boolean', locals);
      const then = valued(expression.then, locals);
      const otherwise = valued(expression.otherwise, locals);
      if (!agree(then.type, otherwise.type))
        return misfit(expression.otherwise, otherwise, typeName(then.type));
      return {
        type: moreTelling(then.type, otherwise.type),
        labels: then.labels ?? otherwise.labels,
        evaluate: (state, values) =>
          (condition.evaluate(state, values) === true ? then : otherwise).evaluate(state, values),
      };
    },
  };

  return { ...compile(whole, given), reads };
}

/** What looks at a question itself, not at its value. */
const ABOUT_ANSWERS: readonly string[] = ['answered', 'nonresponse'];

/** The row that the members of a row variable, or of a group in one, are kept in. */
function rowOf({ evaluate, named, type }: Typed): FindState | undefined {
  if (isRow(type)) return evaluate as FindState;
  // A member of a group that does not repeat is kept beside the group, in the group's own scope.
  return named?.inRow ? named.find : undefined;
}

/** The row, where each row is what is looked at. */
const itself: FindState = (state) => state;

/** The state so many scopes around the one an expression stands in. */
function outward(levels: number): FindState {
  return (state) => {
    let found = state;
    for (let level = 0; level < levels; level++) found = found.parent!;
    return found;
  };
}
