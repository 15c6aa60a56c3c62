import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuestionnaire } from 'talkoot/engine';
import type { Questionnaire, Response } from 'talkoot/engine';
import { CENSUS } from './census.ts';
import { fill, isAsked, rowsOf, withoutRowIds, wrong } from './filling.ts';
import type { WrittenAnswers } from './filling.ts';

const ADDRESS = '4 Mill Lane';

/** The host knows the address; the day is that of the census. */
function begin(): Questionnaire {
  const response: Response = {
    talkoot: 1,
    id: 'a'.repeat(32),
    revision: 0,
    status: 'draft',
    questionnaire: CENSUS.id,
    version: CENSUS.version,
    started: '2021-03-21',
    changed: '2021-03-21',
    answers: { address: ADDRESS },
  };
  return createQuestionnaire(CENSUS, { response, now: () => new Date(2021, 2, 21) });
}

const rose = {
  first: 'Rose',
  last: 'Hall',
  answering: 'self',
  birth: '1950-03-22',
  ageRight: true,
  sex: 'female',
  marital: 'widowed',
  partnerSex: 'male',
  second: 'no',
  student: false,
  identity: { born: 'england', yearAgo: 'here', religion: { nonresponse: 'preferNot' }, language: 'english' },
  health: { general: 'good', conditions: true, limits: 'little', orientation: { nonresponse: 'preferNot' } },
  work: { lastWeek: ['none'], instead: ['retired'], looking: false, starting: false, everWorked: 'before' },
} satisfies WrittenAnswers;

const home = {
  building: 'flat',
  flat: 'block',
  bedrooms: 1,
  heating: ['electric'],
  tenure: 'owns',
  cars: 'none',
};

describe('census: one person alone', () => {
  const filled = (): Questionnaire => {
    const census = begin();
    fill(census, { here: true, others: ['none'], people: [rose], ...home, visitorKinds: ['none'] });
    return census;
  };

  test('what is asked follows from the answers, and nothing is wrong', () => {
    const census = filled();
    assert.deepEqual(wrong(census), []);
    assert.equal(isAsked(census, 'people/1/relation'), false);
    assert.equal(isAsked(census, 'people/1/work/hours'), false);
    assert.equal(isAsked(census, 'people/1/work/status'), false);
    assert.equal(isAsked(census, 'visitors'), false);
  });

  test('the texts speak of her', () => {
    const census = filled();
    const [row] = rowsOf(census, 'people') as [string];
    const label = (key: string): string | undefined => census.text(`${key}.label`, 'en');
    assert.equal(label('here'), 'Do you usually live at 4 Mill Lane?');
    assert.equal(label(`${row}/birth`), 'What is your date of birth?');
    assert.equal(label(`${row}/ageRight`), 'That makes 70 years. Is it right?');
    assert.equal(label(`${row}/partnerSex`), 'What was the sex of your spouse?');
    assert.equal(label(`${row}/student`), 'Are you a student in full-time education?');
    assert.equal(label('countNote'), '1 person lives here, 1 of age.');
  });

  test('what is submitted is what she answered', () => {
    const { answers, status, revision } = filled().submit();
    assert.deepEqual({ status, revision }, { status: 'submitted', revision: 1 });
    const { address, people, ...others } = withoutRowIds(answers);
    assert.equal(address, ADDRESS);
    assert.deepEqual(people, [rose]);
    assert.deepEqual(others, { here: true, others: ['none'], ...home, visitorKinds: ['none'] });
  });
});

const adult = (first: string, more: WrittenAnswers): WrittenAnswers => ({
  first,
  last: 'Okafor',
  ...more,
});

