import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createQuestionnaire, openResponse, parseDefinition } from 'talkoot/engine';
import type { Definition } from 'talkoot/engine';
import { unchecked } from './defined.ts';

/** Each question is asked because of the one before it. */
const chain = (hidden?: 'keep' | 'clear' | 'count'): Definition =>
  parseDefinition(
    unchecked(
      [
        { id: 'a', type: 'boolean' },
        { id: 'b', type: 'boolean', relevant: 'a', nonresponse: ['later'] },
        { id: 'c', type: 'text', relevant: 'b' },
        { id: 'd', type: 'note', relevant: 'nonresponse(b) == "later"' },
        {
          id: 'home',
          type: 'group',
          nonresponse: ['later'],
          relevant: 'a',
          questions: [{ id: 'rooms', type: 'number' }],
        },
        { id: 'big', type: 'note', relevant: 'home.rooms > 3' },
      ],
      hidden ? { hidden } : {},
    ),
  );

function answered(hidden?: 'keep' | 'clear' | 'count') {
  const questionnaire = createQuestionnaire(chain(hidden));
  questionnaire.answer('a', true);
  questionnaire.answer('b', true);
  questionnaire.answer('c', 'words');
  questionnaire.answer('home/rooms', 5);
  return questionnaire;
}

const asked = (questionnaire: ReturnType<typeof answered>): string[] =>
  ['a', 'b', 'c', 'd', 'home', 'big'].filter((id) => questionnaire.question(id).relevant);

describe('answers that are no longer relevant', () => {
  it('wait, and are no answers, by default', () => {
    const questionnaire = answered();
    questionnaire.answer('a', false);
    assert.deepEqual(asked(questionnaire), ['a']);
    assert.deepEqual(Object.keys(questionnaire.response().answers), ['a', 'b', 'c', 'home']);
    assert.deepEqual(questionnaire.submit().answers, { a: false });
    questionnaire.answer('a', true);
    assert.deepEqual(asked(questionnaire), ['a', 'b', 'c', 'home', 'big']);
    assert.equal(questionnaire.question('c').answer, 'words');
  });

  it('are removed where the definition wants it', () => {
    const questionnaire = answered('clear');
    questionnaire.answer('a', false);
    assert.deepEqual(asked(questionnaire), ['a']);
    questionnaire.answer('a', true);
    assert.deepEqual(questionnaire.response().answers, { a: true });
  });

  it('still count where the definition wants it, and are sent with what they decide', () => {
    const questionnaire = answered('count');
    questionnaire.answer('a', false);
    assert.deepEqual(asked(questionnaire), ['a', 'c', 'big']);
    assert.deepEqual(questionnaire.submit().answers, {
      a: false,
      b: true,
      c: 'words',
      home: { answers: { rooms: 5 } },
    });
    questionnaire.answer('b', { nonresponse: 'later' });
    assert.deepEqual(asked(questionnaire), ['a', 'd', 'big']);
    questionnaire.answer('home', { nonresponse: 'later' });
    assert.deepEqual(asked(questionnaire), ['a', 'd'], 'what lies below a nonresponse is no answer');
  });

  it('are told when opening a response clears them', () => {
    const { response } = openResponse(chain(), answered().response());
    const saved = { ...response, answers: { ...response.answers, a: false } };
    const opened = openResponse(chain('clear'), saved);
    assert.deepEqual(opened.response.answers, { a: false });
    assert.deepEqual(opened.kept, [
      { address: 'b', answer: true, reason: 'not-relevant' },
      { address: 'home/rooms', answer: 5, reason: 'not-relevant' },
      { address: 'c', answer: 'words', reason: 'not-relevant' },
    ]);
  });
});
