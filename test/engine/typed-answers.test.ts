import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createQuestionnaire,
  DefinitionError,
  defineQuestionnaire,
  openResponse,
  parseDefinition,
  score,
} from 'talkoot/engine';
import type {
  AddressOf,
  Answer,
  AnswerAt,
  Answers,
  AnswersOf,
  Definition,
  InvalidAnswer,
  OtherAnswer,
  Questionnaire,
  QuestionState,
  Response,
  RowsAddressOf,
  ScoreIdOf,
  SectionIdOf,
} from 'talkoot/engine';

/** Whether two types are the same, `any` and `readonly` told apart. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Does not compile unless the types compared are the same. */
function same<_Compared extends true>(): void {
  // What it says, it says to the compiler.
}

const plan = defineQuestionnaire({
  talkoot: 1,
  id: 'plan',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'about',
      questions: [
        { id: 'hello', type: 'note' },
        { id: 'name', type: 'text', nonresponse: ['private'] },
        { id: 'people', type: 'number' },
        { id: 'begun', type: 'month' },
        { id: 'open', type: 'boolean', required: true },
        { id: 'how', type: 'choice', options: [{ value: 'bus' }, { value: 'car' }], other: true },
        {
          id: 'where',
          type: 'choice',
          options: [{ value: 'town' }, { value: 'village' }],
          nonresponse: ['none', 'dontKnow'],
        },
        { id: 'when', type: 'choices', options: [{ value: 'day' }, { value: 'night' }] },
        { id: 'ease', type: 'scale', min: 1, max: 7 },
      ],
    },
    {
      id: 'more',
      questions: [
        {
          id: 'support',
          type: 'matrix',
          rows: [{ id: 'family' }, { id: 'work' }],
          options: [
            { value: 'little', score: 1 },
            { value: 'much', score: 2 },
          ],
          nonresponse: ['none'],
        },
        { id: 'order', type: 'ranking', options: [{ value: 'a' }, { value: 'b' }] },
        { id: 'budget', type: 'allocation', options: [{ value: 'youth' }, { value: 'parks' }], total: 100 },
        { id: 'allies', type: 'list', list: 'actors' },
        {
          id: 'goals',
          type: 'group',
          repeat: true,
          questions: [
            { id: 'goal', type: 'text' },
            { id: 'by', type: 'date' },
            { id: 'steps', type: 'group', repeat: true, questions: [{ id: 'step', type: 'text' }] },
            { id: 'money', type: 'group', questions: [{ id: 'sum', type: 'number' }] },
          ],
        },
        { id: 'purpose', type: 'group', questions: [{ id: 'why', type: 'text' }] },
        { id: 'double', type: 'calculation', calculate: 'people * 2' },
      ],
    },
  ],
  scores: [{ id: 'backing', of: ['support'], method: 'sum', missing: 'refuse' }],
});
type Plan = typeof plan;
type At<Address extends AddressOf<Plan>> = AnswerAt<Plan, Address>;

