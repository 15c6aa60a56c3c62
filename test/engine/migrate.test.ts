import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuestionnaire, openResponse, parseDefinition } from 'talkoot/engine';
import type { Answers, Definition, Migration, OpenedResponse } from 'talkoot/engine';
import { versionKey } from '../../packages/engine/response/migration-steps.ts';
import { unchecked } from './defined.ts';
import { saved } from './saved.ts';

const options = [{ value: 'a' }, { value: 'b' }, { value: 'constructor' }];

function version(
  questions: readonly object[],
  migrations: readonly Partial<Migration>[],
  others: object = {},
): Definition {
  const steps = migrations.map((step) => ({ to: '2.0.0', ...step }));
  return parseDefinition(unchecked(questions, { version: '2.0.0', migrations: steps, ...others }));
}

function opened(definition: Definition, answers: unknown, others: object = {}): [Answers, string[]] {
  const given = saved(answers, others);
  const copy = structuredClone(given);
  const { response, kept } = openResponse(definition, given);
  assert.deepEqual(given, copy, 'what is given is not touched');
  return [response.answers, told({ kept })];
}

function told({ kept }: Pick<OpenedResponse, 'kept'>): string[] {
  return kept.map(({ address, reason, answer }) => `${reason} ${address} ${JSON.stringify(answer)}`);
}

