import fc from 'fast-check';
import { parseDefinition } from 'talkoot/engine';
import type { Answer, Definition, Question, Questionnaire, QuestionState } from 'talkoot/engine';

/** A question to be, with the groups around it. */
interface Plan {
  readonly type: Question['type'];
  readonly repeat: boolean;
  readonly declinable: boolean;
  /** Of a filter or a calculation. */
  readonly computed: Omit<Condition, 'facet' | 'second'> | undefined;
  readonly conditions: readonly Condition[];
  readonly inner: readonly Plan[];
}

interface Condition {
  readonly facet: 'relevant' | 'required' | 'readonly' | 'constraint';
  /** Picks what is read, from how far out, and what is said about it. */
  readonly target: number;
  readonly from: number;
  readonly predicate: number;
  readonly second?: Omit<Condition, 'facet' | 'second'>;
}

/** A question with its place, while expressions are written. */
interface Placed {
  readonly id: string;
  readonly plan: Plan;
  readonly path: readonly Placed[];
}

const any = fc.nat({ max: 1000 });
const reading = { target: any, from: any, predicate: any };
const condition: fc.Arbitrary<Condition> = fc.record(
  {
    facet: fc.constantFrom('relevant', 'relevant', 'relevant', 'required', 'readonly', 'constraint'),
    ...reading,
    second: fc.record(reading),
  },
  { requiredKeys: ['facet', 'target', 'from', 'predicate'] },
);

function plan(depth: number): fc.Arbitrary<Plan> {
  const leaf = fc.constantFrom<Question['type'][]>(
    'text',
    'number',
    'date',
    'boolean',
    'choice',
    'choices',
    'list',
    'month',
    'scale',
    'matrix',
    'ranking',
    'allocation',
    'calculation',
    'note',
  );
  return fc.record({
    type:
      depth < 2
        ? fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 2, arbitrary: fc.constant('group' as const) })
        : leaf,
    repeat: fc.boolean(),
    declinable: fc.boolean(),
    computed: fc.option(fc.record(reading), { nil: undefined }),
    conditions: fc.array(condition, { maxLength: 2 }),
    inner: depth < 2 ? fc.array(plan(depth + 1), { minLength: 1, maxLength: 3 }) : fc.constant([]),
  });
}

