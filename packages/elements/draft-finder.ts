import { draftsExist } from 'talkoot/device';
import type { DraftEntry } from 'talkoot/device';
import { moments } from './draft-board.ts';
import { isOpenHere } from './draft-claim.ts';
import { placeOf } from './draft-shelf.ts';
import type { DraftHost } from './draft-state.ts';
import type { DraftWriter, WriterNeeds } from './draft-writer.ts';

/** Finds saved drafts and puts them on screen; what stands in the way of one is moved aside, and that is said. */
export class DraftFinder {
  readonly #host: DraftHost;
  readonly #needs: WriterNeeds;
  readonly #writer: DraftWriter;
  /** Key of the draft whose answers are on screen: another one under the same key would be overwritten. */
  shown: string | undefined;
  /** Key of the newer draft that the document on screen was opened over, until a person changes that document. */
  newer: string | undefined;

  constructor(host: DraftHost, needs: WriterNeeds, writer: DraftWriter) {
    this.#host = host;
    this.#needs = needs;
    this.#writer = writer;
  }

  /** Erases drafts whose time is over, and opens the newest of the wanted ones. Nothing is made by looking. */
  async look(isWanted: (key: string) => boolean): Promise<void> {
    const { shelf, expiry, board } = this.#needs;
    if (this.#host.isShared || !(await draftsExist())) return;
    const erased = await shelf.sweep((entry) => expiry.isOver(entry));
    const { savedAt } = erased.find(({ key }) => isWanted(placeOf(key))) ?? {};
    const [setAside] = await shelf.setAside(this.#host.draftPlace.questionnaire, isWanted);
    const expired = savedAt === undefined ? {} : { expired: new Date(savedAt) };
    board.set({ ...board.state, ...expired, ...(setAside && { setAside }) });
    await this.list();
    const entry = shelf.entries.find(({ key }) => !isOpenHere(key) && isWanted(key));
    if (entry) await this.open(entry.key);
  }

  /** Opens another draft. One that was moved aside changes places with the one that stands in its place. */
  async openOther(key: string): Promise<void> {
    const { claim } = this.#writer;
    const { shelf } = this.#needs;
    // Saved earlier than the older document that was opened over it, and the newer one nevertheless.
    const isNewest = key === this.newer;
    this.newer = undefined;
    await this.#writer.settle();
    claim.release();
    const place = placeOf(key);
    if (place === key || !(await claim.ask(place))) {
      claim.release();
      return this.open(key);
    }
    await shelf.preserve(place);
    await shelf.bringBack(key);
    await this.load(place, isNewest);
    if (isNewest) await shelf.touch(place);
  }

  async open(key: string): Promise<void> {
    await this.#writer.claim.ask(key);
    await this.load(key);
  }

  /**
   * Shows what is saved under the key that is claimed, and writes it from then on if it may.
   *
   * @param isNewest - whether none beside it is newer, whenever that was saved.
   */
  async load(key: string, isNewest = false): Promise<void> {
    const { shelf, expiry, board } = this.#needs;
    const { claim, warning } = this.#writer;
    const read = await this.#host.draftReader();
    const store = await shelf.open();
    const loaded = await store.load(key, read);
    board.forget('beside');
    if (loaded?.status === 'set-aside') {
      claim.release();
      board.set({ status: 'off', setAside: loaded.setAside });
    } else if (loaded) {
      warning.isOn = false;
      this.shown = key;
      if (claim.held) this.#writer.start();
      const { savedAt, keptUntil } = loaded;
      board.set({
        status: claim.held ? 'saved' : 'elsewhere',
        ...moments(savedAt, expiry.keptUntil(savedAt, keptUntil)),
        resumed: true,
      });
    }
    await this.list();
    if (loaded?.status === 'opened') this.#lookBeside(key, isNewest ? Infinity : loaded.savedAt);
  }

  /** Moves another draft aside that stands where the one on screen is to be saved. */
  async makeRoom(key: string): Promise<void> {
    const { shelf } = this.#needs;
    const entry = key === this.shown ? undefined : await shelf.preserve(key);
    this.shown = key;
    if (!entry) return;
    await this.list();
    const isNewer = this.#host.isBehind?.(await shelf.payload(entry.key)) ?? false;
    if (isNewer) this.newer = entry.key;
    this.#sayBeside(entry, isNewer);
  }

  async list(): Promise<void> {
    await this.#needs.shelf.list(this.#host.draftPlace.questionnaire);
    this.#host.requestUpdate();
  }

  /** Says that there is another draft of the same, where that is the newer one or is seen nowhere else. */
  #lookBeside(shown: string, shownSavedAt: number): void {
    const { shelf } = this.#needs;
    const beside = shelf.entries.find(({ key }) => key !== shown && placeOf(key) === placeOf(shown));
    if (beside === undefined) return;
    this.#sayBeside(beside, (beside.savedAt ?? 0) > shownSavedAt);
  }

  #sayBeside({ key, savedAt }: DraftEntry, isNewer: boolean): void {
    const { board } = this.#needs;
    if (savedAt !== undefined && (isNewer || !this.#host.listsDrafts))
      board.set({ ...board.state, beside: { key, savedAt: new Date(savedAt), isNewer } });
  }
}
