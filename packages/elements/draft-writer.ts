import { createAutosave } from 'talkoot/device';
import type { Autosave, AutosaveState } from 'talkoot/device';
import { moments } from './draft-board.ts';
import type { DraftBoard } from './draft-board.ts';
import { DraftClaim } from './draft-claim.ts';
import type { DraftExpiry } from './draft-expiry.ts';
import type { DraftShelf } from './draft-shelf.ts';
import type { DraftHost } from './draft-state.ts';
import { LeaveWarning } from './leave-warning.ts';

/** What writing needs besides the element. */
export interface WriterNeeds {
  readonly shelf: DraftShelf;
  readonly expiry: DraftExpiry;
  readonly board: DraftBoard;
}

/** Writes one draft at a time, where no other tab does, and says how that went. */
export class DraftWriter {
  readonly #host: DraftHost;
  readonly #needs: WriterNeeds;
  readonly claim = new DraftClaim(() => this.#lost());
  /** On while something on screen is neither on the device nor in a file. */
  readonly warning = new LeaveWarning(() => this.#host.asksBeforeLeaving);
  #autosave: Autosave | undefined;

  constructor(host: DraftHost, needs: WriterNeeds) {
    this.#host = host;
    this.#needs = needs;
  }

  /** Whether what changes is written. */
  get isOn(): boolean {
    return this.#autosave !== undefined;
  }

  /** Writes from now on what changes, under the key that is claimed. */
  start(): void {
    const { key } = this.claim;
    const { shelf, expiry } = this.#needs;
    this.#autosave = createAutosave({
      save: async (payload) => {
        const store = await shelf.open();
        await store.save(key, payload, this.#host.draftLabel, expiry.keptUntil());
      },
      onState: (state) => this.#told(state),
    });
  }

  changed(): void {
    this.#autosave?.changed(() => this.#host.draftPayload());
  }

  /** Resolves when what changed so far is written, or cannot be; that has been said. */
  async flush(): Promise<void> {
    await this.#autosave?.flush().catch(() => undefined);
  }

  /** Lets what is being written end, and writes no more. */
  async settle(): Promise<void> {
    const autosave = this.#autosave;
    this.#autosave = undefined;
    await autosave?.flush().catch(() => undefined);
    autosave?.stop();
  }

  /** Writes no more, at once; resolves when what was being written has ended. */
  async drop(): Promise<void> {
    this.#autosave?.stop();
    await this.settle();
  }

  /** Another tab took over. Should something here not be on the device yet, it stays on screen and is offered as a file. */
  #lost(): void {
    const { board } = this.#needs;
    void this.drop();
    board.set({ ...board.state, status: 'elsewhere' });
  }

  #told(state: AutosaveState): void {
    const { board, expiry } = this.#needs;
    if (state.code === 'saved') {
      this.warning.isOn = false;
      board.set({ status: 'saved', ...moments(state.at, expiry.keptUntil(state.at)) });
    } else if (state.code === 'failed') board.refuse('failed', state.error);
    else board.set({ ...board.state, status: 'saving', resumed: false });
  }
}
