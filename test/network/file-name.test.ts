import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createNetwork, networkFileName } from 'talkoot/network';

function fileName(title: string): string {
  return networkFileName(createNetwork({ title }), '2026-03-01');
}

describe('the name of the file', () => {
  test('is made of the title and the day', () => {
    assert.equal(fileName('Jokilaakson verkosto'), 'verkosto-jokilaakson-verkosto-2026-03-01.json');
    assert.equal(fileName(' Åland & Öja: ÄLÄ häviä! '), 'verkosto-aland-oja-ala-havia-2026-03-01.json');
  });

  test('keeps the letters of every script', () => {
    assert.equal(fileName('شبكة الاندماج'), 'verkosto-شبكة-الاندماج-2026-03-01.json');
    assert.equal(fileName('Мережа Київ'), 'verkosto-мережа-київ-2026-03-01.json');
    assert.equal(fileName('नेटवर्क'), 'verkosto-नेटवर्क-2026-03-01.json');
    assert.equal(fileName('Sámi ovttasbargu Ŋ'), 'verkosto-sami-ovttasbargu-ŋ-2026-03-01.json');
  });

  test('leaves out a title without letters, and is no reserved name', () => {
    for (const title of ['', ' ', '☂️', '../..', '\u202E'])
      assert.equal(fileName(title), 'verkosto-2026-03-01.json');
    assert.equal(fileName('CON'), 'verkosto-con-2026-03-01.json');
  });

  test('needs a day', () => {
    const network = createNetwork({ title: 'A' });
    for (const date of ['1.3.2026', '2026-02-30', '../2026-03-01', ''])
      assert.throws(() => networkFileName(network, date), /is no day; needed: YYYY-MM-DD/);
  });

  test('can be saved on every system, whatever the title', () => {
    const titles = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    fc.assert(
      fc.property(titles, (title) => {
        const name = fileName(title);
        assert.match(name, /^verkosto(-[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?-2026-03-01\.json$/u);
        assert.ok(Buffer.byteLength(name) <= 143, name);
      }),
    );
  });
});
