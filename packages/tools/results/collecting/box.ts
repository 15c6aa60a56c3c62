import type { Definition, Problem, Response } from 'talkoot/engine';
import { createCollation, readResponseCode } from 'talkoot/results';
import type {
  Collated,
  Collation,
  CollationOptions,
  RefusalReason,
  ResponseCodeReason,
} from 'talkoot/results';
import { inChunks } from './chunks.ts';
import { codesIn } from './codes.ts';
import { jsonPieces } from './json.ts';

/** Something that brings responses, as it was given; kept so that it can be read again. */
export interface Source {
  /** Name of the file; empty for what was pasted, typed in or seen by the camera. */
  readonly name: string;
  readonly kind: 'file' | 'pasted' | 'camera' | 'entry';
  readonly text: string;
}

/** Why something is not counted: besides the reasons of collating and of codes, what is no JSON at all. */
export type ListedReason =
  RefusalReason | ResponseCodeReason | 'cutOff' | 'notJson' | 'networkFile' | 'empty';

/** Something that is not counted, with where it stood. */
export interface Listed {
  readonly source: Source;
  /** Which one of its source, from 1; of codes the line. */
  readonly place: number;
  readonly isCode: boolean;
  readonly reason: ListedReason;
  /** Id of the response, where it has one. */
  readonly id?: string | undefined;
  /** In English, for those who help. */
  readonly problems: readonly Problem[];
}

/** What became of a source. */
export interface Added {
  readonly counted: number;
  readonly listed: number;
}

export interface Reading {
  readonly signal?: AbortSignal;
  /** How far the reading of the source is, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

interface Input {
  readonly value: unknown;
  readonly source: Source;
  readonly place: number;
  readonly isCode: boolean;
}

/**
 * The responses of a round as they come: each source is read in pieces so that the page does not freeze, what cannot be
 * counted is listed with its reason, the rest is counted. Nothing is kept on the device here.
 */
export class ResponseBox {
  readonly #definition: Definition;
  readonly #options: CollationOptions;
  readonly #day: string;
  #collation: Collation;
  #sources: Source[] = [];
  /** All that was added to the collation, by the index its refusals tell. */
  #inputs: Input[] = [];
  /** What could not even be added. */
  #unread: Listed[] = [];
  #previous: Collated | undefined;
  #listed: { readonly of: string; readonly all: readonly Listed[] } | undefined;

  /**
   * @param options - as of `createCollation`; `previous` may be replaced later.
   * @param day - today, `YYYY-MM-DD`
   * @throws CollationError
   */
  constructor(definition: Definition, options: CollationOptions, day: string) {
    this.#definition = definition;
    this.#day = day;
    this.#previous = options.previous;
    const latest = (): Collated | undefined => this.#previous;
    // The collation looks at it anew for each picture: what somebody has seen meanwhile counts.
    this.#options = {
      ...options,
      day,
      get previous() {
        return latest();
      },
    } as CollationOptions;
    this.#collation = createCollation(definition, this.#options);
  }

  get sources(): readonly Source[] {
    return this.#sources;
  }

  get counted(): Collation['counted'] {
    return this.#collation.counted;
  }

  /** How many responses are counted, joint ones too. */
  get total(): number {
    return Object.values(this.counted).reduce((sum, { responses, joint }) => sum + responses + joint, 0);
  }

