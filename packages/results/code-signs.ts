import { hashOf } from './hash.ts';
import { ResponseCodeError } from './response-code-error.ts';

/** Crockford's base 32 (crockford.com/base32.html): no I, L, O, U; all in the alphanumeric mode of QR codes. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECKS = 4;
const BLOCK = 8;

/** A number as signs, with four that check them, in blocks of eight. */
export function toSigns(value: bigint): string {
  let signs = '';
  for (let left = value; left > 0n; left /= 32n) signs = SIGNS[Number(left % 32n)]! + signs;
  const whole = signs + checkOf(signs);
  return whole.match(new RegExp(`.{1,${BLOCK}}`, 'g'))!.join('-');
}

/**
 * The number. Small letters, spaces and dashes anywhere, O for 0 and I or L for 1 are read as meant.
 *
 * @throws ResponseCodeError
 */
export function fromSigns(code: string): bigint {
  const whole = code
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (whole.length <= CHECKS || [...whole].some((sign) => !SIGNS.includes(sign)))
    throw new ResponseCodeError('notACode', `${JSON.stringify(code.slice(0, 80))} is no code of a response`);
  const signs = whole.slice(0, -CHECKS);
  if (checkOf(signs) !== whole.slice(-CHECKS))
    throw new ResponseCodeError('misspelled', 'a sign of the code is wrong, missing or too many');
  return [...signs].reduce((value, sign) => value * 32n + BigInt(SIGNS.indexOf(sign)), 0n);
}

function checkOf(signs: string): string {
  const check = hashOf(signs, 5 * CHECKS);
  return Array.from({ length: CHECKS }, (_, at) => SIGNS[(check >>> (5 * at)) & 31]!).join('');
}
