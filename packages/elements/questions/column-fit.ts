/**
 * Widths of the container, in em, from which a set of columns may stand side by side. Each is a class on what holds
 * the columns (`across-24`), because a container query cannot ask for a number that is computed.
 */
export const FITS = [16, 20, 24, 28, 32, 36, 38, 40, 44, 48, 54, 60, 66, 72] as const;

/** The class that lets something happen from a width on: the next one there is; none when there is no such width. */
export function fitClass(name: string, width: number): string {
  const fit = FITS.find((each) => each >= width);
  return fit === undefined ? '' : `${name}-${fit}`;
}

/** Breadth of a letter of a column's head, whose letters are smaller; heads of more lines than these look like towers. */
const LETTER = 0.52;
const PADDING = 0.5;
const LINES = 4;

/** How broad equal columns must be, in em, for their heads to be read: no word broken, no head too high. */
export function columnWidth(heads: readonly string[]): number {
  const letters = Math.max(
    0,
    ...heads.map((head) =>
      Math.max(head.length / LINES, ...head.split(/[\s-]+/).map(({ length }) => length)),
    ),
  );
  return Math.max(letters * LETTER + PADDING, 3);
}