describe('questions renamed and moved', () => {
  const text = (id: string): object => ({ id, type: 'text', nonresponse: ['later'] });
  const group = (id: string, ...questions: object[]): object => ({ id, type: 'group', questions });
  const rows = (id: string, ...questions: object[]): object => ({ ...group(id, ...questions), repeat: true });

  test('an answer follows its question, whatever is stored', () => {
    const definition = version([text('new'), text('constructor')], [{ questions: { old: 'new' } }]);
    assert.deepEqual(opened(definition, { old: 'x', constructor: 'y' }), [
      { new: 'x', constructor: 'y' },
      [],
    ]);
    assert.deepEqual(opened(definition, { old: { nonresponse: 'later' } })[0], {
      new: { nonresponse: 'later' },
    });
    assert.deepEqual(opened(definition, { old: 7 }), [{}, ['wrong-form new 7']]);
  });

  test('ids that every object has are ids like others', () => {
    const definition = version([text('toString')], [{ questions: { constructor: 'toString' } }]);
    assert.deepEqual(opened(definition, {}), [{}, []]);
    assert.deepEqual(opened(definition, { constructor: 'x' }), [{ toString: 'x' }, []]);
    const answers: unknown = JSON.parse('{"__proto__": "x", "hasOwnProperty": 1}');
    assert.deepEqual(opened(definition, answers)[1], [
      'unknown-question __proto__ "x"',
      'unknown-question hasOwnProperty 1',
    ]);
  });

  test('two questions change places in one step', () => {
    const definition = version([text('a'), text('b')], [{ questions: { a: 'b', b: 'a' } }]);
    assert.deepEqual(opened(definition, { a: '1', b: '2' }), [{ a: '2', b: '1' }, []]);
    assert.deepEqual(opened(definition, { a: '1' }), [{ b: '1' }, []]);
  });

  test('an answer that is there already stays, and the moved one is kept', () => {
    const definition = version([text('a')], [{ questions: { old: 'a' } }]);
    assert.deepEqual(opened(definition, { old: '1', a: '2' }), [{ a: '2' }, ['place-taken old "1"']]);
  });

  test('into a group, out of one, and between groups', () => {
    const definition = version(
      [text('out'), group('g', text('inner'), text('stays')), group('h', text('other'))],
      [{ questions: { top: 'g/inner', 'g/low': 'out', 'g/side': 'h/other' } }],
    );
    const answers = { top: '1', g: { answers: { low: '2', side: '3', stays: '4' } } };
    assert.deepEqual(opened(definition, answers), [
      { out: '2', g: { answers: { inner: '1', stays: '4' } }, h: { answers: { other: '3' } } },
      [],
    ]);
    assert.deepEqual(opened(definition, { top: '1' })[0], { g: { answers: { inner: '1' } } });
    // The group is declined as a whole: there is no place in it.
    assert.deepEqual(opened(definition, { top: '1', g: { nonresponse: 'x' } })[1], [
      'place-taken top "1"',
      'wrong-form g {"nonresponse":"x"}',
    ]);
  });

  test('a group renamed takes along what is in it', () => {
    const definition = version(
      [group('new', text('x'), text('y')), rows('aims', text('what'), text('by'), group('deep', text('z')))],
      [{ questions: { old: 'new', 'old/one': 'new/x', goals: 'aims', 'goals/text': 'aims/what' } }],
    );
    const answers = {
      old: { answers: { one: '1', y: '2' } },
      goals: [
        { id: 'r', answers: { text: '3', by: '4', deep: { answers: { z: '5' } } } },
        { id: 's', answers: {} },
      ],
    };
    assert.deepEqual(opened(definition, answers), [
      {
        new: { answers: { x: '1', y: '2' } },
        aims: [
          { id: 'r', answers: { what: '3', by: '4', deep: { answers: { z: '5' } } } },
          { id: 's', answers: {} },
        ],
      },
      [],
    ]);
  });

  test('inside rows, each row by itself', () => {
    const definition = version(
      [rows('goals', group('g', text('inner')), text('a'), text('b'))],
      [{ questions: { 'goals/top': 'goals/g/inner', 'goals/a': 'goals/b', 'goals/b': 'goals/a' } }],
    );
    const answers = {
      goals: [{ id: 'r', answers: { top: '1', a: '2' } }, null, { id: 's', answers: { b: '3' } }],
    };
    assert.deepEqual(opened(definition, answers), [
      {
        goals: [
          { id: 'r', answers: { b: '2', g: { answers: { inner: '1' } } } },
          { id: 's', answers: { a: '3' } },
        ],
      },
      ['wrong-form goals null'],
    ]);
  });

  test('nothing leaves the rows of a group that is gone', () => {
    const definition = version([text('who')], [{ questions: { 'goals/by': 'who' } }]);
    const goals = [{ id: 'r', answers: { by: '1' } }];
    assert.deepEqual(opened(definition, { goals }), [
      {},
      [`unknown-question goals ${JSON.stringify(goals)}`],
    ]);
  });

  test('what lies below a nonresponse goes where the nonresponse goes', () => {
    const declined = { nonresponse: 'later' };
    const definition = version(
      [text('new'), { ...rows('aims', text('what')), nonresponse: ['later'] }, text('old')],
      [{ questions: { old: 'new', goals: 'aims', 'goals/text': 'aims/what' } }],
    );
    const setAside = {
      old: '1',
      goals: [{ id: 'r', answers: { text: declined } }],
      'goals/r/text': '2',
      gone: '3',
    } as unknown as Answers;
    const { response, kept, ...others } = openResponse(
      definition,
      saved({ old: declined, goals: declined }),
      setAside,
    );
    assert.deepEqual(response.answers, { new: declined, aims: declined });
    assert.deepEqual(kept, []);
    assert.deepEqual(Object.entries(others.setAside!), [
      ['new', '1'],
      ['aims', [{ id: 'r', answers: { what: declined } }]],
      ['aims/r/what', '2'],
      ['gone', '3'],
    ]);
    const questionnaire = createQuestionnaire(definition, { response, setAside: others.setAside! });
    assert.deepEqual(
      questionnaire.kept.map(({ address }) => address),
      ['gone'],
    );
    questionnaire.restore('aims');
    questionnaire.restore('aims/r/what');
    assert.equal(questionnaire.question('aims/r/what').answer, '2');
  });
});

