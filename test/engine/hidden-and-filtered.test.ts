import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createQuestionnaire, openResponse, parseDefinition } from 'talkoot/engine';
import type { Question, Questionnaire } from 'talkoot/engine';
import { defined, told, unchecked } from './defined.ts';
import { named, note, said } from './small-questions.ts';

describe('rows and options with the names of stored forms', () => {
  for (const name of ['invalid', 'nonresponse', 'other']) {
    it(`of an allocation: ${name}`, () => {
      const question: Question = { id: 'q', type: 'allocation', total: 3, options: named('a', name) };
      if (told(unchecked([question])).length > 0) return;
      const seen: Question = { id: 'seen', type: 'calculation', calculate: 'q.a' };
      const questionnaire = createQuestionnaire(defined(question, seen, note('{{q}}')));
      questionnaire.answer('q', { a: 1, [name]: 2 });
      assert.deepEqual(questionnaire.response().answers['q'], { a: 1, [name]: 2 });
      assert.equal(questionnaire.question('q').violation, undefined);
      assert.equal(questionnaire.question('seen').value, 1);
      assert.equal(said(questionnaire), '1 and 2');
    });
  }
  for (const name of ['invalid', 'other']) {
    it(`of a matrix: ${name}`, () => {
      const rows = [{ id: 'a' }, { id: name }];
      const question: Question = { id: 'q', type: 'matrix', rows, options: named('y') };
      if (told(unchecked([question])).length > 0) return;
      const questionnaire = createQuestionnaire(defined(question, note('{{q}}')));
      questionnaire.answer('q', { a: 'y', [name]: 'y' });
      assert.equal(questionnaire.question('q').violation, undefined);
      assert.equal(said(questionnaire), 'the y and the y');
    });
  }
});

describe('hidden answers that count', () => {
  const definition = parseDefinition(
    unchecked(
      [
        { id: 'on', type: 'boolean' },
        {
          id: 'g',
          type: 'group',
          nonresponse: ['private'],
          questions: [{ id: 'n', type: 'number', relevant: 'on' }],
        },
        { id: 'twice', type: 'calculation', calculate: 'g.n * 2' },
        { id: 'why', type: 'text', relevant: 'g.n > 1' },
      ],
      { hidden: 'count' },
    ),
  );
  function hiding(): Questionnaire {
    const questionnaire: Questionnaire = createQuestionnaire(definition);
    questionnaire.answer('on', true);
    questionnaire.answer('g/n', 3);
    questionnaire.answer('why', 'x');
    questionnaire.answer('on', false);
    return questionnaire;
  }

  it('do not count while their group is declined, and do so again', () => {
    const questionnaire = hiding();
    assert.equal(questionnaire.question('twice').value, 6);
    questionnaire.answer('g', { nonresponse: 'private' });
    assert.equal(questionnaire.question('twice').value, undefined);
    questionnaire.restore('g');
    assert.equal(questionnaire.question('twice').value, 6);
  });

  it('are submitted, so that what was submitted means the same when it is opened', () => {
    const questionnaire = hiding();
    const submitted = questionnaire.submit();
    const opened: Questionnaire = createQuestionnaire(definition, { response: submitted });
    assert.equal(opened.question('twice').value, questionnaire.question('twice').value);
    assert.deepEqual(opened.submit(), submitted);
  });

  it('end to count below a nonresponse of a hidden group around a group', () => {
    const inner: Question = {
      id: 'inner',
      type: 'group',
      questions: [{ id: 'sum', type: 'calculation', calculate: '1 + 1' }],
    };
    const outer = { id: 'outer', type: 'group', relevant: 'on', nonresponse: ['later'], questions: [inner] };
    const questionnaire: Questionnaire = createQuestionnaire(
      parseDefinition(unchecked([{ id: 'on', type: 'boolean' }, outer], { hidden: 'count' })),
    );
    const sum = (): unknown => questionnaire.question('outer/inner/sum').value;
    assert.equal(sum(), 2);
    questionnaire.answer('outer', { nonresponse: 'later' });
    assert.equal(sum(), undefined);
    questionnaire.restore('outer');
    assert.equal(sum(), 2);
  });
});

describe('a filter', () => {
  it('takes nothing away from a list that is not there yet', () => {
    const question: Question = { id: 'l', type: 'list', list: 'actors', filter: 'option != "z"' };
    const questionnaire = createQuestionnaire(defined(question));
    questionnaire.answer('l', ['a']);
    assert.equal(questionnaire.question('l').answered, true);
    assert.deepEqual(questionnaire.submit().answers, { l: ['a'] });
  });

  it('of a list moves no answers to `kept` when a response is opened', () => {
    const definition = parseDefinition(
      unchecked(
        [
          { id: 'l', type: 'list', list: 'actors', filter: 'option != "z"' },
          { id: 'why', type: 'text', relevant: 'answered(l)' },
        ],
        { hidden: 'clear' },
      ),
    );
    const lists = { actors: [{ id: 'a', label: 'A' }] };
    const questionnaire: Questionnaire = createQuestionnaire(definition, { lists });
    questionnaire.answer('l', ['a']);
    questionnaire.answer('why', 'x');
    const { response, kept } = openResponse(definition, questionnaire.response());
    assert.deepEqual(kept, []);
    assert.deepEqual(response.answers, { l: ['a'], why: 'x' });
  });

  it('asks for no more choices than it leaves', () => {
    const options = named('a', 'b');
    const questionnaire = createQuestionnaire(
      defined({ id: 'q', type: 'choices', options, min: 2, filter: 'option == "a"' }),
    );
    questionnaire.answer('q', ['a']);
    assert.equal(questionnaire.question('q').violation, undefined);
  });

  it('does not hide that an option is unknown', () => {
    const questionnaire = createQuestionnaire(
      defined({ id: 'q', type: 'choice', options: named('a'), filter: 'option == "a"' }),
    );
    questionnaire.answer('q', 'gone');
    assert.deepEqual(questionnaire.question('q').violation, { code: 'option', given: 'gone' });
  });
});
