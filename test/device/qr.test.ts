import { expect } from 'chai';
import { qrPath, QrTooLongError } from 'talkoot/device';
import { readQr } from './read-qr.ts';

/** The modules as a browser paints the path, without the quiet zone, which must be empty. */
function painted(text: string): boolean[][] {
  const { size, path } = qrPath(text);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  context.fill(new Path2D(path));
  const { data } = context.getImageData(0, 0, size, size);
  const isDark = (x: number, y: number): boolean => data[4 * (y * size + x) + 3]! > 127;
  const all = Array.from({ length: size }, (_, y) => Array.from({ length: size }, (__, x) => isDark(x, y)));
  for (const [y, row] of all.entries()) {
    for (const [x, dark] of row.entries()) {
      const isMargin = Math.min(x, y, size - 1 - x, size - 1 - y) < 4;
      if (isMargin && dark) throw new Error(`${x}, ${y} is dark in the margin`);
    }
  }
  return all.slice(4, -4).map((row) => row.slice(4, -4));
}

describe('qrPath', () => {
  it('is a code that reads as the text it was made of', () => {
    const texts = [
      'A',
      '0123456789',
      'https://kunta.example/portaat.fi.html#talkoot.1.920.eyJpIjoi',
      'Äänestä! Осінь سلام 👩‍👩‍👧',
      ...[17, 60, 134, 300, 600, 666, 667, 900, 1200, 2000, 2953].map((length) =>
        'Talkoot-'.repeat(370).slice(0, length),
      ),
    ];
    for (const text of texts) expect(readQr(painted(text)).text).to.equal(text);
  });

  it('has the three finder patterns', () => {
    const modules = painted('Talkoot');
    const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
    const end = modules.length - 7;
    for (const [x, y] of [
      [0, 0],
      [end, 0],
      [0, end],
    ] as const) {
      const rows = modules.slice(y, y + 7).map((row) => row.slice(x, x + 7));
      expect(rows.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''))).to.deep.equal(finder);
    }
  });

  it('corrects 15 % and more, and 7 % where the text is long', () => {
    expect(readQr(painted('x'.repeat(120))).level).to.be.oneOf(['M', 'Q', 'H']);
    // 666 bytes are the most of version 20 with level M.
    expect(readQr(painted('x'.repeat(666)))).to.include({ level: 'M', version: 20 });
    expect(readQr(painted('x'.repeat(667)))).to.include({ level: 'L', version: 18 });
    expect(readQr(painted('x'.repeat(1200)))).to.include({ level: 'L', version: 25 });
  });

  it('tells how long a text is that no code holds', () => {
    const error = (() => {
      try {
        return qrPath('ä'.repeat(1477));
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).to.be.instanceOf(QrTooLongError);
    expect(error).to.include({ bytes: 2954 });
  });

  it('is found damaged by the test when a module is', () => {
    const modules = painted('Talkoot');
    modules[12]![12] = !modules[12]![12];
    expect(() => readQr(modules)).to.throw('a block is damaged');
  });
});
