import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseDefinition } from 'talkoot/engine';
import { CollationError, collate, compare, createCollation } from 'talkoot/results';
import type { Collated, CollationOptions, Table } from 'talkoot/results';
import { answering, choice, defined, groups, response } from './made.ts';

const one = defined(choice('q', ['a', 'b', 'c'], { nonresponse: ['dk'], other: true }));

function tableOf(collated: Collated, id: string, group = 0): Table {
  return collated.groups[group]!.tables[collated.items.findIndex((item) => item.id === id)]!;
}

function caught(options: CollationOptions, definition = one): string[] {
  try {
    createCollation(definition, options);
  } catch (error) {
    assert.ok(error instanceof CollationError);
    return error.problems.map(({ path }) => path);
  }
  return [];
}

describe('any questionnaire', () => {
  const all = defined(
    choice('q', ['a', 'b'], { other: true, nonresponse: ['dk'] }),
    { id: 'yes', type: 'boolean' },
    { id: 'points', type: 'scale', min: 0, max: 0.4, step: 0.1 },
    { ...choice('some', ['x', 'y', 'z']), type: 'choices' },
    {
      ...choice('grid', ['low', 'high'], { nonresponse: ['dk'] }),
      type: 'matrix',
      rows: [{ id: 'r1' }, { id: 'r2' }],
    },
    { id: 'age', type: 'number' },
    { ...choice('order', ['first', 'second']), type: 'ranking' },
    { ...choice('shares', ['p', 'q']), type: 'allocation', total: 10 },
    { id: 'words', type: 'text' },
    { id: 'home', type: 'group', questions: [choice('kind', ['flat', 'house'])] },
    { id: 'rows', type: 'group', repeat: true, questions: [{ id: 'day', type: 'date' }] },
    { id: 'told', type: 'note' },
  );
  const responses = Array.from({ length: 12 }, (_, at) =>
    response({
      q: at < 5 ? 'a' : at < 8 ? { other: 'mine' } : at < 10 ? { nonresponse: 'dk' } : 'b',
      yes: at % 2 === 0,
      points: (at % 5) / 10,
      some: at % 3 === 0 ? ['y', 'x'] : ['z'],
      grid: at < 6 ? { r1: 'low', r2: { nonresponse: 'dk' } } : { nonresponse: 'dk' },
      age: 20 + at,
      order: at < 7 ? ['second', 'first'] : ['first', 'second'],
      shares: { p: 4, q: 6 },
      words: 'secret words',
      home: { answers: { kind: at < 4 ? 'flat' : 'house' } },
      rows: [{ id: 'r', answers: { day: '2026-01-01' } }],
    }),
  );
  const collated = collate(all, responses, { groups, day: '2026-02-03T10:11:12Z' });

  test('each type is told as it can be', () => {
    const counts = (id: string): unknown => {
      const table = tableOf(collated, id);
      return table.state === 'shown' ? [table.counts, table.nonresponses, table.unanswered] : table;
    };
    assert.deepEqual(counts('q'), [[5, 2, 3], [2], 0]);
    assert.deepEqual(counts('yes'), [[6, 6], [], 0]);
    assert.deepEqual(counts('points'), [[3, 3, 2, 2, 2], [], 0]);
    assert.deepEqual(counts('some'), [[4, 4, 8], [], 0]);
    assert.deepEqual(counts('order'), [[5, 7], [], 0]);
    assert.deepEqual(counts('home/kind'), [[4, 8], [], 0]);
    assert.deepEqual(counts('age'), {
      state: 'number',
      responses: 12,
      answers: 12,
      nonresponses: [],
      unanswered: 0,
      lower: 22.75,
      median: 25.5,
      upper: 28.25,
    });
    assert.deepEqual(counts('grid/r1'), {
      state: 'nearlyAll',
      responses: 12,
      answers: 6,
      nonresponses: [6],
      unanswered: 0,
      options: ['low'],
    });
    assert.deepEqual(counts('grid/r2'), { state: 'hidden', reason: 'tooFewAnswers' });
    assert.deepEqual(collated.items.find(({ id }) => id === 'points')!.options, [
      '0',
      '0.1',
      '0.2',
      '0.3',
      '0.4',
    ]);
  });

  test('what is not told is listed, and nothing written is in the picture', () => {
    assert.deepEqual(collated.notShown, [
      { question: 'shares', reason: 'type' },
      { question: 'words', reason: 'text' },
      { question: 'rows', reason: 'repeating' },
    ]);
    assert.doesNotMatch(JSON.stringify(collated), /secret|mine|2026-01/);
    assert.equal(collated.day, '2026-02-03');
    assert.deepEqual(JSON.parse(JSON.stringify(collated)), collated);
  });

  test('an ordered question has a spread, another has none', () => {
    const points = tableOf(collated, 'points');
    const q = tableOf(collated, 'q');
    assert.ok(points.state === 'shown' && points.spread && points.spread.median === 1.5);
    assert.ok(q.state === 'shown' && q.spread === undefined);
  });
});

