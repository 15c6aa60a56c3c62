/** Somebody who hears the page and types. What is done and what is heard then is written down. */
import { phrases } from './phrases.mjs';

/** After so long without a sign of Orca it has said all; a busy machine, which is slow to press too, gets longer. */
const calm = (pressing) => 600 + Math.min(3000, 6 * pressing);

/** How long something that is expected may stay unsaid. */
const PATIENCE = 4000;

/**
 * @param {import('./desktop.mjs').Desktop} desktop
 */
export function createPerson({ keys, log }) {
  const chapters = [];

  /** Acts, and gives what is heard; `patience`: how long something may stay unsaid. */
  async function act(words, xdotool, patience = PATIENCE) {
    const { lines } = chapters.at(-1);
    await log.quiet(0);
    const began = performance.now();
    await keys(...xdotool);
    const heard = phrases(await log.quiet(calm(performance.now() - began), patience));
    lines.push(`> ${words}`, ...heard.map((phrase) => `  ${phrase}`));
    return heard;
  }

  const press = (key) => act(key, ['key', key]);

  return {
    chapters,
    press,
    begin: (title) => chapters.push({ title, lines: [] }),
    /** Lets Orca read on from where the reading is. */
    readOn: () => act('reads on', ['key', 'KP_Add']),
    /** Typing makes no sound of itself; `answered`: the page says something to it. */
    type: (text, { answered = false } = {}) =>
      act(`“${text}”`, ['type', '--delay', '60', text], answered ? PATIENCE : 0),
    /** Types in place of what is there. What Orca says of marking it varies, and is not the page's. */
    async retype(text) {
      await keys('key', 'ctrl+a', 'type', '--delay', '60', text);
      await log.quiet(2000);
      chapters.at(-1).lines.push(`> “${text}” in place of what is there`);
    },
    /** Goes on by Tab until a name is heard; `passing`: what is met on the way is not written down. */
    async tabTo(name, { passing = false } = {}) {
      const { lines } = chapters.at(-1);
      const before = lines.length;
      const met = [];
      for (let tries = 0; tries < 20; tries++) {
        if (passing) lines.length = before;
        const heard = await press('Tab');
        met.push(...heard);
        if (heard.some((phrase) => phrase.startsWith(name))) return;
      }
      throw new Error(`"${name}" was not met by Tab: ${met.join(' | ')}`);
    },
  };
}
