/** The browser's own buttons for going back and forward, where the host lets them lead through the steps. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { forward, town } from './browser.mjs';

const { visit, address } = await town(after);

test('back and forward lead through the steps, keep answers, and what others wrote into the history', async () => {
  const { page, tool, faults } = await visit();
  await page.evaluate(() => history.replaceState({ theirs: 1 }, ''));
  await tool.evaluate((element) => (element.history = 'steps'));
  const place = tool.locator('#place');
  const beginning = await place.textContent();
  await tool.getByLabel('Verkoston nimi').fill('Testiverkosto');
  await forward(tool);
  await tool.getByText('Osa 1/7').first().waitFor();
  await forward(tool);
  await tool.getByText('Osa 2/7').first().waitFor();
  await page.goBack();
  await tool.getByText('Osa 1/7').first().waitFor();
  assert.equal(await tool.evaluate((element) => element.shadowRoot.activeElement.id), 'place');
  await page.goBack();
  await page.waitForFunction(
    (text) =>
      document.querySelector('talkoot-action-plan').shadowRoot.querySelector('#place').textContent === text,
    beginning,
  );
  assert.equal(await page.evaluate(() => history.state.theirs), 1);
  await page.goForward();
  await tool.getByText('Osa 1/7').first().waitFor();
  assert.ok(page.url().startsWith(address));
  assert.deepEqual(faults, []);
});
