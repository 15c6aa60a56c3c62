import type { Problem } from 'talkoot/engine';

/**
 * Why a link opens no round. `none`: nothing of ours is in it; `cut`: its end is missing; `damaged`: characters have
 * changed; `newer`: made by a later version of the tools; `invalid`: whole, but what it says is no round.
 */
export type RoundLinkReason = 'none' | 'cut' | 'damaged' | 'newer' | 'invalid';

/** Thrown for a link that opens no round. `problems` lists all that is wrong. */
export class RoundLinkError extends Error {
  override readonly name = 'RoundLinkError';
  readonly reason: RoundLinkReason;
  readonly problems: readonly Problem[];

  constructor(reason: RoundLinkReason, problems: readonly Problem[]) {
    const lines = problems.map(({ path, message }) => `- ${path === '' ? '(link)' : path}: ${message}`);
    super(`The link opens no round (${reason}):\n${lines.join('\n')}`);
    this.reason = reason;
    this.problems = problems;
  }
}
