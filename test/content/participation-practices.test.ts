import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reading } from 'talkoot/content/participation-ladder';
import { practices, texts } from 'talkoot/content/participation-practices';

const SOURCES = ['osallisena', 'own', 'thl'];

describe('the library of practices', () => {
  test('has a card for every cell of the ladder, and no card for anything else', () => {
    const covered = new Set(practices.flatMap(({ cells }) => cells));
    assert.deepEqual([...covered].sort(), [...reading.questions].sort());
    for (const { id, cells } of practices) {
      assert.ok(cells.length > 0, id);
      assert.equal(new Set(cells).size, cells.length, id);
    }
  });

  test('has each card once', () => {
    const ids = practices.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.every((id) => /^[a-z][A-Za-z]*$/.test(id)));
  });

  test('says of each card where it comes from, and names models only of the catalogue', () => {
    assert.deepEqual([...new Set(practices.map(({ source }) => source))].sort(), SOURCES);
    for (const { id, source, models = [] } of practices)
      assert.equal(models.length > 0, source === 'thl', id);
    const models = practices.flatMap((practice) => practice.models ?? []);
    assert.equal(new Set(models).size, models.length);
  });

  test('has title, description and first step in every language, and nothing else', async () => {
    const keys = [
      'models',
      ...SOURCES.map((source) => `source.${source}`),
      ...practices.flatMap(({ id }) => [`${id}.title`, `${id}.what`, `${id}.firstStep`]),
    ].sort();
    const finnish = await texts.fi();
    assert.deepEqual(Object.keys(texts), ['fi', 'sv', 'en']);
    for (const [language, load] of Object.entries(texts)) {
      const { '@language': tag, '@status': status, ...words } = { ...(await load()) };
      assert.equal(tag, language);
      assert.equal(status, language === 'fi' ? 'source' : 'unreviewed');
      assert.deepEqual(Object.keys(words).sort(), keys);
      for (const [key, text] of Object.entries(words)) {
        assert.notEqual(text.trim(), '', `${language} ${key}`);
        assert.ok(text.length <= 260, `${language} ${key}: ${text.length} characters`);
        assert.doesNotMatch(text, /<|\{\{|kohderyhm|målgrupp|target group/i, `${language} ${key}`);
        if (language !== 'fi') assert.notEqual(text, finnish[key], `${language} ${key}`);
      }
    }
  });

  test('states no figures and no law', async () => {
    for (const [language, load] of Object.entries(texts))
      for (const [key, text] of Object.entries(await load()))
        if (!key.startsWith('source.'))
          assert.doesNotMatch(text, /\d|€|euro|\blaki\b|\blain\b|\blag\b|\blaw\b/i, `${language} ${key}`);
  });

  test('gives titles that nobody mixes up', async () => {
    for (const load of Object.values(texts)) {
      const words = await load();
      const titles = practices.map(({ id }) => words[`${id}.title`]);
      assert.equal(new Set(titles).size, titles.length);
    }
  });
});
