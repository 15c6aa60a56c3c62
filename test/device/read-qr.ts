/**
 * Reads the modules of a QR code as a scanner does, apart from finding it in a picture: format, mask, codewords, error
 * correction, segments. Written after ISO/IEC 18004, to look at what another program drew.
 */

/** Per level and version: check codewords per block, and blocks (tables 7 and 9 of the standard). */
const CHECK_CODEWORDS = {
  L: '7 10 15 20 26 18 20 24 30 18 20 24 26 30 22 24 28 30 28 28 28 28 30 30 26 28 30 30 30 30 30 30 30 30 30 30 30 30 30 30',
  M: '10 16 26 18 24 16 18 22 22 26 30 22 22 24 24 28 28 26 26 26 26 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28',
  Q: '13 22 18 26 18 24 18 22 20 24 28 26 24 20 30 24 28 28 26 30 28 30 30 30 30 28 30 30 30 30 30 30 30 30 30 30 30 30 30 30',
  H: '17 28 22 16 22 28 26 26 24 28 24 28 22 24 24 30 28 28 26 28 30 24 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30',
} as const;
const BLOCKS = {
  L: '1 1 1 1 1 2 2 2 2 4 4 4 4 4 6 6 6 6 7 8 8 9 9 10 12 12 12 13 14 15 16 17 18 19 19 20 21 22 24 25',
  M: '1 1 1 2 2 4 4 4 5 5 5 8 9 9 10 10 11 13 14 16 17 17 18 20 21 23 25 26 28 29 31 33 35 37 38 40 43 45 47 49',
  Q: '1 1 2 2 4 4 6 6 8 8 8 10 12 16 12 17 16 18 21 20 23 23 25 27 29 34 34 35 38 40 43 45 48 51 53 56 59 62 65 68',
  H: '1 1 2 4 4 4 5 6 8 8 11 11 16 16 18 16 19 21 25 25 25 34 30 32 35 37 40 42 45 48 51 54 57 60 63 66 70 74 77 81',
} as const;
/** The two bits of the format that name the level. */
const LEVELS = ['M', 'L', 'H', 'Q'] as const;

type Level = keyof typeof BLOCKS;

export interface ReadQr {
  readonly version: number;
  readonly level: Level;
  readonly text: string;
}

/** @throws Error for what a scanner would not read, or only by correcting errors. */
export function readQr(modules: readonly (readonly boolean[])[]): ReadQr {
  const size = modules.length;
  const version = (size - 17) / 4;
  if (!Number.isInteger(version) || version < 1 || version > 40) throw new Error(`${size} modules wide`);
  const dark = (x: number, y: number): number => Number(modules[y]![x]);
  const format = readFormat(dark);
  const level = LEVELS[format >> 3]!;
  const isMasked = MASKS[format & 7]!;
  const bits: number[] = [];
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const y = upward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (!isFunction(x, y, size, version)) bits.push(dark(x, y) ^ Number(isMasked(x, y)));
      }
    }
    upward = !upward;
  }
  const codewords = Array.from({ length: bits.length >> 3 }, (_, index) => number(bits, 8 * index, 8));
  return { version, level, text: readSegments(dataOf(codewords, version, level), version) };
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Five bits: level and mask; the ten others are those of a BCH code (15, 5). */
function readFormat(dark: (x: number, y: number) => number): number {
  const bits = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => dark(8, y));
  bits.push(...[7, 5, 4, 3, 2, 1, 0].map((x) => dark(x, 8)));
  const word = bits.reduce((sum, bit, place) => sum | (bit << place), 0) ^ 0x5412;
  let rest = word;
  for (let place = 14; place >= 10; place--) if (rest & (1 << place)) rest ^= 0x537 << (place - 10);
  if (rest !== 0) throw new Error('the format is damaged');
  return word >> 10;
}

function isFunction(x: number, y: number, size: number, version: number): boolean {
  const isFinder = (x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9);
  const isVersion = version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11));
  if (isFinder || isVersion || x === 6 || y === 6) return true;
  const centres = alignment(version, size);
  const last = centres.at(-1);
  return centres.some((cx) =>
    centres.some((cy) => {
      const isTaken = (cx === 6 && cy === 6) || (cx === 6 && cy === last) || (cx === last && cy === 6);
      return !isTaken && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2;
    }),
  );
}

/** Centres of the alignment patterns (annex E); of version 32 alone the steps are not what one would compute. */
function alignment(version: number, size: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => size - 7 - step * (count - 2 - index))];
}

/** The data codewords in order; each block must be a word of its Reed-Solomon code. */
function dataOf(codewords: readonly number[], version: number, level: Level): number[] {
  const checks = Number(CHECK_CODEWORDS[level].split(' ')[version - 1]);
  const blocks = Number(BLOCKS[level].split(' ')[version - 1]);
  const short = Math.floor(codewords.length / blocks) - checks;
  const shorts = blocks - (codewords.length % blocks);
  const parts = Array.from({ length: blocks }, (_, index) => ({
    length: short + Number(index >= shorts),
    words: [] as number[],
  }));
  let next = 0;
  for (let place = 0; place <= short; place++) {
    for (const part of parts) if (place < part.length) part.words.push(codewords[next++]!);
  }
  const data = parts.flatMap(({ words }) => words);
  for (let place = 0; place < checks; place++) for (const part of parts) part.words.push(codewords[next++]!);
  for (const { words } of parts) {
    for (let power = 0; power < checks; power++) {
      // Horner's rule at the roots of the generator, the powers of 2 in GF(256).
      let root = 1;
      for (let times = 0; times < power; times++) root = multiply(root, 2);
      if (words.reduce((sum, word) => multiply(sum, root) ^ word, 0) !== 0)
        throw new Error('a block is damaged');
    }
  }
  return data;
}

function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ (product >> 7 ? 0x11d : 0);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

function readSegments(data: readonly number[], version: number): string {
  const bits = data.flatMap((word) => Array.from({ length: 8 }, (_, place) => (word >> (7 - place)) & 1));
  const width = version < 10 ? 0 : version < 27 ? 1 : 2;
  const bytes: number[] = [];
  let at = 0;
  const take = (length: number): number => number(bits, (at += length) - length, length);
  const say = (text: string): number => bytes.push(...new TextEncoder().encode(text));
  while (at + 4 <= bits.length) {
    const mode = take(4);
    if (mode === 0) break;
    if (mode === 4) for (let left = take([8, 16, 16][width]!); left > 0; left--) bytes.push(take(8));
    else if (mode === 1) {
      for (let left = take([10, 12, 14][width]!); left > 0; left -= 3) {
        const digits = Math.min(left, 3);
        say(String(take([0, 4, 7, 10][digits]!)).padStart(digits, '0'));
      }
    } else if (mode === 2) {
      for (let left = take([9, 11, 13][width]!); left > 0; left -= 2) {
        const pair = take(left === 1 ? 6 : 11);
        say(
          left === 1 ? ALPHANUMERIC[pair]! : ALPHANUMERIC[Math.floor(pair / 45)]! + ALPHANUMERIC[pair % 45]!,
        );
      }
    } else throw new Error(`a segment of mode ${mode}`);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
}

function number(bits: readonly number[], start: number, length: number): number {
  return bits.slice(start, start + length).reduce((sum, bit) => sum * 2 + bit, 0);
}
