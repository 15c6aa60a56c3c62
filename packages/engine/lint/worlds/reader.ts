import type { Expression } from '../../expression/syntax.ts';
import type { Scalar } from './domain.ts';
import { askedOf, isChosen, isCondition, keyOf, keyOfTerm } from './asked.ts';
import { ANY_BOOLEAN, codesOf, isScalar } from './domain.ts';
import {
  areComparable,
  inOrder,
  junction,
  negated,
  orderOf,
  pairKey,
  possibleOrders,
  TESTS,
} from './leaf.ts';
import type { Leaf, Order, Term, Truth } from './leaf.ts';
import type { Item } from '../outline.ts';
import type { Context } from './term-domain.ts';
import { domainOf, itemDomain, ownQuestion } from './term-domain.ts';
import { hasValue, Variable } from './variable.ts';

/**
 * Reads conditions as what they say of variables that know nothing of each other: all worlds together hold everything
 * that can be, and more. So what holds in no world can never hold, and what holds in all of them always does.
 */
export class Reader {
  readonly variables = new Map<string, Variable>();
  /** The variables that are answers to questions. */
  readonly questions = new Map<Item, Variable>();

  truth(expression: Expression, context: Context): Truth {
    const inner = (part: Expression): Truth => this.truth(part, context);
    if (expression.kind === 'binary') return this.#binary(expression, context);
    if (expression.kind === 'unary') {
      const operand = inner(expression.operand);
      return (world) => negated(operand(world));
    }
    if (expression.kind === 'conditional') {
      const condition = inner(expression.condition);
      const [then, otherwise] = [inner(expression.then), inner(expression.otherwise)];
      return (world) => (condition(world) === true ? then : otherwise)(world);
    }
    const asked = askedOf(expression);
    if (asked?.name === 'answered') return this.#answered(asked.question, context);
    const { read } = this.#leaf(expression, context);
    return (world) => read(world) as boolean | undefined;
  }

