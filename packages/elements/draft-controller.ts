import type { ReactiveController } from 'lit';
import { createAutosave, draftKey, draftsExist } from 'talkoot/device';
import type { Autosave, AutosaveState, DraftEntry } from 'talkoot/device';
import { DraftClaim, isOpenHere } from './draft-claim.ts';
import { DraftShelf } from './draft-shelf.ts';
import type { DraftHost, DraftState } from './draft-state.ts';
import { LeaveWarning } from './leave-warning.ts';

/** Keeps the answers of an element on the device as far as the person and the browser allow. */
export class DraftController implements ReactiveController {
  readonly #host: DraftHost;
  #state: DraftState = { status: 'off' };
  readonly #shelf = new DraftShelf();
  readonly #claim = new DraftClaim(() => this.#lost());
  /** On while something on screen is neither on the device nor in a file. */
  readonly #warning = new LeaveWarning();
  #autosave: Autosave | undefined;
  #keyToReopen: string | undefined;
  #leaving = Promise.resolve();
  /** Nothing is told to the page: it was no person who did it. */
  #quiet = false;
  #told: string | undefined;

  constructor(host: DraftHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): DraftState {
    return this.#state;
  }

  /** Nothing may be changed: another tab has the draft, and this one shows it only. */
  get locked(): boolean {
    return this.#state.status === 'elsewhere' && !this.unsaved;
  }

  /** Drafts of the same kind on this device, other than the one on screen, newest first. */
  get others(): readonly DraftEntry[] {
    const shown = this.#autosave ? this.#claim.key : this.#placeKey;
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
    if (key !== undefined) void this.#attempt(() => this.#leaving.then(() => this.#open(key)));
    this.#warning.isOn = this.unsaved;
  }

