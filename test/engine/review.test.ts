import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { createQuestionnaire, openResponse, parseDefinition, score } from 'talkoot/engine';
import type { Answer, Check, Definition, Option, Question, Questionnaire } from 'talkoot/engine';
import { beginQuestionnaire } from 'talkoot/engine/lean';
import { PARTS } from 'talkoot/engine/parts';
import { defined, told, unchecked } from './defined.ts';

/** Options by value, each with a label. */
function named(...values: string[]): Option[] {
  return values.map((value) => ({ value, label: { en: `the ${value}` } }));
}

function note(label: string): Question {
  return { id: 'said', type: 'note', label: { en: label } };
}

function said(questionnaire: Questionnaire): string | undefined {
  return questionnaire.text('said.label', 'en');
}

/** A check whose calls are counted; it never answers after the tenth, so that a loop ends. */
function counted(): { calls: { answer: unknown; signal: AbortSignal }[]; check: Check } {
  const calls: { answer: unknown; signal: AbortSignal }[] = [];
  const check: Check = (answer, { signal }) => {
    calls.push({ answer, signal });
    return calls.length > 10 ? new Promise<boolean>(() => undefined) : Promise.resolve(true);
  };
  return { calls, check };
}

/** Waits for a check, but not for ever. */
async function settledSoon(questionnaire: Questionnaire): Promise<boolean> {
  return Promise.race([questionnaire.settled().then(() => true), after(50, false)]);
}

const CHECKED: [Question, Answer][] = [
  [{ id: 'q', type: 'choices', options: named('a', 'b'), filter: 'true', check: 'known' }, ['a']],
  [{ id: 'q', type: 'ranking', options: named('a'), filter: 'true', check: 'known' }, ['a']],
  [{ id: 'q', type: 'allocation', total: 1, options: named('a'), filter: 'true', check: 'known' }, { a: 1 }],
  [
    { id: 'q', type: 'matrix', rows: [{ id: 'a' }], options: named('y'), filter: 'true', check: 'known' },
    { a: 'y' },
  ],
];

describe('asynchronous checks', () => {
  for (const [question, answer] of CHECKED) {
    it(`ask once for what a filter leaves of ${question.type}`, async () => {
      const { calls, check } = counted();
      const questionnaire = createQuestionnaire(defined(question), { checks: { known: check } });
      questionnaire.answer('q', answer);
      assert.equal(await settledSoon(questionnaire), true);
      assert.equal(calls.length, 1);
      assert.equal(questionnaire.question('q').violation, undefined);
    });
  }

  it('are not asked again for the same items', async () => {
    const { calls, check } = counted();
    const definition = defined({ id: 'q', type: 'choices', options: named('a'), check: 'known' });
    const questionnaire = createQuestionnaire(definition, { checks: { known: check } });
    questionnaire.answer('q', ['a']);
    await settledSoon(questionnaire);
    questionnaire.answer('q', ['a']);
    await settledSoon(questionnaire);
    assert.equal(calls.length, 1);
  });

  it('are not asked of an answer that changed before they began', async () => {
    const { calls, check } = counted();
    const definition = defined({ id: 'q', type: 'text', check: 'known' });
    const questionnaire = createQuestionnaire(definition, { checks: { known: check } });
    for (const text of ['1', '12', '123']) questionnaire.answer('q', text);
    await settledSoon(questionnaire);
    assert.deepEqual(
      calls.map(({ answer }) => answer),
      ['123'],
    );
  });

  it('are asked of groups, or refused there', async () => {
    const group = {
      id: 'g',
      type: 'group',
      check: 'known',
      questions: [{ id: 'q', type: 'text' }],
    };
    if (told(unchecked([group])).length > 0) return;
    const { calls, check } = counted();
    const questionnaire = createQuestionnaire(parseDefinition(unchecked([group])), {
      checks: { known: check },
    });
    questionnaire.answer('g/q', 'x');
    await settledSoon(questionnaire);
    assert.equal(calls.length, 1);
  });

  for (const [name, leave] of [
    ['taken away', (each: Questionnaire) => each.clear('g')],
    ['replaced', (each: Questionnaire) => each.answer('g', [{ id: 'r', answers: { q: 'y' } }])],
    ['cleared with what is hidden', (each: Questionnaire) => each.answer('on', false)],
  ] as const) {
    it(`are aborted when all rows are ${name}`, async () => {
      const signals: AbortSignal[] = [];
      let finish = (_: boolean): void => undefined;
      const known: Check = (answer, { signal }) => {
        signals.push(signal);
        return answer === 'x' ? new Promise<boolean>((resolve) => (finish = resolve)) : Promise.resolve(true);
      };
      const definition = parseDefinition(
        unchecked(
          [
            { id: 'on', type: 'boolean' },
            {
              id: 'g',
              type: 'group',
              repeat: true,
              relevant: 'on',
              questions: [{ id: 'q', type: 'text', check: 'known' }],
            },
          ],
          { hidden: 'clear' },
        ),
      );
      const questionnaire = createQuestionnaire(definition, { checks: { known } });
      questionnaire.answer('on', true);
      questionnaire.answer('g', [{ id: 'r', answers: { q: 'x' } }]);
      await after(1);
      leave(questionnaire);
      assert.equal(signals[0]?.aborted, true);
      assert.equal(await settledSoon(questionnaire), true);
      finish(true);
    });
  }
});

