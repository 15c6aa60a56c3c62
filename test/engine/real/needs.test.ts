import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuestionnaire, openResponse, score } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot/engine';
import { fill, isAsked, rowsOf, withoutRowIds, wrong } from './filling.ts';
import type { WrittenAnswers } from './filling.ts';
import { ALONE, CROWDED } from './needs-households.ts';
import { NEEDS } from './needs.ts';

function filled(written: WrittenAnswers): Questionnaire {
  const questionnaire = createQuestionnaire(NEEDS, { now: () => new Date(2024, 10, 20) });
  fill(questionnaire, written);
  return questionnaire;
}

const computed = (questionnaire: Questionnaire, id: string): unknown => questionnaire.question(id).value;

describe('needs assessment: refused', () => {
  test('without consent nothing else is asked, and that is a whole answer', () => {
    const questionnaire = filled({
      modality: 'present',
      enumerator: 'E12',
      region: 'south',
      district: 'south.plain',
      consent: false,
    });
    assert.deepEqual(wrong(questionnaire), []);
    assert.equal(isAsked(questionnaire, 'thanks'), true);
    assert.equal(isAsked(questionnaire, 'respondentGender'), false);
    assert.equal(isAsked(questionnaire, 'eaten/cereals'), false);
    const { sections } = questionnaire.progress;
    assert.deepEqual(
      sections.filter(({ relevant }) => relevant).map(({ id }) => id),
      ['interview', 'end'],
    );
    const scores = Object.values(score(NEEDS, questionnaire.submit()));
    assert.ok(scores.every(({ reason }) => reason === 'not-asked'));
  });

  test('consent taken back: what was answered is kept on the device and not sent', () => {
    const questionnaire = filled(ALONE);
    questionnaire.answer('consent', false);
    assert.deepEqual(Object.keys(questionnaire.submit().answers), [
      'modality',
      'enumerator',
      'region',
      'district',
      'consent',
    ]);
    assert.deepEqual(withoutRowIds(questionnaire.response().answers), { ...ALONE, consent: false });
  });
});

describe('needs assessment: one person alone', () => {
  test('is asked little, and nothing is wrong', () => {
    const questionnaire = filled(ALONE);
    assert.deepEqual(wrong(questionnaire), []);
    for (const id of [
      'headAge',
      'worst',
      'modalities',
      'aidedWhen',
      'cookProblems',
      'minutes',
      'basin',
      'observed',
      'shares',
      'noFoodOften',
      'copingReasons',
    ])
      assert.equal(isAsked(questionnaire, id), false, id);
    for (const id of ['school', 'nutrition', 'months', 'carer'])
      assert.equal(isAsked(questionnaire, `members/1/${id}`), false, id);
    assert.deepEqual(withoutRowIds(questionnaire.submit().answers), ALONE);
  });

  test('what is computed', () => {
    const questionnaire = filled(ALONE);
    const values = [
      'schoolAge',
      'women',
      'disabledMembers',
      'dependents',
      'perHead',
      'consumption',
      'consumptionLevel',
      'copingLevel',
      'aidShare',
    ];
    assert.deepEqual(
      values.map((id) => computed(questionnaire, id)),
      [0, 1, 0, 100, 900, 2 * 7 + 3 * 2 + 4 * 6 + 4 * 3 + 7 + 5 + 3.5 + 2, 'acceptable', 'none', 0],
    );
    assert.deepEqual(
      Object.keys(questionnaire.submit().answers).filter((id) => values.includes(id)),
      [],
    );
  });

  test('the scores', () => {
    const { hungerScale, foodConsumption, reducedCoping, fear } = score(NEEDS, filled(ALONE).submit());
    assert.deepEqual(
      [hungerScale!.value, foodConsumption!.value, reducedCoping!.value, fear!.value],
      [0, 73.5, 0, 0],
    );
  });
});

describe('needs assessment: a crowded tent', () => {
  test('each member is asked what concerns their age', () => {
    const questionnaire = filled(CROWDED);
    assert.deepEqual(wrong(questionnaire), []);
    const asked = (id: string): boolean[] =>
      [1, 2, 3, 4, 5, 6].map((row) => isAsked(questionnaire, `members/${row}/${id}`));
    assert.deepEqual(asked('difficulties'), [true, true, true, true, false, false]);
    assert.deepEqual(asked('school'), [false, false, true, true, false, false]);
    assert.deepEqual(asked('nutrition'), [false, false, false, false, true, true]);
    assert.deepEqual(asked('nutrition/vitamin'), [false, false, false, false, true, false]);
    assert.deepEqual(asked('months'), [false, false, false, false, false, true]);
  });

  test('what is computed over the members, and the scores', () => {
    const questionnaire = filled(CROWDED);
    const values = [
      'schoolAge',
      'smallChildren',
      'women',
      'disabledMembers',
      'dependents',
      'perHead',
      'aidShare',
      'consumptionLevel',
      'copingLevel',
      'reducedIndex',
    ];
    assert.deepEqual(
      values.map((id) => computed(questionnaire, id)),
      [2, 2, 1, 1, 50, 25, 40, 'poor', 'crisis', 7 + 2 * 2 + 5 + 3 * 3 + 4],
    );
    const { hungerScale, fear } = score(NEEDS, questionnaire.submit());
    assert.equal(hungerScale!.value, 3);
    assert.deepEqual([fear!.value, fear!.answered, fear!.missing], [3 / 4, 4, 1]);
  });

  test('what is stored is what was said; a draft goes on from it', () => {
    const questionnaire = filled(CROWDED);
    const { response, kept } = openResponse(NEEDS, JSON.parse(JSON.stringify(questionnaire.response())));
    assert.deepEqual(kept, []);
    const again = createQuestionnaire(NEEDS, { response, now: () => new Date(2024, 10, 21) });
    assert.deepEqual(wrong(again), []);
    assert.deepEqual(withoutRowIds(again.submit().answers), CROWDED);
  });

  test('texts speak of each member', () => {
    const questionnaire = filled(CROWDED);
    const [mother, , , , , baby] = rowsOf(questionnaire, 'members') as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const text = (key: string): string | undefined => questionnaire.text(key, 'en');
    assert.equal(text(`${mother}/proxy.label`), 'Can the person of 31 (female) answer now?');
    assert.equal(
      text(`${baby}/health/needed.label`),
      'In the last 3 months, did the baby of 0 (female) need health care?',
    );
    assert.equal(text('district.label'), 'District in the South');
  });
});

