import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type {
  Autosave,
  AutosaveState,
  Claim,
  DraftEntry,
  DraftPlace,
  Drafts,
  SetAsideDraft,
} from 'talkoot/device';

import { lazyParts } from './lazy-parts.ts';

/** `none`: nothing is kept; `ask`: only after the person agreed; `device`: at once, and it says so. */
export type DraftPolicy = 'none' | 'ask' | 'device';

/**
 * What is known of the draft:
 *
 * - `off`: none is kept, or there is nothing to keep yet;
 * - `undecided`: something was answered, and the person has not said whether to keep it;
 * - `declined`: she said no, or erased it;
 * - `saving`, `saved`, `failed`: the newest answers are on their way, on the device, or only on the page;
 * - `refused`: the browser gives no storage;
 * - `elsewhere`: another tab has the draft and writes it.
 */
export type DraftStatus =
  'off' | 'undecided' | 'declined' | 'saving' | 'saved' | 'failed' | 'refused' | 'elsewhere';

export interface DraftState {
  readonly status: DraftStatus;
  /** When it was last saved. */
  readonly savedAt?: Date;
  /** The answers shown come from a draft saved earlier. */
  readonly resumed?: boolean;
  /** The draft was erased from the device by the person's wish. */
  readonly erased?: boolean;
  /** An earlier draft that could not be opened; it is kept, and offered as a file. */
  readonly setAside?: SetAsideDraft;
}

/** What the controller needs of the element whose answers it keeps. */
export interface DraftHost extends ReactiveControllerHost {
  readonly draftPolicy: DraftPolicy;
  /** What the draft of what is on screen belongs to. */
  readonly draftPlace: DraftPlace;
  /** What a person knows the draft by. */
  readonly draftLabel: string | undefined;
  draftPayload(): unknown;
  /**
   * Loads what opening a draft needs. The function it gives shows what was saved; it throws when that cannot be
   * opened, and what is on screen then stays.
   */
  draftReader(): Promise<(payload: unknown) => void>;
  draftStateChanged(state: DraftState): void;
}

type Device = typeof import('talkoot/device');

/** Keeps the answers of an element on the device as far as the person and the browser allow. */
export class DraftController implements ReactiveController {
  readonly #host: DraftHost;
  #state: DraftState = { status: 'off' };
  #device: Device | undefined;
  #store: Drafts | undefined;
  #claim: Claim | undefined;
  #claimedKey = '';
  #autosave: Autosave | undefined;
  #stopGuarding: (() => void) | undefined;
  /** Something on screen is not on the device. */
  #dirty = false;
  #entries: readonly DraftEntry[] = [];
  #looking: Promise<void> | undefined;

  constructor(host: DraftHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): DraftState {
    return this.#state;
  }

  /** Nothing may be changed: another tab has the draft, or a saved one is just being looked for. */
  get locked(): boolean {
    return this.#looking !== undefined || (this.#state.status === 'elsewhere' && !this.#dirty);
  }

  /** Whether something on screen is neither on the device nor in a file. */
  get unsaved(): boolean {
    return this.#dirty;
  }

  /** Resolves when no draft is being looked for. */
  get settled(): Promise<void> {
    return this.#looking ?? Promise.resolve();
  }

  /** Drafts of the same kind on this device, other than the one on screen, newest first. */
  get others(): readonly DraftEntry[] {
    return this.#entries.filter(({ key }) => key !== this.#key);
  }

