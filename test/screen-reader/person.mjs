/** Somebody who hears the page and types. What is done and what is heard then is written down. */
import { phrases } from './phrases.mjs';

/** After so long without a sign of Orca it has said all; a busy machine is given longer. */
const calm = (pressing) => 600 + 6 * pressing;

/** How long something that is expected may stay unsaid. */
const PATIENCE = 4000;

/**
 * @param {import('./desktop.mjs').Desktop} desktop
 */
export function createPerson({ keys, log }) {
  const chapters = [];

  /** Acts, and gives what is heard. What makes no sound of itself is not waited for. */
  async function act(words, xdotool, silent = false) {
    const { lines } = chapters.at(-1);
    await log.quiet(0);
    const began = performance.now();
    await keys(...xdotool);
    const pressing = silent ? 0 : performance.now() - began;
    const heard = phrases(await log.quiet(calm(pressing), silent ? 0 : PATIENCE));
    if (process.env.TIMES) console.log(words, pressing);
    lines.push(`> ${words}`, ...heard.map((phrase) => `  ${phrase}`));
    return heard;
  }

  const press = (key, words = key) => act(words, ['key', key]);

  return {
    chapters,
    press,
    begin: (title) => chapters.push({ title, lines: [] }),
    /** Lets Orca read on from where the reading is. */
    readOn: () => act('reads on', ['key', 'KP_Add']),
    type: (text) => act(`“${text}”`, ['type', '--delay', '60', text], true),
    /** Goes on by Tab until a name is heard. */
    async tabTo(name) {
      const met = [];
      for (let tries = 0; tries < 20; tries++) {
        const heard = await press('Tab');
        met.push(...heard);
        if (heard.some((phrase) => phrase.startsWith(name))) return;
      }
      throw new Error(`"${name}" was not met by Tab: ${met.join(' | ')}`);
    },
  };
}
