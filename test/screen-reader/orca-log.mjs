/** What Orca writes down: what it says, and by growing that it is busy. */
import { closeSync, openSync, readSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const SPOKEN = /SPEECH OUTPUT: '(.*)'(?: ?\{.*\})?$/;

/**
 * @typedef {{ heard: () => string[], quiet: (milliseconds: number, patience?: number) => Promise<string[]>, close: () => void }} OrcaLog
 * @returns {OrcaLog} `heard` gives what was said since it was last asked
 */
export function openLog(file) {
  const descriptor = openSync(file);
  const buffer = Buffer.alloc(1 << 16);
  const decoder = new TextDecoder();
  let rest = '';
  let spoken = [];
  /** Whether anything was written since the last look. */
  function grew() {
    let length;
    let grown = false;
    while ((length = readSync(descriptor, buffer)) > 0) {
      grown = true;
      const lines = (rest + decoder.decode(buffer.subarray(0, length), { stream: true })).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        const [, words] = SPOKEN.exec(line) ?? [];
        if (words !== undefined) spoken.push(words);
      }
    }
    return grown;
  }
  function heard() {
    grew();
    const all = spoken;
    spoken = [];
    return all;
  }
  return {
    heard,
    /** Waits, up to `patience`, until something is said, then until Orca does nothing for a while: what was heard. */
    async quiet(milliseconds, patience = 0) {
      for (const began = Date.now(); Date.now() - began < patience; await pause(50))
        if ((grew(), spoken.length > 0)) break;
      for (let since = Date.now(); Date.now() - since < milliseconds; await pause(50))
        if (grew()) since = Date.now();
      return heard();
    },
    close: () => closeSync(descriptor),
  };
}
