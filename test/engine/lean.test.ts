import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Definition, Question } from 'talkoot/engine';
import { beginQuestionnaire, PartsNeeded } from 'talkoot/engine/lean';
import { PARTS } from 'talkoot/engine/parts';
import { unchecked } from './defined.ts';

const options = [{ value: 'a' }];
const plain: Question[] = [
  { id: 'q', type: 'text', required: true, maxLength: 3 },
  { id: 'q', type: 'number' },
  { id: 'q', type: 'date' },
  { id: 'q', type: 'boolean', readonly: true },
  { id: 'q', type: 'choice', options },
  { id: 'q', type: 'choices', options },
  { id: 'q', type: 'list', list: 'actors' },
  { id: 'q', type: 'group', repeat: true, questions: [{ id: 'r', type: 'note' }] },
];
const rich: Question[] = [
  { id: 'q', type: 'text', pattern: 'a*' },
  { id: 'q', type: 'text', format: 'email' },
  { id: 'q', type: 'text', check: 'known' },
  { id: 'q', type: 'text', relevant: 'true' },
  { id: 'q', type: 'text', label: { en: '{{q}}' } },
  { id: 'q', type: 'choices', options, filter: 'true' },
  { id: 'q', type: 'month' },
  { id: 'q', type: 'scale', min: 0, max: 10 },
  { id: 'q', type: 'matrix', rows: [{ id: 'a' }], options },
  { id: 'q', type: 'ranking', options },
  { id: 'q', type: 'allocation', options, total: 100 },
  { id: 'q', type: 'calculation', calculate: '1' },
];
const definitionOf = (question: Question): Definition => unchecked([question]) as unknown as Definition;

describe('a questionnaire begun without parts', () => {
  for (const question of plain) {
    it(`does without them: ${JSON.stringify(question)}`, () => {
      assert.equal(beginQuestionnaire(definitionOf(question)).question('q').relevant, true);
    });
  }
  for (const question of rich) {
    it(`asks for them: ${JSON.stringify(question)}`, () => {
      const definition = definitionOf(question);
      assert.throws(() => beginQuestionnaire(definition), PartsNeeded);
      const checks = { known: () => Promise.resolve(true) };
      assert.equal(beginQuestionnaire(definition, { checks }, PARTS).question('q').relevant, true);
    });
  }
  it('asks for them when texts that are added speak of answers', () => {
    const questionnaire = beginQuestionnaire(definitionOf({ id: 'q', type: 'text' }));
    assert.throws(() => questionnaire.addTexts({ en: { 'q.label': '{{q}}' } }), PartsNeeded);
  });
});
