import fc from 'fast-check';
import type { Answer } from 'talkoot/engine';

/** A question with every right answer, or with some of them where there are too many. */
export interface Base {
  readonly question: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly answers: readonly Answer[];
  /** What can be said of it. */
  readonly conditions: readonly string[];
  /** Terms of one kind that can be compared with each other. */
  readonly numbers?: readonly string[];
}

const declined = { nonresponse: 'later' };

/** Small questions; each has few answers, so that all can be tried. */
export const BASES: readonly Base[] = [
  {
    question: { id: 'n', type: 'number', min: 0, max: 3, integer: true, nonresponse: ['later'] },
    answers: [0, 1, 2, 3, declined],
    conditions: [
      "nonresponse(n) == 'later'",
      'n in [1, 2]',
      'n == 2.5',
      '(n ?? 2) > 1',
      'n % 2 == 1',
      'n * 2 > 5',
    ],
    numbers: ['n', 'n + 1', 'abs(n - 2)', '(n ?? 1)', '-n'],
  },
  {
    question: { id: 'w', type: 'number', min: -1, max: 1 },
    answers: [-1, -0.5, 0, 0.25, 1],
    conditions: ['w / 2 > 0.2', 'floor(w) == 0', 'round(w) > 1'],
    numbers: ['w', 'floor(w)', 'w * w', 'w / n'],
  },
  {
    question: { id: 's', type: 'scale', min: 1, max: 5, step: 2 },
    answers: [1, 3, 5],
    conditions: ['s == 2', 's in [1, 5]'],
    numbers: ['s', 's - 1'],
  },
  {
    question: { id: 'b', type: 'boolean' },
    answers: [true, false],
    conditions: ['b', 'b == true', 'b ?? true'],
  },
  {
    question: {
      id: 'c',
      type: 'choice',
      options: [{ value: 'x' }, { value: 'y' }],
      other: true,
      nonresponse: ['later', 'none'],
    },
    answers: ['x', 'y', { other: 'z' }, declined, { nonresponse: 'none' }],
    conditions: [
      "c == 'x'",
      "c != 'x'",
      "c == 'other'",
      "c in ['x', 'y']",
      "c < 'y'",
      "nonresponse(c) == 'none'",
      "(c ?? 'y') == 'y'",
    ],
  },
  {
    question: {
      id: 't',
      type: 'choices',
      options: [{ value: 'x' }, { value: 'y' }, { value: 'z', exclusive: true }],
      max: 2,
    },
    answers: [['x'], ['y'], ['z'], ['x', 'y']],
    conditions: ["'x' in t", "'z' in t", "t.exists(one, one == 'y')", "t[0] == 'x'", 'c in t'],
    numbers: ['count(t)', 'size(t)'],
  },
  {
    question: { id: 'd', type: 'date', min: '2024-02-28', max: '2024-03-01' },
    answers: ['2024-02-28', '2024-02-29', '2024-03-01'],
    conditions: [
      "d > '2024-02-28'",
      "d < '2024-03-01'",
      "d == '2024-02-29'",
      'd < today()',
      "d > '2024-02-27'",
    ],
    numbers: ["days('2024-02-28', d)"],
  },
  {
    question: { id: 'm', type: 'month', min: '2023-12' },
    answers: ['2023-12', '2024-01', '2030-05'],
    conditions: ["m > '2023-12'", "m < '2024-01'", "m == '2024-01'"],
  },
  {
    question: { id: 'p', type: 'text', minLength: 1, maxLength: 3 },
    answers: ['a', 'b', 'ab', '😀', 'abc'],
    conditions: ["p == 'a'", "p < 'b'", "p > 'a'", "p == ''", "contains(p, 'b')", "p + 'x' == 'ax'"],
    numbers: ['size(p)'],
  },
  {
    question: {
      id: 'g',
      type: 'matrix',
      rows: [{ id: 'one' }, { id: 'two' }],
      options: [{ value: 'x' }, { value: 'y' }],
    },
    answers: [{ one: 'x' }, { one: 'x', two: 'x' }, { one: 'y', two: 'x' }, { two: 'y' }],
    conditions: ["g.one == 'x'", "g['two'] == 'y'", "'x' in values(g)", 'g.one == g.two', 'c == g.one'],
    numbers: ['size(g)', 'count(values(g))'],
  },
  {
    question: { id: 'r', type: 'ranking', options: [{ value: 'x' }, { value: 'y' }, { value: 'z' }], max: 2 },
    answers: [
      ['x', 'y'],
      ['y', 'x'],
      ['z', 'x'],
    ],
    conditions: ["r[0] == 'x'", "'z' in r", "'x' in r && 'y' in r"],
    numbers: ['count(r)'],
  },
  {
    question: {
      id: 'a',
      type: 'allocation',
      total: 4,
      integer: true,
      options: [{ value: 'x' }, { value: 'y' }],
    },
    answers: [{ x: 4 }, { x: 1, y: 3 }, { x: 0, y: 4 }],
    conditions: ['a.x > 4', 'a.y == 2', 'a.x + a.y == 4'],
    numbers: ['a.x', "a['y']", 'sum(values(a))'],
  },
];

