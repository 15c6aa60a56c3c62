import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { ARGUMENTS, EXECUTABLE, begin, town } from './browser.mjs';

const { visit, address } = await town(after);

const databases = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const purpose = (tool) => tool.getByRole('textbox', { name: 'Päämäärä' });

test('nothing is stored before the person agrees, and nothing leaves the page', async () => {
  const { page, tool, faults } = await visit();
  await tool.getByLabel('Verkoston nimi').fill('Testiverkosto');
  await tool.locator('button.primary').click();
  await purpose(tool).fill('Jokainen saa neuvon');
  await tool.getByText('Tallennetaanko vastaukset tälle laitteelle?').waitFor();
  assert.deepEqual(await databases(page), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [
    0,
    0,
    '',
  ]);
  await tool.getByRole('button', { name: 'Ei, laite on yhteinen' }).click();
  await tool.getByText('Vastauksia ei tallenneta tälle laitteelle').waitFor();
  assert.deepEqual(await databases(page), []);
  assert.deepEqual(faults, []);
});

test('with no, leaving warns, and the file is offered', async () => {
  const { page, tool } = await visit();
  await tool.locator('button.primary').click();
  await purpose(tool).fill('Jokainen saa neuvon');
  await tool.getByRole('button', { name: 'Ei, laite on yhteinen' }).click();
  let asked = '';
  page.on('dialog', (dialog) => {
    asked = dialog.type();
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await page.waitForTimeout(300);
  assert.equal(asked, 'beforeunload');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tool.locator('.draft-actions').getByRole('button', { name: 'Tallenna tiedostoksi' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /^verkosto-\d{4}-\d\d-\d\d\.json$/);
});

test('after a reload in the middle everything is there, where the person was', async () => {
  const { page, tool } = await visit();
  await begin(tool);
  await tool.locator('button.primary').click();
  await tool.getByLabel('Lisää listalle uusi').first().fill('Kunta');
  await page.keyboard.press('Enter');
  await tool.getByRole('checkbox', { name: 'Kunta' }).first().waitFor();
  await tool.getByText('Tallennettu tälle laitteelle').waitFor();
  await page.waitForTimeout(300);
  await page.reload();
  await tool.getByText('Jatkat luonnosta').waitFor();
  assert.ok(await tool.getByRole('checkbox', { name: 'Kunta' }).first().isChecked());
  assert.ok(await tool.getByText('Testiverkosto').first().isVisible());
  await tool.getByRole('button', { name: 'Edellinen' }).click();
  assert.equal(await purpose(tool).inputValue(), 'Jokainen saa neuvon');
});

test('a browser killed while typing loses nothing that was typed', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'talkoot-kill-'));
  const options = { executablePath: EXECUTABLE, args: ARGUMENTS };
  const text = 'Kirjoitin tämän juuri ennen kuin kone sammui';
  const first = await chromium.launchPersistentContext(profile, options);
  try {
    const page = first.pages()[0] ?? (await first.newPage());
    await page.goto(address);
    const tool = page.locator('talkoot-action-plan');
    await begin(tool);
    await purpose(tool).pressSequentially(` ${text}`);
    await page.waitForTimeout(150);
    execFileSync('pkill', ['-9', '-f', `user-data-dir=${profile}`]);
  } finally {
    await first.close().catch(() => undefined);
  }
  for (const file of await readdir(profile)) if (file.startsWith('Singleton')) await rm(join(profile, file));
  const second = await chromium.launchPersistentContext(profile, options);
  try {
    const page = second.pages()[0] ?? (await second.newPage());
    await page.goto(address);
    const tool = page.locator('talkoot-action-plan');
    await tool.getByText('Jatkat luonnosta').waitFor();
    assert.ok((await purpose(tool).inputValue()).endsWith(text));
  } finally {
    await second.close();
    await rm(profile, { recursive: true, force: true });
  }
});

test('two tabs on one plan: the second says so, and may take over', async () => {
  const { context, tool } = await visit();
  await begin(tool);
  const page = await context.newPage();
  await page.goto(address);
  const second = page.locator('talkoot-action-plan');
  await second.getByText('Tämä on auki toisessa välilehdessä').waitFor();
  assert.equal(await purpose(second).inputValue(), 'Jokainen saa neuvon');
  assert.equal(await purpose(second).getAttribute('readonly'), '');
  await second.getByRole('button', { name: 'Jatka tässä välilehdessä' }).click();
  await purpose(second).fill('Toinen jatkaa');
  await tool.getByText('Tämä on auki toisessa välilehdessä').waitFor();
  assert.equal(await purpose(tool).getAttribute('readonly'), '');
  await tool.getByRole('button', { name: 'Jatka tässä välilehdessä' }).click();
  await tool.getByText('Jatkat luonnosta').waitFor();
  assert.equal(await purpose(tool).inputValue(), 'Toinen jatkaa');
});

test('erasing takes the draft from the device and leaves the answers on screen', async () => {
  const { page, tool } = await visit();
  await begin(tool);
  await tool.getByRole('button', { name: 'Poista laitteelta' }).click();
  await tool.getByRole('button', { name: 'Kyllä, poista' }).click();
  await tool.getByText('Luonnos on poistettu tältä laitteelta').waitFor();
  assert.equal(await purpose(tool).inputValue(), 'Jokainen saa neuvon');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await tool.getByLabel('Verkoston nimi').waitFor();
  assert.equal(await tool.getByLabel('Verkoston nimi').inputValue(), '');
});

test('a damaged draft is set aside, said, and offered as a file', async () => {
  const { page, tool } = await visit();
  await begin(tool);
  await page.goto('about:blank');
  await page.goto(address);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('talkoot-drafts');
        opening.onsuccess = () => {
          const store = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
          store.getAll().onsuccess = (event) => {
            const [record] = event.target.result;
            record.payload.network.actors = 'broken';
            store.put(record).onsuccess = () => (opening.result.close(), resolve());
          };
        };
      }),
  );
  await page.reload();
  await tool.getByText('Aiempi luonnos on vioittunut').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tool.getByRole('button', { name: 'Tallenna se tiedostoksi' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /\.json$/);
  await page.reload();
  await tool.getByLabel('Verkoston nimi').waitFor();
});

test('storage refused by the browser: a visible notice, answers kept in memory, the file offered', async () => {
  const { context, page } = await visit();
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.reload();
  const tool = page.locator('talkoot-action-plan');
  await tool.locator('button.primary').click();
  await purpose(tool).fill('Jokainen saa neuvon');
  // Where nothing can be kept, nobody is asked whether to keep it.
  await tool.getByText('Selain ei anna tallentaa tälle laitteelle').waitFor();
  assert.equal(await purpose(tool).inputValue(), 'Jokainen saa neuvon');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tool.locator('.draft-actions').getByRole('button', { name: 'Tallenna tiedostoksi' }).click(),
  ]);
  assert.ok(await download.path());
});
