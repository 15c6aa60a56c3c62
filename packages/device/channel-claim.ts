import type { Claim } from './tab-claim.ts';

/** `ask`: does anyone hold this? `held`: yes, or I shall. `take`: I do from now on. */
interface Message {
  readonly type: 'ask' | 'held' | 'take';
  /** A random number, to tell the tabs apart; no secret. */
  readonly from: number;
  /** Whose question `held` answers. */
  readonly to?: number | undefined;
}

/**
 * A claim by agreement among the tabs, for origins without Web Locks. A newcomer asks and waits: silence means that
 * nobody holds. A tab that slept through the question learns from `take` that it lost. If two take in the same
 * instant, both lose: nobody writes until one takes again.
 */
export class ChannelClaim implements Claim {
  readonly #id = Math.random();
  readonly #channel: BroadcastChannel;
  readonly #onLost: () => void;
  #state: 'asking' | 'held' | 'free' = 'free';

  constructor(name: string, onLost: () => void) {
    this.#onLost = onLost;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => this.#hear(data as Message);
  }

  get held(): boolean {
    return this.#state === 'held';
  }

  /** @param patience - milliseconds that another tab has for its answer. */
  async ask(patience: number): Promise<void> {
    this.#state = 'asking';
    this.#say('ask');
    await new Promise((resolve) => setTimeout(resolve, patience));
    // What was heard meanwhile may have ended the asking.
    if (this.#state === 'asking') await this.takeOver();
  }

  async takeOver(): Promise<void> {
    if (this.held) return;
    this.#say('take');
    this.#state = 'held';
  }

  release(): void {
    this.#state = 'free';
    this.#channel.close();
  }

  #say(type: Message['type'], to?: number): void {
    this.#channel.postMessage({ type, from: this.#id, to } satisfies Message);
  }

  #hear({ type, from, to }: Message): void {
    if (type === 'ask') {
      // Of two that ask at the same time, the smaller number goes first. The earlier one alone may hear of both.
      if (this.held || (this.#state === 'asking' && this.#id < from)) this.#say('held', from);
      else this.#state = 'free';
    } else if (this.#state === 'asking') {
      if (type === 'take' || to === this.#id) this.#state = 'free';
    } else if (type === 'take' && this.held) {
      this.#state = 'free';
      this.#onLost();
    }
  }
}
