import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  definition,
  participantLanguages,
  reading,
  table,
  texts,
} from 'talkoot/content/participation-ladder';
import { createQuestionnaire, languageOrder, parseDefinition } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot/engine';
import { lintDefinition } from 'talkoot/engine/lint';

const CELLS = [1, 2, 3, 4].flatMap((rung) => [1, 2, 3, 4, 5, 6].map((stage) => `r${rung}v${stage}`));
const BOTH = ['fi', 'sv', 'en'];
const folder = join(import.meta.dirname, '../../packages/content/participation-ladder');

const loaded: Record<string, Readonly<Record<string, string>>> = Object.fromEntries(
  await Promise.all(
    Object.entries(texts).map(async ([language, load]) => [language, { ...(await load()) }] as const),
  ),
);

/** Everything a group may read in a language, by key, without falling back to another one. */
function read(language: string, group: 'organisers' | 'participants'): Map<string, string> {
  const own = new Map<string, string>();
  const file = Object.entries(loaded[language]!).filter(([key]) => !/^@/.test(key));
  for (const [key, text] of file) if (!key.includes('@')) own.set(key, text);
  for (const [key, text] of file) {
    const [plain, variant] = key.split('@');
    if (variant === group) own.set(plain!, text);
  }
  return own;
}

function opened(group: string, parameters: { people?: string; meaning?: string }): Questionnaire {
  return createQuestionnaire(definition, { texts: loaded, group, parameters });
}

describe('the participation ladder', () => {
  test('is a definition of four rungs by six stages, answered on one scale', () => {
    const parsed = parseDefinition(definition);
    assert.deepEqual(parsed.languages, [...BOTH, ...participantLanguages]);
    const asked = parsed.sections.flatMap(({ questions }) => questions.filter(({ type }) => type !== 'note'));
    assert.deepEqual(
      asked.map(({ id }) => id),
      CELLS,
    );
    assert.deepEqual(
      parsed.sections.map(({ id }) => id),
      ['r1', 'r2', 'r3', 'r4'],
    );
    for (const question of asked) {
      assert.ok(question.type === 'choice');
      assert.deepEqual(
        question.options.map(({ value }) => value),
        ['never', 'sometimes', 'often', 'always'],
      );
      assert.deepEqual(question.nonresponse, ['dont-know', 'does-not-apply']);
      assert.ok(
        question.options.every(({ label }) => parsed.languages.every((language) => label?.[language])),
      );
    }
  });

  test('and its texts are as they were meant', () => {
    assert.deepEqual(lintDefinition(definition, { texts: loaded }), []);
  });

  test('asks nobody for free text or evidence', () => {
    const types = definition.sections.flatMap(({ questions }) => questions.map(({ type }) => type));
    assert.deepEqual([...new Set<string>(types)].sort(), ['choice', 'note']);
  });

  test('is read by a configuration that names each cell once, in the order of the table', () => {
    assert.deepEqual(reading.questions, CELLS);
    assert.deepEqual(
      table.rows.flatMap(({ questions }) => questions),
      CELLS,
    );
    for (const { id, questions } of table.rows)
      assert.deepEqual(
        [...questions],
        table.columns.map((stage) => id + stage),
      );
    assert.deepEqual(
      reading.ladder,
      table.columns.map((_stage, at) => table.rows.map(({ questions }) => questions[at])),
    );
    const [first] = definition.sections[1].questions;
    assert.ok(first.options.some(({ value }) => value === reading.established));
    assert.deepEqual([...first.nonresponse], [reading.doNotKnow, reading.doesNotApply]);
  });
});