test('answers to what is not asked do not count', () => {
  const hanging = defined(choice('q', ['a', 'b']), { ...choice('why', ['x', 'y']), relevant: "q == 'a'" });
  const responses = Array.from({ length: 20 }, (_, at) =>
    response({ q: at < 12 ? 'a' : 'b', why: at % 2 ? 'x' : 'y' }),
  );
  const table = tableOf(collate(hanging, responses, { groups }), 'why');
  assert.ok(table.state === 'shown');
  assert.deepEqual([table.counts, table.unanswered], [[6, 6], 8]);
});

describe('what the round tells the questions', () => {
  /** `why` is asked where the round has a theme, `cost` where it may be spoken of and more than ten were there. */
  const told = parseDefinition({
    ...defined(choice('q', ['a', 'b'])),
    parameters: { theme: { type: 'text' }, present: { type: 'number' }, costs: { type: 'boolean' } },
    sections: [
      {
        id: 'always',
        questions: [choice('q', ['a', 'b']), { ...choice('why', ['x', 'y']), relevant: 'answered(theme)' }],
      },
      {
        id: 'sometimes',
        relevant: 'costs && present > 10',
        questions: [choice('cost', ['low', 'high'])],
      },
    ],
  });
  const responses = Array.from({ length: 20 }, (_, at) =>
    response({ q: at < 12 ? 'a' : 'b', why: at % 2 ? 'x' : 'y', cost: at < 5 ? 'low' : 'high' }),
  );
  const answers = (parameters: CollationOptions['parameters'], id: string): number | string => {
    const table = tableOf(collate(told, responses, { groups, ...(parameters && { parameters }) }), id);
    return table.state === 'shown' ? table.answers : table.state;
  };

  test('decides with the answers what was asked', () => {
    for (const [parameters, why, cost] of [
      [undefined, 'hidden', 'hidden'],
      [{}, 'hidden', 'hidden'],
      [{ theme: '' }, 'hidden', 'hidden'],
      [{ theme: 'Arki' }, 20, 'hidden'],
      [{ theme: 'Arki', costs: true, present: 10 }, 20, 'hidden'],
      [{ costs: true, present: 11 }, 'hidden', 20],
    ] as const) {
      assert.equal(answers(parameters, 'q'), 20);
      assert.deepEqual([answers(parameters, 'why'), answers(parameters, 'cost')], [why, cost]);
    }
  });

  test('counts for responses that are added one by one, and what hangs on it alone hangs on no question', () => {
    const collation = createCollation(told, { groups, parameters: { theme: 'Arki' } });
    for (const each of responses) assert.equal(collation.add(each), undefined);
    const table = tableOf(collation.result(), 'why');
    assert.ok(table.state === 'shown');
    assert.deepEqual(table.counts, [10, 10]);
  });

  test('must fit the definition', () => {
    assert.deepEqual(caught({ groups, parameters: { thema: 'Arki', present: 'ten', costs: true } }, told), [
      'parameters',
      'parameters',
    ]);
    assert.throws(
      () => collate(told, [], { groups, parameters: { thema: 'Arki' } }),
      /parameters: .*"thema".*theme, present, costs/,
    );
  });

  test('may differ between rounds: what one of them did not ask is not compared', () => {
    const inRound = (round: string, parameters: CollationOptions['parameters'] = {}): Collated =>
      collate(
        told,
        responses.map((each) => ({ ...each, round })),
        { groups, round, parameters },
      );
    const { changes, untold } = compare(inRound('spring', { theme: 'Arki' }), inRound('autumn'));
    assert.deepEqual([...new Set(changes.map(({ question }) => question))], ['q']);
    assert.ok(untold.some(({ group, question }) => group === 'organisers' && question === 'why'));
  });
});

