import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuestionnaire, score } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot/engine';
import { fill, isAsked, withoutRowIds, wrong } from './filling.ts';
import type { WrittenAnswers } from './filling.ts';
import { WORK_SATISFACTION } from './work-satisfaction.ts';

const universities = [
  { id: 'leeds', label: 'University of Leeds' },
  { id: 'ulm', label: 'Ulm University' },
];

function begin(): Questionnaire {
  return createQuestionnaire(WORK_SATISFACTION, {
    lists: { universities },
    now: () => new Date(2018, 10, 5),
  });
}

function filled(written: WrittenAnswers): Questionnaire {
  const questionnaire = begin();
  fill(questionnaire, written);
  return questionnaire;
}

const DEVELOPER = {
  country: 'uk',
  writes: 'yes',
  leads: 'no',
  users: 4,
  experience: 12,
  time: { software: 4, research: 3, management: 4, teaching: 2, otherTime: 2 },
  wish: { software: 70, research: 30 },
  hindered: 'Meetings',
  organisation: 'university',
  university: ['leeds'],
  title: 'Research fellow',
  titleInGroup: 'The developer',
  hours: 'full',
  contract: 'fixedProject',
  started: '2017-10',
  duration: 2.5,
  fields: ['physics', 'computing', { other: 'Archaeoastronomy' }],
  mainField: 'physics',
  reasons: ['software', 'practices', 'flexible'],
  projects: 3,
  busFactor: 1,
  testing: ['developers', 'users'],
  conference: 'yes',
  conferences: 'RSE 2018',
  github: 'ada-l',
  withPosition: 4,
  withCareer: 7,
  recognised: { supervisor: 'agree', researchers: 'stronglyAgree', institution: 'disagree' },
  leaving: 6,
  prospects: {
    samePay: 'agree',
    equivalent: 'stronglyAgree',
    demand: 'agree',
    promotion: 'stronglyDisagree',
    process: 'disagree',
    opportunities: { nonresponse: 'dontKnow' },
    next: 'neither',
  },
  why: 'A contract without an end',
  gender: { nonresponse: 'preferNot' },
  age: 'to34',
  salaryUk: 'to43',
  member: 'no',
  wouldJoin: 'yes',
  hopes: ['network', { other: 'A voice' }],
} satisfies WrittenAnswers;

describe('work satisfaction: a developer', () => {
  test('all that is asked can be answered, and all of it is submitted', () => {
    const questionnaire = filled(DEVELOPER);
    assert.deepEqual(wrong(questionnaire), []);
    assert.deepEqual(withoutRowIds(questionnaire.submit().answers), DEVELOPER);
    assert.equal(isAsked(questionnaire, 'salaryDe'), false);
  });

  test('texts take up what was answered', () => {
    const questionnaire = filled(DEVELOPER);
    const label = (id: string): string | undefined => questionnaire.text(`${id}.label`, 'en');
    assert.equal(label('titleInGroup'), 'What is it called in your group, if not Research fellow?');
    assert.equal(label('hindered'), 'You would like 70 % for software. What stands in the way?');
    assert.equal(label('why'), 'You gave 4 to your position. What would have to change first?');
  });

  test('the scores', () => {
    const { satisfied, recognition, staying } = score(WORK_SATISFACTION, filled(DEVELOPER).submit());
    assert.equal(satisfied!.value, 5.5);
    assert.equal(recognition!.value, (3 + 4 + 1) / 3);
    // 1 + 0 + 1 for the reversed ones, 0 + 1 + 2 for the others; one of seven is not known.
    assert.deepEqual([staying!.value, staying!.answered, staying!.missing], [(5 * 7) / 6, 6, 1]);
  });
});