describe('values renamed', () => {
  const names = { old: 'a', mother: 'constructor', father: 'constructor' };

  test('of a choice, choices and a ranking, where a person chose them', () => {
    const definition = version(
      [
        { id: 'one', type: 'choice', options, other: true },
        { id: 'many', type: 'choices', options, other: true },
        { id: 'best', type: 'ranking', options },
      ],
      [{ values: { one: names, many: names, best: names } }],
    );
    assert.deepEqual(opened(definition, { one: 'old', many: ['old', 'b'], best: ['b', 'old'] })[0], {
      one: 'a',
      many: ['a', 'b'],
      best: ['b', 'a'],
    });
    assert.deepEqual(opened(definition, { one: { other: 'old' }, many: [{ other: 'old' }] })[0], {
      one: { other: 'old' },
      many: [{ other: 'old' }],
    });
    // Two that became one are chosen once.
    assert.deepEqual(opened(definition, { many: ['mother', 'father'] })[0], { many: ['constructor'] });
  });

  test('of the rows and options of a matrix, and the options of an allocation', () => {
    const definition = version(
      [
        { id: 'grid', type: 'matrix', rows: [{ id: 'r' }, { id: 's' }], options, nonresponse: ['later'] },
        { id: 'parts', type: 'allocation', options, total: 10 },
      ],
      [{ values: { grid: { ...names, first: 'r' }, parts: names } }],
    );
    const answers = { grid: { first: 'old', s: { nonresponse: 'later' } }, parts: { old: 4, b: 6 } };
    assert.deepEqual(opened(definition, answers)[0], {
      grid: { r: 'a', s: { nonresponse: 'later' } },
      parts: { a: 4, b: 6 },
    });
    // Two shares do not become one.
    assert.deepEqual(opened(definition, { parts: { mother: 4, father: 6 } }), [
      {},
      ['unknown-question parts/mother 4', 'unknown-question parts/father 6'],
    ]);
  });

  test('of points, also into options', () => {
    const definition = version(
      [
        { id: 'point', type: 'scale', min: 0, max: 10 },
        { id: 'option', type: 'choice', options },
        { id: 'yes', type: 'choice', options },
      ],
      [{ values: { point: { 5: '10' }, option: { 1: 'a' }, yes: { true: 'a', false: 'b' } } }],
    );
    assert.deepEqual(opened(definition, { point: 5, option: 1, yes: false }), [
      { point: 10, option: 'a', yes: 'b' },
      [],
    ]);
  });

  test('by the path after the move', () => {
    const definition = version(
      [{ id: 'g', type: 'group', repeat: true, questions: [{ id: 'new', type: 'choice', options }] }],
      [{ questions: { 'g/old': 'g/new' }, values: { 'g/new': names } }],
    );
    assert.deepEqual(opened(definition, { g: [{ id: 'r', answers: { old: 'old' } }] })[0], {
      g: [{ id: 'r', answers: { new: 'a' } }],
    });
  });
});

describe('types that change', () => {
  const one = (type: string, others: object, to: string, answer: unknown): unknown[] => {
    const definition = version([{ id: 'q', type, ...others }], [{ types: { q: to as 'text' } }]);
    const [answers, kept] = opened(definition, { q: answer });
    return [answers['q'], ...kept];
  };

  test('one becomes a list, and a list of one its item', () => {
    const given = { options, other: true };
    assert.deepEqual(one('choices', given, 'choices', 'a'), [['a']]);
    assert.deepEqual(one('choices', given, 'choices', { other: 'x' }), [[{ other: 'x' }]]);
    assert.deepEqual(one('choices', given, 'choices', true), [undefined, 'wrong-form q true']);
    assert.deepEqual(one('choice', given, 'choice', ['a']), ['a']);
    assert.deepEqual(one('choice', given, 'choice', ['a', 'b']), [undefined, 'wrong-form q ["a","b"]']);
    assert.deepEqual(one('choice', given, 'choice', []), [undefined, 'wrong-form q []']);
  });

  test('numbers and what was written become text', () => {
    assert.deepEqual(one('text', {}, 'text', 1.5), ['1.5']);
    assert.deepEqual(one('text', {}, 'text', '2026-01-01'), ['2026-01-01']);
    assert.deepEqual(one('text', {}, 'text', { other: 'x' }), ['x']);
    assert.deepEqual(one('text', {}, 'text', { invalid: 'two' }), ['two']);
    assert.deepEqual(one('text', {}, 'text', { other: '' }), [undefined, 'wrong-form q {"other":""}']);
    assert.deepEqual(one('text', { nonresponse: ['n'] }, 'text', { nonresponse: 'n' }), [
      { nonresponse: 'n' },
    ]);
  });

  test('text that is a number becomes it, if no digit is lost', () => {
    assert.deepEqual(one('number', {}, 'number', '-1.50'), [-1.5]);
    for (const text of ['two', '', ' ', '0x10', '1e3', '12345678901234567890', '1,5'])
      assert.deepEqual(one('number', {}, 'number', text), [undefined, `wrong-form q "${text}"`]);
  });

  test('after their values were renamed', () => {
    const definition = version(
      [{ id: 'q', type: 'scale', min: 1, max: 5 }],
      [{ values: { q: { low: '1', high: '5' } }, types: { q: 'number' } }],
    );
    assert.deepEqual(opened(definition, { q: 'high' })[0], { q: 5 });
  });
});

