import type { ReactiveController } from 'lit';
import { draftKey, draftsExist } from 'talkoot/device';
import type { DraftEntry, StorageRefusedReason } from 'talkoot/device';
import { DraftBoard, reasonOf } from './draft-board.ts';
import type { DraftClaim } from './draft-claim.ts';
import { DraftExpiry } from './draft-expiry.ts';
import { DraftFinder } from './draft-finder.ts';
import { DraftShelf } from './draft-shelf.ts';
import type { DraftHost, DraftState } from './draft-state.ts';
import { DraftWriter } from './draft-writer.ts';
import type { LeaveWarning } from './leave-warning.ts';

/** Keeps the answers of an element on the device as far as the person and the browser allow. */
export class DraftController implements ReactiveController {
  readonly #host: DraftHost;
  readonly #board: DraftBoard;
  readonly #shelf = new DraftShelf();
  readonly #writer: DraftWriter;
  readonly #finder: DraftFinder;
  readonly #claim: DraftClaim;
  readonly #warning: LeaveWarning;
  #keyToReopen: string | undefined;
  #leaving = Promise.resolve();
  /** Why the browser did not let us look for a draft. */
  #refusal: StorageRefusedReason | undefined;
  /** The person said that the device is shared. */
  #declined = false;

  constructor(host: DraftHost) {
    this.#host = host;
    this.#board = new DraftBoard(host);
    const needs = { shelf: this.#shelf, expiry: new DraftExpiry(host), board: this.#board };
    this.#writer = new DraftWriter(host, needs);
    this.#finder = new DraftFinder(host, needs, this.#writer);
    this.#claim = this.#writer.claim;
    this.#warning = this.#writer.warning;
    host.addController(this);
  }

  get state(): DraftState {
    return this.#board.state;
  }

  /** Nothing may be changed: another tab has the draft, and this one shows it only. */
  get locked(): boolean {
    return this.state.status === 'elsewhere' && !this.unsaved;
  }

  /** Several people use the device, say the host or the person: nothing of one may be left for the next. */
  get shared(): boolean {
    return this.#host.isShared || this.#declined;
  }

  /** Drafts of the same kind on this device, other than the one on screen, newest first. */
  get others(): readonly DraftEntry[] {
    const shown = this.#writer.isOn ? this.#claim.key : this.#placeKey;
    return this.#shelf.entries.filter(({ key }) => key !== shown);
  }

  /** Where the document on screen belongs. What is claimed may be another: a draft that was moved aside. */
  get #placeKey(): string {
    return draftKey(this.#host.draftPlace);
  }

  hostConnected(): void {
    const key = this.#keyToReopen;
    this.#keyToReopen = undefined;
    // Another tab may have written meanwhile: what is on the device counts.
    if (key !== undefined) void this.#attempt(() => this.#leaving.then(() => this.#finder.open(key)));
    this.#warning.isOn = this.unsaved;
    addEventListener('pagehide', this.#leavePage);
  }

  hostDisconnected(): void {
    if (this.#claim.exists) this.#keyToReopen = this.#claim.key;
    this.#leaving = this.#writer.settle().then(() => this.#claim.release());
    this.#warning.pause();
    removeEventListener('pagehide', this.#leavePage);
  }

  /**
   * Looks for a saved draft of the questionnaire and opens the newest that fits. Storage is only looked at when there
   * is some: nothing is made before the person has agreed. Drafts whose time is over are erased unseen.
   *
   * @param fits - told the key of a draft, and the key of what is on screen
   */
  async resume(fits: (key: string, place: string) => boolean): Promise<void> {
    this.#refusal = undefined;
    try {
      await this.#board.quietly(() => this.#finder.look((key) => fits(key, this.#placeKey)));
    } catch (error) {
      // The person has asked for nothing yet; she is told as soon as there is something to keep.
      console.warn('Drafts cannot be read:', error);
      this.#refusal = reasonOf(error);
    }
  }

  /** Opens another draft of the list. */
  async openOther(key: string): Promise<void> {
    await this.#attempt(() => this.#finder.openOther(key));
  }

  /** The person changed something. */
  changed(): void {
    this.#warning.isOn = true;
    this.#finder.newer = undefined;
    const { status } = this.state;
    if (this.#writer.isOn) this.#writer.changed();
    else if (status === 'saved') void this.keep();
    else if (status === 'off') {
      if (this.#host.draftPolicy === 'device') void this.keep();
      else if (this.#refusal) this.#board.set({ status: 'refused', reason: this.#refusal });
      else this.#board.set({ status: 'undecided' });
    }
  }

  /** The person went to another part: the draft remembers where, once there is one. */
  moved(): void {
    this.#writer.changed();
  }

  /** The person agrees that answers are kept on this device. */
  async keep(): Promise<void> {
    // Tried again after a failed write: its outcome is told as a state.
    if (this.#writer.isOn) return this.#writer.flush();
    this.#board.set({ status: 'saving' });
    try {
      const key = this.#placeKey;
      await this.#shelf.open();
      this.#claim.release();
      const isHeld = await this.#claim.ask(key);
      // Everything was cleared meanwhile.
      if (this.state.status !== 'saving') return this.#claim.release();
      if (!isHeld) return this.#board.set({ ...this.state, status: 'elsewhere' });
      await this.#finder.makeRoom(key);
      this.#declined = false;
      this.#writer.start();
      this.#writer.changed();
    } catch (error) {
      console.warn('Drafts cannot be kept:', error);
      this.#board.refuse('refused', error);
    }
  }

  /** The device is shared: nothing is kept on it. */
  decline(): void {
    this.#declined = true;
    this.#board.set({ ...this.state, status: 'declined' });
  }

  /** Erases the draft from the device; what is on screen stays there. */
  async erase(): Promise<void> {
    await this.#writer.settle();
    this.#finder.shown = undefined;
    try {
      if (this.#claim.key) await this.#shelf.erase(this.#claim.key);
      this.#claim.release();
      this.#warning.isOn = true;
      this.#board.set({ status: 'declined', erased: 'done' });
      await this.#finder.list();
    } catch (error) {
      console.warn('The draft could not be erased:', error);
      this.#board.set({ ...this.state, status: 'declined', erased: 'failed' });
    }
  }

  /** The response has arrived: nothing of it stays on this device. */
  async discard(): Promise<void> {
    if (this.#writer.isOn) await this.erase();
    this.#warning.isOn = false;
    if (this.state.erased !== 'failed') this.#board.set({ status: this.#board.first });
  }

  /** Leaves nothing of the person, on screen or on the device; the next one begins anew. */
  async clear(): Promise<void> {
    const keys = this.#writer.isOn ? [this.#claim.key] : this.#host.isShared ? [this.#placeKey] : [];
    const ended = this.#writer.drop();
    this.#declined = false;
    this.#finder.shown = undefined;
    this.#warning.isOn = false;
    this.#board.reset();
    try {
      await this.#host.startAnew();
      await ended;
      if (keys.length > 0 && (await draftsExist())) for (const key of keys) await this.#shelf.erase(key);
      this.#claim.release();
      await this.#finder.list();
    } catch (error) {
      console.warn('The draft could not be erased:', error);
      this.#board.set({ ...this.state, status: 'declined', erased: 'failed' });
    }
  }

  /** What could not be opened was saved as a file or is not needed: it is erased for good. */
  async eraseSetAside(): Promise<void> {
    const { setAside } = this.state;
    if (setAside) await (await this.#shelf.open()).eraseSetAside(setAside.id);
    this.#board.forget('setAside');
  }

  /** Goes on in this tab; the other one becomes the one that only shows. */
  async takeOver(): Promise<void> {
    await this.#attempt(async () => {
      await this.#claim.takeOver();
      await this.#finder.load(this.#claim.key);
    });
    if (this.#writer.isOn || !this.#claim.held) return;
    // Erased by the other tab meanwhile: what is shown here is all there is, and keeping it is asked anew.
    this.#claim.release();
    this.#warning.isOn = true;
    this.#board.set({ status: 'undecided' });
  }

  /** Whether something on screen is neither on the device nor in a file. */
  get unsaved(): boolean {
    return this.#warning.isOn;
  }

  /** The answers are safe in a file: leaving needs no warning until the next change. */
  savedElsewhere(): void {
    if (this.#writer.isOn) return;
    this.#warning.isOn = false;
  }

  /**
   * Goes over to another document that the person opened: its draft is another one too.
   *
   * @param show - puts the new document on screen.
   */
  async switchTo(show: () => void): Promise<void> {
    const keeps = this.#writer.isOn || this.#host.draftPolicy === 'device';
    await this.close();
    show();
    await this.#attempt(() => this.#finder.list());
    if (keeps) await this.keep();
  }

  /** Lets go of the draft, because the element asks something else now or no longer may keep it. */
  async close(): Promise<void> {
    await this.#writer.settle();
    this.#claim.release();
    this.#warning.isOn = false;
    this.#finder.shown = undefined;
    this.#declined = false;
    this.#board.reset();
  }

  /** Resolves when everything changed so far is on the device. */
  async flush(): Promise<void> {
    this.moved();
    await this.#writer.flush();
  }

  /** Does something that storage may refuse; then what is on screen is only there, and that is said. */
  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      console.warn('The draft could not be opened:', error);
      this.#board.refuse('failed', error);
    }
  }

  readonly #leavePage = (): void => {
    // A page may be kept whole for the back button, and the next person has that button too.
    if (this.shared) void this.clear();
  };
}
