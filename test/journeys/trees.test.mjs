/**
 * What assistive technology is given, type by type: the accessibility tree of each question, needed and
 * unanswered, before and after it is tried to go on without it, held against `trees/<question>.txt`. `WRITE_TREES=1 node --test test/journeys/trees.test.mjs` renews them.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { town } from './browser.mjs';

const QUESTIONS = {
  note: 'intro',
  text: 'name',
  multiline: 'story',
  number: 'years',
  date: 'begun',
  month: 'busiest',
  boolean: 'member',
  choice: 'way',
  choices: 'days',
  list: 'who',
  scale: 'content',
  matrix: 'support',
  ranking: 'order',
  allocation: 'time',
  group: 'goal',
  calculation: 'sum',
};

const { open } = await town(after);
const trees = new URL('trees/', import.meta.url);

for (const [type, id] of Object.entries(QUESTIONS)) {
  test(`the accessibility tree of a question of type ${type}`, async () => {
    const { page, context, faults } = await open(`/journeys/every-type.html?only=${id}`);
    const section = page.locator('section.section');
    await section.waitFor();
    if (type === 'group') await page.getByRole('button', { name: 'Lisää tavoite' }).click();
    const asked = await section.ariaSnapshot();
    await page.locator('button.primary').click();
    const review = page.getByRole('heading', { name: 'Yhteenveto' });
    await page.locator('.error-summary').or(review).first().waitFor();
    // A note and a calculation need no answer; the review is elsewhere.
    if (await section.isHidden()) await page.getByRole('button', { name: 'Edellinen' }).click();
    const tree = `${asked}\n\nwhen it is tried to go on:\n${await section.ariaSnapshot()}\n`;
    const place = new URL(`${type}.txt`, trees);
    if (process.env.WRITE_TREES) {
      await mkdir(fileURLToPath(trees), { recursive: true });
      await writeFile(place, tree);
    }
    assert.equal(tree, await readFile(place, 'utf8'));
    assert.deepEqual(faults, []);
    await context.close();
  });
}
