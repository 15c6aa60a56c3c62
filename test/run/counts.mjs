/** Reads from a log how many tests passed and failed, as each of our runners says it. */
import { stripVTControlCharacters } from 'node:util';

const last = (log, pattern) => [...log.matchAll(pattern)].at(-1);

/**
 * @param {string} log
 * @returns {{passed: number, failed: number} | undefined} undefined when nothing in it tells
 */
export function countTests(log) {
  const text = stripVTControlCharacters(log);
  // node:test tells its totals on lines of their own.
  const total = (word) => Number(last(text, new RegExp(`^[#ℹ] ${word} (\\d+)$`, 'gm'))?.[1]);
  if (!Number.isNaN(total('pass')))
    return { passed: total('pass'), failed: total('fail') + total('cancelled') };
  // web-test-runner draws its line again and again; our own scripts end with it.
  const line = last(text, /(\d+) passed, (\d+) failed/g);
  return line && { passed: Number(line[1]), failed: Number(line[2]) };
}