  /** Everything that is not counted, in the order it came. */
  get listed(): readonly Listed[] {
    // Refusals come with what is added; sorting many of them for each rendering would be slow.
    const of = `${this.#inputs.length}/${this.#unread.length}/${this.#sources.length}`;
    if (this.#listed?.of !== of) this.#listed = { of, all: this.#list() };
    return this.#listed.all;
  }

  #list(): readonly Listed[] {
    const order = new Map(this.#sources.map((source, at) => [source, at]));
    const refused = this.#collation.refusals.map(({ index, id, reason, problems }): Listed => {
      const { source, place, isCode } = this.#inputs[index]!;
      return { source, place, isCode, reason, id, problems };
    });
    return [...refused, ...this.#unread].sort(
      (a, b) =>
        (order.get(a.source) ?? order.size) - (order.get(b.source) ?? order.size) || a.place - b.place,
    );
  }

  /** The responses that are counted, as they were given: what each person answered. */
  get responses(): readonly unknown[] {
    const refused = new Set(this.#collation.refusals.map(({ index }) => index));
    return this.#inputs.filter((_, index) => !refused.has(index)).map(({ value }) => value);
  }

  /** The picture so far. Whoever shows it says so by {@link shown}. */
  picture(): Collated {
    return this.#collation.result();
  }

  /** Somebody has seen a picture: the next one must not give away what came in between. */
  shown(picture: Collated): void {
    this.#previous = picture;
  }

  /**
   * Reads a source and counts what it holds.
   *
   * @throws the reason of the signal when that ended it; the source is then left out as a whole.
   */
  async add(source: Source, reading: Reading = {}): Promise<Added> {
    const [inputs, unread, refused] = [this.#inputs.length, this.#unread.length, this.#refusedCount];
    const before = this.total;
    try {
      await this.#read(source, reading);
    } catch (error) {
      await this.#goBackTo(inputs, unread);
      throw error;
    }
    this.#sources.push(source);
    const listed = this.#refusedCount - refused + this.#unread.length - unread;
    return { counted: this.total - before, listed };
  }

  get #refusedCount(): number {
    return this.#collation.refusals.length;
  }

  async #read(source: Source, { signal, onProgress }: Reading): Promise<void> {
    let end = 0;
    const pauses = { signal, onPause: () => onProgress?.(end / source.text.length) };
    let place = 0;
    const add = (value: unknown, at: number, isCode: boolean): void => {
      this.#inputs.push({ value, source, place: at, isCode });
      this.#collation.add(value);
    };
    const refuse = (reason: ListedReason, at: number, isCode: boolean, message: string): void =>
      void this.#unread.push({
        source,
        place: at,
        isCode,
        reason,
        problems: [{ path: '', code: reason, message }],
      });
    if (/^\s*[[{]/.test(source.text)) {
      await inChunks(
        jsonPieces(source.text),
        (piece) => {
          place += 1;
          end = piece.end;
          const value = piece.isWhole ? parsed(piece.text) : undefined;
          if (value === undefined)
            refuse(piece.isWhole ? 'notJson' : 'cutOff', place, false, `${piece.text.slice(0, 60)}…`);
          else if (isNetwork(value.json)) refuse('networkFile', place, false, 'actors and flows');
          else add(value.json, place, false);
        },
        pauses,
      );
    } else {
      const read = (code: string): Response =>
        readResponseCode(this.#definition, code, {
          day: this.#day,
          ...(this.#options.round !== undefined && { round: this.#options.round }),
        });
      await inChunks(
        codesIn(source.text, read),
        (piece) => {
          place += 1;
          end = piece.end;
          const { outcome } = piece;
          if ('reason' in outcome) refuse(outcome.reason, piece.line, true, outcome.message);
          else add(outcome, piece.line, true);
        },
        pauses,
      );
    }
    if (place === 0) refuse('empty', 1, false, 'nothing to read');
  }

  /** As it was before a source, which is read no further. */
  async #goBackTo(inputs: number, unread: number): Promise<void> {
    this.#inputs.length = inputs;
    this.#unread.length = unread;
    // The collation takes nothing back, so it is made anew.
    const collation = createCollation(this.#definition, this.#options);
    this.#collation = collation;
    await inChunks([...this.#inputs], ({ value }) => void collation.add(value));
  }
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    // Told as `notJson`, with its beginning.
    return undefined;
  }
}

/** A network file holds no responses; it is a common slip to choose it here. */
function isNetwork(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'actors' in value && 'flows' in value;
}
