/**
 * What a screen reader says on a walk through a page, compared chapter by chapter with the golden file beside it. After
 * a change that is meant, `node test/screen-reader/<name>.test.mjs --write` writes the file anew.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../stories/town/serve.mjs';
import { createPerson } from './person.mjs';
import { openReader } from './reader.mjs';

const HEAD = `A line with > is what the person presses or types; below it is what is heard: name — role, states.
`;

async function heard({ page, title, walk }) {
  const server = await serve(0, { '/page': fileURLToPath(new URL('page', import.meta.url)) });
  const reader = await openReader(`${server.address}/page/${page}`, title);
  const person = createPerson(reader);
  try {
    await walk(person);
  } catch (error) {
    person.chapters.at(-1).lines.push(String(error));
  } finally {
    await reader.stop();
    server.close();
  }
  return person.chapters;
}

const textOf = ({ title, lines }) => `\n== ${title}\n\n${lines.join('\n')}\n`;

/**
 * @param {object} transcript
 * @param {string} transcript.name - of the golden file
 * @param {string} transcript.about - what it is, for those who read the file
 * @param {string} transcript.page - the file in `page`
 * @param {string} [transcript.title] - the title the page takes once it is ready; without it, ready is what is loaded
 * @param {(person: ReturnType<typeof createPerson>) => Promise<void>} transcript.walk
 */
export async function compareTranscript({ name, about, ...walked }) {
  const file = new URL(`${name}.txt`, import.meta.url);
  const chapters = await heard(walked);
  if (process.argv.includes('--write'))
    await writeFile(file, `${about}\n${HEAD}${chapters.map(textOf).join('')}`);
  const golden = (await readFile(file, 'utf8').catch(() => '')).split(/(?=\n== )/).slice(1);
  for (const chapter of chapters) {
    test(chapter.title, () => {
      const expected = golden.find((text) => text.startsWith(`\n== ${chapter.title}\n`));
      assert.equal(textOf(chapter), expected ?? '');
    });
  }
  test('no chapter is missing', () => assert.equal(chapters.length, golden.length));
}
