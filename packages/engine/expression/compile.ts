import { didYouMean } from '../problem.ts';
import type { Node } from '../program.ts';
import type { ScopeState } from '../state.ts';
import { FUNCTIONS } from './functions.ts';
import { lookUp, namesInReach } from './names.ts';
import { and, calculate, compare, or } from './operators.ts';
import type { Evaluate } from './operators.ts';
import type { BinaryOperator, Expression } from './syntax.ts';
import type { Type, Value } from './value.ts';
import { agree, isList, listOf, moreTelling, typeName } from './value.ts';

/** An expression ready to run. */
export interface Compiled {
  readonly evaluate: Evaluate;
  readonly type: Type;
  /** Every question whose answer it can read: exactly what it depends on. */
  readonly reads: ReadonlySet<Node>;
}

type Report = (start: number, message: string) => void;

interface Local {
  readonly name: string;
  readonly type: Type;
}

interface Typed {
  readonly evaluate: Evaluate;
  readonly type: Type;
  /** For a group inside a row reached through a variable: that row, in which its members are kept. */
  readonly row?: Evaluate;
}

const EMPTY: Typed = { evaluate: () => undefined, type: 'any' };

/**
 * Resolves the names of an expression as seen from one question, checks its types, and makes it a closure.
 *
 * @param report - called for each mistake with the offset in the source; the result is then not to be used.
 * @param lenient - unknown names are passed over, because parts of the definition could not be read.
 */
export function compileExpression(
  expression: Expression,
  context: Node,
  report: Report,
  lenient = false,
): Compiled {
  const compiler = new ExpressionCompiler(context, report, lenient);
  return { ...compiler.compile(expression, []), reads: compiler.reads };
}

class ExpressionCompiler {
  readonly reads = new Set<Node>();
  readonly #context: Node;
  readonly #report: Report;
  readonly #lenient: boolean;