describe('texts of the participation ladder', () => {
  const source = new Set(read('fi', 'participants').keys());

  test('are complete for both groups in Finnish, Swedish and English', () => {
    for (const language of BOTH)
      for (const group of ['organisers', 'participants'] as const)
        assert.deepEqual(new Set(read(language, group).keys()), source, `${language} ${group}`);
  });

  test('are complete for participants in every other language', () => {
    for (const language of participantLanguages)
      assert.deepEqual(new Set(read(language, 'participants').keys()), source, language);
  });

  test('hold no organisers’ words in languages that only participants read', () => {
    for (const language of participantLanguages) {
      const questionKeys = Object.keys(loaded[language]!).filter((key) => /^r\d(v\d)?\./.test(key));
      assert.equal(questionKeys.length, 32);
      assert.deepEqual(
        questionKeys.filter((key) => !key.endsWith('@participants')),
        [],
        language,
      );
    }
  });

  test('say the two sides of a cell in different words', () => {
    for (const language of BOTH)
      for (const cell of CELLS) {
        const [organisers, participants] = (['organisers', 'participants'] as const).map((group) =>
          read(language, group).get(`${cell}.label`),
        );
        assert.notEqual(organisers, participants, `${language} ${cell}`);
      }
  });

  test('say which are translations that nobody has reviewed', async () => {
    for (const [language, file] of Object.entries(loaded)) {
      assert.equal(file['@language'], language);
      assert.equal(file['@status'], language === 'fi' ? 'source' : 'unreviewed');
    }
    const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    assert.deepEqual(files.sort(), [...definition.languages].map((language) => `${language}.json`).sort());
    for (const name of files) {
      const keys = [...(await readFile(join(folder, name), 'utf8')).matchAll(/^ {2}"([^"]+)":/gm)].map(
        ([, key]) => key,
      );
      assert.equal(new Set(keys).size, keys.length, `${name} has a key twice`);
    }
  });

  test('fill in the same values in every language', () => {
    const piped = (language: string, group: 'organisers' | 'participants'): string[] =>
      [...read(language, group)]
        .flatMap(([key, text]) =>
          [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, inside]) => `${key}: ${inside}`),
        )
        .sort();
    const expected = piped('fi', 'participants');
    assert.equal(expected.length, 6);
    for (const language of definition.languages) assert.deepEqual(piped(language, 'participants'), expected);
    for (const language of BOTH) assert.deepEqual(piped(language, 'organisers'), expected);
  });

  test('never call participants a target group', () => {
    const words: Record<string, RegExp> = {
      fi: /kohderyhm/i,
      'fi-simple': /kohderyhm/i,
      sv: /målgrupp/i,
      en: /target group/i,
      uk: /цільов/i,
      ru: /целев/i,
      ar: /المستهدف/,
    };
    for (const language of definition.languages)
      for (const [key, text] of read(language, 'participants'))
        assert.doesNotMatch(text, words[language]!, `${language} ${key}`);
    // The pattern finds the word where organisers read it.
    for (const language of BOTH)
      assert.match(read(language, 'organisers').get('r1v1.label')!, words[language]!);
  });

  test('promise no anonymity, speak of no two camps, no levels and no points, and hold no HTML', () => {
    for (const language of definition.languages)
      for (const [key, text] of Object.entries(loaded[language]!)) {
        assert.doesNotMatch(
          text,
          /anony|anonym|leiri|läger|\btaso|pisteet|\bnivå|poäng|\blevel|\bscore|анонім|аноним|مجهول/i,
          `${language} ${key}`,
        );
        assert.doesNotMatch(text, /<|&[a-z]+;/i, `${language} ${key}`);
      }
  });

  test('are short where participants answer', () => {
    for (const language of definition.languages)
      for (const cell of CELLS) {
        const text = read(language, 'participants')
          .get(`${cell}.label`)!
          .replace(/\{\{.*?\}\}/g, '');
        assert.ok(text.length <= 120, `${language} ${cell}: ${text.length} characters`);
      }
  });

  test('say that the instrument is new', () => {
    const words: Record<string, RegExp> = {
      fi: /uusi/,
      'fi-simple': /uusi/,
      sv: /\bny\b/,
      en: /\bnew\b/,
      uk: /новий/,
      ru: /новый/,
      ar: /جديد/,
    };
    for (const language of definition.languages)
      assert.match(read(language, 'participants').get('start')!, words[language]!);
    for (const language of BOTH) assert.match(read(language, 'organisers').get('start')!, words[language]!);
  });
});

describe('what a respondent reads', () => {
  const people = 'maahan muuttaneet';

  test('is in the words of their group, with the people concerned in the network’s own words', () => {
    const organiser = opened('organisers', { people });
    const participant = opened('participants', { people });
    assert.equal(
      organiser.text('r1v1.label', 'fi'),
      'Kysymme kohderyhmältä (maahan muuttaneet) mielipidettä suunnitelmasta ennen kuin se on valmis (kysely, kuuleminen, fokusryhmä).',
    );
    assert.equal(
      participant.text('r1v1.label', 'fi'),
      'Minulta tai ryhmältäni (maahan muuttaneet) kysytään mielipidettä, ennen kuin suunnitelma on valmis.',
    );
    assert.equal(
      participant.text('concerned.label', 'sv'),
      'Verksamheten berör de här människorna: maahan muuttaneet',
    );
  });

  test('holds them apart from the words around in every language, whichever way they are written', () => {
    for (const named of [people, 'الشباب'])
      for (const group of ['organisers', 'participants'])
        for (const language of group === 'organisers' ? BOTH : definition.languages) {
          const questionnaire = opened(group, { people: named });
          for (const cell of ['r1v1', 'r2v1', 'r3v1', 'r4v1'])
            assert.match(
              questionnaire.text(`${cell}.label`, language)!,
              new RegExp(`[^\\s\u2068] \u2068?\\(${named}\\)\u2069? \\S`),
              `${language} ${cell}`,
            );
        }
  });

  test('has no gap where the host says nothing of the people concerned', () => {
    for (const group of ['organisers', 'participants']) {
      const questionnaire = opened(group, {});
      for (const note of ['concerned', 'inThisNetwork'])
        assert.equal(questionnaire.question(note).relevant, false);
      for (const language of definition.languages)
        for (const cell of CELLS)
          assert.doesNotMatch(questionnaire.text(`${cell}.label`, language)!, /…|\{|\(\)| {2}/);
    }
    assert.equal(
      opened('organisers', { meaning: 'Päätämme yhdessä.' }).question('inThisNetwork').relevant,
      true,
    );
  });

  test('is Finnish for an organiser who asks for a language of participants, and never its mirror', () => {
    const organiser = opened('organisers', {});
    const participant = opened('participants', {});
    for (const language of participantLanguages)
      for (const cell of CELLS) {
        assert.equal(organiser.text(`${cell}.label`, language), organiser.text(`${cell}.label`, 'fi'));
        assert.notEqual(participant.text(`${cell}.label`, language), participant.text(`${cell}.label`, 'fi'));
      }
    assert.deepEqual(languageOrder('ar', definition.languages).slice(0, 2), ['ar', 'fi']);
  });
});
