import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { credits, figureTexts, rungs, stages, stances, table } from 'talkoot/content/participation-ladder';

describe('the figure of the ladder', () => {
  test('has four rungs in three stances, the last two as equal partners', () => {
    assert.deepEqual(
      rungs.map(({ id, stance }) => [id, stance]),
      [
        ['r1', 'for'],
        ['r2', 'with'],
        ['r3', 'equal'],
        ['r4', 'equal'],
      ],
    );
    assert.deepEqual(
      rungs.map(({ id }) => id),
      table.rows.map(({ id }) => id),
    );
    assert.deepEqual([...stages], [...table.columns]);
  });

  test('has its words in every language, and no others', async () => {
    const keys = [
      ...rungs.flatMap(({ id, examples }) => [
        `${id}.name`,
        `${id}.explanation`,
        ...examples.map((example) => `${id}.example.${example}`),
      ]),
      ...stances.flatMap((stance) => [`stance.${stance}`, `stance.${stance}@participants`]),
      ...stages.map((stage) => `${stage}.name`),
      'credit.adapted',
      ...credits.map(({ id }) => `credit.${id}`),
    ].sort();
    assert.deepEqual(Object.keys(figureTexts), ['fi', 'sv', 'en']);
    for (const [language, load] of Object.entries(figureTexts)) {
      const { '@language': tag, '@status': status, ...words } = { ...(await load()) };
      assert.equal(tag, language);
      assert.equal(status, language === 'fi' ? 'source' : 'unreviewed');
      assert.deepEqual(Object.keys(words).sort(), keys);
      for (const [key, text] of Object.entries(words)) {
        assert.notEqual(text.trim(), '', key);
        assert.doesNotMatch(text, /<|\{\{/, key);
        if (key.endsWith('@participants')) assert.doesNotMatch(text, /kohderyhm|målgrupp|target group/i);
      }
    }
  });
});
