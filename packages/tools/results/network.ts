import type { ReactiveControllerHost } from 'lit';
import { guardLeaving, saveFile } from 'talkoot/device';
import { createNetwork, lineage, networkFileName, nextRevision, serializeNetwork } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { localDay } from '../network-file/local-day.ts';
import { NetworkChangeEvent } from '../network-file/network-change-event.ts';
import { NetworkSource } from '../network-file/network-source.ts';
import { openNetworkFile } from '../network-file/open-network-file.ts';
import type { FileRefusal } from '../network-file/open-network-file.ts';

export interface NetworkDeskHost extends ReactiveControllerHost, HTMLElement {
  /** There is another document, or another state of it. */
  networkShown(): void;
}

/** The network document of a tool that writes only parts of it: its own, or one that another element holds. */
export class NetworkDesk {
  readonly #host: NetworkDeskHost;
  readonly #source: NetworkSource;
  #network: Network | undefined;
  #isWritten = false;
  #stopGuard: (() => void) | undefined;
  refusal: FileRefusal | undefined;
  /** A document that waits for the person to agree that it takes the place of the one here. */
  waiting: Network | undefined;

  constructor(host: NetworkDeskHost) {
    this.#host = host;
    this.#source = new NetworkSource(host, {
      show: (network) => this.show(network),
      left: () => this.#host.requestUpdate(),
    });
  }

  set holder(id: string) {
    this.#source.id = id;
  }

  /** Whether another element holds the document, and opens and saves it. */
  get joined(): boolean {
    return this.#source.joined;
  }

  get network(): Network | undefined {
    return this.#network;
  }

  /** Shows a document that the page, a file or another element gives. */
  show(network: Network | undefined): void {
    // A page that hands back what it was told, or a state this one goes on from, takes nothing away.
    const isOlder =
      network?.id === this.#network?.id && network && lineage(this.#network!).includes(network.revision);
    if (isOlder && this.#isWritten && !this.joined) return;
    this.#network = network;
    this.#isWritten = false;
    this.refusal = this.waiting = undefined;
    this.#host.networkShown();
    this.#host.requestUpdate();
  }

  /** Takes what a person wrote in another tool that is joined to this one. */
  take(network: Network): void {
    this.#network = network;
    this.#isWritten = true;
    this.#host.networkShown();
    this.#host.requestUpdate();
  }

  /** A person changed the document; without one, it begins with the title. */
  write(title: string, change: (network: Network) => Network): void {
    const network = change(this.#network ?? createNetwork({ title }));
    this.#network = network;
    this.#isWritten = true;
    this.#stopGuard ??= guardLeaving(() => this.#isWritten && !this.joined);
    if (this.#source.joined) this.#source.write(network);
    else this.#host.dispatchEvent(new NetworkChangeEvent(network));
    this.#host.requestUpdate();
  }

  /** Saves the network file, as a new revision. @returns its name */
  save(): string {
    const network = nextRevision(this.#network!);
    const name = networkFileName(network, localDay(new Date()));
    saveFile(name, serializeNetwork(network), 'application/json');
    this.#network = network;
    this.#isWritten = false;
    this.#host.dispatchEvent(new NetworkChangeEvent(network));
    this.#host.requestUpdate();
    return name;
  }

  /** Lets the person choose a network file. One that cannot be opened changes nothing. */
  async open(): Promise<void> {
    const opened = await openNetworkFile();
    this.refusal = this.waiting = undefined;
    if (opened !== undefined) {
      if ('reason' in opened) this.refusal = opened;
      else if (this.#isWritten) this.waiting = opened;
      else this.#opened(opened);
    }
    this.#host.requestUpdate();
  }

  confirm(): void {
    if (this.waiting) this.#opened(this.waiting);
  }

  cancel(): void {
    this.waiting = undefined;
    this.#host.requestUpdate();
  }

  #opened(network: Network): void {
    this.#isWritten = false;
    this.show(network);
    this.#host.dispatchEvent(new NetworkChangeEvent(network));
  }

  /** The element leaves the page. */
  leave(): void {
    this.#stopGuard?.();
    this.#stopGuard = undefined;
  }
}