describe('what is not counted', () => {
  const options = { groups, round: 'spring' };
  const good = (more: object = {}, answers: object = { q: 'a' }) =>
    response(answers, { round: 'spring', ...more });
  const reasons: [string, unknown][] = [
    ['damaged', null],
    ['damaged', 'text'],
    ['damaged', { ...good(), answers: [] }],
    ['damaged', { ...good(), id: 'short' }],
    ['damaged', { ...good(), changed: '2026-02-30' }],
    ['newer', { ...good(), talkoot: 2 }],
    ['otherQuestionnaire', good({ questionnaire: 'another' })],
    ['otherVersion', good({ version: '1.1.0' })],
    ['otherRound', good({ round: 'autumn' })],
    ['otherRound', good({ round: undefined })],
    ['draft', good({ status: 'draft' })],
    ['unknownGroup', good({ group: 'others' })],
    ['unknownGroup', good({ group: undefined })],
    ['jointOfOne', good({ joint: 1 })],
    ['unknownQuestion', good({}, { p: 'a' })],
    ['unknownOption', good({}, { q: 'd' })],
    ['unknownOption', good({}, { q: { nonresponse: 'no' } })],
    ['wrongShape', good({}, { q: 3 })],
    ['wrongShape', good({}, { q: null })],
    ['wrongShape', good({}, { q: ['a'] })],
  ];
  for (const [reason, input] of reasons)
    test(`${reason}: ${JSON.stringify(input).slice(0, 200)}`, () => {
      const collation = createCollation(one, options);
      assert.equal(collation.add(good()), undefined);
      const refusal = collation.add(input);
      assert.equal(refusal?.reason, reason);
      assert.ok(refusal.problems.every(({ message }) => message !== ''));
      assert.equal(refusal.index, 1);
      assert.deepEqual(collation.refusals, [refusal]);
      assert.deepEqual(collation.counted['organisers'], { responses: 1, joint: 0 });
    });

  test('a matrix, a scale and a number that do not fit', () => {
    const definition = defined(
      { ...choice('grid', ['low']), type: 'matrix', rows: [{ id: 'r' }] },
      { id: 'points', type: 'scale', min: 1, max: 5 },
      { id: 'age', type: 'number', min: 0, max: 120 },
    );
    const refused = (answers: object) => {
      const refusal = createCollation(definition, { groups }).add(response(answers));
      return [refusal?.reason, refusal?.problems.map(({ path }) => path)];
    };
    assert.deepEqual(refused({ grid: { r: 'low', s: 'low' } }), ['unknownOption', ['answers.grid/r']]);
    assert.deepEqual(refused({ grid: 'low' }), ['wrongShape', ['answers.grid/r']]);
    assert.deepEqual(refused({ points: 2.5, age: 130 }), [
      'unknownOption',
      ['answers.points', 'answers.age'],
    ]);
    assert.deepEqual(refused({ age: 130 }), ['outOfRange', ['answers.age']]);
    assert.deepEqual(refused({ age: { invalid: 'old' } }), [undefined, undefined]);
  });

  test('what JSON cannot say is refused too', () => {
    const circle: Record<string, unknown> = {};
    circle['q'] = circle;
    const collation = createCollation(one, options);
    assert.equal(collation.add(good({}, circle))?.reason, 'wrongShape');
    assert.equal(collation.add(good({ version: 1n }))?.reason, 'damaged');
  });

  test('the highest revision counts, equal ones once, and of a conflict none', () => {
    const collation = createCollation(one, options);
    const first = good();
    const told = (more: object) => collation.add({ ...first, ...more })?.reason;
    assert.equal(told({}), undefined);
    assert.equal(told({}), 'duplicate');
    assert.equal(told({ changed: '2026-03-01' }), 'duplicate');
    assert.equal(told({ revision: 3, answers: { q: 'b' } }), undefined);
    assert.equal(told({ revision: 2, answers: { q: 'c' } }), 'olderRevision');
    assert.equal(told({ revision: 3, answers: { q: 'c' } }), 'conflict');
    assert.equal(collation.counted['organisers']!.responses, 0);
    assert.deepEqual(
      collation.refusals.map(({ index, reason }) => [index, reason]),
      [
        [0, 'olderRevision'],
        [1, 'duplicate'],
        [2, 'duplicate'],
        [3, 'conflict'],
        [4, 'olderRevision'],
        [5, 'conflict'],
      ],
    );
    assert.equal(told({ revision: 4, answers: { q: 'c' } }), undefined);
    assert.equal(collation.counted['organisers']!.responses, 1);
  });

  test('collate tells of each', () => {
    const told: string[] = [];
    collate(one, [good(), null, good({ status: 'draft' })], {
      ...options,
      onRefusal: ({ index, reason }) => told.push(`${index} ${reason}`),
    });
    assert.deepEqual(told, ['1 damaged', '2 draft']);
  });
});

