import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DefinitionError } from 'talkoot/engine';
import type { Answers, Question } from 'talkoot/engine';
import { compileDefinition } from '../../packages/engine/program/compile-definition.ts';
import { parseExpression } from '../../packages/engine/expression/parse.ts';
import { ExpressionError } from '../../packages/engine/expression/syntax.ts';
import type { Expression } from '../../packages/engine/expression/syntax.ts';
import type { Node } from '../../packages/engine/program/program.ts';
import type { ScopeState } from '../../packages/engine/state/scope-state.ts';
import { defined } from './defined.ts';
import { compiled, mistakes, program, QUESTIONS, stateOf, value } from './evaluated.ts';
import { definitions } from './generated.ts';

/** The tree with all parentheses written. */
function shape(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value);
    case 'name':
      return expression.name;
    case 'member':
      return `${shape(expression.object)}.${expression.name}`;
    case 'index':
      return `${shape(expression.object)}[${shape(expression.index)}]`;
    case 'call':
      return `${expression.name}(${expression.arguments.map(shape).join(', ')})`;
    case 'method':
      return `${shape(expression.object)}.${expression.name}(${expression.arguments.map(shape).join(', ')})`;
    case 'list':
      return `[${expression.items.map(shape).join(', ')}]`;
    case 'unary':
      return `(${expression.operator}${shape(expression.operand)})`;
    case 'binary':
      return `(${shape(expression.left)} ${expression.operator} ${shape(expression.right)})`;
    case 'conditional':
      return `(${shape(expression.condition)} ? ${shape(expression.then)} : ${shape(expression.otherwise)})`;
  }
}

function refusal(source: string): string {
  try {
    parseExpression(source);
  } catch (error) {
    assert.ok(error instanceof ExpressionError);
    return `${error.start}: ${error.message}`;
  }
  return 'none';
}

