import { FileRefusedError, guardLeaving, readFile, saveFile } from 'talkoot/device';
import type { Definition } from 'talkoot/engine';
import { MINIMUM_GROUP } from 'talkoot/network';
import type { Collated, CollationOptions } from 'talkoot/results';
import { ResponseBox } from './box.ts';
import type { Source } from './box.ts';
import { CameraReading } from './camera.ts';
import { Keeping } from './keeping.ts';
import type { KeepingPlace, KeepingState } from './keeping.ts';
import type { Words } from '../words/words.ts';

/** As much as a hundred thousand responses of 24 questions take. */
const MAX_BYTES = 400_000_000;

/** Where and how responses are collected. */
export interface CollectPlace {
  readonly definition: Definition;
  readonly options: CollationOptions;
  readonly day: string;
  readonly keeping: KeepingPlace;
  readonly policy: 'none' | 'ask' | 'device';
}

export interface CollectHost {
  readonly words: Words;
  requestUpdate(): void;
  /** Says something in the live region. */
  say(message: string): void;
  /** What was kept on the device is here again; a picture that was shown, too. */
  resumed(shown: Collated | undefined): void;
}

/** A reading that goes on. */
export interface Progress {
  readonly name: string;
  readonly share: number;
}

/** Collects responses from everywhere, one source after the other, and keeps them when it may. */
export class CollectDesk {
  readonly #host: CollectHost;
  #place: CollectPlace | undefined;
  #box: ResponseBox | undefined;
  #keeping: Keeping | undefined;
  #policy: CollectPlace['policy'] = 'none';
  #progress: Progress | undefined;
  #stopping: AbortController | undefined;
  #queue: Promise<void> = Promise.resolve();
  #stopGuard: (() => void) | undefined;
  #told = 0;
  /** Refused files, to be seen until the next are chosen. */
  #refusedFiles: FileRefusedError[] = [];
  readonly camera: CameraReading;

  constructor(host: CollectHost) {
    this.#host = host;
    this.camera = new CameraReading(host, (code) => void this.add({ name: '', kind: 'camera', text: code }));
  }

  get box(): ResponseBox | undefined {
    return this.#box;
  }

  /** The groups answers are counted by. */
  get groups(): CollationOptions['groups'] {
    return this.#place?.options.groups ?? [];
  }

  /** Fewest answers of a group that are shown. */
  get minimum(): number {
    return this.#place?.options.minimumGroup ?? MINIMUM_GROUP;
  }

  get progress(): Progress | undefined {
    return this.#progress;
  }

  get keepingState(): KeepingState {
    return this.#keeping?.state ?? 'off';
  }

  get refusedFiles(): readonly FileRefusedError[] {
    return this.#refusedFiles;
  }

  /** Another tab has the responses: here nothing is added. */
  get isLocked(): boolean {
    return this.keepingState === 'elsewhere';
  }

  /** Everything waiting is read and written. */
  get settled(): Promise<void> {
    return this.#queue;
  }

  /**
   * Collects for a place from now on; what is collected already is read again there.
   *
   * @throws CollationError
   */
  begin(place: CollectPlace): void {
    // What is kept for one round stays there; what would be lost comes along, and is listed where it does not belong.
    const before = this.#place?.keeping.round;
    const comesAlong = before === undefined || before === place.keeping.round || this.#isUnsaved;
    const sources = comesAlong ? (this.#box?.sources ?? []) : [];
    this.#shown = undefined;
    this.#box = new ResponseBox(place.definition, place.options, place.day);
    this.#place = place;
    this.#policy = place.policy;
    this.#stopping?.abort();
    this.#keeping?.close();
    const keeping = new Keeping(place.keeping, {
      kept: () => ({ sources: this.#box!.sources, shown: this.#shown }),
      stateChanged: () => this.#host.requestUpdate(),
    });
    this.#keeping = keeping;
    this.#queue = this.#queue.then(async () => {
      if (place.policy !== 'none') await this.#resume(keeping);
      for (const source of sources) await this.#read(source);
      if (sources.length > 0) await this.#keep();
    });
  }

  #shown: Collated | undefined;

  /** A picture was seen: it counts for the next ones, here and when the responses are opened again. */
  shown(picture: Collated): void {
    this.#box?.shown(picture);
    this.#shown = picture;
    this.#keeping?.changed();
  }

  async #resume(keeping: Keeping): Promise<void> {
    const kept = await keeping.find().catch((error: unknown) => {
      console.error('What may be kept on this device cannot be looked at:', error);
      return undefined;
    });
    if (keeping !== this.#keeping) return;
    if (kept === 'over') this.#host.say(this.#host.words.keepOver);
    else if (kept && kept.sources.length > 0) await this.#open(kept.sources, kept.shown);
  }

  async #open(sources: readonly Source[], shown: Collated | undefined): Promise<void> {
    for (const source of sources) await this.#read(source);
    const { definition, options } = this.#place!;
    const isOfThis =
      shown?.questionnaire === definition.id &&
      shown.version === definition.version &&
      shown.round === options.round;
    if (shown && isOfThis) {
      this.#shown = shown;
      this.#box!.shown(shown);
    }
    this.#host.resumed(isOfThis ? shown : undefined);
    this.#host.say(this.#host.words.keepResumed(this.#box!.total));
  }