describe('what must not be seen', () => {
  const of = (counts: Record<string, number>, options: Partial<CollationOptions> = {}) =>
    tableOf(collate(one, answering('q', counts), { groups, ...options }), 'q');

  test('a group below the minimum tells how many are needed, and nothing else', () => {
    const [group] = collate(one, answering('q', { a: 2, b: 1 }), { groups }).groups;
    assert.deepEqual(group, {
      id: 'organisers',
      responses: 3,
      needed: 2,
      tables: [{ state: 'hidden', reason: 'tooFewResponses' }],
      joint: [],
    });
  });

  test('a question that too few answered; one that most do not know', () => {
    const verdicts = {
      questions: ['q'],
      established: 'b',
      yes: 2 / 3,
      no: 1 / 3,
      doNotKnow: 'dk',
      sides: ['organisers', 'participants'],
    } as const;
    assert.deepEqual(of({ a: 2, b: 2, '-': 4 }), { state: 'hidden', reason: 'tooFewAnswers' });
    assert.deepEqual(of({ a: 2, b: 2, '!dk': 4 }, { verdicts }), {
      state: 'hidden',
      reason: 'mostlyDoNotKnow',
    });
    assert.deepEqual(of({ a: 2, b: 2, '!dk': 3 }, { verdicts }), {
      state: 'hidden',
      reason: 'tooFewAnswers',
    });
  });

  test('of one mind, or all but one: which is not told', () => {
    const all = {
      state: 'nearlyAll',
      responses: 6,
      answers: 6,
      nonresponses: [0],
      unanswered: 0,
      options: ['b'],
    };
    assert.deepEqual(of({ b: 6 }), all);
    assert.deepEqual(of({ b: 5, c: 1 }), all);
    assert.equal(of({ b: 4, c: 2 }).state, 'shown');
    assert.equal(of({ b: 10 }).state, 'shown');
  });

  test('a later picture waits until enough came, and says so', () => {
    const first = answering('q', { a: 4, b: 3 });
    const before = collate(one, first, { groups });
    const two = answering('q', { c: 2 });
    const held = collate(one, [...first, ...two], { groups, previous: before });
    assert.equal(held.groups[0]!.responses, 9);
    assert.deepEqual(tableOf(held, 'q'), { ...tableOf(before, 'q'), held: true });
    const more = [...first, ...two, ...answering('q', { a: 2, b: 2 })];
    const shown = tableOf(collate(one, more, { groups, previous: held }), 'q');
    assert.ok(shown.state === 'shown');
    assert.deepEqual([shown.counts, shown.held], [[6, 5, 2, 0], undefined]);
    const same = collate(one, first, { groups, previous: before });
    assert.deepEqual(same, before);
  });
});