  constructor(context: Node, report: Report, lenient: boolean) {
    this.#context = context;
    this.#report = report;
    this.#lenient = lenient;
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
      case 'call':
        return this.#call(expression.name, expression.arguments, expression.start, locals);
      case 'method':
        return this.#method(expression, locals);
      case 'list': {
        const items = expression.items.map((item) => this.compile(item, locals));
        const evaluate: Evaluate = (state, values) => items.map((item) => item.evaluate(state, values));
        return {
          evaluate,
          type: listOf(items.reduce<Type>((type, item) => moreTelling(type, item.type), 'any')),
        };
      }
      case 'unary':
        return this.#unary(expression.operator, expression.operand, locals);
      case 'binary':
        return this.#binary(expression.operator, expression.left, expression.right, expression.start, locals);
      case 'conditional': {
        const condition = this.#wanted(expression.condition, 'boolean', locals);
        const then = this.compile(expression.then, locals);
        const otherwise = this.compile(expression.otherwise, locals);
        if (!agree(then.type, otherwise.type)) {
          this.#report(
            expression.start,
            `gives ${typeName(then.type)} or ${typeName(otherwise.type)}; both must be of one type`,
          );
        }
        const evaluate: Evaluate = (state, values) =>
          (condition.evaluate(state, values) === true ? then : otherwise).evaluate(state, values);
        return { evaluate, type: moreTelling(then.type, otherwise.type) };
      }
    }
  }

  /** Compiles an operand and reports it when it is of another type than wanted. */
  #wanted(expression: Expression, wanted: Type, locals: readonly Local[]): Typed {
    const typed = this.compile(expression, locals);
    if (!agree(typed.type, wanted)) {
      this.#report(expression.start, `${typeName(typed.type)} given where ${typeName(wanted)} is needed`);
    }
    return typed;
  }

  #name(name: string, start: number, locals: readonly Local[]): Typed {
    const local = locals.map((variable) => variable.name).lastIndexOf(name);
    if (local >= 0) return { evaluate: (_, values) => values[local], type: locals[local]!.type };
    const node = lookUp(this.#context, name);
    if (node === undefined) {
      if (!this.#lenient) {
        const hint = FUNCTIONS.has(name)
          ? `; the function is written ${name}(…)`
          : didYouMean(name, namesInReach(this.#context));
        this.#report(start, `unknown question "${name}"${hint}`);
      }
      return EMPTY;
    }
    if (node.kind === 'section') {
      this.#report(start, `"${name}" is a section, which has no answer`);
      return EMPTY;
    }
    if (node.question.type === 'note') {
      this.#report(start, `"${name}" is a note, which has no answer`);
      return EMPTY;
    }
    return this.#read(node, undefined);
  }

  /** The value of a question; of the row in a local variable, or of the scope above or equal to the context. */
  #read(node: Node, row: Evaluate | undefined): Typed {
    const { index, type } = node;
    this.reads.add(node);
    if (row) {
      const evaluate: Evaluate = (state, values) =>
        (row(state, values) as ScopeState | undefined)?.values[index];
      return typeof type === 'object' && type.kind === 'group' ? { evaluate, type, row } : { evaluate, type };
    }
    const levels = this.#context.scope.depth - node.scope.depth;
    if (levels === 0) return { evaluate: (state) => state.values[index], type };
    if (levels === 1) return { evaluate: (state) => state.parent!.values[index], type };
    return { evaluate: (state) => state.parent!.parent!.values[index], type };
  }

  #member(object: Typed, name: string, start: number): Typed {
    const { type } = object;
    if (type === 'any') return EMPTY;
    const names =
      typeof type === 'object'
        ? type.kind === 'row'
          ? type.scope.names
          : type.kind === 'group'
            ? type.node.members
            : undefined
        : undefined;
    if (names === undefined) {
      const hint = isList(type) ? `; write .map(row, row.${name}) to read it from every row` : '';
      this.#report(start, `${typeName(type)} has no member "${name}"${hint}`);
      return EMPTY;
    }
    const node = names.get(name);
    if (node === undefined) {
      if (!this.#lenient) this.#report(start, `unknown question "${name}"${didYouMean(name, names.keys())}`);
      return EMPTY;
    }
    // A member of a group that does not repeat is kept beside the group, in the group's own scope.
    const isRow = typeof type === 'object' && type.kind === 'row';
    return this.#read(node, isRow ? object.evaluate : object.row);
  }

  #call(name: string, given: readonly Expression[], start: number, locals: readonly Local[]): Typed {
    if (name === 'answered' || name === 'nonresponse') return this.#aboutAnswer(name, given, start, locals);
    const called = FUNCTIONS.get(name);
    if (called === undefined) {
      this.#report(
        start,
        `unknown function "${name}"${didYouMean(name, [...FUNCTIONS.keys(), 'answered', 'nonresponse'])}`,
      );
      return EMPTY;
    }
    const { parameters, result, run } = called;
    if (given.length !== parameters.length) {
      this.#report(start, `${name}() takes ${parameters.length} value(s), ${given.length} given`);
      return EMPTY;
    }
    const compiled = given.map((argument, index) => this.#wanted(argument, parameters[index]!, locals));
    const type = typeof result === 'function' ? result(compiled.map((argument) => argument.type)) : result;
    const evaluate: Evaluate = (state, values) =>
      run(
        compiled.map((argument) => argument.evaluate(state, values)),
        state.today,
      );
    return { evaluate, type };
  }

  /** `answered(q)`: whether there is a value. `nonresponse(q)`: the code of "don't know" and the like. */
  #aboutAnswer(name: string, given: readonly Expression[], start: number, locals: readonly Local[]): Typed {
    const [argument] = given;
    if (argument === undefined || given.length > 1) {
      this.#report(start, `${name}() takes one question, ${given.length} given`);
      return EMPTY;
    }
    const typed = this.compile(argument, locals);
    if (typeof typed.type === 'object' && typed.type.kind === 'group' && name === 'answered') {
      const members = [...typed.type.node.members.values()].filter(
        ({ question }) => question.type !== 'note',
      );
      const each = members.map((member) =>
        this.#aboutAnswer(
          name,
          [{ kind: 'member', object: argument, name: member.id, start, end: start }],
          start,
          locals,
        ),
      );
      return {
        evaluate: (state, values) => each.some((member) => member.evaluate(state, values) === true),
        type: 'boolean',
      };
    }
    if (name === 'answered')
      return { evaluate: (state, values) => typed.evaluate(state, values) !== undefined, type: 'boolean' };
    const node = argument.kind === 'name' ? lookUp(this.#context, argument.name) : undefined;
    if (node === undefined) {
      this.#report(argument.start, 'nonresponse() takes the name of a question');
      return EMPTY;
    }
    const levels = this.#context.scope.depth - node.scope.depth;
    const evaluate: Evaluate = (state) => {
      const owner = levels === 0 ? state : levels === 1 ? state.parent! : state.parent!.parent!;
      return owner.relevant[node.index] === 1 ? owner.nonresponses.get(node.index) : undefined;
    };
    return { evaluate, type: 'string' };
  }

  #method(expression: Expression & { kind: 'method' }, locals: readonly Local[]): Typed {
    const { name, object, arguments: given, start } = expression;
    const [variable, body] = given;
    if (!MACROS.has(name)) return this.#call(name, [object, ...given], start, locals);
    const list = this.#wanted(object, listOf('any'), locals);
    if (variable?.kind !== 'name' || body === undefined || given.length !== 2) {
      this.#report(
        start,
        `${name}() takes a name for the item and an expression, as in rows.${name}(row, row.question)`,
      );
      return EMPTY;
    }
    const item: Type = isList(list.type) ? list.type.item : 'any';
    const inner = [...locals, { name: variable.name, type: item }];
    const each = name === 'map' ? this.compile(body, inner) : this.#wanted(body, 'boolean', inner);
    const at = locals.length;
    const items = (state: ScopeState, values: Value[]): readonly Value[] =>
      (list.evaluate(state, values) as readonly Value[] | undefined) ?? [];
    const run = (state: ScopeState, values: Value[], value: Value): Value => {
      values[at] = value;
      return each.evaluate(state, values);
    };
    switch (name) {
      case 'map':
        return {
          type: listOf(each.type),
          evaluate: (state, values) =>
            nonEmpty(items(state, values).map((value) => run(state, values, value))),
        };
      case 'filter':
        return {
          type: list.type,
          evaluate: (state, values) =>
            nonEmpty(items(state, values).filter((value) => run(state, values, value) === true)),
        };
      case 'exists':
        return {
          type: 'boolean',
          evaluate: (state, values) =>
            items(state, values).some((value) => run(state, values, value) === true),
        };
      default:
        return {
          type: 'boolean',
          evaluate: (state, values) =>
            items(state, values).every((value) => run(state, values, value) === true),
        };
    }
  }

  #unary(operator: '!' | '-', operand: Expression, locals: readonly Local[]): Typed {
    const { evaluate } = this.#wanted(operand, operator === '!' ? 'boolean' : 'number', locals);
    if (operator === '!') {
      return {
        type: 'boolean',
        evaluate: (state, values) => {
          const value = evaluate(state, values);
          return value === undefined ? undefined : value !== true;
        },
      };
    }
    return {
      type: 'number',
      evaluate: (state, values) => {
        const value = evaluate(state, values);
        return typeof value === 'number' ? -value : undefined;
      },
    };
  }

  #binary(
    operator: BinaryOperator,
    leftSide: Expression,
    rightSide: Expression,
    start: number,
    locals: readonly Local[],
  ): Typed {
    if (operator === '&&' || operator === '||') {
      const left = this.#wanted(leftSide, 'boolean', locals);
      const right = this.#wanted(rightSide, 'boolean', locals);
      return {
        type: 'boolean',
        evaluate: operator === '&&' ? and(left.evaluate, right.evaluate) : or(left.evaluate, right.evaluate),
      };
    }
    const left = this.compile(leftSide, locals);
    const right = this.compile(rightSide, locals);
    const disagree = (wanted: string): Typed => {
      this.#report(start, `${typeName(left.type)} ${operator} ${typeName(right.type)}: ${wanted}`);
      return EMPTY;
    };
    const a = left.evaluate;
    const b = right.evaluate;
    if (operator === '??') {
      if (!agree(left.type, right.type)) return disagree('both sides must be of one type');
      return {
        type: moreTelling(left.type, right.type),
        evaluate: (state, values) => a(state, values) ?? b(state, values),
      };
    }
    if (operator === 'in') {
      if (!isList(right.type) && right.type !== 'any') return disagree('the right side must be a list');
      if (isList(right.type) && !agree(left.type, right.type.item))
        return disagree('the list holds values of another type');
      return {
        type: 'boolean',
        evaluate: (state, values) => {
          const value = a(state, values);
          const list = b(state, values);
          return value !== undefined && Array.isArray(list) && list.includes(value);
        },
      };
    }
    const bothScalar = [left.type, right.type].every((type) => typeof type === 'string');
    if (COMPARISONS.has(operator)) {
      if (!bothScalar || !agree(left.type, right.type))
        return disagree('only values of one type can be compared');
      if (operator !== '==' && operator !== '!=' && [left.type, right.type].includes('boolean'))
        return disagree('true and false have no order');
      return { type: 'boolean', evaluate: compare(operator, a, b) };
    }
    const isText = operator === '+' && [left.type, right.type].includes('string');
    if (
      !bothScalar ||
      !agree(left.type, right.type) ||
      (!isText && !(agree(left.type, 'number') && agree(right.type, 'number')))
    ) {
      return disagree(operator === '+' ? 'two numbers or two texts are needed' : 'two numbers are needed');
    }
    return {
      type: isText ? 'string' : moreTelling(left.type, right.type),
      evaluate: calculate(operator, a, b),
    };
  }
}

const MACROS: ReadonlySet<string> = new Set(['map', 'filter', 'exists', 'all']);
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

function nonEmpty(list: readonly Value[]): Value {
  return list.length === 0 ? undefined : list;
}
