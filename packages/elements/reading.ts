import { lazyParts } from './lazy-parts.ts';
import { adoptLater } from './styles/adopt-later.ts';

/** Words for errors and answers for reading: what a person needs once she has begun. */
export type ReadingPart = Awaited<ReturnType<typeof lazyParts.reading>>;

let part: ReadingPart | undefined;
let loading: Promise<ReadingPart> | undefined;

/** The part, once it is there. */
export function readingPart(): ReadingPart | undefined {
  return part;
}

/** Fetches the part, once for all elements. Rejects when it cannot be had; then the next one tries again. */
export function loadReading(): Promise<ReadingPart> {
  loading ??= lazyParts.reading().then(
    (loaded) => (part = loaded),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** What fetching the part needs of the element. */
interface ReadingHost {
  readonly renderRoot: HTMLElement | DocumentFragment | undefined;
  requestUpdate(): void;
}

/** Fetches the part for an element when its person needs it, and dresses what it shows. */
export class ReadingNeed {
  readonly #host: ReadingHost;
  #fetching: Promise<void> | undefined;

  constructor(host: ReadingHost) {
    this.#host = host;
  }

  /** Resolves when nothing is being fetched; undefined when nothing is. */
  get fetching(): Promise<void> | undefined {
    return this.#fetching;
  }

  arise(): void {
    // A form may tell that the element is in it before anything is rendered.
    if (part && this.#host.renderRoot) adoptLater(this.#host.renderRoot, part.STYLES);
    if (part || this.#fetching) return;
    this.#fetching = loadReading()
      .then(({ STYLES }) => this.#host.renderRoot && adoptLater(this.#host.renderRoot, STYLES))
      .catch((error: unknown) => console.warn('A part of the page could not be fetched:', error))
      .then(() => {
        this.#fetching = undefined;
        this.#host.requestUpdate();
      });
  }
}
