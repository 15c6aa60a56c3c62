import { didYouMean } from '../problem.ts';
import type { Node } from '../program.ts';
import { isAnswerable } from '../question-types/is-answerable.ts';
import type { ScopeState } from '../scope-state.ts';
import { FUNCTIONS } from './functions.ts';
import { MACROS } from './macros.ts';
import { lookUp, namesInReach } from './names.ts';
import type { Evaluate } from './operators.ts';
import type { Expression } from './syntax.ts';
import { typedBinary, typedUnary } from './typed-operators.ts';
import type { GroupType, RecordType, Type } from './value.ts';
import { agree, isGroup, isList, isRecord, isRow, itemOf, listOf, moreTelling, typeName } from './value.ts';
import { EMPTY } from './compiled.ts';
import type { Compiled, CompileOptions, FindState, Local, Report, Typed } from './compiled.ts';

/**
 * Resolves the names of an expression as seen from one question, checks its types, and makes it a closure.
 *
 * @param report - called for each mistake with the offset in the source; the result is then not to be used.
 */
export function compileExpression(
  expression: Expression,
  context: Node,
  report: Report,
  options: CompileOptions = {},
): Compiled {
  const compiler = new ExpressionCompiler(context, report, options);
  const { evaluate, type, named, labels } = compiler.compile(expression, options.locals ?? []);
  return { evaluate, type, reads: compiler.reads, named, labels };
}

class ExpressionCompiler {
  readonly reads = new Map<Node, number>();
  readonly #context: Node;
  readonly #report: Report;
  readonly #options: CompileOptions;

  constructor(context: Node, report: Report, options: CompileOptions) {
    this.#context = context;
    this.#report = report;
    this.#options = options;
  }

  compile(expression: Expression, locals: readonly Local[]): Typed {
    switch (expression.kind) {
      case 'literal': {
        const { value } = expression;
        return { evaluate: () => value, type: typeof value as Type };
      }
      case 'name':
        return this.#name(expression.name, expression.start, locals);
      case 'member':
        return this.#member(this.compile(expression.object, locals), expression.name, expression.start);
      case 'index':
        return this.#index(expression, locals);
      case 'call':
        return this.#call(expression.name, expression.arguments, expression.start, locals);
      case 'method':
        return this.#method(expression, locals);
      case 'list':
        return this.#list(expression.items, locals);
      case 'unary': {
        const { operator, operand } = expression;
        return typedUnary(operator, this.#wanted(operand, operator === '!' ? 'boolean' : 'number', locals));
      }
      case 'binary': {
        const { operator, start } = expression;
        const isLogical = operator === '&&' || operator === '||';
        const [left, right] = [expression.left, expression.right].map((side) =>
          isLogical ? this.#wanted(side, 'boolean', locals) : this.#value(side, locals),
        ) as [Typed, Typed];
        return typedBinary(operator, left, right, (message) => this.#mistake(start, message));
      }
      case 'conditional': {
        const condition = this.#wanted(expression.condition, 'boolean', locals);
        const then = this.#value(expression.then, locals);
        const otherwise = this.#value(expression.otherwise, locals);
        if (!agree(then.type, otherwise.type)) {
          return this.#mistake(
            expression.start,
            `gives ${typeName(then.type)} or ${typeName(otherwise.type)}; both must be of one type`,
          );
        }
        const evaluate: Evaluate = (state, values) =>
          (condition.evaluate(state, values) === true ? then : otherwise).evaluate(state, values);
        const labels = then.labels ?? otherwise.labels;
        return { evaluate, type: moreTelling(then.type, otherwise.type), labels };
      }
    }
  }

  #mistake(start: number, message: string): Typed {
    this.#report(start, message);
    return EMPTY;
  }