  async addFiles(files: Iterable<File>): Promise<void> {
    this.#refusedFiles = [];
    for (const file of [...files]) {
      try {
        const { name, text } = await readFile(file, MAX_BYTES);
        await this.add({ name, kind: 'file', text });
      } catch (error) {
        if (!(error instanceof FileRefusedError)) throw error;
        this.#refusedFiles.push(error);
        this.#host.say(this.#host.words.fileRefused(error.file, error.reason));
        this.#host.requestUpdate();
      }
    }
  }

  /** Reads a source, after those that wait; says what came of it. */
  add(source: Source): Promise<void> {
    const reading = this.#queue.then(async () => {
      if (this.isLocked) return;
      const added = await this.#read(source);
      const { words } = this.#host;
      this.#host.say(added ? words.added(added.counted, added.listed) : words.readingStopped(source.name));
      if (added) await this.#keep();
    });
    this.#queue = reading.catch(() => undefined);
    return reading;
  }

  /** Ends the reading that goes on; its source is left out. */
  stop(): void {
    this.#stopping?.abort();
  }

  async #read(source: Source): Promise<{ counted: number; listed: number } | undefined> {
    const stopping = (this.#stopping = new AbortController());
    this.#tellProgress({ name: source.name, share: 0 });
    try {
      return await this.#box!.add(source, {
        signal: stopping.signal,
        onProgress: (share) => this.#tellProgress({ name: source.name, share }),
      });
    } catch (error) {
      if (!stopping.signal.aborted) throw error;
      return undefined;
    } finally {
      this.#tellProgress(undefined);
    }
  }

  /** Rendering for every piece would take longer than the reading. */
  #tellProgress(progress: Progress | undefined): void {
    this.#progress = progress;
    const now = performance.now();
    if (progress && progress.share > 0 && now - this.#told < 100) return;
    this.#told = now;
    this.#host.requestUpdate();
  }

  async #keep(): Promise<void> {
    const keeping = this.#keeping!;
    this.#stopGuard ??= guardLeaving(() => this.#isUnsaved);
    if (this.#policy === 'ask') keeping.askFirst();
    else if (this.#policy === 'device' && keeping.state === 'off') await keeping.begin();
    keeping.changed();
    this.#host.requestUpdate();
  }

  get #isUnsaved(): boolean {
    return (this.#box?.sources.length ?? 0) > 0 && this.keepingState !== 'saved';
  }

  keep(): void {
    void this.#keeping?.begin();
  }

  dontKeep(): void {
    this.#keeping?.decline();
  }

  async takeOver(): Promise<void> {
    const kept = await this.#keeping?.takeOver();
    this.#box = new ResponseBox(this.#place!.definition, this.#place!.options, this.#place!.day);
    if (kept) await this.#open(kept.sources, kept.shown);
    this.#host.requestUpdate();
  }

  /** Leaves nothing of the responses, on the page or on the device. */
  async erase(): Promise<void> {
    this.stop();
    await this.#queue;
    await this.#keeping?.erase();
    this.#box = undefined;
    this.#shown = undefined;
    this.#refusedFiles = [];
    this.leave();
    this.begin({ ...this.#place!, policy: 'none' });
    this.#policy = this.#place!.policy;
    this.#host.resumed(undefined);
    this.#host.say(this.#host.words.keepErased);
  }

  /** The single answers as a file: an act of its own. */
  saveRaw(name: string): void {
    saveFile(name, `${JSON.stringify(this.#box!.responses, undefined, 2)}\n`, 'application/json');
  }

  /** The element leaves the page. */
  leave(): void {
    this.camera.stop();
    this.#stopGuard?.();
    this.#stopGuard = undefined;
  }

  close(): void {
    this.leave();
    this.#keeping?.close();
    this.#keeping = undefined;
  }
}