  hostDisconnected(): void {
    if (this.#claim.exists) this.#keyToReopen = this.#claim.key;
    this.#leaving = this.#settle().then(() => this.#claim.release());
    this.#warning.pause();
  }

  /**
   * Looks for a saved draft of the questionnaire and opens the newest that fits. Storage is only looked at when there
   * is some: nothing is made before the person has agreed.
   *
   * @param fits - told the key of a draft, and the key of what is on screen
   */
  async resume(fits: (key: string, place: string) => boolean): Promise<void> {
    this.#quiet = true;
    try {
      if (!(await draftsExist())) return;
      await this.#shelf.open();
      await this.#list();
      const entry = this.#shelf.entries.find(({ key }) => !isOpenHere(key) && fits(key, this.#placeKey));
      if (entry) await this.#open(entry.key);
    } catch (error) {
      // The person has asked for nothing yet; she is told as soon as there is something to keep.
      console.warn('Drafts cannot be read:', error);
    } finally {
      this.#quiet = false;
    }
  }

  /** Opens another draft of the list. */
  async openOther(key: string): Promise<void> {
    await this.#attempt(async () => {
      await this.#settle();
      this.#claim.release();
      await this.#open(key);
    });
  }

  /** The person changed something. */
  changed(): void {
    this.#warning.isOn = true;
    const { status } = this.#state;
    if (this.#autosave) this.#autosave.changed(() => this.#host.draftPayload());
    else if (status === 'saved') void this.keep();
    else if (status === 'off') {
      if (this.#host.draftPolicy === 'device') void this.keep();
      else this.#set({ ...this.#state, status: 'undecided' });
    }
  }

  /** The person went to another part: the draft remembers where, once there is one. */
  moved(): void {
    this.#autosave?.changed(() => this.#host.draftPayload());
  }

  /** The person agrees that answers are kept on this device. */
  async keep(): Promise<void> {
    // Tried again after a failed write: its outcome is told as a state.
    if (this.#autosave) return this.#autosave.flush().catch(() => undefined);
    this.#set({ status: 'saving', ...this.#setAside });
    try {
      await this.#shelf.open();
      this.#claim.release();
      if (await this.#claim.ask(this.#placeKey)) this.#startSaving();
      else this.#set({ ...this.#state, status: 'elsewhere' });
    } catch (error) {
      console.warn('Drafts cannot be kept:', error);
      this.#set({ ...this.#state, status: 'refused' });
    }
  }

  /** The device is shared: nothing is kept on it. */
  decline(): void {
    this.#set({ ...this.#state, status: 'declined' });
  }

  /** Erases the draft from the device; what is on screen stays there. */
  async erase(): Promise<void> {
    await this.#settle();
    try {
      if (this.#claim.key) await this.#shelf.erase(this.#claim.key);
      this.#claim.release();
      this.#warning.isOn = true;
      this.#set({ status: 'declined', erased: 'done' });
      await this.#list();
    } catch (error) {
      console.warn('The draft could not be erased:', error);
      this.#set({ ...this.#state, status: 'declined', erased: 'failed' });
    }
  }

  /** The response has arrived: nothing of it stays on this device. */
  async discard(): Promise<void> {
    if (this.#autosave) await this.erase();
    this.#warning.isOn = false;
    if (this.#state.erased !== 'failed') this.#set({ status: 'off' });
  }

  /** What could not be opened was saved as a file or is not needed: it is erased for good. */
  async eraseSetAside(): Promise<void> {
    const { setAside, ...rest } = this.#state;
    if (setAside) await (await this.#shelf.open()).eraseSetAside(setAside.id);
    this.#set(rest);
  }

  /** Goes on in this tab; the other one becomes the one that only shows. */
  async takeOver(): Promise<void> {
    await this.#attempt(async () => {
      await this.#claim.takeOver();
      await this.#load(this.#claim.key);
    });
    if (this.#autosave || !this.#claim.held) return;
    // Erased by the other tab meanwhile: what is shown here is all there is, and keeping it is asked anew.
    this.#claim.release();
    this.#warning.isOn = true;
    this.#set({ status: 'undecided' });
  }

  /** Whether something on screen is neither on the device nor in a file. */
  get unsaved(): boolean {
    return this.#warning.isOn;
  }

  /** The answers are safe in a file: leaving needs no warning until the next change. */
  savedElsewhere(): void {
    if (this.#autosave) return;
    this.#warning.isOn = false;
  }

  /**
   * Goes over to another document that the person opened: its draft is another one too.
   *
   * @param show - puts the new document on screen.
   */
  async switchTo(show: () => void): Promise<void> {
    const keeps = this.#autosave !== undefined || this.#host.draftPolicy === 'device';
    await this.close();
    show();
    await this.#attempt(async () => {
      await this.#list();
      await this.#shelf.preserve(this.#placeKey);
      await this.#list();
    });
    if (keeps) await this.keep();
  }

  /** Lets go of the draft, because the element asks something else now or no longer may keep it. */
  async close(): Promise<void> {
    await this.#settle();
    this.#claim.release();
    this.#warning.isOn = false;
    this.#set({ status: 'off' });
  }

  /** Resolves when everything changed so far is on the device. */
  async flush(): Promise<void> {
    this.moved();
    await this.#autosave?.flush().catch(() => undefined);
  }

  async #open(key: string): Promise<void> {
    await this.#claim.ask(key);
    await this.#load(key);
  }

  async #load(key: string): Promise<void> {
    const read = await this.#host.draftReader();
    const store = await this.#shelf.open();
    const loaded = await store.load(key, read);
    if (loaded?.status === 'set-aside') {
      this.#claim.release();
      this.#set({ status: 'off', setAside: loaded.setAside });
    } else if (loaded) {
      this.#warning.isOn = false;
      const savedAt = new Date(loaded.savedAt);
      if (this.#claim.held) this.#autosave = this.#makeAutosave();
      this.#set({ status: this.#claim.held ? 'saved' : 'elsewhere', savedAt, resumed: true });
    }
    await this.#list();
  }

  /** Another tab took over. Should something here not be on the device yet, it stays on screen and is offered as a file. */
  #lost(): void {
    this.#autosave?.stop();
    this.#autosave = undefined;
    this.#set({ ...this.#state, status: 'elsewhere' });
  }

  #startSaving(): void {
    this.#autosave = this.#makeAutosave();
    this.#autosave.changed(() => this.#host.draftPayload());
  }

  #makeAutosave(): Autosave {
    const key = this.#claim.key;
    return createAutosave({
      save: async (payload) => (await this.#shelf.open()).save(key, payload, this.#host.draftLabel),
      onState: (state) => this.#saveStateChanged(state),
    });
  }

  #saveStateChanged(state: AutosaveState): void {
    if (state.code === 'saved') {
      this.#warning.isOn = false;
      this.#set({ status: 'saved', savedAt: new Date(state.at), ...this.#setAside });
    } else this.#set({ ...this.#state, status: state.code, resumed: false });
  }

  get #setAside(): Pick<DraftState, 'setAside'> {
    return this.#state.setAside ? { setAside: this.#state.setAside } : {};
  }

  /** Lets what is being saved end, and saves no more under this key. */
  async #settle(): Promise<void> {
    const autosave = this.#autosave;
    this.#autosave = undefined;
    // What cannot be written any more has been told as a state.
    await autosave?.flush().catch(() => undefined);
    autosave?.stop();
  }

  async #list(): Promise<void> {
    await this.#shelf.list(this.#host.draftPlace.questionnaire);
    this.#host.requestUpdate();
  }

  /** Does something that storage may refuse; then what is on screen is only there, and that is said. */
  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      console.warn('The draft could not be opened:', error);
      this.#set({ ...this.#state, status: 'failed' });
    }
  }

  #set(state: DraftState): void {
    this.#state = state;
    this.#host.requestUpdate();
    // Between two savings nothing is news.
    if (this.#quiet || state.status === 'saving' || state.status === this.#told) return;
    this.#told = state.status;
    this.#host.draftStateChanged(state);
  }
}
