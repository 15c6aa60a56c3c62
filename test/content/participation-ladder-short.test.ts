import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { definition, participantLanguages, texts } from 'talkoot/content/participation-ladder-short';
import { createQuestionnaire, parseDefinition } from 'talkoot/engine';
import { lintDefinition } from 'talkoot/engine/lint';

const STAGES = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'];
const loaded: Record<string, Readonly<Record<string, string>>> = Object.fromEntries(
  await Promise.all(
    Object.entries(texts).map(async ([language, load]) => [language, { ...(await load()) }] as const),
  ),
);

/** The keys that a group finds in a language, without falling back to another one. */
function keysFor(language: string, group: string): string[] {
  const keys = Object.keys(loaded[language]!).filter((key) => !key.startsWith('@'));
  return [
    ...new Set(
      keys.filter((key) => !key.includes('@') || key.endsWith(`@${group}`)).map((key) => key.split('@')[0]!),
    ),
  ].sort();
}

describe('the short participation ladder', () => {
  test('is a questionnaire of its own: one question per stage, a statement of each rung, none of them', () => {
    const parsed = parseDefinition(definition);
    assert.equal(parsed.id, 'participation-ladder-short');
    const asked = parsed.sections.flatMap(({ questions }) => questions.filter(({ type }) => type !== 'note'));
    assert.deepEqual(
      asked.map(({ id }) => id),
      STAGES,
    );
    for (const question of asked) {
      assert.ok(question.type === 'choices');
      assert.deepEqual(
        question.options.map(({ value, exclusive = false }) => [value, exclusive]),
        [
          ['r1', false],
          ['r2', false],
          ['r3', false],
          ['r4', false],
          ['none', true],
        ],
      );
      assert.deepEqual(question.nonresponse, ['dont-know']);
    }
  });

  test('and its texts are as they were meant', () => {
    assert.deepEqual(lintDefinition(definition, { texts: loaded }), []);
  });

  test('has its texts for both groups in fi, sv and en, and for participants in easy Finnish', () => {
    const keys = keysFor('fi', 'participants');
    for (const language of ['fi', 'sv', 'en'])
      for (const group of ['organisers', 'participants'])
        assert.deepEqual(keysFor(language, group), keys, `${language} ${group}`);
    assert.deepEqual(participantLanguages, ['fi-simple']);
    assert.deepEqual(keysFor('fi-simple', 'participants'), keys);
    for (const [language, file] of Object.entries(loaded))
      assert.equal(file['@status'], language === 'fi' ? 'source' : 'unreviewed');
  });

  test('says every statement to each group in its own words, short and without a target group', () => {
    const options = { texts: loaded, parameters: { people: 'maahan muuttaneet' } };
    const organiser = createQuestionnaire(definition, { ...options, group: 'organisers' });
    const participant = createQuestionnaire(definition, { ...options, group: 'participants' });
    for (const language of definition.languages)
      for (const stage of STAGES)
        for (const rung of ['r1', 'r2', 'r3', 'r4']) {
          const key = `${stage}.option.${rung}`;
          const text = participant.text(key, language)!;
          assert.notEqual(text, organiser.text(key, language));
          assert.ok(text.length <= 120, `${language} ${key}: ${text.length} characters`);
          assert.doesNotMatch(text, /kohderyhm|målgrupp|target group|\{\{|</i);
        }
  });

  test('lets nobody choose none of them beside another', () => {
    const questionnaire = createQuestionnaire(definition, { texts: loaded, group: 'participants' });
    questionnaire.answer('v1', ['r1', 'r3']);
    assert.equal(questionnaire.question('v1').violation, undefined);
    questionnaire.answer('v1', ['r1', 'none']);
    assert.notEqual(questionnaire.question('v1').violation, undefined);
  });
});
