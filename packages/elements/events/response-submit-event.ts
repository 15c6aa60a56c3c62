import type { Response } from 'talkoot/engine';

/** Proof that a response arrived; the identifier the receiver gave it. */
export interface Receipt {
  readonly id: string;
}

/**
 * Fired when a person submits. A host that takes the response calls `respondWith`; until its promise is fulfilled
 * the answers stay where they are. `preventDefault()` stops the submission.
 */
export class ResponseSubmitEvent extends Event {
  readonly response: Response;
  #receipt: Promise<Receipt> | undefined;

  constructor(response: Response) {
    super('talkoot-submit', { bubbles: true, composed: true, cancelable: true });
    this.response = response;
  }

  /** Promises a receipt; rejecting means that the response did not arrive. */
  respondWith(receipt: Promise<Receipt>): void {
    this.#receipt = receipt;
  }

  /** What the host promised, if it did. */
  get receipt(): Promise<Receipt> | undefined {
    return this.#receipt;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'talkoot-submit': ResponseSubmitEvent;
  }
}
