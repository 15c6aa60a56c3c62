import { assert } from 'chai';
import fc from 'fast-check';
import { network } from 'talkoot/content/kymenlaakso-2016';
import { layoutCards } from 'talkoot/diagram';
import type { Card, CardPicture, Point, Rect } from 'talkoot/diagram';
import { overlap } from './diagram-pictures.ts';

const LINE = 15;
const OPTIONS = { width: 1260, height: 780, cardWidth: 240, more: 18, client: { width: 150, height: 44 } };

/** The workshop's nine cards, a text of 34 characters to a line. */
const values = new Map<string, string>(network.values.map(({ id, name }) => [id, name.fi]));
const kymenlaakso: Card[] = network.actors.map(({ id }) => ({
  id,
  header: 32,
  values: network.flows
    .filter(({ from }) => from === id)
    .map(({ value }) => LINE * linesOf(`• ${values.get(value)!}`)),
}));

function linesOf(text: string): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > 34) [lines, used] = [lines + 1, length];
    else used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}

const anyCards: fc.Arbitrary<Card[]> = fc
  .array(fc.array(fc.constantFrom(15, 30, 45), { maxLength: 20 }), { maxLength: 25 })
  .map((list) => list.map((heights, index) => ({ id: `a${index}`, header: 32, values: heights })));

function overlaps({ cards, client }: CardPicture): number {
  const rects = [client, ...cards.values()];
  return rects.reduce((sum, a, index) => sum + rects.slice(index + 1).filter((b) => overlap(a, b)).length, 0);
}

/** How many cards a way to the client runs across; its own apart. */
function cardsUnder(id: string, { cards }: CardPicture): number {
  const { spoke } = cards.get(id)!;
  const between = (a: Point, b: Point, share: number): Rect => ({
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    width: 0,
    height: 0,
  });
  const points = spoke
    .slice(1)
    .flatMap((b, index) => Array.from({ length: 51 }, (_, step) => between(spoke[index]!, b, step / 50)));
  return [...cards].filter(([other, rect]) => other !== id && points.some((point) => overlap(point, rect)))
    .length;
}

describe('the client map of Kymenlaakso', () => {
  const picture = layoutCards(kymenlaakso, OPTIONS);

  it('shows all 82 values on one screen', () => {
    assert.deepEqual([picture.form, picture.width, picture.height], ['ring', 1260, 780]);
    const shown = [...picture.cards.values()].reduce((sum, card) => sum + card.shown, 0);
    assert.deepEqual([shown, overlaps(picture)], [82, 0]);
    for (const id of picture.cards.keys()) assert.equal(cardsUnder(id, picture), 0);
  });

  it('is a list on a phone, the client first, in the order of the network', () => {
    const phone = layoutCards(kymenlaakso, { ...OPTIONS, width: 360, height: 640 });
    assert.deepEqual([phone.form, overlaps(phone)], ['list', 0]);
    const tops = [phone.client, ...phone.cards.values()].map(({ y }) => y);
    assert.deepEqual(
      tops,
      [...tops].sort((a, b) => a - b),
    );
    assert.deepEqual(
      [...phone.cards.keys()],
      kymenlaakso.map(({ id }) => id),
    );
  });

  it('folds values on a smaller screen, and leaves no single one out', () => {
    const small = layoutCards(kymenlaakso, { ...OPTIONS, width: 1000, height: 600 });
    const hidden = kymenlaakso.map(({ id, values: all }) => all.length - small.cards.get(id)!.shown);
    assert.ok(hidden.some((count) => count > 1));
    assert.ok(!hidden.includes(1));
    assert.equal(small.height, 600);
  });

  it('keeps a card where a hand put it', () => {
    const positions = new Map([['poliisi', { x: 630, y: 600 }]]);
    const card = layoutCards(kymenlaakso, { ...OPTIONS, positions }).cards.get('poliisi')!;
    assert.deepEqual([card.x, card.y], [630, 600]);
  });
});

describe('whatever the cards', () => {
  it('none overlap or are lost, and no way to the client runs across another', () => {
    fc.assert(
      fc.property(
        anyCards,
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 300, max: 1200 }),
        (cards, width, height) => {
          const picture = layoutCards(cards, { ...OPTIONS, width, height });
          assert.equal(picture.cards.size, cards.length);
          assert.equal(overlaps(picture), 0);
          for (const id of picture.cards.keys()) assert.equal(cardsUnder(id, picture), 0, id);
          for (const { y, height: tall } of picture.cards.values())
            assert.ok(y - tall / 2 >= -1e-6 && y + tall / 2 <= picture.height + 1e-6);
        },
      ),
    );
  });
});
