/**
 * What a screen reader says on one whole journey, compared chapter by chapter with `journey.txt`. After a change that
 * is meant, `node test/screen-reader/journey.test.mjs --write` writes the file anew.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../stories/town/serve.mjs';
import { journey } from './journey.mjs';
import { createPerson } from './person.mjs';
import { openReader } from './reader.mjs';

const GOLDEN = new URL('journey.txt', import.meta.url);
const HEAD = `One whole journey through a questionnaire, as the screen reader Orca says it in Chromium.
A line with > is what the person presses or types; below it is what is heard: name — role, states.
`;

async function heard() {
  const server = await serve(0, { '/page': fileURLToPath(new URL('page', import.meta.url)) });
  const reader = await openReader(`${server.address}/page/index.html`);
  const person = createPerson(reader);
  try {
    await journey(person);
  } catch (error) {
    person.chapters.at(-1).lines.push(String(error));
  } finally {
    await reader.stop();
    server.close();
  }
  return person.chapters;
}

const textOf = ({ title, lines }) => `\n== ${title}\n\n${lines.join('\n')}\n`;

const chapters = await heard();
if (process.argv.includes('--write')) await writeFile(GOLDEN, HEAD + chapters.map(textOf).join(''));
const golden = (await readFile(GOLDEN, 'utf8').catch(() => '')).split(/(?=\n== )/).slice(1);

for (const chapter of chapters) {
  test(chapter.title, () => {
    const expected = golden.find((text) => text.startsWith(`\n== ${chapter.title}\n`));
    assert.equal(textOf(chapter), expected ?? '');
  });
}
test('no chapter is missing', () => assert.equal(chapters.length, golden.length));
