import { saveFile } from 'talkoot/device';
import type { DraftController } from './draft-controller.ts';
import type { DraftDeskHost } from './draft-desk.ts';
import type { DraftActions } from './draft-view.ts';

/** What a person does about a draft: what cannot be undone is asked first. */
export class DraftDialog implements DraftActions {
  readonly #host: DraftDeskHost;
  readonly #controller: DraftController;
  asks: string | undefined;

  constructor(host: DraftDeskHost, controller: DraftController) {
    this.#host = host;
    this.#controller = controller;
  }

  get language(): string {
    return this.#host.language;
  }

  get hasChanges(): boolean {
    return this.#host.hasChanges;
  }

  saveFile(): void {
    this.#host.saveFile();
  }

  saveSetAside(): void {
    const { setAside } = this.#controller.state;
    if (!setAside) return;
    const name = setAside.key.replace(/[^\w-]+/g, '-');
    saveFile(`${name}${setAside.id}.json`, JSON.stringify(setAside, null, 2), 'application/json');
  }

  ask(button: string, isAsked: boolean): void {
    this.asks = isAsked ? button : undefined;
    this.#focus(isAsked ? `${button}-yes` : button);
  }

  erase(): void {
    void this.#done(this.#controller.erase(), 'draft');
  }

  clear(): void {
    void this.#done(this.#controller.clear(), 'place');
  }

  /** What was asked is done; its button may be gone, and focus goes on to what is said now. */
  async #done(act: Promise<void>, focus: string): Promise<void> {
    this.asks = undefined;
    await act;
    this.#focus(focus);
  }

  #focus(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.focusPart(id));
  }
}
