/** Marks the part of a file that holds the document. */
export const DOCUMENT_MARK = 'talkoot-network';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The text of the network document that an exported SVG carries, for `parseNetworkText`; undefined when it carries none.
 * The file is taken for text and never put into a page, whatever is in it.
 */
export function readSvgDocument(svg: string): string | undefined {
  const begin = svg.indexOf(`<metadata id="${DOCUMENT_MARK}"`);
  if (begin < 0) return undefined;
  const from = svg.indexOf('>', begin);
  const to = svg.indexOf('</metadata>', from);
  if (from < 0 || to < 0) return undefined;
  return svg
    .slice(from + 1, to)
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
}
