import { isDay } from './day.ts';
import type { Network } from './network.ts';
import { quote } from './problem.ts';

/** What a name may take, so that the whole stays below the 143 bytes that encrypted home folders allow. */
const MOST_CHARACTERS = 60;
const MOST_BYTES = 110;

/**
 * The name for the file of a network: `verkosto-<name>-<date>.json`.
 *
 * The name is the title in small letters and digits of any script, joined by hyphens. Latin letters lose their marks
 * (ä becomes a), because some programs that pack and mail files still spoil them; where taking marks away would
 * make another word of it, as in Arabic or Hindi, they stay. No system's reserved names can come of it, since all begin
 * with `verkosto-`. A title without letters and digits is left out.
 *
 * @param date - the day of saving, `YYYY-MM-DD`
 * @throws RangeError when the date is no day.
 */
export function networkFileName(network: Network, date: string): string {
  if (!isDay(date)) throw new RangeError(`${quote(date)} is no day; needed: YYYY-MM-DD`);
  return ['verkosto', slug(network.title), date].filter((part) => part !== '').join('-') + '.json';
}

function slug(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+\p{M}*/gu, '-');
  return shorten(plain.replace(/^[-\p{M}]+/u, '')).replace(/-+$/, '');
}

function shorten(text: string): string {
  let bytes = 0;
  let shortened = '';
  for (const [index, character] of [...text].entries()) {
    bytes += bytesInUtf8(character);
    if (index >= MOST_CHARACTERS || bytes > MOST_BYTES) break;
    shortened += character;
  }
  return shortened;
}

function bytesInUtf8(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
