import type { Network } from 'talkoot/network';

/** Fired when a person changed the network document; the new state is also the element's `network`. */
export class NetworkChangeEvent extends Event {
  readonly network: Network;

  constructor(network: Network) {
    super('talkoot-network-change', { bubbles: true, composed: true });
    this.network = network;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'talkoot-network-change': NetworkChangeEvent;
  }
}
