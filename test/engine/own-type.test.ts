import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createQuestionnaire,
  DefinitionError,
  defineQuestionnaire,
  openResponse,
  parseDefinition,
} from 'talkoot/engine';
import type {
  AnswerAt,
  Definition,
  InvalidAnswer,
  OwnAnswer,
  OwnQuestion,
  OwnType,
  OwnTypes,
  Question,
  Violation,
} from 'talkoot/engine';
import { beginQuestionnaire, PartsNeeded } from 'talkoot/engine/lean';
import { PARTS } from 'talkoot/engine/parts';
import { unchecked } from './defined.ts';
import { saved } from './saved.ts';

/** A postcode, with the countries it may be of; its first two digits are what expressions see. */
const postcode: OwnType<{ readonly country: string }, string> = {
  type: 'string',
  properties: { country: { oneOf: ['fi', 'sv'] }, 'near?': { items: { fields: { code: 'string' } } } },
  hasForm: (answer) => typeof answer === 'string',
  problem: ({ country, near }) =>
    country === 'sv' && near !== undefined ? { property: 'near', message: 'only in Finland' } : undefined,
  violation: (answer) =>
    /^\d{5}$/.test(answer) ? undefined : { code: 'custom', reason: 'digits', given: answer.length },
  value: (answer) => answer.slice(0, 2),
};
/** A place on a map. */
const spot: OwnType<object, { readonly lat: number; readonly lon: number }> = {
  type: { kind: 'record', keys: ['lat', 'lon'], item: 'number' },
  hasForm: (answer) => typeof (answer as { lat: unknown }).lat === 'number',
};
const types: OwnTypes = { 'x-postcode': postcode, 'x-spot': spot };

const fi = { id: 'code', type: 'x-postcode', country: 'fi' };
const definitionOf = (...questions: object[]): Definition => unchecked(questions) as unknown as Definition;

function problems(questions: readonly object[], given: OwnTypes = types): string[] {
  try {
    parseDefinition(unchecked(questions), { types: given });
    return [];
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.problems.map(({ path, code, message }) =>
      `${path} ${code}: ${message}`.replace('sections[0].questions', ''),
    );
  }
}

describe('a definition with types of one’s own', () => {
  test('is right when their properties are', () => {
    const near = [{ code: '00100' }];
    assert.deepEqual(problems([{ ...fi, required: true, nonresponse: ['later'], near }]), []);
    const group = { id: 'g', type: 'group', repeat: true, questions: [fi] };
    assert.deepEqual(problems([group, { id: 'p', type: 'x-spot', relevant: 'answered(g)' }]), []);
  });

  test('is told everything that is wrong at once, with its place', () => {
    assert.deepEqual(
      problems([
        { id: 'a', type: 'x-postcode', country: 'no', near: [{}, { code: 1, city: 'x' }] },
        { id: 'b', type: 'x-postcode', contry: 'fi', required: 'nobody' },
        { id: 'c', type: 'x-spot', min: 1, filter: 'true' },
        { id: 'd', type: 'x-postcode', country: 'sv', near: [] },
        { id: 'e', type: 'text', relevant: 'd > 1 || p.long > 2' },
        { id: 'p', type: 'x-spot' },
      ]).sort(),
      [
        '[0].country shape: "no" is not allowed; needed: "fi" or "sv"',
        '[0].near[0].code missing: missing; needed: string',
        '[0].near[1].city unknown-property: unknown property "city"; allowed: code',
        '[0].near[1].code shape: 1 is not allowed; needed: string',
        '[1].contry unknown-property: unknown property "contry", did you mean "country"?; allowed: country, near, id, type, label, hint, texts, relevant, audio, required, readonly, constraint, check, nonresponse',
        '[1].country missing: missing; needed: "fi" or "sv"',
        '[1].required expression: unknown question "nobody" (at character 1 of "nobody")',
        '[2].filter unknown-property: unknown property "filter"; allowed: id, type, label, hint, texts, relevant, audio, required, readonly, constraint, check, nonresponse',
        '[2].min unknown-property: unknown property "min"; allowed: id, type, label, hint, texts, relevant, audio, required, readonly, constraint, check, nonresponse',
        '[3].near near: only in Finland',
        '[4].relevant expression: text > number; needed: single values of one type (at character 1 of "d > 1 || p.long > 2")',
        '[4].relevant expression: unknown row or option "long", did you mean "lon"? (at character 10 of "d > 1 || p.long > 2")',
      ],
    );
  });

  test('is refused where a type is not given, with how to give it', () => {
    assert.deepEqual(problems([fi], {}), [
      '[0].type question-type: unknown type "x-postcode"; allowed: text, number, date, month, boolean, choice, choices, scale, matrix, ranking, allocation, list, group, calculation, note; give types of your own in { types }, to elements in questionTypes',
    ]);
    assert.match(
      problems([{ ...fi, type: 'x-postcod' }])[0]!,
      /did you mean "x-postcode"\?; allowed: .*note, x-/,
    );
  });

  test('takes no names that the engine has, or may have one day', () => {
    for (const name of ['text', 'stars', 'Stars', 'x-', 'X-stars', 'x_stars', 'x-Stars', '-stars', ''])
      assert.throws(
        () => parseDefinition(unchecked([]), { types: { [name]: spot } }),
        (error) => error instanceof RangeError && /with a dash, such as x-stars$/.test(error.message),
        name,
      );
    assert.throws(() => beginQuestionnaire(definitionOf(), { types: { text: spot } }), RangeError);
    const label = { type: 'string', properties: { 'label?': 'string' }, hasForm: () => true } as const;
    assert.throws(
      () => parseDefinition(unchecked([]), { types: { 'x-a': label } }),
      /^RangeError: x-a: every question has a property "label" already$/,
    );
  });

  test('does not ask a type about a question that is not as the type said', () => {
    const careful: OwnType<{ readonly marks: readonly string[] }> = {
      ...spot,
      properties: { marks: { items: 'string' } },
      problem: ({ marks }) => (marks.length > 1 ? { property: 'marks', message: 'too many' } : undefined),
    };
    assert.deepEqual(
      problems(
        [
          { id: 'a', type: 'x-a' },
          { id: 'b', type: 'x-a', marks: ['1', '2'] },
        ],
        { 'x-a': careful },
      ),
      ['[0].marks missing: missing; needed: array', '[1].marks marks: too many'],
    );
  });
});

