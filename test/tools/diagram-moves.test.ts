import { assert } from 'chai';
import fc from 'fast-check';
import { gatherFlows, layoutFlows, nextActor, placeNear } from 'talkoot/diagram';
import type { LayoutFlow } from 'talkoot/diagram';
import { anyDrawn, exampleNetwork, overlap } from './diagram-pictures.ts';

const SCREEN = { width: 1240, height: 770 };
const CHIP = { width: 24, height: 16 };

describe('flows that are too many to be read', () => {
  const flow = (id: string, from: string, to: string): LayoutFlow => ({ id, from, to });
  const flows = ['1', '2', '3', '4'].map((id) => flow(id, 'a', 'b')).concat(flow('5', 'b', 'a'));

  it('are one with a count; the others stay', () => {
    const { flows: drawn, members } = gatherFlows(flows, CHIP);
    assert.deepEqual(drawn, [{ id: '1', from: 'a', to: 'b', label: CHIP }, flow('5', 'b', 'a')]);
    assert.deepEqual([...members], [['1', ['1', '2', '3', '4']]]);
  });

  it('none is lost, however many are drawn singly', () => {
    fc.assert(
      fc.property(anyDrawn, fc.integer({ min: 0, max: 4 }), (drawn, most) => {
        const gathered = gatherFlows(drawn.flows, CHIP, most);
        const told = gathered.flows.flatMap(({ id }) => gathered.members.get(id) ?? [id]);
        assert.deepEqual([...told].sort(), drawn.flows.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('placing near', () => {
  const { boxes, flows } = exampleNetwork(12, 20, 4);
  const { positions } = layoutFlows(boxes, flows, SCREEN);
  const distance = (a: string, place = positions.get(a)!): number => {
    const there = positions.get('a3')!;
    return Math.hypot(place.x - there.x, place.y - there.y);
  };

  it('finds a free place close to the other', () => {
    const far = boxes.map(({ id }) => id).reduce((a, b) => (distance(b) > distance(a) ? b : a));
    const place = placeNear(boxes, positions, far, 'a3');
    assert.ok(distance(far, place) < distance(far) / 2);
    const box = boxes.find(({ id }) => id === far)!;
    for (const other of boxes) {
      if (other.id !== far)
        assert.ok(!overlap({ ...place, ...box }, { ...positions.get(other.id)!, ...other }));
    }
  });

  it('needs two actors of the picture', () => {
    for (const [actor, near] of [
      ['x', 'a1'],
      ['a1', 'x'],
      ['a1', 'a1'],
    ] as const)
      assert.throws(() => placeNear(boxes, positions, actor, near), /needed: two actors/);
  });
});

describe('walking with arrows', () => {
  const positions = new Map([
    ['middle', { x: 0, y: 0 }],
    ['near', { x: 100, y: 30 }],
    ['far', { x: 300, y: 0 }],
    ['below', { x: 20, y: 90 }],
  ]);

  it('leads to the nearest ahead, and nowhere at the edge', () => {
    const steps = (['right', 'down', 'left', 'up'] as const).map((way) =>
      nextActor(positions, 'middle', way),
    );
    assert.deepEqual(steps, ['near', 'below', undefined, undefined]);
    assert.equal(nextActor(positions, 'nobody', 'left'), undefined);
  });

  it('never leads backwards', () => {
    const point = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
        const places = new Map(points.map((place, index) => [`a${index}`, place]));
        const right = nextActor(places, 'a0', 'right');
        assert.ok(right === undefined || places.get(right)!.x > places.get('a0')!.x);
      }),
    );
  });
});
