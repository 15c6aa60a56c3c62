import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createQuestionnaire, DefinitionError } from 'talkoot/engine';
import type { Answer, Definition, Question } from 'talkoot/engine';
import { defined, told, unchecked } from './defined.ts';

const NBSP = '\u00a0';

const definition: Definition = defined(
  { id: 'name', type: 'text' },
  { id: 'people', type: 'number', nonresponse: ['unknown'] },
  { id: 'begins', type: 'date' },
  { id: 'until', type: 'month' },
  {
    id: 'role',
    type: 'choice',
    options: [{ value: 'organiser', label: { en: 'Organiser', fi: 'Järjestäjä' } }, { value: 'guest' }],
    other: true,
  },
  {
    id: 'helpers',
    type: 'choices',
    options: [
      { value: 'town', label: { en: 'the town', fi: 'kunta' } },
      { value: 'x', label: { en: 'X' } },
    ],
  },
  { id: 'actors', type: 'list', list: 'actors' },
  {
    id: 'support',
    type: 'matrix',
    rows: [{ id: 'family' }],
    options: [{ value: 'much', label: { en: 'Much' } }],
  },
  {
    id: 'goals',
    type: 'group',
    repeat: true,
    questions: [
      { id: 'goal', type: 'text' },
      { id: 'by', type: 'text', label: { en: 'Who does “{{goal}}” for {{name}}?' } },
    ],
  },
  {
    id: 'shown',
    type: 'note',
    label: {
      en: '{{name}}|{{people}}|{{begins}}|{{until}}|{{role}}|{{helpers}}|{{actors}}|{{support.family}}',
    },
    texts: { more: { en: '{{people * 2}} and {{name ?? "nobody"}}', fi: '{{people / 2}}, {{role}}' } },
  },
);

const actors = [
  { id: 'a1', label: 'Red Cross' },
  { id: 'a2', label: 'Parish' },
];

function answered(answers: Record<string, Answer>) {
  const questionnaire = createQuestionnaire(definition, { lists: { actors } });
  for (const [id, answer] of Object.entries(answers)) questionnaire.answer(id, answer);
  return questionnaire;
}

describe('answers in texts', () => {
  it('stand in the words and the notation of the language', () => {
    const questionnaire = answered({
      name: 'Talkoot',
      people: 1234.5,
      begins: '2026-11-22',
      until: '2027-01',
      role: 'organiser',
      helpers: ['town', 'x'],
      actors: ['a2', 'a1'],
      support: { family: 'much' },
    });
    assert.equal(
      questionnaire.text('shown.label', 'en'),
      'Talkoot|1234.5|22 November 2026|January 2027|Organiser|the town and X|Parish and Red Cross|Much',
    );
    assert.equal(questionnaire.text('shown.more', 'en'), '2469 and Talkoot');
    assert.equal(questionnaire.text('shown.more', 'fi')!.replace(NBSP, ' '), '617,25, Järjestäjä');
  });

  it('leave a gap where there are none', () => {
    assert.equal(answered({}).text('shown.label', 'en'), '…|…|…|…|…|…|…|…');
    assert.equal(answered({ people: { nonresponse: 'unknown' } }).text('shown.more', 'en'), '… and nobody');
    assert.equal(answered({ role: { other: 'Cook' } }).text('shown.more', 'fi'), '…, Cook');
  });

  it('are those of the row', () => {
    const questionnaire = answered({ name: 'us' });
    const [first, second] = [questionnaire.addRow('goals'), questionnaire.addRow('goals')];
    questionnaire.answer(`goals/${first}/goal`, 'Soup');
    questionnaire.answer(`goals/${second}/goal`, 'Bread');
    assert.equal(questionnaire.text(`goals/${first}/by.label`, 'en'), 'Who does “Soup” for us?');
    assert.equal(questionnaire.text(`goals/${second}/by.label`, 'en'), 'Who does “Bread” for us?');
    assert.equal(questionnaire.text('goals.by.label', 'en'), 'Who does “…” for us?');
    assert.throws(() => questionnaire.text('goals/nobody/by.label', 'en'), RangeError);
  });

  it('tell the questions whose texts speak of them', async () => {
    const questionnaire = answered({});
    const row = questionnaire.addRow('goals');
    await Promise.resolve();
    const told: string[][] = [];
    questionnaire.subscribe((changed) => told.push([...changed].sort()));
    questionnaire.answer('name', 'us');
    await Promise.resolve();
    assert.deepEqual(told, [[`goals/${row}/by`, 'name', 'shown']]);
  });

  it('work in texts that are added', async () => {
    const questionnaire = answered({ name: 'us' });
    questionnaire.addTexts({ sv: { 'people.label': 'Hur många är {{name}}?', 'role.option.guest': 'Gäst' } });
    assert.equal(questionnaire.text('people.label', 'sv'), 'Hur många är us?');
    await Promise.resolve();
    const told: string[][] = [];
    questionnaire.subscribe((changed) => told.push([...changed].sort()));
    questionnaire.answer('name', 'vi');
    await Promise.resolve();
    assert.deepEqual(told, [['name', 'people', 'shown']]);
  });

  it('are refused where an expression is wrong, and nothing is added', () => {
    const questionnaire = answered({});
    assert.throws(
      () =>
        questionnaire.addTexts({
          sv: { 'people.label': '{{nmae}}', 'role.label': '{{1 +}}', 'people.hint': 'x' },
        }),
      (error: unknown) =>
        error instanceof DefinitionError &&
        error.problems.map(({ path, message }) => `${path}: ${message}`).join('\n') ===
          'texts.sv.people.label: unknown question "nmae", did you mean "name"? (at character 1 of "nmae")\n' +
            'texts.sv.role.label: unexpected end; needed: a value, a question or "(" (at character 4 of "1 +")',
    );
    assert.equal(questionnaire.text('people.hint', 'sv'), undefined);
    assert.deepEqual(told(unchecked([{ id: 'a', type: 'text', label: { en: 'Hello {{b}}' } }])), [
      'sections[0].questions[0].label.en: unknown question "b"',
    ]);
  });
});