  /** Compiles an operand that must have a value. */
  #value(expression: Expression, locals: readonly Local[]): Typed {
    const typed = this.compile(expression, locals);
    if (!isGroup(typed.type)) return typed;
    return this.#mistake(
      expression.start,
      'a group has no value; name one of its questions, as in group.question',
    );
  }

  /** Compiles an operand and reports it when it is of another type than wanted. */
  #wanted(expression: Expression, wanted: Type, locals: readonly Local[]): Typed {
    const typed = this.#value(expression, locals);
    if (agree(typed.type, wanted)) return typed;
    return this.#mistake(
      expression.start,
      `${typeName(typed.type)} given where ${typeName(wanted)} is needed`,
    );
  }

  #list(given: readonly Expression[], locals: readonly Local[]): Typed {
    const items = given.map((item) => this.#value(item, locals));
    let type: Type = 'any';
    for (const [index, item] of items.entries()) {
      if (!agree(type, item.type)) {
        const message = `${typeName(item.type)} in a list of ${typeName(type)}; a list holds values of one type`;
        return this.#mistake(given[index]!.start, message);
      }
      type = moreTelling(type, item.type);
    }
    return {
      evaluate: (state, values) => items.map((item) => item.evaluate(state, values)),
      type: listOf(type),
    };
  }

  #name(name: string, start: number, locals: readonly Local[]): Typed {
    const local = locals.map((variable) => variable.name).lastIndexOf(name);
    if (local >= 0) return { ...locals[local]!, evaluate: (_, values) => values[local] };
    const node = lookUp(this.#context, name);
    if (node === undefined) {
      if (this.#options.knowsAllNames === false) return EMPTY;
      const hint = FUNCTIONS.has(name)
        ? `; the function is written ${name}(…)`
        : didYouMean(name, [...locals.map((local) => local.name), ...namesInReach(this.#context)]);
      return this.#mistake(start, `unknown question "${name}"${hint}`);
    }
    if (node.kind === 'section') return this.#mistake(start, `"${name}" is a section, which has no answer`);
    return this.#read(node, start, undefined);
  }

  /** The value of a question; in the row of a variable, or in the scope of the context or one around it. */
  #read(node: Node, start: number, row: FindState | undefined): Typed {
    if (node.question.type === 'calculation') this.#options.prepare?.(node);
    const { index, type } = node;
    if (node.question.type === 'note')
      return this.#mistake(start, `"${node.id}" is a note, which has no answer`);
    // Rows come from a group that was read before, however many variables ago.
    const depth = row ? (this.reads.get(node.scope.owner!) ?? 0) : node.scope.depth;
    this.reads.set(node, Math.min(depth, this.reads.get(node) ?? depth));
    const levels = this.#context.scope.depth - node.scope.depth;
    const find = row ?? outward(levels);
    const evaluate: Evaluate =
      row || levels > 0
        ? (state, values) => find(state, values)?.values[index]
        : (state) => state.values[index];
    const labels = node.calculate ? node.calculate.labels : node;
    return { evaluate, type, labels, named: { node, find, inRow: row !== undefined } };
  }

  /** An item of a list, counted from 0, or the entry of a record. */
  #index(expression: Expression & { kind: 'index' }, locals: readonly Local[]): Typed {
    const object = this.#value(expression.object, locals);
    const { index } = expression;
    const { type } = object;
    if (isRecord(type) && index.kind === 'literal' && typeof index.value === 'string')
      return this.#entry(object, type, index.value, index.start);
    const at = this.#wanted(index, isRecord(type) ? 'string' : 'number', locals);
    if (type !== 'any' && !isList(type) && !isRecord(type))
      return this.#mistake(expression.start, `${typeName(type)} has no items`);
    return {
      type: type === 'any' ? 'any' : type.item,
      labels: object.labels,
      evaluate: (state, values) => itemOf(object.evaluate(state, values), at.evaluate(state, values)),
    };
  }

  #entry(object: Typed, { keys, item }: RecordType, key: string, start: number): Typed {
    if (!keys.includes(key))
      return this.#mistake(start, `unknown row or option "${key}"${didYouMean(key, keys)}`);
    const { labels } = object;
    return { type: item, labels, evaluate: (state, values) => itemOf(object.evaluate(state, values), key) };
  }

  #member(object: Typed, name: string, start: number): Typed {
    const { type } = object;
    if (type === 'any') return EMPTY;
    if (isRecord(type)) return this.#entry(object, type, name, start);
    const names = isRow(type) ? type.scope.names : isGroup(type) ? type.node.members : undefined;
    if (names === undefined) {
      const hint =
        isList(type) && isRow(type.item) ? `; write .map(row, row.${name}) to read it from every row` : '';
      return this.#mistake(start, `${typeName(type)} has no member "${name}"${hint}`);
    }
    const node = names.get(name);
    if (node) return this.#read(node, start, rowOf(object));
    if (this.#options.knowsAllNames === false) return EMPTY;
    return this.#mistake(start, `unknown question "${name}"${didYouMean(name, names.keys())}`);
  }

  #call(name: string, given: readonly Expression[], start: number, locals: readonly Local[]): Typed {
    if (name === 'answered' || name === 'nonresponse') return this.#aboutAnswer(name, given, start, locals);
    const called = FUNCTIONS.get(name);
    if (called === undefined) {
      if (MACROS.has(name))
        return this.#mistake(start, `${name}() is written behind a list, as in rows.${name}(row, …)`);
      const known = [...FUNCTIONS.keys(), ...MACROS.keys(), 'answered', 'nonresponse'];
      return this.#mistake(start, `unknown function "${name}"${didYouMean(name, known)}`);
    }
    const { parameters, result, run, refuses } = called;
    if (given.length !== parameters.length)
      return this.#mistake(start, `${name}() takes ${parameters.length} value(s), ${given.length} given`);
    const compiled = given.map((argument, index) => this.#wanted(argument, parameters[index]!, locals));
    const types = compiled.map((argument) => argument.type);
    const refused = refuses?.(types);
    if (refused)
      return this.#mistake(given[0]!.start, `${typeName(types[0]!)} given where ${refused} is needed`);
    const evaluate: Evaluate = (state, values) =>
      run(
        compiled.map((argument) => argument.evaluate(state, values)),
        state.session.today,
        types,
      );
    return { evaluate, type: typeof result === 'function' ? result(types) : result };
  }

  /** `answered(q)`: whether there is a value. `nonresponse(q)`: the code of "don't know" and the like. */
  #aboutAnswer(name: string, given: readonly Expression[], start: number, locals: readonly Local[]): Typed {
    const [argument] = given;
    if (argument === undefined || given.length > 1)
      return this.#mistake(start, `${name}() takes one question, ${given.length} given`);
    const typed = this.compile(argument, locals);
    if (name === 'answered') return { evaluate: this.#answered(typed, start), type: 'boolean' };
    const { named } = typed;
    if (named === undefined) {
      if (typed.type === 'any') return EMPTY;
      return this.#mistake(argument.start, 'nonresponse() takes the name of a question');
    }
    const { node, find } = named;
    const evaluate: Evaluate = (state, values) => {
      const holder = find(state, values);
      return holder?.isSeen(node) ? holder.nonresponses.get(node.index) : undefined;
    };
    return { evaluate, type: 'string' };
  }

  #answered(typed: Typed, start: number): Evaluate {
    const rows = isList(typed.type) && isRow(typed.type.item) ? typed.type.item.scope : undefined;
    if (!rows && !isGroup(typed.type)) return (state, values) => typed.evaluate(state, values) !== undefined;
    const members = rows ? rows.names : (typed.type as GroupType).node.members;
    const each = [...members.values()]
      .filter(({ kind, question }) => kind === 'question' && isAnswerable(question))
      .map((member) => this.#answered(this.#read(member, start, rows ? itself : rowOf(typed)), start));
    const any: Evaluate = (state, values) => each.some((answered) => answered(state, values) === true);
    if (!rows) return any;
    // A row without answers is no answer.
    return (state, values) =>
      ((typed.evaluate(state, values) ?? []) as readonly ScopeState[]).some((row) => any(row, values));
  }

  #method(expression: Expression & { kind: 'method' }, locals: readonly Local[]): Typed {
    const { name, object, arguments: given, start } = expression;
    const macro = MACROS.get(name);
    if (macro === undefined) return this.#call(name, [object, ...given], start, locals);
    const list = this.#wanted(object, listOf('any'), locals);
    const [variable, body] = given;
    if (variable?.kind !== 'name' || body === undefined || given.length !== 2) {
      const example = `rows.${name}(row, row.question)`;
      return this.#mistake(start, `${name}() takes a name for the item and an expression, as in ${example}`);
    }
    const item: Type = isList(list.type) ? list.type.item : 'any';
    const inner = [...locals, { name: variable.name, type: item, labels: list.labels }];
    const each = name === 'map' ? this.#value(body, inner) : this.#wanted(body, 'boolean', inner);
    return macro(list, each, locals.length);
  }
}

/** The row that the members of a row variable, or of a group in one, are kept in. */
function rowOf(object: Typed): FindState | undefined {
  if (isRow(object.type)) return object.evaluate as FindState;
  // A member of a group that does not repeat is kept beside the group, in the group's own scope.
  return object.named?.inRow ? object.named.find : undefined;
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
