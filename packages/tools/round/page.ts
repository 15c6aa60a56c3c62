/** Why an address is none where respondents can answer. */
export type PageProblem = 'empty' | 'not-an-address' | 'not-web' | 'this-device';

/** An address where respondents answer, or why a text is none. */
export type PageAddress = { readonly address: string } | { readonly problem: PageProblem };

/** Where a page of this device alone stands. */
const OF_THIS_DEVICE = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0|.*\.localhost)$/;

/**
 * Reads an address as a coordinator gives it; `www.kunta.fi/portaat` does, too. Its fragment is dropped: the round
 * takes its place.
 *
 * @param base - what a relative address starts from: given for addresses that the page's author wrote
 */
export function readPage(text: string, base?: string): PageAddress {
  const trimmed = text.trim();
  if (trimmed === '') return { problem: 'empty' };
  const isBare = base === undefined && /^[^\s/:]+\.[^\s/:]{2,}(:\d+)?(\/|$)/.test(trimmed);
  const url = parse(isBare ? `https://${trimmed}` : trimmed, base);
  if (!url || /\s/.test(trimmed)) return { problem: 'not-an-address' };
  if (url.protocol === 'file:') return { problem: 'this-device' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { problem: 'not-web' };
  url.hash = '';
  return { address: url.href };
}

/** Whether only this device can open an address: enough for a try, not for a poster. */
export function isOfThisDevice(address: string): boolean {
  return OF_THIS_DEVICE.test(new URL(address).hostname);
}

/**
 * Where respondents probably answer: the ready page beside the ready page of rounds, or this page when the instrument
 * stands on it; empty when nothing is known.
 */
export function probablePage(instrument: string, page: Document): string {
  const url = parse(page.location.href);
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  url.hash = '';
  const isThere = page.querySelector(
    `talkoot-${CSS.escape(instrument)}, [data-talkoot="${CSS.escape(instrument)}"]`,
  );
  if (isThere) return url.href;
  const ready = /\/round(\.[a-z]{2}\.html)$/.exec(url.pathname);
  return ready ? new URL(`${instrument}${ready[1]}`, url).href : '';
}

function parse(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    // No address, then.
    return undefined;
  }
}