/** A couple, the child of one of them, a student who lives elsewhere in term time, a baby, and a visitor. */
const FAMILY: WrittenAnswers = {
  here: true,
  others: ['family', 'away'],
  people: [
    adult('Ada', {
      answering: 'self',
      birth: '1980-05-01',
      ageRight: true,
      sex: 'female',
      marital: 'married',
      partnerSex: 'male',
      second: 'no',
      student: false,
      identity: {
        born: { other: 'Nigeria' },
        arrived: '2020-06',
        stay: 'long',
        language: { other: 'Igbo' },
        english: 'veryWell',
        passports: ['uk', { other: 'Nigeria' }],
      },
      health: { general: 'veryGood', conditions: false, caresFor: 'no', orientation: 'straight' },
      work: {
        lastWeek: ['employee', 'selfEmployed'],
        status: 'employee',
        title: 'Nurse',
        supervises: true,
        hours: 'upTo48',
        workplace: 'place',
        travel: 'bus',
      },
    }),
    adult('Ben', {
      relation: 'spouse',
      answering: 'other',
      birth: '1978-01-09',
      ageRight: true,
      sex: 'male',
      marital: 'married',
      partnerSex: 'female',
      second: 'no',
      student: false,
      identity: { born: 'wales', yearAgo: 'here', language: 'english' },
      health: { conditions: false },
      work: { lastWeek: ['none'], looking: true, available: true, everWorked: 'lately', status: 'alone' },
    }),
    adult('Chidi', {
      relation: 'child',
      answering: 'other',
      birth: '2001-09-30',
      ageRight: true,
      sex: 'male',
      marital: 'never',
      second: 'uk',
      secondAddress: 'Hall of residence, Leeds',
      student: true,
      termTime: 'uk',
    }),
    adult('Dele', {
      relation: 'stepchild',
      answering: 'other',
      birth: '2020-12-24',
      ageRight: true,
      sex: 'male',
      second: 'no',
      identity: { born: 'england', passports: ['none'] },
      health: { general: 'good' },
    }),
  ],
  building: 'house',
  house: 'terraced',
  bedrooms: 4,
  tenure: 'rents',
  landlord: { other: 'A monastery' },
  cars: 'more',
  carCount: 6,
  visitorKinds: ['fromUk', 'holiday'],
  visitors: [
    { name: 'Eve', birth: '1990-01-01', usual: 'uk', ukAddress: 'Hull' },
    { name: 'Femi', usual: 'sameAsFirst' },
  ],
};

describe('census: a large household', () => {
  const filled = (): Questionnaire => {
    const census = begin();
    fill(census, FAMILY);
    return census;
  };

  test('nothing is wrong, and each is asked what concerns them', () => {
    const census = filled();
    assert.deepEqual(wrong(census), []);
    const asked = (person: number, id: string): boolean => isAsked(census, `people/${person}/${id}`);
    assert.ok(asked(1, 'identity/arrived') && !asked(1, 'identity/yearAgo'), 'she came less than a year ago');
    assert.ok(!asked(3, 'identity') && !asked(3, 'work/lastWeek'), 'he is counted where he studies');
    assert.ok(!asked(4, 'student') && !asked(4, 'identity/yearAgo') && !asked(4, 'work'), 'a baby');
    assert.ok(asked(2, 'work/title') && !asked(2, 'work/hours') && !asked(2, 'work/starting'));
  });

  test('texts name them', () => {
    const census = filled();
    const [, ben, chidi] = rowsOf(census, 'people') as [string, string, string];
    const text = (key: string): string | undefined => census.text(key, 'en');
    assert.equal(text(`${ben}/relation.label`), 'What is Ben to Ada?');
    assert.equal(text(`${ben}/birth.label`), 'What is Ben’s date of birth?');
    assert.equal(text(`${ben}/work/status.label`), 'In the main job, what was Ben?');
    assert.equal(text(`${chidi}/termTime.option.uk`), 'Hall of residence, Leeds');
    assert.equal(text('countNote.label'), '4 people live here, 3 of age.');
  });

  test('what a student may choose for the term is what was said before', () => {
    const census = filled();
    const [, , chidi] = rowsOf(census, 'people') as [string, string, string];
    census.answer(`${chidi}/second`, 'no');
    assert.deepEqual(wrong(census), [
      'people/3/termTime: required',
      'people/3/identity/born: required',
      'people/3/work/lastWeek: required',
    ]);
    census.answer(`${chidi}/second`, 'uk');
    assert.deepEqual(wrong(census), [], 'the choice and the address were kept');
  });

  test('who moves in term time is not submitted with what was answered before', () => {
    const census = filled();
    const [, , , dele] = rowsOf(census, 'people') as [string, string, string, string];
    census.answer(`${dele}/birth`, '2003-12-24');
    fill(census, { marital: 'never', student: true, termTime: 'elsewhere' }, `${dele}/`);
    const people = withoutRowIds(census.submit().answers)['people'] as Record<string, unknown>[];
    assert.equal(people[3]!['termTime'], 'elsewhere');
    assert.equal('identity' in people[3]!, false);
    assert.deepEqual(people[0]!['work'], (FAMILY['people'] as WrittenAnswers[])[0]!['work']);
  });
});

