/** What the three engines these tests run in do not do alike. */
const WEBKIT = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

/**
 * The keys by which a person writes the parts of a day. WebKitGTK writes no digit into an empty part and does not go
 * on to the next by itself; its arrows do.
 */
export function dayKeys(...parts: readonly string[]): ({ press: string } | { type: string })[] {
  if (!WEBKIT) return [{ type: parts.join('') }];
  return parts.flatMap((part, i) => [
    ...(i > 0 ? [{ press: 'ArrowRight' }] : []),
    { press: 'ArrowUp' },
    { type: part },
  ]);
}