/** Calculations that read one of them. */
const CALCULATIONS: readonly (Base & { readonly reads: string })[] = [
  {
    reads: 'n',
    question: { id: 'x', type: 'calculation', calculate: "n > 1 ? 'many' : n == 0 ? 'none' : 'few'" },
    answers: [],
    conditions: ["x == 'many'", "x != 'none'", "x in ['few', 'none']", "x < 'many'"],
  },
  {
    reads: 's',
    question: { id: 'y', type: 'calculation', calculate: '(s ?? 7) * 2 - 1', relevant: 's != 3' },
    answers: [],
    conditions: [],
    numbers: ['y', 'y / 2', '(y ?? 0)'],
  },
  {
    reads: 't',
    question: { id: 'z', type: 'calculation', calculate: "t.filter(one, one != 'x')" },
    answers: [],
    conditions: ["'y' in z", "'x' in z", "z[0] == 'y'"],
    numbers: ['count(z)', 'size(z)'],
  },
];

export function withCalculations(bases: readonly Base[]): Base[] {
  const reading = CALCULATIONS.filter(({ reads }) => bases.some(({ question }) => question.id === reads));
  return [...bases, ...reading];
}

const pick = fc.nat({ max: 10_000 });

/** Picks by number, so that the same tree can be written over any questions. */
type Tree =
  | { readonly kind: 'atom'; readonly which: number; readonly more: number; readonly limit: number }
  | { readonly kind: '!'; readonly of: Tree }
  | { readonly kind: '&&' | '||' | '?:' | '??'; readonly left: Tree; readonly right: Tree };

const { tree } = fc.letrec<{ tree: Tree; atom: Tree }>((tie) => ({
  atom: fc.record({ kind: fc.constant('atom' as const), which: pick, more: pick, limit: pick }),
  tree: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    tie('atom'),
    fc.record({
      kind: fc.constantFrom('&&' as const, '&&' as const, '||' as const, '?:' as const, '??' as const),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc.record({ kind: fc.constant('!' as const), of: tie('tree') }),
  ),
}));

export const trees = tree;

/** A condition over these questions. */
export function write(given: Tree, bases: readonly Base[]): string {
  const inner = (part: Tree): string => `(${write(part, bases)})`;
  switch (given.kind) {
    case 'atom':
      return atom(given, bases);
    case '!':
      return `!${inner(given.of)}`;
    case '?:':
      return `${inner(given.left)} ? ${inner(given.right)} : !${inner(given.right)}`;
    default:
      return `${inner(given.left)} ${given.kind} ${inner(given.right)}`;
  }
}

const COMPARISONS = ['==', '!=', '<', '<=', '>', '>='];

function atom(
  { which, more, limit }: { which: number; more: number; limit: number },
  bases: readonly Base[],
): string {
  const ids = bases.map(({ question }) => question.id);
  const isAbout = (text: string): boolean =>
    [...text.replaceAll(/'[^']*'/g, '').matchAll(/(?<![.\w])[a-z](?!\w)/g)].every(([id]) => ids.includes(id));
  const conditions = [
    ...bases.flatMap((base) => base.conditions.filter(isAbout)),
    ...ids.map((id) => `answered(${id})`),
  ];
  const numbers = bases.flatMap((base) => (base.numbers ?? []).filter(isAbout));
  if (numbers.length === 0 || which % 3 === 0) return conditions[more % conditions.length]!;
  const left = numbers[more % numbers.length]!;
  const right = which % 4 === 0 ? numbers[limit % numbers.length]! : String((limit % 9) - 2);
  return `${left} ${COMPARISONS[limit % COMPARISONS.length]} ${right}`;
}
