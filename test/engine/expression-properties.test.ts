import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compileDefinition } from '../../packages/engine/program/compile-definition.ts';
import { parseExpression } from '../../packages/engine/expression/parse.ts';
import { printExpression } from './print-expression.ts';
import { ExpressionError } from '../../packages/engine/expression/syntax.ts';
import type { Type, Value } from '../../packages/engine/expression/value.ts';
import { typeName } from '../../packages/engine/expression/value.ts';
import type { Node, Scope } from '../../packages/engine/program/program.ts';
import type { ScopeState } from '../../packages/engine/state/scope-state.ts';
import { defined } from './defined.ts';
import { compiled, stateOf } from './evaluated.ts';
import { answersTo } from './arbitrary-answers.ts';
import { ALL_QUESTIONS, sentences, slips } from './generated-expressions.ts';

const program = compileDefinition(defined(...ALL_QUESTIONS));
const costs = program.root.names.get('costs')!;
/** Questions that expressions stand at: outside of rows, in a row, in a row of a row. */
const PLACES: Readonly<Record<string, Node>> = {
  outside: program.root.names.get('words')!,
  row: costs.rows!.names.get('payer')!.members.get('share')!,
  'row of a row': costs.rows!.names.get('parts')!.rows!.names.get('part')!,
};

/** An answer that was looked at: the question's, in this state. */
interface Look {
  readonly node: Node;
  readonly state: ScopeState;
}

/** Notes every answer and nonresponse that is looked at, in a state and all its rows. */
function watch(state: ScopeState, seen: Look[]): void {
  const { nodes } = state.scope;
  const note = (index: number): unknown => seen.push({ node: nodes[index]!, state });
  const watched = {
    values: new Proxy(state.values, {
      get(target, key, receiver): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) note(Number(key));
        return Reflect.get(target, key, receiver);
      },
    }),
    nonresponses: new Proxy(state.nonresponses, {
      get(target, key): unknown {
        const member = Reflect.get(target, key, target) as (...given: unknown[]) => unknown;
        return (...given: unknown[]): unknown => {
          if (key === 'get' || key === 'has') note(given[0] as number);
          return member.apply(target, given);
        };
      },
    }),
  };
  state.rows.forEach((rows) => rows.forEach((row) => watch(row, seen)));
  Object.assign(state, watched);
}

function* statesOf(state: ScopeState): Generator<ScopeState> {
  yield state;
  for (const rows of state.rows.values()) for (const row of rows) yield* statesOf(row);
}

function outer(state: ScopeState, depth: number): ScopeState {
  return state.scope.depth > depth ? outer(state.parent!, depth) : state;
}

/** Whether a value is of a type; empty is of every one. */
function isOf(value: Value, type: Type): boolean {
  if (value === undefined || type === 'any') return true;
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (typeof type === 'string') return typeof value === (type === 'boolean' ? type : 'string');
  if (type.kind === 'list')
    return Array.isArray(value) && value.every((item: Value) => isOf(item, type.item));
  return typeof value === 'object' && !Array.isArray(value);
}

