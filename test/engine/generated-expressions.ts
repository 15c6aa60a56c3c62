import fc from 'fast-check';
import { RESERVED } from '../../packages/engine/expression/reserved.ts';
import type { BinaryOperator, Expression, UnaryOperator } from '../../packages/engine/expression/syntax.ts';
import type { Question } from 'talkoot/engine';
import { QUESTIONS } from './evaluated.ts';

const NOWHERE = { start: 0, end: 0 };
const BINARY: readonly BinaryOperator[] = '|| && ?? == != < <= > >= in + - * / %'.split(
  ' ',
) as BinaryOperator[];

/** Syntax trees that the parser can give, right or wrong in what they say; all places are 0. */
export const trees: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => {
  const tree = tie('tree');
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,5}$/).filter((word) => !RESERVED.has(word));
  const list = fc.array(tree, { maxLength: 3 });
  const value = fc.oneof(
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.nat(),
    fc.string({ unit: 'binary' }),
    fc.boolean(),
  );
  return {
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      value.map((given) => ({ kind: 'literal' as const, value: given, ...NOWHERE })),
      name.map((given) => ({ kind: 'name' as const, name: given, ...NOWHERE })),
      fc
        .tuple(tree, name)
        .map(([object, given]) => ({ kind: 'member' as const, object, name: given, ...NOWHERE })),
      fc.tuple(tree, tree).map(([object, index]) => ({ kind: 'index' as const, object, index, ...NOWHERE })),
      fc
        .tuple(name, list)
        .map(([given, items]) => ({ kind: 'call' as const, name: given, arguments: items, ...NOWHERE })),
      fc.tuple(tree, name, list).map(([object, given, items]) => ({
        kind: 'method' as const,
        object,
        name: given,
        arguments: items,
        ...NOWHERE,
      })),
      list.map((items) => ({ kind: 'list' as const, items, ...NOWHERE })),
      fc
        .tuple(fc.constantFrom<UnaryOperator[]>('!', '-'), tree)
        .map(([operator, operand]) => ({ kind: 'unary' as const, operator, operand, ...NOWHERE })),
      fc
        .tuple(fc.constantFrom(...BINARY), tree, tree)
        .map(([operator, left, right]) => ({ kind: 'binary' as const, operator, left, right, ...NOWHERE })),
      fc.tuple(tree, tree, tree).map(([condition, then, otherwise]) => ({
        kind: 'conditional' as const,
        condition,
        then,
        otherwise,
        ...NOWHERE,
      })),
    ),
  };
}).tree;

/** {@link QUESTIONS} and the types that those lack: what the sentences below are about. */
export const ALL_QUESTIONS: Question[] = [
  ...QUESTIONS.filter(({ id }) => id !== 'words'),
  { id: 'since', type: 'month' },
  { id: 'mood', type: 'scale', min: 0, max: 10 },
  { id: 'order', type: 'ranking', options: [{ value: 'a' }, { value: 'b' }] },
  {
    id: 'support',
    type: 'matrix',
    rows: [{ id: 'family' }, { id: 'friends' }],
    options: [{ value: 'yes' }, { value: 'no' }],
    nonresponse: ['later'],
  },
  { id: 'points', type: 'allocation', options: [{ value: 'a' }, { value: 'b' }], total: 10 },
  { id: 'twice', type: 'calculation', calculate: 'age * 2' },
  { id: 'words', type: 'note' },
];

type Kind = 'number' | 'boolean' | 'text' | 'date' | 'numbers' | 'texts' | 'rows';

/** A variable of a macro: what one item of such a list is. */
interface Variable {
  readonly name: string;
  readonly of: 'numbers' | 'texts' | 'rows';
}

/** Writes an expression of a kind, each choice made by the next number; when none are left it comes to an end. */
class Writer {
  readonly #choices: readonly number[];
  readonly #slips: boolean;
  #at = 0;

  constructor(choices: readonly number[], slips: boolean) {
    this.#choices = choices;
    this.#slips = slips;
  }

