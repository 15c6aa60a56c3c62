/** Longest time in milliseconds that the page waits for us: less than a picture of a screen takes. */
const LONGEST = 12;

/** What happens between two pieces of a long work. */
export interface Pauses {
  /** Ends the work; what was done stays done. */
  readonly signal?: AbortSignal | undefined;
  /** Told before each pause. */
  readonly onPause?: (() => void) | undefined;
}

/**
 * Does something with each of many things, some at a time, so that the page can be used meanwhile.
 *
 * @throws the reason of the signal, when that ends it.
 */
export async function inChunks<Piece>(
  pieces: Iterable<Piece>,
  each: (piece: Piece) => void,
  { signal, onPause }: Pauses = {},
): Promise<void> {
  let since = performance.now();
  for (const piece of pieces) {
    signal?.throwIfAborted();
    each(piece);
    if (performance.now() - since < LONGEST) continue;
    onPause?.();
    await pause();
    since = performance.now();
  }
  signal?.throwIfAborted();
}

/** Lets the page do what waits. Timers would be slowed down in a tab that nobody looks at. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