describe('answers', () => {
  test('of each type have their stored form', () => {
    same<Equal<At<'name'>, string | { readonly nonresponse: 'private' }>>();
    same<Equal<At<'people'>, number | InvalidAnswer>>();
    same<Equal<At<'begun'>, string | InvalidAnswer>>();
    same<Equal<At<'open'>, boolean>>();
    same<Equal<At<'how'>, 'bus' | 'car' | OtherAnswer>>();
    same<Equal<At<'where'>, 'town' | 'village' | { readonly nonresponse: 'none' | 'dontKnow' }>>();
    same<Equal<At<'when'>, readonly ('day' | 'night')[]>>();
    same<Equal<At<'ease'>, number>>();
    type Row = 'little' | 'much' | { readonly nonresponse: 'none' };
    same<
      Equal<At<'support'>, { readonly family?: Row; readonly work?: Row } | { readonly nonresponse: 'none' }>
    >();
    same<Equal<At<'order'>, readonly ('a' | 'b')[]>>();
    same<Equal<At<'budget'>, { readonly youth?: number; readonly parks?: number } | InvalidAnswer>>();
    same<Equal<At<'allies'>, readonly string[]>>();
    same<Equal<At<'hello' | 'double'>, never>>();
    const definition: Definition = plan;
    assert.equal(definition.sections.length, 2);
  });

  test('stand in groups and rows', () => {
    same<Equal<At<'purpose/why'>, string>>();
    same<Equal<At<`goals/${string}/by`>, string | InvalidAnswer>>();
    same<Equal<At<'goals/8f2c/money/sum'>, number | InvalidAnswer>>();
    same<Equal<At<`goals/${string}/steps/${string}/step`>, string>>();
    same<Equal<At<'purpose'>, { readonly answers: { readonly why?: string } }>>();
    const questionnaire = createQuestionnaire(plan);
    const row = questionnaire.addRow('goals');
    questionnaire.answer(`goals/${row}/by`, '2026-05-01');
    const step = questionnaire.addRow(`goals/${row}/steps`);
    questionnaire.answer(`goals/${row}/steps/${step}/step`, 'ask');
    const { goals } = questionnaire.response().answers;
    assert.equal(goals?.[0]?.answers.steps?.[0]?.answers.step, 'ask');
    assert.equal(goals?.[0]?.answers.by, '2026-05-01');
  });

  test('of a whole response are typed; what takes no answer is not among them', () => {
    type All = AnswersOf<Plan>;
    same<Equal<Extract<keyof All, 'hello' | 'double'>, never>>();
    same<Equal<NonNullable<All['ease']>, number>>();
    const given: All = { name: 'Aino', goals: [{ id: 'r1', answers: { money: { answers: { sum: 3 } } } }] };
    const { response } = openResponse(plan, { ...createQuestionnaire(plan).response(), answers: given });
    same<Equal<typeof response, Response<All>>>();
    assert.deepEqual(response.answers, given);
    const wide: Response = response;
    assert.equal(wide.answers['name'], 'Aino');
  });

  test('of a definition that is known only when it runs may be any', () => {
    same<Equal<AddressOf<Definition>, string>>();
    same<Equal<AnswerAt<Definition, 'name'>, Answer>>();
    same<Equal<AnswersOf<Definition>, Answers>>();
    same<Equal<ScoreIdOf<Definition>, string>>();
    const questionnaire = createQuestionnaire(parseDefinition(structuredClone(plan) as unknown));
    same<Equal<typeof questionnaire, Questionnaire>>();
    questionnaire.answer(`na${'me'}`, 'Aino');
    assert.equal(questionnaire.question('name').answer, 'Aino');
  });
});

describe('addresses, sections and scores', () => {
  test('are those of the definition', () => {
    same<Equal<RowsAddressOf<Plan>, 'goals' | `goals/${string}/steps`>>();
    same<Equal<SectionIdOf<Plan>, 'about' | 'more'>>();
    same<Equal<ScoreIdOf<Plan>, 'backing'>>();
    same<Equal<Extract<AddressOf<Plan>, `p${string}`>, 'people' | 'purpose' | 'purpose/why'>>();
    const questionnaire = createQuestionnaire(plan);
    questionnaire.answer('support', { family: 'much', work: 'little' });
    assert.equal(score(plan, questionnaire.response()).backing.value, 3);
    assert.deepEqual(questionnaire.violations('more'), []);
  });

  test('that a questionnaire hands out, it takes back', () => {
    const questionnaire = createQuestionnaire(plan);
    for (const { address } of questionnaire.violations()) questionnaire.touch(address);
    assert.equal(questionnaire.question('open').touched, true);
    const addresses = questionnaire.progress.sections.flatMap(({ questions }) => questions);
    same<Equal<(typeof addresses)[number], AddressOf<Plan>>>();
    assert.ok(addresses.every((address) => questionnaire.question(address).relevant));
  });

  test('a typed questionnaire is also one of any strings, not the other way round', () => {
    const typed = createQuestionnaire(plan);
    const wide: Questionnaire = typed;
    wide.answer('name', 'Aino');
    const state: QuestionState = typed.question('name');
    assert.equal(state.answer, 'Aino');
    // @ts-expect-error -- nobody knows what a wide one asks
    const back: Questionnaire<Plan> = wide;
    assert.equal(back, typed);
  });
});

