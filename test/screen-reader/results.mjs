/**
 * Writes down how Orca reads the table of a round's results, in `results.txt`: `node test/screen-reader/results.mjs`.
 * People judge whether it makes sense; the whole questionnaire's journey is the one that is compared.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '../../stories/town/serve.mjs';
import { createPerson } from './person.mjs';
import { openReader } from './reader.mjs';

const HEAD = `The table of a round's results, as the screen reader Orca says it in Chromium.
A line with > is what the person presses; below it is what is heard: name — role, states.
`;

const server = await serve(0, { '/page': fileURLToPath(new URL('page', import.meta.url)) });
const reader = await openReader(`${server.address}/page/results.html`);
await new Promise((resolve) => setTimeout(resolve, 6000));
const person = createPerson(reader);
try {
  person.begin('The table by Tab: each practice is a button that opens its details');
  for (let step = 0; step < 17; step++) await person.press('Tab');
  person.begin('The details of a practice');
  await person.press('space');
  await person.press('Tab');
} finally {
  await reader.stop();
  server.close();
}
const textOf = ({ title, lines }) => `\n== ${title}\n\n${lines.join('\n')}\n`;
await writeFile(new URL('results.txt', import.meta.url), HEAD + person.chapters.map(textOf).join(''));
