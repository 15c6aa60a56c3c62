import type { HandOver } from './hand-over.ts';
import type { HandState } from './hand-view.ts';

/** What giving a response by hand needs of the element. */
interface HandHost {
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
  focusPart(id: string): void;
  /** The response is somewhere else now, as far as a page can know. */
  handedOver(): void;
}

/** A response that the person gives to the organiser herself: what was tried, and what came of it. */
export class LadderHand {
  handOver: HandOver | undefined;
  showsCode = false;
  state: HandState | undefined;
  readonly #host: HandHost;

  constructor(host: HandHost) {
    this.#host = host;
  }

  /** Begins with a response; without one, nothing is left of the last. */
  begin(handOver?: HandOver): void {
    this.handOver = handOver;
    this.showsCode = false;
    this.state = undefined;
    this.#host.requestUpdate();
  }

  async share(): Promise<void> {
    try {
      if (await this.handOver?.share()) this.#tell('shared');
    } catch (error) {
      console.warn('The response could not be shared:', error);
      this.#tell('shareFailed');
    }
  }

  async copy(): Promise<void> {
    try {
      await this.handOver?.copy();
      this.#tell('copied');
    } catch (error) {
      console.warn('The code could not be copied:', error);
      this.#tell('copyFailed');
    }
  }

  save(): void {
    this.handOver?.save();
    this.#tell('saved');
  }

  showCode(): void {
    this.showsCode = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.focusPart('answer-code'));
  }

  #tell(state: HandState): void {
    this.state = state;
    if (!state.endsWith('Failed')) this.#host.handedOver();
    this.#host.requestUpdate();
  }
}
