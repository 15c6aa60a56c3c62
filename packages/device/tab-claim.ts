import { ChannelClaim } from './channel-claim.ts';
import { LockClaim } from './lock-claim.ts';

/** The right of one tab to write a draft. Others may read. */
export interface Claim {
  /** Whether this tab may write, now. */
  readonly held: boolean;

  /** Takes the right from whichever tab has it. The draft is then to be loaded again: that tab has written. */
  takeOver(): Promise<void>;

  /** Gives the right up, for good; closing the tab does it too. */
  release(): void;
}

/** For tests and for strange browsers. */
export interface ClaimOptions {
  /** Default `navigator.locks`, which browsers offer on secure origins only; `null` talks to the other tabs. */
  readonly locks?: LockManager | null;
  /** Milliseconds until another tab is believed to hold the draft or, without locks, not to be there. Default 300. */
  readonly patience?: number;
}

/**
 * Asks to be the tab that writes a draft. The claim is held unless another tab holds it.
 *
 * @param onLost - called when another tab takes over: write nothing more, and say so. The claim may be taken back.
 */
export async function claimDraft(
  key: string,
  onLost: () => void,
  options: ClaimOptions = {},
): Promise<Claim> {
  const { locks = navigator.locks ?? null, patience = 300 } = options;
  const name = `talkoot-draft:${key}`;
  if (locks) {
    try {
      const claim = new LockClaim(locks, name, onLost);
      await claim.ask(patience);
      return claim;
    } catch {
      // Refused, as in a sandboxed frame.
    }
  }
  const claim = new ChannelClaim(name, onLost);
  await claim.ask(patience);
  return claim;
}
