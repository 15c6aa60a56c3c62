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
  /** Hears what the other tabs hear, so that the own words come back too. */
  readonly #echo: BroadcastChannel;
  #onEcho: (() => void) | undefined;
  readonly #onLost: () => void;
  #state: 'asking' | 'held' | 'free' = 'free';

  constructor(name: string, onLost: () => void) {
    this.#onLost = onLost;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => this.#hear(data as Message);
    this.#echo = new BroadcastChannel(name);
    this.#echo.onmessage = ({ data }) => {
      if ((data as Message).from === this.#id) this.#onEcho?.();
    };
  }

  get held(): boolean {
    return this.#state === 'held';
  }

  /**
   * A message may be on its way for long when the device is busy. Other tabs have had the question once it has come
   * back here, and their answer has had its way once a second question has come back too.
   *
   * @param patience - milliseconds that another tab then still has for its answer.
   */
  async ask(patience: number): Promise<void> {
    this.#state = 'asking';
    for (let question = 0; question < 2 && this.#state === 'asking'; question++) {
      const echo = new Promise<void>((resolve) => (this.#onEcho = resolve));
      this.#say('ask');
      await echo;
    }
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
    this.#echo.close();
    this.#onEcho?.();
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