describe('a questionnaire with types of one’s own', () => {
  test('knows them from the definition that was parsed with them', () => {
    const definition = parseDefinition(unchecked([fi]), { types });
    const questionnaire = createQuestionnaire(definition);
    questionnaire.answer('code', '0010');
    const violation: Violation = { code: 'custom', reason: 'digits', given: 4 };
    assert.deepEqual(questionnaire.violations(), [{ address: 'code', ...violation }]);
    assert.equal(openResponse(definition, questionnaire.response()).response.answers['code'], '0010');
  });

  test('is given them where the definition is only data', () => {
    assert.throws(
      () => createQuestionnaire(definitionOf(fi)),
      (error) =>
        error instanceof DefinitionError &&
        error.problems[0]?.path === 'sections[0].questions[0].type' &&
        error.message.includes('{ types }'),
    );
    assert.equal(createQuestionnaire(definitionOf(fi), { types }).question('code').relevant, true);
    const opened = openResponse(definitionOf(fi), saved({ code: '00100' }), undefined, { types });
    assert.deepEqual(opened.response.answers, { code: '00100' });
    assert.throws(() => createQuestionnaire(definitionOf({ id: 'a', type: 'txt' })), /unknown type "txt"/);
  });

  test('goes on with others when others are given', () => {
    const definition = definitionOf(fi);
    const strict: OwnTypes = { 'x-postcode': { ...postcode, hasForm: (answer) => answer === '00100' } };
    const mild = createQuestionnaire(definition, { types });
    const other = createQuestionnaire(definition, { types: strict });
    assert.throws(
      () => other.answer('code', '00200'),
      /"00200" cannot be stored for "code", a question of type x-postcode/,
    );
    mild.answer('code', '00200');
    assert.equal(mild.question('code').answer, '00200');
  });

  test('needs the parts of the engine only for what it says besides', () => {
    assert.equal(beginQuestionnaire(definitionOf(fi), { types }).question('code').relevant, true);
    const readers = definitionOf(fi, { id: 'b', type: 'text', relevant: 'code == "00"' });
    assert.throws(() => beginQuestionnaire(readers, { types }), PartsNeeded);
    assert.throws(() => beginQuestionnaire(definitionOf(fi)), PartsNeeded);
    assert.throws(() => beginQuestionnaire(definitionOf(fi), {}, PARTS), DefinitionError);
    // Begun without parts, it is opened with them: the types are known still.
    const definition = definitionOf(fi);
    const response = beginQuestionnaire(definition, { types }).response();
    assert.deepEqual(openResponse(definition, { ...response, answers: { code: '1' } }).kept, []);
    assert.equal(beginQuestionnaire(readers, { types }, PARTS).question('b').relevant, false);
  });

  test('reads their values in expressions and texts', () => {
    const questionnaire = createQuestionnaire(
      parseDefinition(
        unchecked([
          fi,
          { id: 'at', type: 'x-spot' },
          { id: 'city', type: 'note', relevant: 'code == "00"', label: { en: 'In {{code}}, {{at.lat}}' } },
          { id: 'north', type: 'boolean', relevant: 'at.lat > 65 && answered(at)' },
        ]),
        { types },
      ),
    );
    assert.equal(questionnaire.question('city').relevant, false);
    questionnaire.answer('code', '00100');
    questionnaire.answer('at', { lat: 65.5, lon: 24 });
    assert.equal(questionnaire.question('city').relevant, true);
    assert.equal(questionnaire.question('north').relevant, true);
    assert.equal(questionnaire.question('code').value, '00');
    assert.deepEqual(questionnaire.question('at').value, { lat: 65.5, lon: 24 });
    assert.equal(questionnaire.text('city.label', 'en'), 'In 00, 65.5');
  });

  test('keeps to what every answer is, whatever a type lets through', () => {
    const anything: OwnType = { type: 'any', hasForm: () => true };
    const questions = [
      { id: 'a', type: 'x-any', nonresponse: ['later'] },
      { id: 'b', type: 'x-any' },
    ];
    const definition = parseDefinition(unchecked(questions), { types: { 'x-any': anything } });
    for (const empty of ['', [], undefined, null]) {
      const { response, kept } = openResponse(definition, saved({ a: empty }));
      assert.deepEqual(response.answers, {});
      assert.equal(kept.length, 1, JSON.stringify(empty));
    }
    const { response, kept } = openResponse(
      definition,
      saved({ a: { nonresponse: 'later' }, b: { nonresponse: 'later' } }),
    );
    assert.deepEqual(response.answers, { a: { nonresponse: 'later' } });
    assert.deepEqual(kept, [{ address: 'b', answer: { nonresponse: 'later' }, reason: 'wrong-form' }]);
    const questionnaire = createQuestionnaire(definition);
    assert.throws(() => questionnaire.answer('a', { invalid: 'x' }), TypeError);
    assert.throws(() => questionnaire.answer('a', { nonresponse: 'later', x: 'y' }), TypeError);
    const given = { x: 1 };
    questionnaire.answer('a', given);
    given.x = 2;
    assert.deepEqual(questionnaire.question('a').answer, { x: 1 });
  });

  test('finds the texts of options that only the type knows', () => {
    const options = [{ value: 'a', label: { en: 'The a' } }];
    const pictures: OwnType = {
      type: 'string',
      properties: { options: 'any' },
      hasForm: (answer) => typeof answer === 'string',
    };
    const questionnaire = (given: unknown): string | undefined =>
      createQuestionnaire(
        parseDefinition(unchecked([{ id: 'p', type: 'x-pictures', options: given }]), {
          types: { 'x-pictures': pictures },
        }),
      ).text('p.option.a', 'en');
    assert.equal(questionnaire(options), 'The a');
    assert.equal(questionnaire({ a: 'The a' }), undefined);
    assert.equal(questionnaire(['a']), undefined);
  });

  test('takes answers through migrations', () => {
    const migrations = [
      {
        to: '2.0.0',
        questions: { zip: 'code' },
        types: { code: 'text' },
        values: { code: { '1': '00100' } },
      },
    ];
    const definition = parseDefinition(unchecked([fi], { version: '2.0.0', migrations }), { types });
    const { response, kept } = openResponse(definition, saved({ zip: 1 }));
    assert.deepEqual([response.answers, kept], [{ code: '00100' }, []]);
  });
});

