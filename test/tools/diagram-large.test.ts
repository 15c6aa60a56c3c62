import { sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { inventedNetwork } from '../../stories/fixtures/value-flow.ts';
import { layoutFlows, layoutSteps } from '../../packages/diagram/layout/flow-layout.ts';
import { finish, takeTurns } from '../../packages/diagram/layout/steps.ts';
import type { Steps } from '../../packages/diagram/layout/steps.ts';
import { all, one } from '../elements/fixture.ts';
import { diagram } from './diagram-fixture.ts';
import { exampleNetwork } from './diagram-pictures.ts';

const SCREEN = { width: 1240, height: 770 };

describe('a network too large for one readable picture', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is drawn around one, and whole when that is asked for; then everyone can be moved', async () => {
    const network = inventedNetwork(60, 200);
    const element = await diagram({ network, view: 'flows', editable: true });
    const ends = (): number => all(element, '.drawing [data-end]').length;
    expect(ends()).to.be.below(60);
    expect(all(element, '.drawing .is-movable').length).to.equal(0);

    one(element, '[data-whole]').click();
    await element.updateComplete;
    expect(ends()).to.equal(60);
    expect(all(element, '.drawing [data-way]').length).to.equal(network.flows.length);
    expect(one(element, '[data-whole]').textContent.trim()).to.equal('Piirrä vain valitun toimijan virrat');

    const place = (id: string): string =>
      one(element, `.drawing [data-end="${id}"]`).getAttribute('transform')!;
    const { id } = network.actors[0]!;
    const before = network.actors.map((actor) => place(actor.id));
    one(element, `.drawing [data-end="${id}"]`).scrollIntoView({ block: 'center', inline: 'center' });
    const { x, y, width, height } = one(element, `.drawing [data-end="${id}"]`).getBoundingClientRect();
    const [startX, startY] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'move', position: [startX, startY] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [startX + 40, startY + 25] });
    await sendMouse({ type: 'up' });
    await element.updateComplete;
    expect(element.edits.length).to.equal(1);
    const after = network.actors.map((actor) => place(actor.id));
    expect(after[0]).not.to.equal(before[0]);
    expect(after.slice(1)).to.deep.equal(before.slice(1));

    one(element, '[data-whole]').click();
    await element.updateComplete;
    expect(ends()).to.be.below(60);
  });
});

describe('long work in turns with the page', () => {
  it('is the same picture as at once', async () => {
    const { boxes, flows } = exampleNetwork(40, 120, 2);
    const whole = layoutFlows(boxes, flows, SCREEN);
    expect(await takeTurns(layoutSteps(boxes, flows, SCREEN), () => true)).to.deep.equal(whole);
  });

  it('lets the page have its turns, and ends when nobody wants it any more', async () => {
    let [turns, done] = [0, 0];
    function* slow(): Steps<string> {
      for (; done < 3; done++) {
        for (const began = performance.now(); performance.now() - began < 30;);
        yield;
      }
      return 'done';
    }
    const isWanted = (): boolean => ++turns < 2;
    expect(await takeTurns(slow(), isWanted)).to.equal(undefined);
    expect([turns, done]).to.deep.equal([2, 1]);
    done = 0;
    expect(finish(slow())).to.equal('done');
  });
});
