/** A device that people use one after the other: nothing of one may be reached by the next, whatever buttons there are. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { ARGUMENTS, EXECUTABLE, town } from './browser.mjs';

const { open, address } = await town(after);

const SECRET = 'Salaisuus 4711';
const SHARED = '/journeys/drafts.html?shared-device=&drafts=ask';

/** Chromium that keeps pages whole for the back button; Playwright's own does not. */
const keeping = await chromium.launch({
  executablePath: EXECUTABLE,
  args: ARGUMENTS,
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});
after(() => keeping.close());

async function openKeeping(path) {
  const page = await (await keeping.newContext({ locale: 'fi-FI' })).newPage();
  await page.goto(address + path);
  return page;
}

/** Leaves the page by a link and comes back with the button; Playwright's own way waits for a loading that is none. */
async function thereAndBack(page) {
  await page.getByRole('link', { name: 'Muualle' }).press('Enter');
  await page.waitForURL(/elsewhere/);
  await page.evaluate(() => history.back());
  await page.waitForURL(/drafts\.html/, { waitUntil: 'commit' });
}

/** Writes something in every kind of control, the last one without leaving it. */
async function answer(page) {
  await page.getByLabel('Nimi').fill(SECRET);
  await page.getByLabel('Kerro matkastasi').pressSequentially(SECRET);
  await page.getByLabel('Ikä').pressSequentially('4711 ja ri');
}

/** Everything a person could see, select or undo to, and everything that is stored. */
async function everything(page) {
  return page.evaluate(async () => {
    const element = document.querySelector('talkoot-questionnaire');
    const controls = [...element.shadowRoot.querySelectorAll('input, textarea, select')];
    const stored = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((resolve) => {
        indexedDB.open(name).onsuccess = (event) => resolve(event.target.result);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        stored.push(await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))));
      }
      database.close();
    }
    return JSON.stringify([
      element.shadowRoot.innerHTML,
      controls.map(({ value, checked }) => [value, checked]),
      element.response,
      element.submitted ?? null,
      stored,
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      document.cookie,
    ]);
  });
}

async function assertNothingLeft(page, where) {
  const found = await everything(page);
  assert.ok(!found.includes('4711'), `${where}: ${found.slice(0, 2000)}`);
}

async function clear(page) {
  await page.getByRole('button', { name: 'Lopeta ja tyhjennä' }).click();
  await page.getByRole('button', { name: 'Kyllä, tyhjennä' }).click();
  await page.getByRole('button', { name: 'Lopeta ja tyhjennä' }).waitFor();
}

/** Undoes in every control, with real keys. */
async function undoEverywhere(page) {
  for (const name of ['Nimi', 'Kerro matkastasi', 'Ikä']) {
    await page.getByLabel(name).focus();
    for (let times = 0; times < 3; times++) await page.keyboard.press('Control+z');
    for (let times = 0; times < 3; times++) await page.keyboard.press('Control+Shift+z');
  }
}

test('after submitting, the device is handed on with nothing left on it', async () => {
  const { page, faults } = await open(SHARED);
  await answer(page);
  await page.getByLabel('Ikä').fill('47');
  await page.getByRole('button', { name: 'Seuraava' }).click();
  await page.getByRole('button', { name: 'Yhteenveto' }).click();
  await page.getByRole('button', { name: 'Lähetä vastaukset' }).click();
  await page.getByRole('heading', { name: 'Kiitos. Anna laite seuraavalle.' }).waitFor();
  await assertNothingLeft(page, 'on the last page');
  const sent = await page.evaluate(() => globalThis.submitted);
  assert.equal(sent.answers.name, SECRET);
  await page.getByRole('button', { name: 'Aloita alusta' }).click();
  await page.getByLabel('Nimi').waitFor();
  assert.notEqual(
    await page.evaluate(() => document.querySelector('talkoot-questionnaire').response.id),
    sent.id,
  );
  await undoEverywhere(page);
  await assertNothingLeft(page, 'after undoing');
  // Nothing is unsaved, so nothing asks.
  await page.reload();
  await page.getByLabel('Nimi').waitFor();
  await assertNothingLeft(page, 'after a reload');
  assert.deepEqual(faults, []);
});