/** Definitions that are right, with groups in groups and conditions that read near and far. */
export const definitions: fc.Arbitrary<Definition> = fc
  .record({
    hidden: fc.constantFrom('keep' as const, 'clear' as const, 'count' as const),
    sections: fc.array(
      fc.record({
        conditions: fc.array(condition, { maxLength: 1 }),
        questions: fc.array(plan(0), { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ hidden, sections }) => {
    let count = 0;
    const before: Placed[] = [];
    const write = (given: Plan, path: readonly Placed[]): object => {
      const id = ['constructor', 'toString', 'q2', 'hasOwnProperty'][count] ?? `q${count}`;
      count++;
      const placed: Placed = { id, plan: given, path };
      const conditions = written(given.conditions, path, before);
      const isAnswerable = given.type !== 'note' && given.type !== 'calculation';
      if (!isAnswerable) {
        delete conditions.constraint;
        delete conditions.required;
        delete conditions.readonly;
      }
      const computed = given.computed && sayOne(given.computed, path, before);
      before.push(placed);
      const { type, repeat, declinable } = given;
      return {
        id,
        type,
        ...conditions,
        ...(declinable && isAnswerable && { nonresponse: ['later', 'none'] }),
        ...(OPTIONS.has(type) && { options: [{ value: 'a' }, { value: 'constructor' }] }),
        ...((type === 'choice' || type === 'choices') && { other: true }),
        ...((OPTIONS.has(type) || type === 'list') &&
          computed && { filter: `option == "constructor" || (${computed})` }),
        ...(type === 'scale' && { min: 0, max: 10, step: 2.5 }),
        ...(type === 'matrix' && { rows: [{ id: 'a' }, { id: 'constructor' }] }),
        ...(type === 'allocation' && { total: 10 }),
        ...(type === 'calculation' && { calculate: computed ?? '1 == 1' }),
        ...(type === 'choices' && { max: 1 }),
        ...(type === 'list' && { list: 'toString' }),
        ...(type === 'number' && { min: 1 }),
        ...(type === 'group' && {
          ...(repeat && { repeat, min: 2 }),
          questions: given.inner.map((inner) => write(inner, [...path, placed])),
        }),
      };
    };
    return parseDefinition({
      talkoot: 1,
      id: 'generated',
      version: '1.0.0',
      languages: ['en'],
      hidden,
      sections: sections.map(({ conditions, questions }, index) => ({
        id: `s${index}`,
        ...pick(written(conditions, [], before), 'relevant'),
        questions: questions.map((question) => write(question, [])),
      })),
    });
  });

const OPTIONS: ReadonlySet<string> = new Set(['choice', 'choices', 'matrix', 'ranking', 'allocation']);

function pick(facets: Record<string, string>, facet: string): Record<string, string> {
  return facets[facet] === undefined ? {} : { [facet]: facets[facet] };
}

/** Conditions that read only what stands before, so that none can be part of a cycle. */
function written(
  conditions: readonly Condition[],
  context: readonly Placed[],
  before: readonly Placed[],
): Record<string, string> {
  const readable = readableFrom(context, before);
  const facets: Record<string, string> = {};
  for (const { facet, second, ...first } of conditions) {
    if (readable.length === 0) continue;
    const expression = say(first, context, readable);
    facets[facet] = second ? `${expression} || !(${say(second, context, readable)})` : expression;
  }
  return facets;
}

/** What reads a group around the question reads whether it is asked, through the group. */
function readableFrom(context: readonly Placed[], before: readonly Placed[]): Placed[] {
  return before.filter((placed) => placed.plan.type !== 'note' && !context.includes(placed));
}

function sayOne(
  what: Omit<Condition, 'facet' | 'second'>,
  context: readonly Placed[],
  before: readonly Placed[],
): string | undefined {
  const readable = readableFrom(context, before);
  return readable.length === 0 ? undefined : say(what, context, readable);
}

function say(
  { target, from, predicate }: Omit<Condition, 'facet' | 'second'>,
  context: readonly Placed[],
  readable: readonly Placed[],
): string {
  const read = readable[target % readable.length]!;
  const path = [...read.path, read];
  // It may be named from any group that is around both, or from the outermost.
  const shared = read.path.findIndex((group, index) => context[index] !== group);
  const starts = (shared < 0 ? read.path.length : shared) + 1;
  return reach(path.slice(from % starts), '', 0, (name) => predicateOf(read, predicate)(name));
}

function reach(
  path: readonly Placed[],
  prefix: string,
  depth: number,
  say: (name: string) => string,
): string {
  const [first, ...rest] = path as [Placed, ...Placed[]];
  const name = prefix === '' ? first.id : `${prefix}.${first.id}`;
  if (rest.length === 0) return say(name);
  if (!first.plan.repeat) return reach(rest, name, depth, say);
  return `${name}.exists(r${depth}, ${reach(rest, `r${depth}`, depth + 1, say)})`;
}

function predicateOf({ plan }: Placed, choice: number): (name: string) => string {
  const predicates: ((name: string) => string)[] = {
    text: [(q: string) => `${q} == "a"`, (q: string) => `size(${q}) > 1`],
    number: [(q: string) => `${q} > 1`, (q: string) => `(${q} ?? 5) - 2 > 1`],
    date: [(q: string) => `${q} < today()`],
    boolean: [(q: string) => q, (q: string) => `!${q}`],
    choice: [(q: string) => `${q} == "a"`, (q: string) => `${q} in ["other", "constructor"]`],
    choices: [(q: string) => `"a" in ${q}`, (q: string) => `count(${q}) > 1`],
    list: [(q: string) => `${q}.exists(i, i == "x")`],
    month: [(q: string) => `${q} < "2026-06"`],
    scale: [(q: string) => `${q} >= 5`],
    matrix: [(q: string) => `${q}.constructor == "a"`, (q: string) => `"a" in values(${q})`],
    ranking: [(q: string) => `${q}[0] == "a"`],
    allocation: [(q: string) => `sum(values(${q})) > 5`, (q: string) => `${q}["a"] > 5`],
    calculation: [(q: string) => `${q} == true`],
    group: plan.repeat ? [(q: string) => `count(${q}) > 1`, (q: string) => `size(${q}) == 1`] : [],
    note: [],
  }[plan.type];
  const all = [
    ...predicates,
    (q: string) => `answered(${q})`,
    ...(plan.declinable ? [(q: string) => `nonresponse(${q}) == "later"`] : []),
  ];
  return all[choice % all.length]!;
}

/** Something a person or program does; the numbers pick among what there is at that moment. */
export interface Act {
  readonly kind:
    | 'answer'
    | 'decline'
    | 'clear'
    | 'restore'
    | 'addRow'
    | 'removeRow'
    | 'insertRow'
    | 'copy'
    | 'list'
    | 'touch';
  readonly where: number;
  readonly what: number;
}

export const acts: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(
    ...([
      'answer',
      'answer',
      'answer',
      'decline',
      'decline',
      'clear',
      'restore',
      'addRow',
      'addRow',
    ] as const),
    ...(['removeRow', 'insertRow', 'copy', 'list', 'touch'] as const),
  ),
  where: any,
  what: any,
});

/** Every question there is now, rows and all, with its state. */
export function allStates(questionnaire: Questionnaire): Map<string, QuestionState> {
  const states = new Map<string, QuestionState>();
  const visit = (address: string): void => {
    const state = questionnaire.question(address);
    states.set(address, state);
    state.questions?.forEach(visit);
    state.rows?.forEach((row) => row.questions.forEach(visit));
  };
  for (const section of questionnaire.progress.sections) section.questions.forEach(visit);
  return states;
}

const VALUES: Record<string, readonly Answer[]> = {
  text: ['a', 'constructor', 'long text'],
  number: [0, 2, 7, { invalid: 'two' }],
  date: ['2020-02-29', '9999-12-31', { invalid: '2021-02-29' }],
  boolean: [true, false],
  choice: ['a', 'constructor', 'unknown', { other: 'x' }, { other: '' }],
  choices: [['a'], ['a', 'constructor'], [{ other: '' }]],
  list: [['x'], ['y', 'x']],
  month: ['2026-01', '2026-12', { invalid: 'May' }],
  scale: [0, 7.5, 3, 11],
  matrix: [{ a: 'a' }, { constructor: 'a', a: 'unknown' }],
  ranking: [['a'], ['constructor', 'a']],
  allocation: [{ a: 10 }, { a: 6, constructor: 4 }, { constructor: -1 }],
};

/** Does it; what cannot be done at this moment is not done. Returns whether it was. */
export function perform(
  questionnaire: Questionnaire,
  { kind, where, what }: Act,
  removed: Map<string, unknown[]>,
): boolean {
  const states = [...allStates(questionnaire).values()];
  const among = (test: (state: QuestionState) => boolean): QuestionState | undefined => {
    const fitting = states.filter(test);
    return fitting[where % Math.max(1, fitting.length)];
  };
  const groups = (): QuestionState | undefined => among(({ rows }) => rows !== undefined);
  switch (kind) {
    case 'answer': {
      const state = among(({ question }) => Object.hasOwn(VALUES, question.type));
      if (!state) return false;
      const values = VALUES[state.question.type]!;
      questionnaire.answer(state.address, values[what % values.length]);
      return true;
    }
    case 'decline': {
      const state = among(({ question }) => 'nonresponse' in question);
      if (state) questionnaire.answer(state.address, { nonresponse: what % 2 ? 'later' : 'none' });
      return state !== undefined;
    }
    case 'clear': {
      const state = among(({ question }) => question.type !== 'note' && question.type !== 'calculation');
      if (state) questionnaire.clear(state.address);
      return state !== undefined;
    }
    case 'restore': {
      const state = among(({ setAside }) => setAside !== undefined);
      if (state) questionnaire.restore(state.address);
      return state !== undefined;
    }
    case 'addRow': {
      const state = groups();
      if (state) questionnaire.addRow(state.address, what % (state.rows!.length + 1));
      return state !== undefined;
    }
    case 'removeRow': {
      const state = among(({ rows }) => rows !== undefined && rows.length > 0);
      if (!state) return false;
      const row = questionnaire.removeRow(state.address, state.rows![what % state.rows!.length]!.id);
      removed.set(state.address, [...(removed.get(state.address) ?? []), row]);
      return true;
    }
    case 'insertRow': {
      const state = among(({ address }) => (removed.get(address) ?? []).length > 0);
      if (!state) return false;
      const row = removed.get(state.address)!.pop() as { id: string; answers: Record<string, Answer> };
      if (state.rows?.some(({ id }) => id === row.id)) return false;
      questionnaire.insertRow(state.address, row, what % (state.rows!.length + 1));
      return true;
    }
    case 'copy': {
      // The whole of a group is answered at once, with what it held a moment ago.
      const state = among(
        ({ question, answer, setAside }) => question.type === 'group' && (setAside ?? answer) !== undefined,
      );
      if (state) questionnaire.answer(state.address, state.setAside ?? state.answer);
      return state !== undefined;
    }
    case 'list':
      questionnaire.setList('toString', what % 2 ? [{ id: 'x', label: 'X' }] : []);
      return true;
    case 'touch': {
      const state = among(() => true);
      if (state) questionnaire.touch(state.address);
      return state !== undefined;
    }
  }
}