/** The ids that an expression mentions, and those of the groups that it asks `answered()` of. */
function words(source: string): Set<string> {
  return new Set(source.replace(/"[^"]*"|'[^']*'/g, '').match(/[A-Za-z_]\w*/g));
}

/** Whoever asks whether rows are answered asks what stands in them. */
function isMentioned({ id, container, scope: { owner } }: Node, mentioned: Set<string>): boolean {
  const outer = container ?? owner;
  return mentioned.has(id) || (outer !== undefined && isMentioned(outer, mentioned));
}

/** An expression, and where it stands. */
interface Sentence {
  readonly source: string;
  readonly place: string;
}

function read({ source, place }: Sentence): ReturnType<typeof compiled> & { scope: Scope } {
  return { ...compiled(source, PLACES[place]), scope: PLACES[place]!.scope };
}

/** Expressions that are right where they stand. */
const usable: fc.Arbitrary<Sentence> = fc
  .record({ source: fc.oneof(sentences, slips), place: fc.constantFrom(...Object.keys(PLACES)) })
  .filter((sentence) => sentence.source.length <= 4000 && read(sentence).mistakes.length === 0);

const answers = answersTo(ALL_QUESTIONS);

describe('an expression that is right, whatever is answered', () => {
  test('gives a value of its type, throws nothing, and looks at no more than it lists', () => {
    let looks = 0;
    fc.assert(
      fc.property(usable, answers, (sentence, given) => {
        const { source } = sentence;
        const { evaluate, type, reads, scope } = read(sentence);
        const state = stateOf(program, given);
        const seen: Look[] = [];
        watch(state, seen);
        for (const from of statesOf(state)) {
          if (from.scope !== scope) continue;
          seen.length = 0;
          const value = evaluate(from, []);
          assert.ok(isOf(value, type), `${source} gives no ${typeName(type)}`);
          looks += seen.length;
          for (const look of seen) {
            const depth = reads.get(look.node);
            assert.ok(depth !== undefined, `${source} looks at ${look.node.textKey}`);
            const isNear = outer(look.state, depth) === outer(from, depth);
            assert.ok(isNear, `${source} looks at ${look.node.textKey} in a row too far`);
          }
        }
      }),
      { numRuns: 3000 },
    );
    assert.ok(looks > 3000, `only ${looks} answers were looked at`);
  });

  test('lists no question that it does not mention', () => {
    fc.assert(
      fc.property(usable, (sentence) => {
        const mentioned = words(sentence.source);
        for (const node of read(sentence).reads.keys())
          assert.ok(isMentioned(node, mentioned), `${sentence.source} does not mention ${node.textKey}`);
      }),
      { numRuns: 3000 },
    );
  });

  test('gives the same when it is printed and read again', () => {
    fc.assert(
      fc.property(usable, answers, (sentence, given) => {
        const state = stateOf(program, given);
        const { evaluate, scope } = read(sentence);
        const again = read({ ...sentence, source: printExpression(parseExpression(sentence.source)) });
        assert.deepEqual(again.mistakes, []);
        for (const from of statesOf(state))
          if (from.scope === scope) assert.deepEqual(again.evaluate(from, []), evaluate(from, []));
      }),
      { numRuns: 1000 },
    );
  });
});

test('an empty list is of the type of the list beside it', () => {
  for (const source of [
    '(member ? [] : tags).map(i, i + 1)',
    '(member ? [] : tags).map(i, i.map(j, j))',
    '([] ?? tags).map(i, -i)',
    '[[], tags].map(inner, sum(inner))',
  ])
    assert.notDeepEqual(compiled(source).mistakes, [], source);
});

describe('no length and no depth exhausts the stack', () => {
  /** Ways to go on for ever: what comes before, what is in the middle, what comes behind. */
  const ENDLESS: Record<string, [string, string, string]> = {
    parentheses: ['(', '1', ')'],
    lists: ['[', '1', ']'],
    calls: ['abs(', '1', ')'],
    'calls of answered': ['answered(', 'age', ')'],
    methods: ['', '1', '.abs()'],
    members: ['', 'home', '.town'],
    indexes: ['', 'tags', '[0]'],
    'indexes in indexes': ['[1][', '0', ']'],
    macros: ['[1].map(i, ', '1', ')'],
    'macros in a row': ['', '[1]', '.map(i, i)'],
    negations: ['!', 'true', ''],
    signs: ['-', '1', ''],
    'signs by turns': ['!-', '1', ''],
    conditions: ['true ? 1 : ', '2', ''],
    'conditions of conditions': ['(', 'true', ' ? true : false)'],
    'conditions in the middle': ['true ? ', '1', ' : 2'],
    'a chain of &&': ['true&&', 'true', ''],
    'a chain of +': ['1+', '1', ''],
    'a chain of ??': ['age??', '1', ''],
    'a chain to the right': ['1+(', '1', ')'],
    'a chain of comparisons': ['', '1', '==1'],
    'items of a list': ['', '[', '1,'],
    spaces: [' ', '1', ''],
  };
  for (const [what, [before, middle, behind]] of Object.entries(ENDLESS)) {
    test(what, () => {
      const state = stateOf(program, {});
      let refused = 0;
      let read = 0;
      for (const times of [
        1, 2, 10, 50, 99, 100, 101, 102, 200, 400, 500, 571, 650, 780, 999, 1300, 1999, 4000,
      ]) {
        const source = before.repeat(times) + middle + behind.repeat(times);
        try {
          const { evaluate, mistakes } = compiled(source);
          printExpression(parseExpression(source));
          if (mistakes.length === 0) evaluate(state, []);
          read++;
        } catch (error) {
          assert.ok(error instanceof ExpressionError, `${times} times: ${String(error)}`);
          refused++;
        }
      }
      assert.ok(refused > 0, 'each is too long or too deep in the end');
      assert.ok(read > 0 || what === 'items of a list');
    });
  }
});
