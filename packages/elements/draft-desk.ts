import { html, nothing } from 'lit';
import type { DraftController } from './draft-controller.ts';
import type { DraftHost } from './draft-state.ts';
import { noticeIcon } from './icons.ts';
import { lazyParts } from './lazy-parts.ts';
import { msg } from './localize.ts';
import type { Content } from './step-view.ts';

type DraftPart = Awaited<ReturnType<typeof lazyParts.draft>>;

/** What showing and keeping drafts needs of the element. */
export interface DraftDeskHost extends DraftHost {
  readonly language: string;
  /** Offers the answers as a file. */
  saveFile(): void;
  /** Moves focus to the part of the element with this id. */
  focusPart(id: string): void;
}

/** Fetches the part of the build that keeps drafts where answers may be kept, and shows what it says. */
export class DraftDesk {
  readonly #host: DraftDeskHost;
  #part: DraftPart | undefined;
  #controller: DraftController | undefined;
  #looking: Promise<void> | undefined;
  #asksToErase = false;
  #failed = false;

  constructor(host: DraftDeskHost) {
    this.#host = host;
  }

  /** Undefined where nothing may be kept, and until the part is there. */
  get controller(): DraftController | undefined {
    return this.#controller;
  }

  /** Nothing may be changed: a draft is being looked for, or another tab has it. */
  get locked(): boolean {
    return this.#looking !== undefined || (this.#controller?.locked ?? false);
  }

  /** Resolves when no draft is being looked for. */
  get settled(): Promise<void> {
    return this.#looking ?? Promise.resolve();
  }

  /**
   * Begins to keep drafts, if the host's policy lets it; lets go of what was kept before.
   *
   * @param resume - looks for a saved one
   */
  open(resume: (controller: DraftController) => Promise<void>): void {
    const look = async (): Promise<void> => {
      await this.#controller?.close();
      if (this.#host.draftPolicy === 'none') return;
      this.#part ??= await lazyParts.draft();
      this.#controller ??= new this.#part.DraftController(this.#host);
      await resume(this.#controller);
    };
    if (this.#host.draftPolicy === 'none' && !this.#controller) return;
    // One after the other: what is asked for last is what is on screen at the end.
    const looking = (this.#looking ?? Promise.resolve())
      .then(look)
      .catch((error: unknown) => {
        console.error('Drafts cannot be kept:', error);
        this.#failed = true;
      })
      .finally(() => {
        if (this.#looking === looking) this.#looking = undefined;
        this.#host.requestUpdate();
      });
    this.#looking = looking;
  }

  /** Hands the browser a JSON file to save. */
  saveFile(name: string, text: string): void {
    this.#part?.saveFile(name, text, 'application/json');
  }

  /** What must be known before answering; or, with `renderDraftState`, where the answers are. */
  render(what: 'renderDraftNotice' | 'renderDraftState'): Content {
    if (this.#failed && what === 'renderDraftNotice') return renderUnkept();
    if (!this.#controller || !this.#part || this.#host.draftPolicy === 'none') return nothing;
    return this.#part[what](this.#controller, {
      language: this.#host.language,
      saveFile: () => this.#host.saveFile(),
      saveSetAside: () => this.#saveSetAside(),
      asksToErase: this.#asksToErase,
      askToErase: (asks) => this.#askToErase(asks),
    });
  }

  #askToErase(asks: boolean): void {
    this.#asksToErase = asks;
    this.#host.requestUpdate();
    if (asks) void this.#host.updateComplete.then(() => this.#host.focusPart('draft-erase-yes'));
  }

  #saveSetAside(): void {
    const setAside = this.#controller?.state.setAside;
    if (!setAside) return;
    const name = setAside.key.replace(/[^\w-]+/g, '-');
    this.saveFile(`${name}${setAside.id}.json`, JSON.stringify(setAside, null, 2));
  }
}

/** The part that keeps drafts could not be fetched: the person must know before she writes. */
function renderUnkept(): Content {
  return html`<div class="notice" role="status">
    <p>
      ${noticeIcon}<span
        >${msg('Vastauksia ei voi nyt tallentaa tälle laitteelle. Ne ovat vain tällä sivulla, kunnes suljet sen.', { id: 'draft-unkept' })}</span
      >
    </p>
  </div>`;
}