describe('census: what cannot be', () => {
  test('a birth in the future, an age that is not right, a household against what was said', () => {
    const census = begin();
    fill(census, { here: true, others: ['family'], people: [{ ...rose, birth: '1950-03-22' }] });
    const [row] = rowsOf(census, 'people') as [string];
    census.answer(`${row}/ageRight`, false);
    assert.ok(wrong(census).includes('people: constraint'), 'others were said to live here');
    assert.ok(wrong(census).includes('people/1/ageRight: constraint'));
    assert.equal(census.text('people.constraint', 'en'), 'You said others live here too.');
    census.answer(`${row}/birth`, '2030-01-01');
    assert.ok(wrong(census).includes('people/1/birth: constraint'));
    assert.equal(isAsked(census, 'people/1/ageRight'), false, 'no age, nothing to confirm');
    census.answer(`${row}/birth`, '1890-01-01');
    assert.ok(wrong(census).includes('people/1/birth: min'));
  });

  test('nobody and somebody, none and gas, half a bedroom, an invented option', () => {
    const census = begin();
    fill(census, { here: false, others: ['none', 'family'], bedrooms: 1.5, heating: ['none', 'gas'] });
    assert.ok(wrong(census).some((line) => line.startsWith('others: exclusive')));
    assert.ok(wrong(census).some((line) => line.startsWith('heating: exclusive')));
    assert.ok(wrong(census).some((line) => line.startsWith('bedrooms: integer')));
    census.answer('building', 'castle');
    assert.ok(wrong(census).includes('building: option castle'));
  });

  test('a second home: nobody lives here, and nothing more is asked of people', () => {
    const census = begin();
    fill(census, {
      here: false,
      others: ['none'],
      building: 'mobile',
      heating: [{ other: 'Stove' }],
      visitorKinds: ['holiday'],
    });
    assert.deepEqual(wrong(census), ['visitors: required']);
    assert.equal(isAsked(census, 'tenure'), false);
    assert.equal(isAsked(census, 'cars'), false);
    fill(census, { visitors: [{ name: 'Gus' }] });
    const [gus] = rowsOf(census, 'visitors') as [string];
    census.answer(`${gus}/usual`, 'sameAsFirst');
    assert.equal(census.question(`${gus}/usual`).answered, false, 'the first visitor is no one’s companion');
    assert.deepEqual(withoutRowIds(census.response().answers)['visitors'], [
      { name: 'Gus', usual: 'sameAsFirst' },
    ]);
    assert.deepEqual(withoutRowIds(census.submit().answers)['visitors'], [{ name: 'Gus' }]);
    census.answer(`${gus}/usual`, 'abroad');
    assert.deepEqual(wrong(census), []);
  });

  test('a person taken away takes their answers with them', () => {
    const census = begin();
    fill(census, FAMILY);
    const people = rowsOf(census, 'people');
    census.removeRow('people', people[0]!.split('/')[1]!);
    assert.equal(isAsked(census, 'people/1/relation'), false, 'Ben is the first now');
    assert.equal(census.text(`${people[2]!}/relation.label`, 'en'), 'What is Chidi to Ben?');
    assert.equal((census.submit().answers['people'] as unknown[]).length, 3);
  });
});
