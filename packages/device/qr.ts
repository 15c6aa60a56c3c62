import { encode } from 'uqr';

/** Drawn with `viewBox="0 0 size size"`: one unit is one module. */
export interface QrPath {
  /** Width and height, the quiet zone included. */
  readonly size: number;
  /** The `d` of a path that holds all dark modules. */
  readonly path: string;
}

/** The empty margin that readers need, in modules (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;

/** The largest symbol with level M, 97 modules wide: 20 cm of a poster give two millimetres to a module. */
const LARGEST_WITH_M = 20;

/** Thrown for a text that no QR code can hold: 2953 bytes are the most. */
export class QrTooLongError extends Error {
  override readonly name = 'QrTooLongError';
  /** Size of the text in UTF-8. */
  readonly bytes: number;

  constructor(bytes: number) {
    super(`A QR code cannot hold a text of ${bytes} bytes; at most 2953`);
    this.bytes = bytes;
  }
}

/**
 * The QR code of a text (ISO/IEC 18004), as a path for SVG. Corrects errors of 15 % (level M, or better where that costs
 * nothing); of a long text 7 % (level L), for smaller modules are harder to read than spoiled ones.
 *
 * @throws QrTooLongError
 */
export function qrPath(text: string): QrPath {
  const { data, size } = symbol(text);
  const runs = data.flatMap((row, y) => darkRuns(row).map(([x, length]) => run(x, y, length)));
  return { size: size + 2 * QUIET_ZONE, path: runs.join('') };
}

function symbol(text: string): ReturnType<typeof encode> {
  const bytes = new TextEncoder().encode(text).length;
  const attempts = [
    { ecc: 'M', maxVersion: LARGEST_WITH_M },
    { ecc: 'L', maxVersion: 40 },
  ] as const;
  for (const attempt of attempts) {
    try {
      return encode(text, { ...attempt, border: 0, boostEcc: true });
    } catch (error) {
      // The library tells apart by its words alone that a text is too long.
      if (!(error instanceof RangeError && error.message === 'Data too long')) throw error;
    }
  }
  throw new QrTooLongError(bytes);
}

/** Where runs of dark modules begin in a row, and how long they are. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    if (!isDark) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  }
  return runs;
}

function run(x: number, y: number, length: number): string {
  return `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`;
}
