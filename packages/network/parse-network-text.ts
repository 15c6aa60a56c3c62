import { findSyntaxError } from './json-syntax.ts';
import type { Network } from './network.ts';
import { parseNetwork } from './parse-network.ts';
import { NetworkError, quote } from './problem.ts';
import type { NetworkErrorReason } from './problem.ts';

/**
 * The longest text that is opened, in UTF-16 code units: a network of a thousand actors with a full plan is below
 * one million, and a browser on an old phone still copes with this.
 */
export const LONGEST_TEXT = 20_000_000;

/**
 * Opens the content of a network file.
 *
 * @throws NetworkError like `parseNetwork`; what is not JSON is `damaged`, with line and column, when it begins like
 *   a network file or is empty, and else `foreign`.
 */
export function parseNetworkText(text: string): Network {
  if (text.length > LONGEST_TEXT) {
    reject('damaged', 'size', `${text.length} characters long; at most ${LONGEST_TEXT} are read`);
  }
  // Some editors put a byte order mark in front. A file cut off by a power failure may be all zero bytes.
  const json = text.replace(/^\uFEFF/, '');
  const first = /[^\s\0]/.exec(json)?.[0];
  if (first === undefined) reject('damaged', 'empty', 'nothing in it');
  if (first !== '{') {
    reject(
      'foreign',
      'foreign',
      `begins with ${quote(json.trimStart().slice(0, 20))}; a network file with {`,
    );
  }
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    // Where JSON.parse calls itself, text nested without end overflows it.
    if (!(error instanceof SyntaxError)) reject('damaged', 'depth', 'nested too deep to be read');
    const { offset, line, column } = findSyntaxError(json);
    const place = `line ${line}, column ${column}`;
    const rest = json.slice(offset, offset + 20);
    reject(
      'damaged',
      'syntax',
      rest === '' ? `breaks off at ${place}` : `not JSON at ${place}: ${quote(rest)}`,
    );
  }
  return parseNetwork(input);
}

function reject(reason: NetworkErrorReason, code: string, message: string): never {
  throw new NetworkError(reason, [{ path: '', code, message }]);
}
