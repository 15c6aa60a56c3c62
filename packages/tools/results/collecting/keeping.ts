import { claimDraft, createAutosave, draftKey, draftsExist, openDrafts } from 'talkoot/device';
import type { Autosave, Claim, DraftPlace, Drafts } from 'talkoot/device';
import type { Collated } from 'talkoot/results';
import type { Source } from './box.ts';

/** What is kept on the device: what was collected, as it came, and the last picture that was shown. */
export interface KeptResponses {
  readonly sources: readonly Source[];
  readonly shown?: Collated | undefined;
}

/**
 * `off`: nothing is kept and nobody asks; `undecided`: the person is asked; `declined`: she said no; `elsewhere`: another
 * tab has them; `failed`: the browser refuses.
 */
export type KeepingState = 'off' | 'undecided' | 'declined' | 'saving' | 'saved' | 'failed' | 'elsewhere';

export interface KeepingHost {
  /** All there is to keep, now. */
  kept(): KeptResponses;
  stateChanged(state: KeepingState): void;
}

/** Where responses are kept: by questionnaire, network and round. */
export interface KeepingPlace extends DraftPlace {
  /** What a person knows them by. */
  readonly label?: string | undefined;
  /** The last day they may be kept, `YYYY-MM-DD`. */
  readonly deleteBy?: string | undefined;
}

/** Keeps collected responses on this device, when the person agreed; nothing is stored before. */
export class Keeping {
  readonly #host: KeepingHost;
  readonly #place: KeepingPlace;
  readonly #key: string;
  #state: KeepingState = 'off';
  #drafts: Drafts | undefined;
  #claim: Claim | undefined;
  #autosave: Autosave | undefined;
  #isClosed = false;

  constructor(place: KeepingPlace, host: KeepingHost) {
    this.#place = place;
    this.#key = draftKey({ ...place, questionnaire: `results-${place.questionnaire}` });
    this.#host = host;
  }

  get state(): KeepingState {
    return this.#state;
  }

  /**
   * What was kept here before. Looking makes nothing on the device.
   *
   * @returns `over` when their last day has passed: they are erased then.
   * @throws StorageRefusedError
   */
  async find(): Promise<KeptResponses | 'over' | undefined> {
    if (!(await draftsExist())) return undefined;
    this.#drafts = await openDrafts();
    const now = Date.now();
    const erased = await this.#drafts.eraseWhere(
      ({ key, keptUntil }) => key === this.#key && keptUntil !== undefined && keptUntil < now,
    );
    if (erased.length > 0) return 'over';
    if (!(await this.#drafts.list(this.#key)).some(({ key }) => key === this.#key)) return undefined;
    await this.#ask();
    return this.#load();
  }

  /** The person agreed, or the host chose so: from now on everything is kept. */
  async begin(): Promise<void> {
    this.#tell('saving');
    try {
      this.#drafts ??= await openDrafts();
      await this.#ask();
      this.changed();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Asks the person, where nothing is decided. */
  askFirst(): void {
    if (this.#state === 'off') this.#tell('undecided');
  }

  decline(): void {
    this.#tell('declined');
  }

  /** Something was collected, or shown. */
  changed(): void {
    if (this.#claim?.held) this.#autosave?.changed(() => this.#host.kept());
  }

  /** Takes what another tab has; that tab writes no more. */
  async takeOver(): Promise<KeptResponses | undefined> {
    await this.#claim?.takeOver();
    const kept = await this.#load();
    this.#save();
    return kept;
  }

  /** Erases what is kept, on the person's wish, and keeps nothing more. */
  async erase(): Promise<void> {
    this.#autosave?.stop();
    this.#autosave = undefined;
    await this.#drafts?.erase(this.#key);
    this.close();
    this.#tell('declined');
  }

  /** Lets go; what is kept stays. */
  close(): void {
    this.#isClosed = true;
    const [claim, drafts, autosave] = [this.#claim, this.#drafts, this.#autosave];
    this.#claim = this.#drafts = this.#autosave = undefined;
    const letGo = (): void => {
      claim?.release();
      drafts?.close();
    };
    // What waits is written first; that it failed has been told as a state.
    (autosave?.flush() ?? Promise.resolve()).then(letGo, letGo);
  }

  async #ask(): Promise<void> {
    this.#claim ??= await claimDraft(this.#key, () => this.#lost());
    if (this.#isClosed) {
      this.#claim.release();
      this.#claim = undefined;
    } else if (this.#claim.held) this.#save();
    else this.#tell('elsewhere');
  }

  #lost(): void {
    this.#autosave?.stop();
    this.#autosave = undefined;
    this.#tell('elsewhere');
  }

  #save(): void {
    const { label, deleteBy } = this.#place;
    const keptUntil = deleteBy === undefined ? undefined : endOfDay(deleteBy);
    // What waits is written after the store was let go.
    const drafts = this.#drafts!;
    this.#autosave = createAutosave({
      save: (payload) => drafts.save(this.#key, payload, label, keptUntil),
      onState: ({ code, ...rest }) => {
        if (code === 'failed') this.#fail((rest as { error?: unknown }).error);
        else this.#tell(code);
      },
    });
    this.#tell('saved');
  }

  async #load(): Promise<KeptResponses | undefined> {
    const loaded = await this.#drafts?.load(this.#key, readKept);
    if (loaded?.status === 'set-aside') console.error('Kept responses could not be read:', loaded.setAside);
    return loaded?.status === 'opened' ? loaded.payload : undefined;
  }

  #fail(error: unknown): void {
    console.error('Responses could not be kept on this device:', error);
    this.#tell('failed');
  }

  #tell(state: KeepingState): void {
    this.#state = state;
    this.#host.stateChanged(state);
  }
}

/** @throws when it is not what is kept here: the record is then set aside, whole. */
function readKept(payload: unknown): KeptResponses {
  const { sources } = (payload ?? {}) as { sources?: unknown };
  const isKept =
    Array.isArray(sources) &&
    sources.every(
      (source: Partial<Source> | null) =>
        typeof source?.text === 'string' &&
        typeof source.name === 'string' &&
        typeof source.kind === 'string',
    );
  if (!isKept) throw Object.assign(new Error('no collected responses'), { reason: 'damaged' });
  return payload as KeptResponses;
}

function endOfDay(day: string): number {
  return new Date(`${day}T23:59:59.999`).getTime();
}