/** Whether two types are the same. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<_Compared extends true>(): void {
  // What it says, it says to the compiler.
}

test('the compiler knows questions of one’s own by name', () => {
  const trip = defineQuestionnaire(
    {
      talkoot: 1,
      id: 'trip',
      version: '1.0.0',
      languages: ['en'],
      sections: [
        {
          id: 's',
          questions: [
            { id: 'code', type: 'x-postcode', country: 'fi', nonresponse: ['later'] },
            { id: 'stops', type: 'group', repeat: true, questions: [{ id: 'at', type: 'x-spot' }] },
            { id: 'name', type: 'text' },
          ],
        },
      ],
    },
    { types },
  );
  type Trip = typeof trip;
  same<Equal<AnswerAt<Trip, 'code'>, OwnAnswer | InvalidAnswer | { readonly nonresponse: 'later' }>>();
  same<Equal<AnswerAt<Trip, `stops/${string}/at`>, OwnAnswer | InvalidAnswer>>();
  const questionnaire = createQuestionnaire(trip);
  questionnaire.answer(`stops/${questionnaire.addRow('stops')}/at`, { lat: 1, lon: 2 });
  // @ts-expect-error -- did you mean "code"
  assert.throws(() => questionnaire.answer('cod', '00100'), RangeError);
  const question = questionnaire.question('code').question;
  same<Equal<typeof question, Question>>();
  const { country } = question as unknown as OwnQuestion & { readonly country: string };
  assert.equal(country, 'fi');
});