describe('texts for a group of respondents', () => {
  const grouped = defined({
    id: 'heard',
    type: 'boolean',
    texts: { 'label@participant': { en: 'Are you heard?' } },
    label: { en: 'Do you hear people?' },
  });
  it('take the place of the others for that group', () => {
    const texts = { sv: { 'heard.label': 'Lyssnar ni?', 'heard.label@participant': 'Blir du hörd?' } };
    const participant = createQuestionnaire(grouped, { group: 'participant', texts });
    const organiser = createQuestionnaire(grouped, { group: 'organiser', texts });
    assert.equal(participant.text('heard.label', 'en'), 'Are you heard?');
    assert.equal(organiser.text('heard.label', 'en'), 'Do you hear people?');
    assert.equal(participant.text('heard.label', 'sv'), 'Blir du hörd?');
    assert.equal(organiser.text('heard.label', 'sv'), 'Lyssnar ni?');
  });
});

describe('braces in texts', () => {
  it('inside the quotes of an expression do not end it, and what is not closed is refused', () => {
    const questionnaire = createQuestionnaire(
      defined(
        { id: 'n', type: 'text', label: { en: 'A {{n ?? "}}"}} b' } },
        { id: 'm', type: 'number', label: { en: '{{-m}}' } },
      ),
    );
    assert.equal(questionnaire.text('n.label', 'en'), 'A }} b');
    questionnaire.answer('m', 0);
    assert.equal(questionnaire.text('m.label', 'en'), '0', 'never minus zero');
    for (const wrong of ['{{n', 'a {{n}} b {{n', "{{ don't }}"])
      assert.equal(told(unchecked([{ id: 'n', type: 'text', label: { en: wrong } }])).length, 1, wrong);
  });
});

describe('the name of a row', () => {
  it('speaks of what is answered in it, and is asked for by its address', () => {
    const people: Question = {
      id: 'people',
      type: 'group',
      repeat: true,
      texts: { row: { en: 'About {{first ?? "somebody"}}' } },
      questions: [{ id: 'first', type: 'text' }],
    };
    const questionnaire = createQuestionnaire(defined(people));
    const [first, second] = [questionnaire.addRow('people'), questionnaire.addRow('people')];
    questionnaire.answer(`people/${first}/first`, 'Aino');
    assert.equal(questionnaire.text(`people/${first}.row`, 'en'), 'About Aino');
    assert.equal(questionnaire.text(`people/${second}.row`, 'en'), 'About somebody');
    assert.equal(questionnaire.text('people.row', 'en'), 'About somebody');
    questionnaire.addTexts({ sv: { 'people.row': 'Om {{first}}' } });
    assert.equal(questionnaire.text(`people/${first}.row`, 'sv'), 'Om Aino');
    assert.throws(() => questionnaire.text('people/nobody.row', 'en'), RangeError);
  });
});

describe('a text in which directions of writing meet', () => {
  const label = { ar: 'أهلًا {{name}}! العمر: {{age}}', fi: 'Hei {{name}}, ikä {{age}}' };
  const greeted = (name: string, language: string): string | undefined => {
    const questionnaire = createQuestionnaire(
      defined(
        { id: 'name', type: 'text' },
        { id: 'age', type: 'number' },
        { id: 'hello', type: 'note', label },
      ),
    );
    questionnaire.answer('name', name);
    questionnaire.answer('age', -5);
    return questionnaire.text('hello.label', language);
  };
  // FSI and PDI: what stands between them keeps its own direction.
  const [isolate, end] = ['\u2068', '\u2069'];

  it('keeps what is filled in apart, so that neither turns the other round', () => {
    assert.equal(
      greeted('Maija (26)', 'ar'),
      `أهلًا ${isolate}Maija (26)${end}! العمر: ${isolate}\u200e-5${end}`,
    );
    assert.equal(greeted('ليلى', 'fi'), `Hei ${isolate}ليلى${end}, ikä ${isolate}−5${end}`);
  });

  it('keeps the space at the ends of what is filled in between the words, and adds no marks around nothing', () => {
    const label = { ar: 'مجموعتي{{(" (" + name + ")") ?? ""}} هنا', fi: 'Me' };
    const questionnaire = createQuestionnaire(
      defined({ id: 'name', type: 'text' }, { id: 'group', type: 'note', label }),
    );
    assert.equal(questionnaire.text('group.label', 'ar'), 'مجموعتي هنا');
    questionnaire.answer('name', 'nuoret\nja muut');
    assert.equal(questionnaire.text('group.label', 'ar'), `مجموعتي ${isolate}(nuoret\nja muut)${end} هنا`);
  });

  it('adds no marks where all is written from left to right', () => {
    assert.equal(greeted('Maija', 'fi'), 'Hei Maija, ikä −5');
  });
});
