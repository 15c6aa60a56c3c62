import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Network } from 'talkoot/network';
import { NetworkChangeEvent } from './network-change-event.ts';

/** An element that has a network document: one of our tools, or one of the host's own. */
export interface NetworkHolder extends HTMLElement {
  network: Network | undefined;
  /** Takes what a person wrote in a joined tool; without it, `network` is set. */
  takeNetwork?(network: Network): void;
}

/** What a joined tool does. */
export interface JoinedTool {
  /** Shows the holder's document. */
  show(network: Network): void;
  /** There is no holder: the tool is on its own. */
  left(): void;
}

/**
 * Joins a tool to the element that holds the network document, named by `network="element-id"`. The holder's
 * document is shown; what a person changes here is written to the holder, which fires `talkoot-network-change`, so
 * that all tools joined to it follow.
 */
export class NetworkSource implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tool: JoinedTool;
  #id = '';
  #holder: NetworkHolder | undefined;
  #writing = false;
  #missing = false;

  constructor(host: ReactiveControllerHost & HTMLElement, tool: JoinedTool) {
    this.#host = host;
    this.#tool = tool;
    host.addController(this);
  }

  /** Whether a document is held elsewhere, or is being looked for there. */
  get joined(): boolean {
    return this.#id !== '' && !this.#missing;
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
    if (this.#holder.takeNetwork) this.#holder.takeNetwork(network);
    else this.#holder.network = network;
    this.#holder.dispatchEvent(new NetworkChangeEvent(network));
    this.#writing = false;
  }

  async #join(): Promise<void> {
    if (this.#id === '') return;
    const id = this.#id;
    const found = (this.#host.getRootNode() as Document | ShadowRoot).getElementById(id);
    this.#missing = found === null;
    if (!found) {
      console.error(`<${this.#host.localName} network="${id}">: there is no element with this id beside it.`);
      this.#tool.left();
      return;
    }
    const holder = found.hasAttribute('data-talkoot') ? await toolIn(found) : found;
    if (holder.localName.includes('-')) await customElements.whenDefined(holder.localName);
    if (id !== this.#id || !this.#host.isConnected) return;
    this.#holder = holder as NetworkHolder;
    this.#holder.addEventListener('talkoot-network-change', this.#follow);
    if (this.#holder.network) this.#tool.show(this.#holder.network);
  }

  #leave(): void {
    this.#holder?.removeEventListener('talkoot-network-change', this.#follow);
    this.#holder = undefined;
  }

  readonly #follow = (event: Event): void => {
    if (!this.#writing && event.target === this.#holder)
      this.#tool.show((event as NetworkChangeEvent).network);
  };
}

/** The tool in the place of a snippet, once it is there. */
function toolIn(place: HTMLElement): Promise<HTMLElement> {
  const present = (): HTMLElement | undefined =>
    [...place.children].find((child): child is HTMLElement => child.localName.startsWith('talkoot-'));
  return new Promise((resolve) => {
    const look = (): void => {
      const tool = present();
      if (!tool) return;
      observer.disconnect();
      resolve(tool);
    };
    const observer = new MutationObserver(look);
    observer.observe(place, { childList: true });
    look();
  });
}