describe('the steps between two versions', () => {
  const definition = parseDefinition(
    unchecked([{ id: 'd', type: 'text' }], {
      version: '3.0.0',
      migrations: [
        { to: '3.0.0', questions: { c: 'd' } },
        { to: '1.1.0', questions: { a: 'b' } },
        { to: '2.0.0-beta.2', questions: { b: 'c' } },
      ],
    }),
  );

  test('are taken in their order, from after the saved version on', () => {
    const from = (saved: string, id: string): unknown =>
      opened(definition, { [id]: 'x' }, { version: saved })[0]['d'];
    assert.equal(from('1.0.0', 'a'), 'x');
    assert.equal(from('1.1.0', 'a'), undefined);
    assert.equal(from('1.1.0', 'b'), 'x');
    assert.equal(from('2.0.0-beta.1', 'b'), 'x');
    assert.equal(from('2.0.0-beta.2', 'b'), undefined);
    assert.equal(from('2.0.0', 'c'), 'x');
    assert.equal(from('3.0.0', 'c'), undefined);
  });

  test('none for a later version, nor for what is none; it opens all the same', () => {
    for (const version of ['3.0.1', '10.0.0', 'other', '']) {
      const { response, kept, changed } = openResponse(definition, saved({ a: '1', d: '2' }, { version }));
      assert.deepEqual(response.answers, { d: '2' });
      assert.deepEqual(told({ kept }), ['unknown-question a "1"']);
      assert.ok(changed);
    }
  });

  test('sort as semver says', () => {
    const sorted = (
      '0.9.9 1.0.0-0 1.0.0-2 1.0.0-10 1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-alpha-x 1.0.0-beta ' +
      '1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 1.0.1-x 1.2.0 1.10.0 2.0.0 10.0.0'
    ).split(' ');
    const shuffled = sorted.toReversed().map((each) => [versionKey(each), each] as const);
    const keys = shuffled.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
    assert.deepEqual(keys, sorted);
  });
});

test('answers that are cleared when opened are kept beside', () => {
  const definition = version(
    [
      { id: 'on', type: 'boolean' },
      { id: 'a', type: 'text', relevant: 'on' },
      {
        id: 'g',
        type: 'group',
        questions: [
          { id: 'b', type: 'text', relevant: 'on' },
          { id: 'c', type: 'text' },
        ],
      },
      {
        id: 'r',
        type: 'group',
        repeat: true,
        questions: [
          { id: 'd', type: 'text' },
          { id: 'e', type: 'choices', options, relevant: 'd == "x"' },
        ],
      },
    ],
    [],
    { hidden: 'clear' },
  );
  const answers = {
    on: false,
    a: '1',
    g: { answers: { b: '2', c: '3' } },
    r: [
      { id: 'p', answers: { d: 'x', e: ['a'] } },
      { id: 'q', answers: { d: 'y', e: ['b'] } },
    ],
  };
  assert.deepEqual(opened(definition, answers), [
    {
      on: false,
      g: { answers: { c: '3' } },
      r: [
        { id: 'p', answers: { d: 'x', e: ['a'] } },
        { id: 'q', answers: { d: 'y' } },
      ],
    },
    ['not-relevant a "1"', 'not-relevant g/b "2"', 'not-relevant r/q/e ["b"]'],
  ]);
});