describe('work satisfaction: one who writes no software', () => {
  const RESEARCHER = {
    country: 'de',
    writes: 'no',
    time: { software: 1, research: 9, management: 3, teaching: 5, otherTime: 1 },
    organisation: 'maxPlanck',
    hours: { nonresponse: 'preferNot' },
    contract: 'permanentCore',
    fields: ['history'],
    withPosition: 9,
    withCareer: { nonresponse: 'preferNot' },
    recognised: { supervisor: 'agree', institution: { nonresponse: 'doesNotApply' } },
    prospects: { nonresponse: 'dontKnow' },
  } satisfies WrittenAnswers;

  test('is not asked how software is made, nor for the main one of one field', () => {
    const questionnaire = filled(RESEARCHER);
    assert.deepEqual(wrong(questionnaire), []);
    for (const id of [
      'leads',
      'users',
      'hindered',
      'university',
      'duration',
      'mainField',
      'projects',
      'testing',
      'why',
    ])
      assert.equal(isAsked(questionnaire, id), false, id);
    assert.equal(questionnaire.question('experience').required, false);
  });

  test('declined and unasked rows are told apart in the scores', () => {
    const { satisfied, recognition, staying } = score(WORK_SATISFACTION, filled(RESEARCHER).submit());
    assert.deepEqual([satisfied!.value, satisfied!.reason], [undefined, 'missing']);
    assert.deepEqual([recognition!.reason, recognition!.answered, recognition!.missing], ['missing', 1, 1]);
    assert.deepEqual([staying!.reason, staying!.answered], ['missing', 0]);
  });
});

describe('work satisfaction: what cannot be', () => {
  test('shares beside 100, a point between points, too many reasons, a start after the survey', () => {
    const questionnaire = filled({
      country: 'ca',
      writes: 'yes',
      users: 6,
      time: { software: 5.5 },
      wish: { software: 60, research: 30 },
      started: '2019-02',
      reasons: ['software', 'practices'],
      contract: 'agency',
      duration: 0,
    });
    const told = wrong(questionnaire);
    const has = (line: string): void => assert.ok(told.includes(line), `${line}\nnot in\n${told.join('\n')}`);
    has('users: max');
    has('time/software: step');
    has('wish: total 90');
    has('started: constraint');
    has('reasons: minChosen 2');
    has('duration: constraint');
    has('experience: required');
    has('recognised: required');
  });

  test('a matrix of which a row is missing, or holds what is not offered', () => {
    const questionnaire = filled({ country: 'uk', writes: 'yes', recognised: { supervisor: 'agree' } });
    assert.ok(wrong(questionnaire).includes('recognised: row researchers'));
    questionnaire.answer('recognised', { supervisor: 'agree', researchers: 'often', institution: 'agree' });
    assert.ok(wrong(questionnaire).some((line) => line.startsWith('recognised: option')));
    questionnaire.answer('writes', 'no');
    assert.ok(
      !wrong(questionnaire).some((line) => line.startsWith('recognised')),
      'the row is not offered now',
    );
  });

  test('a name that GitHub would not give', () => {
    const questionnaire = filled({ country: 'uk', writes: 'yes', github: '-ada' });
    assert.ok(wrong(questionnaire).includes('github: pattern'));
  });

  test('the main field goes when the field goes, and comes back with it', () => {
    const questionnaire = filled(DEVELOPER);
    questionnaire.answer('fields', ['computing', 'history']);
    assert.deepEqual(wrong(questionnaire), ['mainField: required']);
    assert.equal('mainField' in questionnaire.submit().answers, false);
    questionnaire.answer('fields', ['physics', 'history']);
    assert.deepEqual(wrong(questionnaire), []);
    assert.equal(questionnaire.submit().answers['mainField'], 'physics');
  });

  test('moved abroad: what belongs to the other country is not sent', () => {
    const questionnaire = filled(DEVELOPER);
    questionnaire.answer('country', 'de');
    assert.equal('salaryUk' in questionnaire.submit().answers, false);
    assert.equal(questionnaire.response().answers['salaryUk'], 'to43', 'a draft keeps it');
    questionnaire.answer('organisation', 'helmholtz');
    assert.deepEqual(wrong(questionnaire), []);
    questionnaire.answer('country', 'uk');
    assert.deepEqual(wrong(questionnaire), ['organisation: required'], 'not offered there');
  });
});
