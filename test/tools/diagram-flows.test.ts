import { assert } from 'chai';
import fc from 'fast-check';
import { chooseView, layoutFlows, redrawAround } from 'talkoot/diagram';
import type { FlowPicture } from 'talkoot/diagram';
import { anyDrawn, exampleNetwork, faults } from './diagram-pictures.ts';

const SCREEN = { width: 1240, height: 770 };

function asText(picture: FlowPicture): string {
  return JSON.stringify([
    [...picture.positions],
    [...picture.arcs],
    [...picture.labels],
    picture.crowded,
    picture.width,
  ]);
}

describe('twenty actors and sixty flows', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    it(`are readable at 12 pixels on one screen, seed ${seed}`, () => {
      const drawn = exampleNetwork(20, 60, seed);
      const picture = layoutFlows(drawn.boxes, drawn.flows, SCREEN);
      const found = faults(drawn, picture);
      assert.deepEqual([found.boxes, found.labels, found.over], [0, 0, 0]);
      assert.ok(picture.crowded.length <= 1, `${picture.crowded.length} labels without a place`);
      assert.ok(found.crossings <= 55, `${found.crossings} crossings`);
      assert.deepEqual([picture.width, picture.height], [1240, 770]);
    });
  }
});

describe('whatever the network', () => {
  it('no boxes overlap, every flow has an arc, and its label stands free or is told as crowded', () => {
    fc.assert(
      fc.property(anyDrawn, (drawn) => {
        const picture = layoutFlows(drawn.boxes, drawn.flows, SCREEN);
        const { boxes, labels } = faults(drawn, picture);
        assert.deepEqual([boxes, labels], [0, 0]);
        const flows = drawn.flows.filter(({ from, to }) => from !== to).map(({ id }) => id);
        assert.deepEqual([...picture.arcs.keys()].sort(), [...flows].sort());
        assert.deepEqual([...picture.labels.keys(), ...picture.crowded].sort(), [...flows].sort());
        for (const { x, y } of [...picture.positions.values(), ...picture.labels.values()])
          assert.ok(Number.isFinite(x) && Number.isFinite(y));
      }),
      { numRuns: 40 },
    );
  });

  it('the same network is the same picture, in whatever order it is written', () => {
    fc.assert(
      fc.property(anyDrawn, ({ boxes, flows }) => {
        const picture = layoutFlows(boxes, flows, SCREEN);
        const again = layoutFlows([...boxes].reverse(), [...flows].reverse(), SCREEN);
        assert.equal(asText(again), asText(picture));
      }),
      { numRuns: 30 },
    );
  });

  it('who has a place keeps it, and a newcomer covers nobody', () => {
    fc.assert(
      fc.property(anyDrawn, fc.boolean(), (drawn, isLinked) => {
        const before = layoutFlows(drawn.boxes, drawn.flows, SCREEN);
        const boxes = [...drawn.boxes, { id: 'new', width: 150, height: 42 }];
        const flows = [...drawn.flows, ...(isLinked ? [{ id: 'f-new', from: 'new', to: 'a0' }] : [])];
        const after = layoutFlows(boxes, flows, { ...SCREEN, positions: before.positions });
        for (const [id, position] of before.positions) assert.deepEqual(after.positions.get(id), position);
        assert.equal(faults({ boxes, flows }, after).boxes, 0);
      }),
      { numRuns: 40 },
    );
  });

  it('places by hand stay, even on top of each other', () => {
    const { boxes, flows } = exampleNetwork(5, 8, 1);
    const positions = new Map(boxes.map(({ id }) => [id, { x: 100.5, y: 100 }]));
    assert.deepEqual(layoutFlows(boxes, flows, { ...SCREEN, positions }).positions, positions);
  });
});

describe('the edges of what can be drawn', () => {
  it('nobody, one alone, flows to nobody', () => {
    assert.equal(layoutFlows([], [], SCREEN).positions.size, 0);
    const one = layoutFlows([{ id: 'a', width: 100, height: 30 }], [{ id: 'f', from: 'a', to: 'x' }], SCREEN);
    assert.deepEqual([one.positions.size, one.arcs.size], [1, 0]);
  });

  it('a canvas too small grows in its proportions, and boxes do not overlap', () => {
    const drawn = exampleNetwork(12, 20, 1);
    const picture = layoutFlows(drawn.boxes, drawn.flows, { width: 300, height: 200 });
    assert.ok(picture.width > 300);
    assert.ok(Math.abs(picture.width / picture.height - 1.5) < 1e-9);
    assert.equal(faults(drawn, picture).boxes, 0);
  });

  it('a thousand actors and five thousand flows end, without labels', () => {
    const { boxes, flows } = exampleNetwork(1000, 5000, 1);
    const picture = layoutFlows(boxes, flows, SCREEN);
    assert.deepEqual([picture.positions.size, picture.arcs.size], [1000, 5000]);
    assert.equal(picture.crowded.length, 5000);
  });
});

it('the view that opens is the one that can be read', () => {
  const viewOf = (actors: number, flows: number): string => {
    const drawn = exampleNetwork(actors, flows, 1);
    return chooseView(drawn.boxes, drawn.flows, SCREEN);
  };
  assert.deepEqual([viewOf(20, 60), viewOf(30, 200), viewOf(100, 400)], ['flows', 'counts', 'matrix']);
});

it('an actor that is moved takes its ends of the arcs along', () => {
  const { boxes, flows } = exampleNetwork(6, 10, 1);
  const picture = layoutFlows(boxes, flows, SCREEN);
  const own = flows.filter(({ from, to }) => from === 'a0' || to === 'a0');
  const { arcs } = redrawAround(picture, own, 'a0', { x: 10, y: -20 });
  assert.deepEqual(
    [...arcs.keys()],
    own.map(({ id }) => id),
  );
  for (const { id, from } of own) {
    const [before, after] = [picture.arcs.get(id)!, arcs.get(id)!];
    const [mine, theirs] = from === 'a0' ? (['start', 'end'] as const) : (['end', 'start'] as const);
    assert.deepEqual(after[mine], { x: before[mine].x + 10, y: before[mine].y - 20 });
    assert.deepEqual(after[theirs], before[theirs]);
  }
});
