/** `network`: no answer came, or the page's policy forbids asking; `status`: refused; `not-json`: something else came. */
export type FetchJsonReason = 'network' | 'status' | 'not-json';

const REASONS: Readonly<Record<FetchJsonReason, string>> = {
  network: 'no answer came, or the page’s policy forbids asking',
  status: 'it was refused',
  'not-json': 'what came is no JSON',
};

/** Thrown when a document cannot be had from its address. */
export class FetchJsonError extends Error {
  override readonly name = 'FetchJsonError';
  readonly reason: FetchJsonReason;
  readonly url: string;
  /** The HTTP status, when there was an answer. */
  readonly status: number | undefined;

  constructor(reason: FetchJsonReason, url: string, status?: number, cause?: unknown) {
    super(`${url} gave no document: ${REASONS[reason]}${status === undefined ? '' : ` (status ${status})`}`, {
      cause,
    });
    this.reason = reason;
    this.url = url;
    this.status = status;
  }
}

/**
 * The JSON document at an address, as in a `src` attribute; it is yet to be checked. Cookies go to the page's own
 * origin only.
 *
 * @param url - relative to the page.
 * @throws FetchJsonError, or the reason of the signal when that ended it.
 */
export async function fetchJson(url: string | URL, options: { signal?: AbortSignal } = {}): Promise<unknown> {
  const { signal = null } = options;
  let answer: Response | undefined;
  try {
    answer = await fetch(url, {
      signal,
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
    });
    if (answer.ok) return (await answer.json()) as unknown;
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    // In WebKit it is a DOMException of that name.
    const reason = (error as Error).name === 'SyntaxError' ? 'not-json' : 'network';
    throw new FetchJsonError(reason, String(url), answer?.status, error);
  }
  throw new FetchJsonError('status', String(url), answer.status);
}