describe('grammar', () => {
  const trees: Record<string, string> = {
    'a || b && c': '(a || (b && c))',
    'a && b == c': '(a && (b == c))',
    'a + b * c - d': '((a + (b * c)) - d)',
    'a - b - c': '((a - b) - c)',
    'a / b % c': '((a / b) % c)',
    'a ?? b || c': '(a ?? (b || c))',
    'a ?? 0 > 1': '(a ?? (0 > 1))',
    'a ? b : c ? d : e': '(a ? b : (c ? d : e))',
    'a ? (b ? 1 : 2) : 3': '(a ? (b ? 1 : 2) : 3)',
    '!a.b': '(!a.b)',
    '!!a': '(!(!a))',
    '- 1 - -2': '((-1) - (-2))',
    'a.b.c(d, e).f': 'a.b.c(d, e).f',
    '"x" in tags && a': '(("x" in tags) && a)',
    '[1, 2].map(i, i)': '[1, 2].map(i, i)',
    '[]': '[]',
    '(a + b) * c': '((a + b) * c)',
    '.5 + 1.25e2 + 1e-1': '((0.5 + 125) + 0.1)',
    '5.abs()': '5.abs()',
    '"a\\n\\u00e4\\"" + \'b"\'': '("a\\nä\\"" + "b\\"")',
    ' \t\r\n a ': 'a',
    'a?b:c': '(a ? b : c)',
    inner: 'inner',
  };
  for (const [source, tree] of Object.entries(trees))
    test(source.trim(), () => assert.equal(shape(parseExpression(source)), tree));

  const refused: Record<string, string> = {
    '': '0: unexpected end; needed: a value, a question or "("',
    'a b': '2: unexpected "b"; needed: an operator or the end',
    'a = 1': '2: unexpected "="; write "=="',
    'a & b': '2: unexpected "&"; write "&&"',
    'a | b': '2: unexpected "|"; write "||"',
    'a == "x': '5: text without closing quote',
    '"a\nb"': '0: text without closing quote',
    '"\\x"': '0: unknown escape \\x; allowed: \\n \\t \\r \\" \\\' \\\\ \\uXXXX',
    'a ? b': '5: unexpected end; needed: ":"',
    'f(a,)': '4: unexpected ")"; needed: a value, a question or "("',
    'f(a': '3: unexpected end; needed: ","',
    'a.': '2: unexpected end; needed: a name',
    'a.in': '2: "in" is a reserved word',
    null: '0: "null" is a reserved word; use answered(question)',
    'a == null': '5: "null" is a reserved word; use answered(question)',
    '1.': '2: unexpected end; needed: a name',
    '1e999': '0: 1e999 is too large',
    'ä == 1': '0: unexpected "ä"',
    'a == 1 # x': '7: unexpected "#"',
    '😀': '0: unexpected "😀"',
  };
  for (const [source, message] of Object.entries(refused))
    test(`refused: ${JSON.stringify(source)}`, () =>
      assert.ok(refusal(source).startsWith(message), refusal(source)));

  test('no nesting and no length exhausts the stack', () => {
    for (const one of ['(', '[', 'f(', '!', '-', 'a ? ', 'a.f(', '1 + (', 'a ?? ']) {
      assert.match(refusal(one.repeat(3000)), /^\d+: /);
      assert.match(refusal(one.repeat(1000)), /^\d+: /);
    }
    assert.match(refusal('a'.repeat(5000)), /more than 4000 characters/);
    assert.equal(value(`${'1 + '.repeat(900)}1`), 901);
    assert.equal(value(`${'true && '.repeat(450)}true`), true);
    assert.equal(value(`${'('.repeat(90)}1${')'.repeat(90)}`), 1);
    assert.equal(value(`1${' + (1'.repeat(90)}${')'.repeat(90)}`), 91);
  });

  test('whatever is given, it parses or is refused with the place', () => {
    const pieces = fc.constantFrom(
      ...'a name 1 .5 "x" \'y\' ( ) [ ] , . ? : ?? || && == != < <= in + - * / % ! map filter \\ " \n & = é true null'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' ')),
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (source) => {
        try {
          parseExpression(source);
        } catch (error) {
          assert.ok(error instanceof ExpressionError, String(error));
          assert.ok(error.start >= 0 && error.start <= source.length);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('values', () => {
  const answers = {
    name: 'Aino',
    age: 41,
    born: '1985-03-01',
    member: true,
    role: { other: 'cook' },
    tags: ['x', { other: 'z' }],
    home: { answers: { town: 'Oulu', rooms: 3 } },
    costs: [
      {
        id: 'r1',
        answers: {
          sum: 10,
          payer: { answers: { name: 'Aino', share: 2 } },
          parts: [
            { id: 'p1', answers: { part: 1 } },
            { id: 'p2', answers: { part: 2 } },
          ],
        },
      },
      { id: 'r2', answers: { sum: 5, parts: [{ id: 'p3', answers: { part: 4 } }] } },
      { id: 'r3', answers: { sum: { nonresponse: 'later' } } },
    ],
  };
  const values: Record<string, unknown> = {
    'name == "Aino"': true,
    'name + "!"': 'Aino!',
    'age + 1 > 41 && age % 2 == 1': true,
    '-age': -41,
    'age / 0': undefined,
    'age % 0': undefined,
    'born < "2000-01-01"': true,
    'born < today()': true,
    'today()': '2026-11-21',
    'member ? "a" : "b"': 'a',
    'role == "other"': true,
    'role in ["a", "other"]': true,
    '"other" in tags && !("y" in tags)': true,
    'size(tags)': 2,
    'size(name)': 4,
    'home.rooms * 2': 6,
    'home.town.startsWith("O")': true,
    'count(costs)': 3,
    'sum(costs.map(c, c.sum))': 15,
    'costs.map(c, c.sum).sum()': 15,
    'count(costs.map(c, c.sum))': 2,
    'size(costs.map(c, c.sum))': 3,
    'min(costs.map(c, c.sum))': 5,
    'max(costs.map(c, c.sum))': 10,
    'max(["b", "c", "a"])': 'c',
    'costs.exists(c, c.sum == 5)': true,
    'costs.all(c, c.sum > 1)': false,
    'costs.filter(c, c.sum > 1).all(c, c.sum > 1)': true,
    'costs.exists(c, c.payer.name == name)': true,
    'costs.exists(c, answered(c.payer))': true,
    'count(costs.filter(c, answered(c.payer)))': 1,
    'costs.filter(c, nonresponse(c.sum) == "later").size()': 1,
    'sum(costs.map(c, sum(c.parts.map(p, p.part))))': 7,
    'sum(costs.map(c, c.sum * (sum(c.parts.map(p, p.part * c.sum)) ?? 0)))': 400,
    'costs.map(c, c.parts).map(p, count(p)).sum()': 3,
    'costs.exists(costs, costs.sum == 10)': true,
    '[1, 2, 3].filter(i, i > 1).map(i, i * 2).sum()': 10,
    '[1, 2].exists(i, [2, 3].exists(j, i == j))': true,
    'abs(-2) + floor(1.7) + ceil(1.2) + round(1.5)': 7,
    'contains(name, "in") && name.endsWith("o")': true,
    'answered(name) && answered(costs) && answered(home)': true,
    '1 == 1.0': true,
  };
  for (const [source, expected] of Object.entries(values))
    test(source, () => assert.deepEqual(value(source, answers), expected));

  const empties: Record<string, unknown> = {
    name: undefined,
    'name == ""': false,
    'name != "x"': false,
    'age > 1 || age <= 1': false,
    'age + 1': undefined,
    '-age': undefined,
    '!member': undefined,
    'member && false': false,
    'member && true': undefined,
    'member || true': true,
    'member || false': undefined,
    'member ? 1 : 2': 2,
    'age ?? 3': 3,
    '(age ?? 3) + 1': 4,
    'answered(age)': false,
    'nonresponse(age)': undefined,
    'nonresponse(age) == "later"': false,
    '"x" in tags': false,
    'name in ["x"]': false,
    'count(costs)': 0,
    'count(tags)': 0,
    'size(costs)': undefined,
    'sum(costs.map(c, c.sum))': undefined,
    'sum(costs.map(c, c.sum)) ?? 0': 0,
    'costs.all(c, c.sum > 1)': true,
    'costs.exists(c, c.sum > 1)': false,
    'min(costs.map(c, c.sum))': undefined,
    'name.contains("x")': false,
    'home.town == "Oulu"': false,
    'answered(home)': false,
    'sum([])': undefined,
    'round(age)': undefined,
    'sum([1e308, 1e308])': undefined,
  };
  for (const [source, expected] of Object.entries(empties))
    test(`empty: ${source}`, () => assert.deepEqual(value(source), expected));

  test('what is declined or wrong is empty', () => {
    assert.equal(value('answered(age)', { age: { nonresponse: 'later' } }), false);
    assert.equal(value('nonresponse(age)', { age: { nonresponse: 'later' } }), 'later');
    assert.equal(value('age ?? 0', { age: { invalid: 'x' } }), 0);
    assert.equal(value('nonresponse(home)', { home: { nonresponse: 'later' } }), 'later');
    assert.equal(
      value('nonresponse(home.town)', { home: { answers: { town: { nonresponse: 'later' } } } }),
      'later',
    );
  });
});

describe('mistakes', () => {
  const cases: Record<string, string> = {
    'agee > 1': '0: unknown question "agee", did you mean "age"?',
    'costs.exists(c, c.summ > 1)': '16: unknown question "summ", did you mean "sum"?',
    'home.twon == "x"': '0: unknown question "twon", did you mean "town"?',
    'only == 1': '0: "only" has no answer',
    'words == "x"': '0: "words" has no answer',
    'count == 1': '0: unknown question "count"; a function is written count(…)',
    'cuont(costs) > 1': '0: unknown function "cuont", did you mean "count"?',
    'toString(name)': '0: unknown function "toString"',
    'constructor == 1': '0: unknown question "constructor"',
    'exists(costs, c, true)': '0: write rows.exists(row, …)',
    'age == "x"': '0: number == text; needed: single values of one type',
    'age == true': '0: number == true or false; needed: single values of one type',
    'member < true': '0: true or false < true or false; needed: what has an order',
    'age + name': '0: number + text; needed: numbers or texts',
    'name - name': '0: text - text; needed: numbers',
    'tags == "x"': '0: list of text == text; needed: single values of one type',
    'age in tags': '0: number in list of text; needed: a list of such values',
    'name in name': '0: text in text; needed: a list of such values',
    'age ?? "x"': '0: number ?? text; needed: one type',
    'age && member': '0: number given; needed: true or false',
    '!age': '1: number given; needed: true or false',
    '-name': '1: text given; needed: number',
    'age ? 1 : 2': '0: number given; needed: true or false',
    'member ? 1 : "x"': '13: text given; needed: number',
    '[1, "x"] == 1': '4: text given; needed: number',
    'costs.sum > 1': '0: rows has no member "sum"; write .map(row, row.sum)',
    'name.length > 1': '0: text has no member "length"',
    'tags.length > 1': '0: list of text has no member "length"',
    'sum(tags)': '4: list of text given; needed: list of number',
    'min([true])': '4: list of true or false given; needed: a list of numbers, texts or days',
    'min(costs)': '4: rows given; needed: a list of numbers, texts or days',
    'size(age)': '5: number given; needed: a text, list, matrix or allocation',
    'round()': '0: round() takes 1 value(s), 0 given',
    'answered()': '0: answered() takes one question',
    'nonresponse(1)': '12: number given; needed: a question',
    'costs.exists(c)': '0: write exists(row, row.question)',
    'costs.exists(1, true)': '0: write exists(row, row.question)',
    'costs.exists(c, c.sum)': '16: number given; needed: true or false',
    'name.map(c, c)': '0: text given; needed: list of any',
    '(true ? home : home).town == "x"': '8: a group has no value; name a question in it',
    'costs.map(c, c.payer).exists(p, p.share > 1)': '13: a group has no value; name a question in it',
    'home == home': '0: a group has no value; name a question in it',
    'size(home)': '5: a group has no value; name a question in it',
  };
  for (const [source, message] of Object.entries(cases))
    test(source, () => assert.equal(mistakes(source)[0], message));

  test('each mistake is reported once', () => {
    assert.deepEqual(mistakes('aa + bb > 1 && cc'), [
      '0: unknown question "aa"',
      '5: unknown question "bb"',
      '15: unknown question "cc"',
    ]);
  });
});

describe('names', () => {
  test('resolve outward from the question, the nearest first', () => {
    const inner = program.root.names.get('costs')!.rows!.names.get('payer')!.members.get('share')!;
    const outer = program.root.names.get('words')!;
    const reads = (source: string, from: Node): string[] =>
      [...compiled(source, from).reads.keys()].map(({ textKey }) => textKey);
    assert.deepEqual(reads('name == "x"', inner), ['costs.payer.name']);
    assert.deepEqual(reads('name == "x"', outer), ['name']);
    assert.deepEqual(reads('sum > age', inner), ['costs.sum', 'age']);
    assert.deepEqual(mistakes('town == "x"'), ['0: unknown question "town"']);
  });
});

describe('what an expression reads', () => {
  test('is exactly what it depends on', () => {
    const reads = (source: string): object =>
      Object.fromEntries([...compiled(source).reads].map(([{ textKey }, depth]) => [textKey, depth]));
    assert.deepEqual(reads('age > 1 || name == "x"'), { age: 0, name: 0 });
    assert.deepEqual(reads('costs.exists(c, c.payer.share > age)'), {
      costs: 0,
      'costs.payer': 0,
      'costs.payer.share': 0,
      age: 0,
    });
    assert.deepEqual(reads('answered(home)'), { home: 0, 'home.town': 0, 'home.rooms': 0 });
    const part = program.root.names.get('costs')!.rows!.names.get('parts')!.rows!.names.get('part')!;
    const near = compiled('parts.exists(p, p.part > sum)', part).reads;
    assert.deepEqual(
      [...near].map(([{ textKey }, depth]) => [textKey, depth]),
      [
        ['costs.parts', 1],
        ['costs.parts.part', 1],
        ['costs.sum', 1],
      ],
    );
    const far = compiled('part > 1 && costs.exists(c, c.parts.exists(p, p.part > 1))', part).reads;
    assert.equal(far.get(part), 0);
  });

  /** Notes every question whose value is looked at. */
  function trace(state: ScopeState, seen: Set<Node>): void {
    const { nodes } = state.scope;
    const values = new Proxy(state.values, {
      get(target, key, receiver): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) seen.add(nodes[Number(key)]!);
        return Reflect.get(target, key, receiver);
      },
    });
    (state as { values: unknown }).values = values;
    state.rows.forEach((rows) => rows.forEach((row) => trace(row, seen)));
  }

  test('holds all that evaluation looks at, and evaluation never throws', () => {
    const oneOf = (...list: unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...list);
    const arbitrary = (question: Question): fc.Arbitrary<unknown> => {
      switch (question.type) {
        case 'text':
          return oneOf('', 'a', 'constructor');
        case 'number':
          return oneOf(0, 2, 1e308, -1, { invalid: 'x' });
        case 'date':
          return oneOf('2020-01-01', { invalid: '' });
        case 'boolean':
          return fc.boolean();
        case 'choice':
          return oneOf('a', 'b', 'zz', { other: 'x' });
        case 'choices':
        case 'list':
          return fc.subarray(['a', 'x', 'constructor']);
        case 'group': {
          const answers = fc.record(
            Object.fromEntries(question.questions.map((inner) => [inner.id, arbitrary(inner as Question)])),
            { requiredKeys: [] },
          );
          if (!question.repeat) return answers.map((given) => ({ answers: given }));
          const rows = fc.array(answers, { maxLength: 2 });
          return rows.map((list) => list.map((given, index) => ({ id: `r${index}`, answers: given })));
        }
        default:
          return fc.constant(undefined);
      }
    };
    const answersTo = (questions: readonly Question[]): fc.Arbitrary<unknown> =>
      arbitrary({ id: 'all', type: 'group', questions });
    const withAnswers = definitions.chain((definition) => {
      const questions = definition.sections.flatMap((section) => section.questions as Question[]);
      return fc.tuple(fc.constant(definition), answersTo(questions), fc.array(fc.nat(), { maxLength: 3 }));
    });
    fc.assert(
      fc.property(withAnswers, ([definition, given]) => {
        const compiledDefinition = compileDefinition(definition);
        const state = stateOf(compiledDefinition, (given as { answers: Answers }).answers);
        const seen = new Set<Node>();
        trace(state, seen);
        const visit = (each: ScopeState): void => {
          for (const node of each.scope.nodes) {
            for (const facet of ['relevant', 'required', 'readonly', 'constraint'] as const) {
              const expression = node[facet];
              if (!expression) continue;
              seen.clear();
              const result = expression.evaluate(each, []);
              assert.ok(result === undefined || typeof result === 'boolean');
              for (const read of seen) assert.ok(expression.reads.has(read), `${read.textKey} is read`);
            }
            each.rows.get(node.index)?.forEach(visit);
          }
        };
        visit(state);
      }),
      { numRuns: 400 },
    );
  });

  test('any expression that compiles evaluates, whatever is answered', () => {
    const atom = fc.constantFrom(
      ...[
        'name',
        'age',
        'born',
        'member',
        'role',
        'tags',
        'actors',
        'home',
        'home.town',
        'home.rooms',
        'costs',
      ],
      ...[
        '1',
        '"x"',
        'true',
        '[]',
        '[1]',
        '["x"]',
        'today()',
        'i',
        'i.sum',
        'i.payer',
        'i.payer.share',
        'i.parts',
      ],
    );
    const expression = fc.letrec<{ any: string }>((tie) => {
      const inner = tie('any');
      const infix = fc.constantFrom('||', '&&', '??', '==', '!=', '<', '>=', 'in', '+', '-', '*', '/', '%');
      const call = fc.constantFrom('size', 'count', 'sum', 'min', 'max', 'round', 'answered', 'nonresponse');
      const macro = fc.constantFrom('map', 'filter', 'exists', 'all');
      return {
        any: fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          atom,
          fc.tuple(inner, infix, inner).map(([a, operator, b]) => `(${a} ${operator} ${b})`),
          fc.tuple(call, inner).map(([name, a]) => `${name}(${a})`),
          fc.tuple(inner, inner).map(([a, b]) => `contains(${a}, ${b})`),
          fc.tuple(inner, macro, inner).map(([a, name, b]) => `${a}.${name}(i, ${b})`),
          fc.tuple(inner, inner, inner).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
          fc.tuple(fc.constantFrom('!', '-'), inner).map(([sign, a]) => `${sign}${a}`),
        ),
      };
    }).any;
    let usable = 0;
    const full = {
      name: 'x',
      age: 1,
      born: '2020-01-01',
      member: false,
      role: 'a',
      tags: ['x'],
      actors: ['q'],
      home: { answers: { town: 'x', rooms: 2 } },
      costs: [
        { id: 'a', answers: { sum: 1, payer: { answers: { share: 3 } } } },
        { id: 'b', answers: { parts: [{ id: 'c', answers: { part: 1 } }] } },
      ],
    };
    const states = [{}, full, { costs: [{ id: 'a', answers: {} }] }].map((answers) =>
      stateOf(program, answers),
    );
    fc.assert(
      fc.property(expression, (source) => {
        if (source.length > 3000) return;
        const { evaluate, mistakes } = compiled(source);
        if (mistakes.length > 0) return;
        usable++;
        for (const state of states) evaluate(state, []);
      }),
      { numRuns: 20_000 },
    );
    assert.ok(usable > 2000, `only ${usable} of the expressions were right`);
  });
});

test('the questions of these tests make a definition', () => {
  assert.equal(defined(...QUESTIONS).sections[0]!.questions.length, QUESTIONS.length);
});

test('a day that is written otherwise is told, as it would never be like any', () => {
  for (const source of ['born > "1.1.2020"', '"2020-13-01" == born', 'days(born, "21.11.2026") > 1'])
    assert.match(mistakes(source).join(), /YYYY-MM-DD|date/, source);
  assert.deepEqual(mistakes('born > "2020-02-29"'), []);
});

test('a mistake in a calculation is told once, however many read it', () => {
  const questions: Question[] = [
    { id: 'wrong', type: 'calculation', calculate: 'nobody + 1' },
    { id: 'a', type: 'calculation', calculate: 'wrong + 1' },
    { id: 'b', type: 'note', relevant: 'wrong > 1 && a > 1' },
  ];
  assert.throws(
    () => defined(...questions),
    (error) => error instanceof DefinitionError && error.problems.length === 1,
  );
});