test('cleared in the middle, nothing comes back by undoing, reloading, or the back button', async () => {
  const { page, faults } = await open(SHARED);
  await answer(page);
  await clear(page);
  await assertNothingLeft(page, 'after clearing');
  await undoEverywhere(page);
  await assertNothingLeft(page, 'after undoing');
  await page.reload();
  await page.getByLabel('Nimi').waitFor();
  await assertNothingLeft(page, 'after a reload');
  await page.getByRole('link', { name: 'Muualle' }).press('Enter');
  await page.getByText('Muualla').waitFor();
  await page.goBack();
  await page.getByLabel('Nimi').waitFor();
  await assertNothingLeft(page, 'after going back');
  assert.deepEqual(faults, []);
});

for (const how of ['cleared', 'left without clearing']) {
  test(`${how}, a page that the browser keeps whole for the back button comes back empty`, async () => {
    const page = await openKeeping(SHARED);
    page.on('dialog', (dialog) => void dialog.accept());
    await answer(page);
    if (how === 'cleared') await clear(page);
    await thereAndBack(page);
    await page.waitForFunction(() => globalThis.wasKept === true);
    await page.getByLabel('Nimi').waitFor();
    await assertNothingLeft(page, 'from the cache of the browser');
    await undoEverywhere(page);
    await assertNothingLeft(page, 'undone there');
  });
}

test('where the person said that the device is shared, going back shows nothing either', async () => {
  const page = await openKeeping('/journeys/drafts.html?drafts=ask');
  page.on('dialog', (dialog) => void dialog.accept());
  await answer(page);
  await page.getByRole('button', { name: 'Ei, laite on yhteinen' }).click();
  await thereAndBack(page);
  await page.waitForFunction(() => globalThis.wasKept === true);
  await assertNothingLeft(page, 'from the cache of the browser');
});

test('on a device of one’s own, what was answered is there again after the back button', async () => {
  const page = await openKeeping('/journeys/drafts.html?drafts=device');
  await page.getByLabel('Nimi').fill('Aino');
  await page.getByText('Tallennettu tälle laitteelle').waitFor();
  await thereAndBack(page);
  await page.getByLabel('Nimi').waitFor();
  await page.waitForFunction(
    () => document.querySelector('talkoot-questionnaire').response?.answers.name === 'Aino',
  );
});

test('in a form, the browser has nothing to fill in again', async () => {
  const { page } = await open('/journeys/drafts-form.html?shared-device=');
  page.on('dialog', (dialog) => void dialog.accept());
  await answer(page);
  await page.getByLabel('Nimi').focus();
  await clear(page);
  for (const go of [
    () => page.reload(),
    async () => {
      await page.getByRole('link', { name: 'Muualle' }).press('Enter');
      await page.getByText('Muualla').waitFor();
      await page.goBack();
    },
  ]) {
    await go();
    await page.getByLabel('Nimi').waitFor();
    await assertNothingLeft(page, 'filled in again');
  }
  // The same without clearing: left in the middle.
  await answer(page);
  await page.getByLabel('Nimi').focus();
  await page.getByRole('link', { name: 'Muualle' }).press('Enter');
  await page.getByText('Muualla').waitFor();
  await page.goBack();
  await page.getByLabel('Nimi').waitFor();
  await assertNothingLeft(page, 'filled in again after leaving');
});

test('leaving in the middle asks; a cleared device does not', async () => {
  const { page } = await open(SHARED);
  const asked = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await answer(page);
  await page.reload();
  await page.getByLabel('Nimi').waitFor();
  assert.deepEqual(asked, ['beforeunload']);
  await answer(page);
  await clear(page);
  await page.reload();
  await page.getByLabel('Nimi').waitFor();
  assert.deepEqual(asked, ['beforeunload']);
});

test('no control lets the browser learn what is typed for the next person', async () => {
  const { page } = await open(SHARED);
  await page.getByLabel('Nimi').waitFor();
  const learning = await page.evaluate(() =>
    [...document.querySelector('talkoot-questionnaire').shadowRoot.querySelectorAll('input')]
      .filter(({ type, autocomplete }) => type === 'text' && autocomplete !== 'off')
      .map(({ id }) => id),
  );
  assert.deepEqual(learning, []);
});