describe('what is wrong does not compile', () => {
  const questionnaire = createQuestionnaire(plan);

  test('an unknown question', () => {
    // @ts-expect-error -- did you mean "name"
    assert.throws(() => questionnaire.answer('nam', 'Aino'), RangeError);
    // @ts-expect-error -- it stands in a group
    assert.throws(() => questionnaire.question('why'), RangeError);
    // @ts-expect-error -- no question of a row
    assert.throws(() => questionnaire.clear('goals/8f2c/who'), RangeError);
  });

  test('an option that does not exist', () => {
    // @ts-expect-error -- bus, car or other
    questionnaire.answer('how', 'train');
    assert.equal(questionnaire.question('how').violation?.code, 'option');
    // @ts-expect-error -- no "other" here
    assert.throws(() => questionnaire.answer('where', { other: 'island' }), TypeError);
    // @ts-expect-error -- no such row
    assert.throws(() => questionnaire.answer('support', { friends: 'much' }), TypeError);
    // @ts-expect-error -- no such option in the row
    questionnaire.answer('support', { family: 'some' });
    // @ts-expect-error -- no such option
    assert.throws(() => questionnaire.answer('budget', { roads: 100 }), TypeError);
  });

  test('an answer of another type', () => {
    // @ts-expect-error -- a number
    assert.throws(() => questionnaire.answer('people', 'many'), TypeError);
    // @ts-expect-error -- one of them, not several
    assert.throws(() => questionnaire.answer('how', ['bus']), TypeError);
    // @ts-expect-error -- a scale is not typed in
    assert.throws(() => questionnaire.answer('ease', { invalid: 'easy' }), TypeError);
    // @ts-expect-error -- a note takes no answer
    assert.throws(() => questionnaire.answer('hello', 'hello'), TypeError);
  });

  test('a nonresponse that is not offered', () => {
    // @ts-expect-error -- private
    assert.throws(() => questionnaire.answer('name', { nonresponse: 'none' }), TypeError);
    // @ts-expect-error -- none is offered
    assert.throws(() => questionnaire.answer('ease', { nonresponse: 'none' }), TypeError);
  });

  test("a row's question without its row", () => {
    // @ts-expect-error -- `goals/${row}/by`
    assert.throws(() => questionnaire.answer('goals/by', '2026-05-01'), RangeError);
    // @ts-expect-error -- a group that does not repeat has no rows
    assert.throws(() => questionnaire.addRow('purpose'), RangeError);
  });

  test('a section or a score that is not there', () => {
    // @ts-expect-error -- about or more
    assert.deepEqual(questionnaire.violations('abut'), []);
    // @ts-expect-error -- backing
    assert.equal(score(plan, questionnaire.response()).baking, undefined);
  });
});

describe('defineQuestionnaire', () => {
  const frame = { talkoot: 1, id: 'small', version: '1.0.0', languages: ['en'] } as const;

  test('gives the same back', () => {
    const definition = { ...frame, sections: [{ id: 's', questions: [{ id: 'a', type: 'text' }] }] } as const;
    assert.deepEqual(defineQuestionnaire(definition), definition);
    const wide: Definition = definition;
    assert.deepEqual(defineQuestionnaire(wide), wide);
  });

  test('tells at once what is wrong with a definition', () => {
    const define = (): unknown =>
      defineQuestionnaire({
        ...frame,
        sections: [{ id: 's', questions: [{ id: 'a', type: 'text', relevant: 'b > 1' }] }],
      });
    assert.throws(define, (error) => error instanceof DefinitionError && error.problems.length === 1);
  });

  test('properties that the format does not have do not compile', () => {
    const misspelt = [{ id: 's', questions: [{ id: 'a', type: 'text', requird: true }] }] as const;
    // @ts-expect-error -- required
    assert.throws(() => defineQuestionnaire({ ...frame, sections: misspelt }), DefinitionError);
    const scale = { id: 'a', type: 'scale', min: 0, max: 1, steps: 2 } as const;
    const group = { id: 'g', type: 'group', repeat: true, questions: [scale] } as const;
    const inRow = [{ id: 's', questions: [group] }] as const;
    // @ts-expect-error -- step
    assert.throws(() => defineQuestionnaire({ ...frame, sections: inRow }), DefinitionError);
    const long = [{ id: 's', questions: [{ id: 'a', type: 'number', maxLength: 3 }] }] as const;
    // @ts-expect-error -- a number has no longest length
    assert.throws(() => defineQuestionnaire({ ...frame, sections: long }), DefinitionError);
    const section = [{ id: 's', relevent: 'true', questions: [] }] as const;
    // @ts-expect-error -- relevant
    assert.throws(() => defineQuestionnaire({ ...frame, sections: section }), DefinitionError);
  });
});