  write(kind: Kind, around: readonly Variable[] = []): string {
    const again = (wanted: Kind): string => this.write(this.#slipped(wanted), around);
    const pick = (...words: string[]): string => this.#pick(words);
    /** A macro over a list; what stands in it may use the item. */
    const over = (of: Variable['of'], macro: string, inner: Kind): string => {
      const list = again(of);
      // Names may hide questions and each other.
      const name = pick('i', 'row', 'name', 'costs');
      return `${list}.${macro}(${name}, ${this.write(inner, [...around, { name, of }])})`;
    };
    const leaf = (): string =>
      pick(
        ...LEAVES[kind],
        ...(this.#slips && kind === 'number' ? IN_ROWS : []),
        ...around.flatMap((variable) => ofVariable(kind, variable)),
      );
    const either = (): string => `(${again('boolean')} ? ${again(kind)} : ${again(kind)})`;
    const orElse = (): string => `(${again(kind)} ?? ${again(kind)})`;
    const item = (of: Kind): string => `${again(of)}[${again('number')}]`;
    // The type of an empty list is that of the list beside it.
    const orEmpty = (): string => `(${again('boolean')} ? [] : ${again(kind)})`;
    const least = (of: Kind): string => `${pick('min', 'max')}(${again(of)})`;
    const forms: Readonly<Record<Kind, readonly (() => string)[]>> = {
      number: [
        () => `(${again('number')} ${pick('+', '-', '*', '/', '%')} ${again('number')})`,
        () => `-${again('number')}`,
        () => `${pick('abs', 'floor', 'ceil', 'round')}(${again('number')})`,
        () => `${pick('size', 'count')}(${this.write(pick('texts', 'numbers', 'rows') as Kind, around)})`,
        () => `${again('text')}.size()`,
        () => `sum(${again('numbers')})`,
        () => least('numbers'),
        () => item('numbers'),
        () => `points[${again('text')}]`,
        () => `${pick('days', 'years')}(${again('date')}, ${again('date')})`,
      ],
      boolean: [
        () => `(${again('boolean')} ${pick('&&', '||', '==', '!=')} ${again('boolean')})`,
        () => `!${again('boolean')}`,
        () => {
          const of = pick('number', 'text', 'date') as Kind;
          return `(${again(of)} ${pick('==', '!=', '<', '<=', '>', '>=')} ${again(of)})`;
        },
        () => `(${again('text')} in ${again('texts')})`,
        () => `(${again('number')} in ${again('numbers')})`,
        () => `answered(${pick('home', 'costs', 'support', again('number'), again('texts'))})`,
        () => `${again('text')}.${pick('contains', 'startsWith', 'endsWith')}(${again('text')})`,
        () => over(pick('rows', 'texts', 'numbers') as Variable['of'], pick('exists', 'all'), 'boolean'),
      ],
      text: [
        () => `(${again('text')} + ${again('text')})`,
        () => `nonresponse(${pick('age', 'home', 'home.town', 'support')})`,
        () => item('texts'),
        () => least('texts'),
        () => `support[${again('text')}]`,
      ],
      date: [() => `${pick('min', 'max')}([${again('date')}, ${again('date')}])`],
      numbers: [
        orEmpty,
        () => `[${again('number')}, ${again('number')}]`,
        () => over('rows', 'map', 'number'),
        () => over('numbers', 'map', 'number'),
        () => over('texts', 'map', 'number'),
        () => over('numbers', 'filter', 'boolean'),
      ],
      texts: [
        orEmpty,
        () => `[${again('text')}, ${again('text')}]`,
        () => over('rows', 'map', 'text'),
        () => over('texts', 'map', 'text'),
        () => over('texts', 'filter', 'boolean'),
      ],
      rows: [() => over('rows', 'filter', 'boolean')],
    };
    const usual = kind === 'rows' ? [orElse] : [either, orElse];
    // 0, which is also what comes when none are left, makes a leaf.
    const all = [leaf, leaf, ...forms[kind], ...usual];
    return all[this.#next(all.length)]!();
  }

  /** The kind, or now and then another. */
  #slipped(kind: Kind): Kind {
    return this.#slips && this.#next(8) === 7 ? KINDS[this.#next(KINDS.length)]! : kind;
  }

  #next(count: number): number {
    return (this.#choices[this.#at++] ?? 0) % count;
  }

  #pick(words: readonly string[]): string {
    return words[this.#next(words.length)]!;
  }
}

const KINDS: readonly Kind[] = ['boolean', 'number', 'text', 'date', 'numbers', 'texts', 'rows'];

const LEAVES: Readonly<Record<Kind, readonly string[]>> = {
  number: ['age', '1', '0.5', 'mood', 'home.rooms', 'points.a', 'twice', '1e308', 'costs[0].sum'],
  boolean: ['member', 'true', 'false', 'answered(age)', 'answered(born)'],
  text: [
    'name',
    '"x"',
    '"a"',
    'role',
    'home.town',
    'support.family',
    'support["friends"]',
    "''",
    'costs[1].payer.name',
  ],
  date: ['born', 'today()'],
  numbers: ['[1, 2]', '[]', 'values(points)', '[age]'],
  texts: ['tags', 'actors', 'order', 'values(support)', '[]', '["x", "a"]'],
  rows: ['costs'],
};

/** Numbers that can be named so only inside of rows. */
const IN_ROWS: readonly string[] = ['sum', 'payer.share', 'part', 'count(parts)'];

/** What the variable of a macro offers of a kind; only rows of `costs` are ever walked over. */
function ofVariable(kind: Kind, { name, of }: Variable): string[] {
  if (of === 'numbers') return kind === 'number' ? [name] : [];
  if (of === 'texts') return kind === 'text' ? [name] : [];
  switch (kind) {
    case 'number':
      return [`${name}.sum`, `${name}.payer.share`, `count(${name}.parts)`];
    case 'text':
      return [`${name}.payer.name`, `nonresponse(${name}.sum)`];
    case 'boolean':
      return [`answered(${name}.payer)`];
    case 'numbers':
      return [`${name}.parts.map(part, part.part)`, `[${name}.sum]`];
    default:
      return [];
  }
}

function written(slips: boolean): fc.Arbitrary<string> {
  const choices = fc.array(fc.nat({ max: 10_000 }), { maxLength: 40, size: 'max' });
  return fc
    .tuple(fc.constantFrom(...KINDS.slice(0, -1)), choices)
    .map(([kind, list]) => new Writer(list, slips).write(kind));
}

/** Expressions over {@link ALL_QUESTIONS}; wrong only where a variable hides a question, or when too long. */
export const sentences = written(false);

/** The same, with operands of the wrong type and names of rows here and there: most of them must be refused. */
export const slips = written(true);
