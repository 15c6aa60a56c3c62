import { expect } from 'chai';
import { randomId } from 'talkoot/engine';
import { texts } from 'talkoot/content/action-plan';

it('runs in the browser', async () => {
  expect(randomId()).to.match(/^[0-9a-f]{32}$/);
  expect((await texts.fi()).title).to.equal('Verkoston toimintasuunnitelma');
});
