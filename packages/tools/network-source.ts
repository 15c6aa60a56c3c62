import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Network } from 'talkoot/network';
import { NetworkChangeEvent } from './network-change-event.ts';

/** An element that has a network document: one of our tools, or one of the host's own. */
export interface NetworkHolder extends HTMLElement {
  network: Network | undefined;
}

/**
 * Joins a tool to the element that holds the network document, named by `network="element-id"`. The holder's
 * document is shown; what a person changes here is written to the holder, which fires `talkoot-network-change`, so
 * that all tools joined to it follow.
 */
export class NetworkSource implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onNetwork: (network: Network) => void;
  #id = '';
  #holder: NetworkHolder | undefined;
  #writing = false;

  constructor(host: ReactiveControllerHost & HTMLElement, onNetwork: (network: Network) => void) {
    this.#host = host;
    this.#onNetwork = onNetwork;
    host.addController(this);
  }

  /** Whether a document is held elsewhere. */
  get joined(): boolean {
    return this.#id !== '';
  }

  /** Id of the holder, in the same document or shadow root; empty for a document of one's own. */
  set id(id: string) {
    if (id === this.#id) return;
    this.#leave();
    this.#id = id;
    if (this.#host.isConnected) void this.#join();
  }

  hostConnected(): void {
    void this.#join();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Hands a person's change to the holder. */
  write(network: Network): void {
    if (!this.#holder) return;
    this.#writing = true;
    this.#holder.network = network;
    this.#holder.dispatchEvent(new NetworkChangeEvent(network));
    this.#writing = false;
  }

  async #join(): Promise<void> {
    if (this.#id === '') return;
    const id = this.#id;
    const found = (this.#host.getRootNode() as Document | ShadowRoot).getElementById(id);
    if (!found) {
      console.error(`<${this.#host.localName} network="${id}">: there is no element with this id beside it.`);
      return;
    }
    if (found.localName.includes('-')) await customElements.whenDefined(found.localName);
    if (id !== this.#id || !this.#host.isConnected) return;
    this.#holder = found as NetworkHolder;
    this.#holder.addEventListener('talkoot-network-change', this.#follow);
    if (this.#holder.network) this.#onNetwork(this.#holder.network);
  }

  #leave(): void {
    this.#holder?.removeEventListener('talkoot-network-change', this.#follow);
    this.#holder = undefined;
  }

  readonly #follow = (event: Event): void => {
    if (!this.#writing && event.target === this.#holder)
      this.#onNetwork((event as NetworkChangeEvent).network);
  };
}
