/** Somebody who hears the page and types. What is done and what is heard then is written down. */
import { availableParallelism, loadavg } from 'node:os';
import { phrases } from './phrases.mjs';

/** As long as nothing happens, Orca has said all; a busy machine is given longer. */
const calm = () => 800 * Math.min(3, Math.max(1, loadavg()[0] / availableParallelism()));

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
    await keys(...xdotool);
    const heard = phrases(await log.quiet(calm(), silent ? 0 : PATIENCE));
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
