import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuestionnaire, languageOrder, parseDefinition } from 'talkoot/engine';
import { unchecked } from './defined.ts';

const definition = parseDefinition(
  unchecked(
    [
      { id: 'name', type: 'text', label: { fi: 'Nimi', sv: 'Namn', 'fi-simple': 'Sinun nimesi' } },
      {
        id: 'role',
        type: 'choice',
        options: [{ value: 'a.b', label: { fi: 'A ja B' } }, { value: 'label' }],
      },
      {
        id: 'goals',
        type: 'group',
        repeat: true,
        questions: [
          { id: 'by', type: 'date', hint: { fi: 'Mihin mennessä' } },
          {
            id: 'option',
            type: 'choice',
            label: { fi: 'Vaihtoehto' },
            options: [{ value: 'x', label: { fi: 'X' } }],
          },
        ],
      },
    ],
    { languages: ['fi', 'sv'], title: { fi: 'Suunnitelma' } },
  ),
);

describe('languages', () => {
  test('are tried from the wanted one to those of the definition', () => {
    assert.deepEqual(languageOrder('fi-simple', ['sv', 'fi']), ['fi-simple', 'fi', 'sv']);
    assert.deepEqual(languageOrder('sv-FI', ['fi', 'sv']), ['sv-FI', 'sv', 'fi']);
    assert.deepEqual(languageOrder('', ['fi']), ['fi']);
    assert.deepEqual(languageOrder('zh-Hant-TW', []), ['zh-Hant-TW', 'zh-Hant', 'zh']);
  });
});

describe('texts', () => {
  test('are found in the definition, in the best language there is', () => {
    const questionnaire = createQuestionnaire(definition);
    const cases: [string, string, string | undefined][] = [
      ['title', 'sv', 'Suunnitelma'],
      ['name.label', 'sv-FI', 'Namn'],
      ['name.label', 'fi-simple', 'Sinun nimesi'],
      ['name.label', 'uk', 'Nimi'],
      ['role.option.a.b', 'fi', 'A ja B'],
      ['role.option.label', 'fi', undefined],
      ['goals.by.hint', 'fi-simple', 'Mihin mennessä'],
      ['goals.option.label', 'fi', 'Vaihtoehto'],
      ['goals.option.option.x', 'fi', 'X'],
      ['only.name.label', 'fi', undefined],
      ['nowhere.label', 'fi', undefined],
      ['name.id', 'fi', undefined],
      ['name', 'fi', undefined],
      ['', 'fi', undefined],
      ['__proto__', 'fi', undefined],
      ['name.constructor', 'name', undefined],
    ];
    for (const [key, language, text] of cases) assert.equal(questionnaire.text(key, language), text, key);
  });

  test('come from files too, which may be loaded later; the definition goes first in each language', () => {
    const questionnaire = createQuestionnaire(definition, {
      texts: { fi: { 'name.label': 'Tiedostosta', 'only.label': 'Osa' }, en: { 'name.label': 'Name' } },
    });
    assert.equal(questionnaire.text('name.label', 'fi'), 'Nimi');
    assert.equal(questionnaire.text('name.label', 'en'), 'Name');
    assert.equal(questionnaire.text('only.label', 'en'), 'Osa');
    questionnaire.addTexts({ en: { 'only.label': 'Part' }, sv: { title: 'Plan' } });
    assert.equal(questionnaire.text('only.label', 'en'), 'Part');
    assert.equal(questionnaire.text('title', 'sv'), 'Plan');
    assert.equal(questionnaire.text('name.label', 'en'), 'Nimi');
  });

  test('of a question stand under its text key', () => {
    const questionnaire = createQuestionnaire(definition);
    const row = questionnaire.addRow('goals');
    const { textKey } = questionnaire.question(`goals/${row}/by`);
    assert.equal(questionnaire.text(`${textKey}.hint`, 'fi'), 'Mihin mennessä');
  });
});