describe('what is told', () => {
  /** The addresses told while something is done that cannot be asked for then. */
  async function unknown(questionnaire: Questionnaire, act: () => void): Promise<string[]> {
    await after(1);
    const gone: string[] = [];
    questionnaire.subscribe((changed) => {
      for (const address of changed) {
        try {
          questionnaire.question(address);
        } catch {
          gone.push(address);
        }
      }
    });
    act();
    await after(1);
    return gone;
  }
  const rows = (relevant?: string): Definition =>
    parseDefinition(
      unchecked(
        [
          { id: 'on', type: 'boolean' },
          {
            id: 'g',
            type: 'group',
            repeat: true,
            ...(relevant && { relevant }),
            questions: [
              { id: 'q', type: 'text', required: 'on' },
              { id: 'p', type: 'text', relevant: 'on' },
            ],
          },
        ],
        { hidden: 'clear' },
      ),
    );

  it('has no addresses of rows that were cleared', async () => {
    const questionnaire: Questionnaire = createQuestionnaire(rows('on'));
    questionnaire.answer('on', true);
    questionnaire.answer('g', [{ id: 'r', answers: { q: 'x' } }]);
    assert.deepEqual(await unknown(questionnaire, () => questionnaire.answer('on', false)), []);
  });

  it('has no addresses of a row that was removed in the same turn', async () => {
    const questionnaire: Questionnaire = createQuestionnaire(rows());
    questionnaire.answer('g', [{ id: 'r', answers: {} }]);
    const act = (): void => {
      questionnaire.answer('g/r/q', 'x');
      questionnaire.removeRow('g', 'r');
    };
    assert.deepEqual(await unknown(questionnaire, act), []);
  });

  it('has those whose texts name an item of a list that is renamed', async () => {
    const definition = defined({ id: 'l', type: 'list', list: 'actors' }, note('{{l}}'));
    const lists = { actors: [{ id: 'a', label: 'Red' }] };
    const questionnaire: Questionnaire = createQuestionnaire(definition, { lists });
    questionnaire.answer('l', ['a']);
    await after(1);
    const changed: string[] = [];
    questionnaire.subscribe((addresses) => changed.push(...addresses));
    questionnaire.setList('actors', [{ id: 'a', label: 'Blue' }]);
    await after(1);
    assert.equal(said(questionnaire), 'Blue');
    assert.ok(changed.includes('said'), changed.join());
  });

  it('has those whose texts show an option whose label speaks of what changed', async () => {
    const options = [{ value: 'a', label: { en: 'with {{name}}' } }];
    const definition = defined(
      { id: 'name', type: 'text' },
      { id: 'who', type: 'choice', options },
      note('{{who}}'),
    );
    const questionnaire: Questionnaire = createQuestionnaire(definition);
    questionnaire.answer('who', 'a');
    await after(1);
    const changed: string[] = [];
    questionnaire.subscribe((addresses) => changed.push(...addresses));
    questionnaire.answer('name', 'Aino');
    await after(1);
    assert.ok(changed.includes('said'), changed.join());
  });
});

describe('a questionnaire begun without parts', () => {
  it('can be begun again with them when its texts ask for them', () => {
    const definition = unchecked([{ id: 'q', type: 'text' }]) as unknown as Definition;
    const texts = { en: { 'q.label': 'Again: {{q}}' } };
    assert.throws(() => beginQuestionnaire(definition, { texts }), { name: 'PartsNeeded' });
    const questionnaire = beginQuestionnaire(definition, { texts }, PARTS);
    assert.equal(questionnaire.text('q.label', 'en'), 'Again: …');
  });
});

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
