import type { Response } from 'talkoot/engine';
import { ResponseCodeError } from 'talkoot/results';
import type { ResponseCodeReason } from 'talkoot/results';

/** A code found in a text: what it says, or why it is not read. */
export interface CodePiece {
  /** As it was written. */
  readonly text: string;
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly end: number;
  readonly outcome: Response | { readonly reason: ResponseCodeReason; readonly message: string };
}

/** A code is written in blocks; one of 24 answers has eight. */
const MOST_BLOCKS = 16;

interface Block {
  readonly text: string;
  readonly line: number;
  readonly end: number;
}

/**
 * The codes in a text, whatever stands between them: spaces, lines, commas, semicolons. A code that is itself parted by
 * spaces or by the ends of lines is put together again; the signs that check it tell where it ends.
 *
 * @param read - reads one code, as `readResponseCode` does
 */
export function* codesIn(text: string, read: (code: string) => Response): Generator<CodePiece> {
  const blocks = blocksOf(text);
  let unread: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const found = readFrom(blocks, at, read);
    if (found === undefined) {
      unread.push(blocks[at]!);
      at += 1;
      if (blocks[at]?.line !== unread[0]!.line) {
        yield unreadable(unread, read);
        unread = [];
      }
      continue;
    }
    if (unread.length > 0) yield unreadable(unread, read);
    unread = [];
    yield found.piece;
    at = found.next;
  }
}

function blocksOf(text: string): Block[] {
  let line = 1;
  let counted = 0;
  return [...text.matchAll(/[^\s,;|]+/g)].map(({ 0: found, index }) => {
    line += text.slice(counted, index).split('\n').length - 1;
    counted = index;
    return { text: found, line, end: index + found.length };
  });
}

/** The shortest run of blocks that is a code, of this round or not. */
function readFrom(
  blocks: readonly Block[],
  start: number,
  read: (code: string) => Response,
): { piece: CodePiece; next: number } | undefined {
  const most = Math.min(blocks.length, start + MOST_BLOCKS);
  for (let next = start + 1; next <= most; next += 1) {
    const run = blocks.slice(start, next);
    const outcome = outcomeOf(run, read);
    if (!('reason' in outcome) || (outcome.reason !== 'notACode' && outcome.reason !== 'misspelled'))
      return { piece: pieceOf(run, outcome), next };
  }
  return undefined;
}

function outcomeOf(run: readonly Block[], read: (code: string) => Response): CodePiece['outcome'] {
  try {
    return read(run.map(({ text }) => text).join(''));
  } catch (error) {
    if (!(error instanceof ResponseCodeError)) throw error;
    return { reason: error.reason, message: error.message };
  }
}

const unreadable = (run: readonly Block[], read: (code: string) => Response): CodePiece =>
  pieceOf(run, outcomeOf(run, read));

const pieceOf = (run: readonly Block[], outcome: CodePiece['outcome']): CodePiece => ({
  text: run.map(({ text }) => text).join(' '),
  line: run[0]!.line,
  end: run.at(-1)!.end,
  outcome,
});
