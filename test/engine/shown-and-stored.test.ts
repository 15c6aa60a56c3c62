import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createQuestionnaire, parseDefinition, score } from 'talkoot/engine';
import type { Question, Questionnaire } from 'talkoot/engine';
import { defined, told, unchecked } from './defined.ts';
import { named, note, said } from './small-questions.ts';

describe('texts with answers in them', () => {
  it('end when a label shows the question it belongs to', () => {
    const options = [{ value: 'a', label: { en: 'A {{q}}' } }];
    const definition = unchecked([{ id: 'q', type: 'choice', options }]);
    if (told(definition).length > 0) return;
    const questionnaire: Questionnaire = createQuestionnaire(parseDefinition(definition));
    questionnaire.answer('q', 'a');
    assert.doesNotThrow(() => questionnaire.text('q.option.a', 'en'));
  });

  it('show labels that speak of the same row', () => {
    const options = [{ value: 'a', label: { en: 'with {{name}}' } }];
    const questions: Question[] = [
      { id: 'name', type: 'text' },
      { id: 'who', type: 'choice', options },
      note('{{who}}'),
    ];
    const definition = defined({ id: 'g', type: 'group', repeat: true, questions });
    const questionnaire: Questionnaire = createQuestionnaire(definition);
    questionnaire.answer('g', [{ id: 'r', answers: { name: 'Eino', who: 'a' } }]);
    assert.equal(questionnaire.text('g/r/said.label', 'en'), 'with Eino');
  });

  const shown: Question[] = [
    { id: 'c', type: 'choice', options: named('a', 'b'), other: true },
    { id: 'cs', type: 'choices', options: named('a', 'b') },
    { id: 'k', type: 'calculation', calculate: 'c' },
    {
      id: 'm',
      type: 'matrix',
      nonresponse: ['dontKnow'],
      rows: [{ id: 'p' }, { id: 'q' }],
      options: named('y', 'n'),
    },
  ];
  for (const [text, wanted] of [
    ['{{c ?? "nobody"}}', 'the a'],
    ['{{answered(c) ? c : "nobody"}}', 'the a'],
    ['{{cs.filter(each, each != "b")}}', 'the a'],
    ['{{cs.map(each, each)}}', 'the a and the b'],
    ['{{k}}', 'the a'],
  ] as const) {
    it(`show the label of an option: ${text}`, () => {
      const questionnaire = createQuestionnaire(defined(...shown, note(text)));
      questionnaire.answer('c', 'a');
      questionnaire.answer('cs', ['a', 'b']);
      assert.equal(said(questionnaire), wanted);
    });
  }

  it('show a matrix in its order, without codes', () => {
    const questionnaire = createQuestionnaire(defined(...shown, note('{{m}}')));
    questionnaire.answer('m', { q: 'n', p: 'y' });
    assert.equal(said(questionnaire), 'the y and the n');
    questionnaire.answer('m', { p: 'y', q: { nonresponse: 'dontKnow' } });
    assert.doesNotMatch(said(questionnaire) ?? '', /dontKnow/);
  });

  it('show that "other, what?" is still without words', () => {
    const questionnaire = createQuestionnaire(defined(...shown, note('{{c}}')));
    questionnaire.answer('c', { other: '' });
    assert.equal(said(questionnaire), '…');
  });

  for (const language of ['fi-abc', 'fi-simple-FI', 'fi_FI']) {
    it(`are given in any language that may be asked for: ${language}`, () => {
      const questionnaire = createQuestionnaire(defined({ id: 'n', type: 'number' }, note('{{n}}')));
      questionnaire.answer('n', 1.5);
      assert.match(questionnaire.text('said.label', language) ?? '', /^1[.,]5$/);
    });
  }

  it('are checked in scores too', () => {
    const scores = [{ id: 's', of: ['n'], method: 'sum', missing: 'refuse', label: { en: '{{nobody}}' } }];
    const problems = told(unchecked([{ id: 'n', type: 'number', min: 0, max: 1 }], { scores }));
    assert.match(problems.join(), /nobody/);
  });
});

describe('values', () => {
  it('of a record stand in the order of the definition, whatever the names', () => {
    const questionnaire = createQuestionnaire(
      defined(
        { id: 'q', type: 'allocation', total: 3, options: named('10', '2') },
        { id: 'all', type: 'calculation', calculate: 'values(q)' },
      ),
    );
    questionnaire.answer('q', { 10: 1, 2: 2 });
    assert.deepEqual(questionnaire.question('all').value, [1, 2]);
  });

  it('of a group are not answered because something in it is computed', () => {
    const questionnaire = createQuestionnaire(
      defined(
        {
          id: 'g',
          type: 'group',
          questions: [
            { id: 'q', type: 'text' },
            { id: 'k', type: 'calculation', calculate: '1' },
          ],
        },
        { id: 'seen', type: 'calculation', calculate: 'answered(g)' },
      ),
    );
    assert.equal(questionnaire.question('g').answered, false);
    assert.equal(questionnaire.question('seen').value, false);
  });

  it('of rows that nobody answered are no answer', () => {
    const questionnaire = createQuestionnaire(
      defined(
        { id: 'g', type: 'group', repeat: true, questions: [{ id: 'q', type: 'text' }] },
        { id: 'seen', type: 'calculation', calculate: 'answered(g)' },
      ),
    );
    questionnaire.addRow('g');
    assert.equal(questionnaire.question('g').answered, false);
    assert.equal(questionnaire.question('seen').value, false);
  });

  it('of an allocation are 0 where nothing was given, which may be too little', () => {
    const questionnaire = createQuestionnaire(
      defined({ id: 'q', type: 'allocation', total: 100, min: 10, options: named('a', 'b') }),
    );
    questionnaire.answer('q', { a: 100 });
    assert.deepEqual(questionnaire.question('q').violation, { code: 'min', limit: 10, given: 'b' });
  });

  it('that were given do not change with the array they were given in', () => {
    const questionnaire = createQuestionnaire(
      defined({ id: 'q', type: 'choices', options: named('a', 'b') }),
    );
    const given = ['a'];
    questionnaire.answer('q', given);
    given.push('b');
    assert.deepEqual(questionnaire.response().answers, { q: ['a'] });
  });
});

describe('a response', () => {
  it('keeps its revision when nothing was changed', () => {
    const questionnaire = createQuestionnaire(defined({ id: 'a', type: 'text' }, { id: 'b', type: 'text' }));
    questionnaire.answer('a', 'x');
    assert.equal(questionnaire.submit().revision, 1);
    questionnaire.clear('b');
    assert.equal(questionnaire.submit().revision, 1);
  });

  it('scores no matrix that breaks its constraint', () => {
    const options = [
      { value: 'x', score: 1 },
      { value: 'y', score: 3 },
    ];
    const rows = [{ id: 'a' }, { id: 'b' }];
    const definition = parseDefinition(
      unchecked([{ id: 'm', type: 'matrix', rows, options, constraint: 'm.a != m.b' }], {
        scores: [{ id: 's', of: ['m'], method: 'sum', missing: 'ignore' }],
      }),
    );
    const questionnaire: Questionnaire = createQuestionnaire(definition);
    questionnaire.answer('m', { a: 'x', b: 'x' });
    assert.deepEqual(score(definition, questionnaire.response())['s'], {
      reason: 'missing',
      answered: 0,
      missing: 2,
    });
  });
});