test('what hangs on a question of which the earlier table is kept is kept too', () => {
  const hanging = defined(choice('q', ['a', 'b']), { ...choice('why', ['x', 'y']), relevant: "q == 'a'" });
  const give = (q: string, why: string, count: number) =>
    Array.from({ length: count }, () => response({ q, ...(why && { why }) }));
  const first = [...give('a', 'x', 3), ...give('a', 'y', 3), ...give('b', '', 4)];
  const before = collate(hanging, first, { groups });
  assert.equal(tableOf(before, 'why').state, 'shown');
  // All who came since said a: that `why` has six more answers would tell.
  const more = [...first, ...give('a', 'x', 3), ...give('a', 'y', 3)];
  const later = collate(hanging, more, { groups, previous: before });
  for (const id of ['q', 'why']) assert.deepEqual(tableOf(later, id), { ...tableOf(before, id), held: true });
  const open = tableOf(collate(hanging, more, { groups }), 'why');
  assert.ok(open.state === 'shown' && open.answers === 12);
});

test('a joint answer is a view of its group and counts as nobody', () => {
  const joint = [response({ q: 'b' }, { joint: 4, group: 'participants' })];
  const collated = collate(one, [...answering('q', { a: 4, b: 3 }), ...joint], { groups });
  assert.deepEqual(collated.groups[1], {
    id: 'participants',
    responses: 0,
    needed: 5,
    tables: [{ state: 'hidden', reason: 'tooFewResponses' }],
    joint: [{ present: 4, answers: { q: { options: ['b'] } } }],
  });
});

test('what is to be collated must be said properly: all that is wrong at once', () => {
  assert.deepEqual(caught({ groups: [], minimumGroup: 2 }), ['minimumGroup', 'groups']);
  assert.deepEqual(caught({ groups: [{ id: 'a', invited: 0 }, { id: 'a' }], day: 'today' }), [
    'groups[0].invited',
    'groups[1].id',
    'day',
  ]);
  const verdicts = {
    questions: ['q', 'p'],
    established: 'z',
    yes: 0.4,
    no: 0.6,
    doNotKnow: 'x',
    sides: ['a', 'a'],
    ladder: [['r']],
  } as const;
  assert.deepEqual(caught({ groups: [{ id: 'b' }], verdicts }), [
    'verdicts.established',
    'verdicts.questions[1]',
    'verdicts.ladder[0][0]',
    'verdicts.yes',
    'verdicts.no',
    'verdicts.sides',
    'verdicts.sides[0]',
    'verdicts.sides[1]',
  ]);
  const previous = collate(one, [], { groups, round: 'spring' });
  assert.deepEqual(caught({ groups, previous }), ['previous.round']);
  assert.deepEqual(caught({ groups, round: 'spring', previous: { ...previous, version: '2.0.0' } }), [
    'previous.version',
  ]);
});

test('order does not matter, and neither does what comes twice', () => {
  const answers = fc.constantFrom('a', 'b', 'c', '!dk', '-');
  const given = fc.array(
    fc.record({
      id: fc.nat(12),
      revision: fc.integer({ min: 1, max: 3 }),
      answer: answers,
      group: fc.constantFrom('organisers', 'participants'),
      joint: fc.option(fc.constantFrom(3, 4), { nil: undefined, freq: 8 }),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(given, fc.infiniteStream(fc.nat(1000)), (records, order) => {
      const responses = records.map(({ id, revision, answer, group, joint }) => ({
        ...answering('q', { [answer]: 1 })[0]!,
        id: String(id).padStart(32, '0'),
        revision,
        group,
        ...(joint && { joint }),
      }));
      const wanted = collate(one, responses, { groups, minimumGroup: 3 });
      const shuffled = responses
        .map((each) => [order.next().value, each] as const)
        .sort(([a], [b]) => a - b)
        .map(([, each]) => each);
      assert.deepEqual(collate(one, [...shuffled, ...responses], { groups, minimumGroup: 3 }), wanted);
    }),
  );
});
