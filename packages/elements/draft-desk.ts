import { html, nothing } from 'lit';
import type { DraftController } from './draft-controller.ts';
import type { DraftDialog } from './draft-dialog.ts';
import type { DraftHost } from './draft-state.ts';
import { noticeIcon } from './icons.ts';
import { lazyParts } from './lazy-parts.ts';
import type { LeaveWarning } from './leave-warning.ts';
import { msg } from './localize.ts';
import type { Content } from './step-view.ts';
import { adoptLater } from './styles/adopt-later.ts';

type DraftPart = Awaited<ReturnType<typeof lazyParts.draft>>;

/** What showing and keeping drafts needs of the element. */
export interface DraftDeskHost extends DraftHost {
  readonly isConnected: boolean;
  readonly language: string;
  /** Whether anything is answered that would be lost. */
  readonly isBegun: boolean;
  /** Whether a new version changed something for the person that she has not taken note of. */
  readonly hasChanges: boolean;
  /** Offers the answers as a file. */
  saveFile(): void;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Moves focus to the part of the element with this id. */
  focusPart(id: string): void;
}

/** Fetches the part of the build that keeps drafts where answers may be kept, and shows what it says. */
export class DraftDesk {
  readonly #host: DraftDeskHost;
  #part: DraftPart | undefined;
  #controller: DraftController | undefined;
  #looking: Promise<void> | undefined;
  #dialog: DraftDialog | undefined;
  #failed = false;
  /** Where nothing is kept, leaving asks all the same. */
  #warning: LeaveWarning | undefined;
  #isUnsaved = false;

  constructor(host: DraftDeskHost) {
    this.#host = host;
    host.addController({
      hostConnected: () => void this.#warn(),
      hostDisconnected: () => this.#warning?.pause(),
    });
  }

  /** Undefined where nothing may be kept, and until the part is there. */
  get controller(): DraftController | undefined {
    return this.#controller;
  }

  /** The part with all that drafts need, once it is there. */
  get part(): DraftPart | undefined {
    return this.#part;
  }

  /** Nothing may be changed: a draft is being looked for, or another tab has it. */
  get locked(): boolean {
    return this.#looking !== undefined || (this.#controller?.locked ?? false);
  }

  /** Resolves when no draft is being looked for. */
  get settled(): Promise<void> {
    return this.#looking ?? Promise.resolve();
  }

  /** Whether drafts, or clearing what was answered, are to be seen. */
  get #isOpen(): boolean {
    return this.#host.draftPolicy !== 'none' || this.#host.isShared;
  }

  /**
   * Begins to keep drafts, if the host's policy lets it; lets go of what was kept before.
   *
   * @param resume - looks for a saved one
   */
  open(resume: (controller: DraftController) => Promise<void>): void {
    void this.#warn(false);
    const look = async (): Promise<void> => {
      await this.#controller?.close();
      if (!this.#isOpen) return;
      this.#part ??= await lazyParts.draft();
      adoptLater(this.#host.renderRoot, this.#part.STYLES);
      this.#controller ??= new this.#part.DraftController(this.#host);
      this.#dialog ??= new this.#part.DraftDialog(this.#host, this.#controller);
      await resume(this.#controller);
    };
    if (!this.#isOpen && !this.#controller) return;
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

  /** The person changed something. */
  changed(): void {
    // Whoever goes on answering has thought better of it.
    if (this.#dialog) this.#dialog.asks = undefined;
    if (this.#controller) this.#controller.changed();
    else void this.#warn(true);
  }

  /** The answers are safe elsewhere: leaving needs no warning until the next change. */
  savedElsewhere(): void {
    this.#controller?.savedElsewhere();
    void this.#warn(false);
  }

  /** The response has arrived: nothing of it stays on the device, nor on screen where the next person sees it. */
  async arrived(): Promise<void> {
    void this.#warn(false);
    await this.#controller?.discard();
    if (this.#controller?.shared) await this.#host.startAnew();
  }

  /** Hands the browser a JSON file to save. */
  saveFile(name: string, text: string): void {
    this.#part?.saveFile(name, text, 'application/json');
  }

  /**
   * What must be known before answering; with `renderDraftState`, where the answers are; with `renderDraftEnd`, how a
   * shared device is handed on.
   */
  render(what: 'renderDraftNotice' | 'renderDraftState' | 'renderDraftEnd'): Content {
    if (this.#failed && what === 'renderDraftNotice') return renderUnkept();
    if (!this.#controller || !this.#dialog || !this.#part || !this.#isOpen) return nothing;
    return this.#part[what](this.#controller, this.#dialog);
  }

  async #warn(isUnsaved = this.#isUnsaved): Promise<void> {
    this.#isUnsaved = isUnsaved;
    if (isUnsaved && !this.#warning) {
      const { LeaveWarning } = await lazyParts.leaving();
      this.#warning ??= new LeaveWarning(() => this.#host.asksBeforeLeaving && this.#host.isBegun);
    }
    // Off the page, nobody is asked; it may have been taken off meanwhile.
    if (this.#warning) this.#warning.isOn = this.#isUnsaved && this.#host.isConnected;
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