describe('needs assessment: what cannot be', () => {
  test('a household that does not add up', () => {
    const questionnaire = filled(CROWDED);
    const [mother, father] = rowsOf(questionnaire, 'members') as [string, string];
    questionnaire.answer('size', 7);
    assert.deepEqual(wrong(questionnaire), ['members: constraint']);
    assert.equal(
      questionnaire.text('members.constraint', 'en'),
      '7 members are needed, 31, 40, 15, 9, 4 and 0 are here; the head must be among them.',
    );
    questionnaire.answer('size', 6);
    questionnaire.answer(`${father}/age`, 41);
    assert.deepEqual(wrong(questionnaire), ['members: constraint'], 'the head is 40');
    questionnaire.answer(`${father}/age`, 40);
    questionnaire.answer(`${mother}/age`, 130);
    assert.deepEqual(wrong(questionnaire), ['members/1/age: max']);
    questionnaire.answer('size', 1);
    assert.ok(wrong(questionnaire).includes('size: constraint'), 'there are respondent and head');
  });

  test('aid that is unwanted and wanted, four challenges, shares of 110, a source that brings nothing', () => {
    const questionnaire = filled(CROWDED);
    questionnaire.answer('modalities', ['unwanted', 'cash']);
    questionnaire.answer('challenges', ['water', 'income', 'school', 'food']);
    questionnaire.answer('shares', { casual: 60, remittances: 10, aid: 40 });
    questionnaire.answer('enumerator', '113');
    const told = wrong(questionnaire).map((line) => line.split(' ').slice(0, 2).join(' '));
    assert.deepEqual(told, [
      'enumerator: pattern',
      'challenges: maxChosen',
      'worst: minChosen',
      'modalities: exclusive',
      'shares: total',
    ]);
    assert.equal(questionnaire.text('enumerator.pattern', 'en'), 'E and two or three digits.');
  });

  test('a source of income withdrawn: its share no longer counts, and the rest does not add up', () => {
    const questionnaire = filled(CROWDED);
    questionnaire.answer('incomes', ['casual', 'remittances']);
    assert.deepEqual(wrong(questionnaire), ['shares: total 60']);
    assert.equal(computed(questionnaire, 'aidShare'), 0);
    assert.deepEqual(questionnaire.response().answers['shares'], CROWDED.shares, 'the draft keeps it');
    questionnaire.answer('shares', { casual: 85, remittances: 15 });
    assert.deepEqual(wrong(questionnaire), []);
  });

  test('another region: the district is asked anew; back again, it is there', () => {
    const questionnaire = filled(ALONE);
    questionnaire.answer('region', 'south');
    assert.deepEqual(wrong(questionnaire), ['district: required']);
    assert.equal('district' in questionnaire.submit().answers, false);
    questionnaire.answer('region', 'north');
    assert.deepEqual(wrong(questionnaire), []);
  });

  test('a child too young for the level, a man who is pregnant', () => {
    const questionnaire = filled(CROWDED);
    const [, father, son] = rowsOf(questionnaire, 'members') as [string, string, string];
    questionnaire.answer(`${son}/age`, 12);
    assert.deepEqual(wrong(questionnaire), ['members/3/school/level: required']);
    questionnaire.answer(`${father}/health/needed`, true);
    fill(questionnaire, { health: { received: true, kinds: ['pregnancy'] } }, `${father}/`);
    assert.deepEqual(wrong(questionnaire), [
      'members/2/health/kinds: required',
      'members/3/school/level: required',
    ]);
  });

  test('days beyond a week, a score that nothing honest can be said of', () => {
    const questionnaire = filled(CROWDED);
    questionnaire.answer('eaten/cereals', 8);
    questionnaire.answer('reduced/meals', { nonresponse: 'dontKnow' });
    assert.deepEqual(wrong(questionnaire), ['eaten/cereals: max']);
    assert.equal(computed(questionnaire, 'reducedIndex'), undefined);
    assert.equal(score(NEEDS, questionnaire.submit()).reducedCoping!.reason, 'missing');
  });
});