  #binary(expression: Expression & { kind: 'binary' }, context: Context): Truth {
    const { operator, left, right } = expression;
    if (operator === 'in') return this.#membership(left, right, context);
    if (operator !== '&&' && operator !== '||' && operator !== '??')
      return this.#comparison(operator, this.#term(left, context), this.#term(right, context));
    const [a, b] = [this.truth(left, context), this.truth(right, context)];
    if (operator === '??') return (world) => a(world) ?? b(world);
    return junction(a, b, operator === '||');
  }

  #comparison(operator: string, left: Term, right: Term): Truth {
    const test = TESTS[operator];
    const orders = new Map<string, Variable>();
    for (const a of left.leaves)
      for (const b of right.leaves)
        if (!areComparable(a, b)) orders.set(pairKey(a, b), this.#order(...inOrder(a, b)));
    return (world) => {
      const [a, b] = [left.pick(world), right.pick(world)];
      const [one, other] = [a.read(world), b.read(world)];
      if (one === undefined || other === undefined) return false;
      const variable = orders.get(pairKey(a, b));
      if (variable === undefined) return test?.(orderOf(one, other));
      const order = world.get(variable)!.value as Order;
      return test?.(inOrder(a, b)[0] === a ? order : (-order as Order));
    };
  }

  /** Terms that are not compared with constants lie to each other in one way or another. */
  #order(first: Leaf, second: Leaf): Variable {
    return this.#variable(pairKey(first, second), () => {
      const values = possibleOrders(first, second);
      const variable = new Variable({ kind: 'number', values, canBeEmpty: false });
      values.forEach((order) => variable.constants.add(order));
      return variable;
    });
  }

  #membership(left: Expression, right: Expression, context: Context): Truth {
    const sought = this.#term(left, context);
    if (right.kind === 'list') {
      const tests = right.items.map((item) => this.#comparison('==', sought, this.#term(item, context)));
      return (world) => tests.some((test) => test(world) === true);
    }
    const list = domainOf(right, context);
    const item = ownQuestion(right, context);
    const values = sought.leaves.flatMap(({ constant }) => (constant === undefined ? [] : [constant]));
    if (item && isChosen(item) && list.kind === 'list' && values.length === sought.leaves.length) {
      const variable = this.#question(item, context);
      values.forEach((value) => variable.constants.add(value));
      return (world) => {
        const value = sought.pick(world).read(world);
        return value !== undefined && (world.get(variable)!.members?.has(value) ?? false);
      };
    }
    return this.#open(`${keyOfTerm(left, context)} in ${keyOfTerm(right, context)}`);
  }

  #answered(expression: Expression, context: Context): Truth {
    const item = ownQuestion(expression, context);
    if (item && item.source.type !== 'group') {
      const variable = this.#question(item, context);
      return (world) => hasValue(world.get(variable)!);
    }
    if (!isScalar(domainOf(expression, context)))
      return this.#open(`answered(${keyOfTerm(expression, context)})`);
    const term = this.#term(expression, context);
    return (world) => term.pick(world).read(world) !== undefined;
  }

  /** A condition of which nothing is known but that it is true or false. */
  #open(key: string): Truth {
    const variable = this.#variable(key, () => new Variable({ ...ANY_BOOLEAN, canBeEmpty: false }));
    return (world) => world.get(variable)!.value as boolean;
  }

  #term(expression: Expression, context: Context): Term {
    if (expression.kind === 'binary' && expression.operator === '??') {
      const [first, second] = [this.#term(expression.left, context), this.#term(expression.right, context)];
      const pick: Term['pick'] = (world) => {
        const picked = first.pick(world);
        return picked.read(world) === undefined ? second.pick(world) : picked;
      };
      return { leaves: [...first.leaves, ...second.leaves], pick };
    }
    if (expression.kind === 'conditional') {
      const condition = this.truth(expression.condition, context);
      const [then, otherwise] = [
        this.#term(expression.then, context),
        this.#term(expression.otherwise, context),
      ];
      const pick: Term['pick'] = (world) => (condition(world) === true ? then : otherwise).pick(world);
      return { leaves: [...then.leaves, ...otherwise.leaves], pick };
    }
    const leaf: Leaf = isCondition(expression)
      ? {
          read: this.truth(expression, context),
          isExact: true,
          key: keyOfTerm(expression, context),
          domain: ANY_BOOLEAN,
        }
      : this.#leaf(expression, context);
    return { leaves: [leaf], pick: () => leaf };
  }

  #leaf(expression: Expression, context: Context): Leaf {
    const key = keyOfTerm(expression, context);
    const domain = domainOf(expression, context);
    if (isScalar(domain) && domain.values?.length === 1 && !domain.canBeEmpty) {
      const constant = domain.values[0]!;
      return { key: JSON.stringify(constant), domain, read: () => constant, isExact: true, constant };
    }
    const asked = askedOf(expression);
    const item = ownQuestion(asked?.question ?? expression, context);
    if (asked && item && item.source.type !== 'group') {
      if (asked.name === 'nonresponse') {
        const variable = this.#question(item, context);
        return { key, domain, read: (world) => world.get(variable)!.code, isExact: true };
      }
      if (isChosen(item)) return this.#size(asked.name, item, key, domain, context);
    }
    const variable =
      !asked && item ? this.#question(item, context) : this.#variable(key, () => new Variable(domain));
    const isExact = domain.kind === 'boolean';
    const note = (constant: Scalar): void => void variable.constants.add(constant);
    return { key, domain, read: (world) => world.get(variable)!.value, isExact, note };
  }

  /** How much is chosen; `count` of nothing is 0, `size` of nothing is empty. */
  #size(name: string, item: Item, key: string, domain: Leaf['domain'], context: Context): Leaf {
    const variable = this.#question(item, context);
    const none = name === 'count' ? 0 : undefined;
    const note = (constant: Scalar): void => void variable.counts.add(Math.ceil(Number(constant)));
    return { key, domain, read: (world) => world.get(variable)!.size ?? none, isExact: false, note };
  }

  #question(item: Item, context: Context): Variable {
    const variable = this.#variable(
      keyOf(item),
      () => new Variable(itemDomain(item, context), codesOf(item)),
    );
    this.questions.set(item, variable);
    return variable;
  }

  #variable(key: string, make: () => Variable): Variable {
    let variable = this.variables.get(key);
    if (variable === undefined) this.variables.set(key, (variable = make()));
    return variable;
  }
}