  get #key(): string {
    return this.#device?.draftKey(this.#host.draftPlace) ?? '';
  }

  hostDisconnected(): void {
    this.#claim?.release();
    this.#claim = undefined;
    this.#stopGuarding?.();
    this.#stopGuarding = undefined;
  }

  /**
   * Looks for a saved draft and opens it: that of the key, or without one the newest of the prefix. Storage is only
   * looked at when there is some: nothing is made before the person has agreed.
   */
  resume(place?: DraftPlace): Promise<void> {
    if (this.#host.draftPolicy === 'none') return Promise.resolve();
    this.#looking = this.#resume(place).finally(() => {
      this.#looking = undefined;
      this.#host.requestUpdate();
    });
    return this.#looking;
  }

  async #resume(place?: DraftPlace): Promise<void> {
    try {
      this.#device ??= await lazyParts.device();
      if (!(await this.#device.draftsExist())) return;
      this.#store ??= await this.#device.openDrafts();
      await this.#list();
      const wanted = place ? this.#device.draftKey(place) : this.#entries[0]?.key;
      if (wanted !== undefined && this.#entries.some((entry) => entry.key === wanted)) await this.#open(wanted);
    } catch (error) {
      // Looking for a draft is nothing the person asked for; she is told as soon as there is something to keep.
      console.warn('Drafts cannot be read:', error);
    }
  }

  /** Opens another draft of the list. */
  async openOther(key: string): Promise<void> {
    await this.#settle();
    await this.#open(key);
  }

  /** The person changed something. */
  changed(): void {
    this.#dirty = true;
    if (this.#host.draftPolicy === 'none') return;
    if (this.#autosave) this.#autosave.changed(() => this.#host.draftPayload());
    else if (this.#state.status === 'off') {
      if (this.#host.draftPolicy === 'device') void this.keep();
      else this.#set({ ...this.#state, status: 'undecided' });
    }
    this.#guard();
  }

  /** The person agrees that answers are kept on this device. */
  async keep(): Promise<void> {
    this.#set({ ...this.#state, status: 'saving', erased: false });
    try {
      this.#device ??= await lazyParts.device();
      this.#store ??= await this.#device.openDrafts();
      if (await this.#claimKey(this.#key)) {
        this.#startSaving();
        this.#autosave!.changed(() => this.#host.draftPayload());
      } else this.#set({ ...this.#state, status: 'elsewhere' });
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
      await this.#store?.erase(this.#key);
    } catch (error) {
      console.warn('The draft could not be erased:', error);
      this.#startSaving();
      this.#set({ ...this.#state, status: 'failed' });
      return;
    }
    this.#claim?.release();
    this.#claim = undefined;
    this.#dirty = true;
    this.#set({ status: 'declined', erased: true });
    await this.#list();
    this.#guard();
  }

  /** What could not be opened was saved as a file or is not needed: it is erased for good. */
  async eraseSetAside(): Promise<void> {
    const { setAside, ...rest } = this.#state;
    if (setAside) await this.#store?.eraseSetAside(setAside.id);
    this.#set(rest);
  }

  /** Goes on in this tab; the other one becomes the one that only shows. */
  async takeOver(): Promise<void> {
    await this.#claim?.takeOver();
    await this.#load(this.#claimedKey);
  }

  /** The answers are safe somewhere else, in a file: leaving needs no warning until the next change. */
  savedElsewhere(): void {
    if (this.#state.status === 'saved') return;
    this.#dirty = false;
    this.#guard();
  }

  /**
   * Goes over to another document that the person opened: its draft is another one too.
   *
   * @param show - puts the new document on screen.
   */
  async switchTo(show: () => void): Promise<void> {
    const keeps = this.#autosave !== undefined || this.#host.draftPolicy === 'device';
    await this.#settle();
    this.#claim?.release();
    this.#claim = undefined;
    show();
    await this.#preserve();
    this.#dirty = false;
    this.#set({ status: 'off' });
    if (keeps) await this.keep();
    this.#guard();
  }

  /** A draft that stands where the new document's will be saved moves aside in the list: nothing is overwritten. */
  async #preserve(): Promise<void> {
    await this.#list();
    const entry = this.#entries.find(({ key }) => key === this.#key);
    if (!entry) return;
    let payload: unknown;
    await this.#store!.load(entry.key, (saved) => (payload = saved));
    if (payload !== undefined) await this.#store!.save(`${entry.key}~${entry.savedAt ?? 0}/`, payload, entry.label);
  }

  /** Resolves when everything changed so far is on the device. */
  async flush(): Promise<void> {
    await this.#autosave?.flush();
  }

  async #open(key: string): Promise<void> {
    this.#claim?.release();
    await this.#claimKey(key);
    await this.#load(key);
  }

  async #load(key: string): Promise<void> {
    const read = await this.#host.draftReader();
    const loaded = await this.#store!.load(key, read);
    if (loaded?.status === 'set-aside') {
      this.#claim?.release();
      this.#claim = undefined;
      this.#set({ status: 'off', setAside: loaded.setAside });
    } else if (loaded) {
      this.#dirty = false;
      const savedAt = new Date(loaded.savedAt);
      if (this.#claim?.held) {
        this.#startSaving();
        this.#set({ status: 'saved', savedAt, resumed: true });
      } else this.#set({ status: 'elsewhere', savedAt });
    }
    await this.#list();
    this.#guard();
  }

  async #claimKey(key: string): Promise<boolean> {
    this.#claim = await this.#device!.claimDraft(key, () => this.#lost());
    this.#claimedKey = key;
    return this.#claim.held;
  }

  /** Another tab took over. Should something here not be on the device yet, it stays on screen and is offered as a file. */
  #lost(): void {
    this.#autosave?.stop();
    this.#autosave = undefined;
    this.#set({ ...this.#state, status: 'elsewhere' });
    this.#guard();
  }

  #startSaving(): void {
    this.#autosave = this.#device!.createAutosave({
      save: (payload) => this.#store!.save(this.#key, payload, this.#host.draftLabel),
      onState: (state) => this.#saveStateChanged(state),
    });
  }

  #saveStateChanged(state: AutosaveState): void {
    const { setAside } = this.#state;
    const kept = setAside ? { setAside } : {};
    if (state.code === 'saved') {
      this.#dirty = false;
      this.#set({ status: 'saved', savedAt: new Date(state.at), ...kept });
    } else this.#set({ ...this.#state, status: state.code });
    this.#guard();
  }

  /** Lets what is being saved end, and saves no more under this key. */
  async #settle(): Promise<void> {
    await this.#autosave?.flush().catch(() => undefined);
    this.#autosave?.stop();
    this.#autosave = undefined;
  }

  async #list(): Promise<void> {
    const entries = (await this.#store?.list(this.#device?.draftKey({ questionnaire: this.#host.draftPlace.questionnaire }))) ?? [];
    this.#entries = [...entries].sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
    this.#host.requestUpdate();
  }

  #set(state: DraftState): void {
    this.#state = state;
    this.#host.draftStateChanged(state);
    this.#host.requestUpdate();
  }

  /** Leaving is asked about while something would be lost. */
  #guard(): void {
    if (!this.#dirty) {
      this.#stopGuarding?.();
      this.#stopGuarding = undefined;
    } else this.#stopGuarding ??= this.#device?.guardLeaving(() => this.#dirty);
  }
}
