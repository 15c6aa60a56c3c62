/** Drafts where the browser, the device or the questionnaire does not stay as it was. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { ARGUMENTS, EXECUTABLE, town } from './browser.mjs';

const { open, address } = await town(after);

const KEPT = '/journeys/drafts.html?drafts=device';
const isSaved = (page) => page.getByText('Tallennettu tälle laitteelle').waitFor();
const story = (page) => page.getByLabel('Kerro matkastasi');

/** The answers on screen, as the page's own program sees them. */
const answers = (page) =>
  page.evaluate(() => document.querySelector('talkoot-questionnaire').response.answers);

/** Waits until the draft on the device holds these words; the newest keystroke is then written. */
const isOnDevice = (page, words) =>
  page.waitForFunction(async (wanted) => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'talkoot-drafts')) return false;
    const database = await new Promise((resolve) => {
      indexedDB.open('talkoot-drafts').onsuccess = (event) => resolve(event.target.result);
    });
    const all = database.transaction('drafts').objectStore('drafts').getAll();
    const records = await new Promise((resolve) => (all.onsuccess = () => resolve(all.result)));
    database.close();
    return JSON.stringify(records).includes(wanted);
  }, words);

test('when the device is full: said, the answers stay on screen, the file is offered, and room helps', async () => {
  const { page, context } = await open(KEPT);
  const browser = await context.newCDPSession(page);
  // Before anything is written: the browser remembers for a while how much room there was.
  await browser.send('Storage.overrideQuotaForOrigin', { origin: address, quotaSize: 150_000 });
  await page.getByLabel('Nimi').fill('Aino');
  await isSaved(page);
  const long = 'Matka oli pitkä. '.repeat(12_000);
  await story(page).fill(long);
  await page.getByText('Laitteen tallennustila on täynnä. Viimeisin muutos ei tallentunut.').waitFor();
  assert.equal(await story(page).inputValue(), long);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.notice').getByRole('button', { name: 'Tallenna tiedostoksi' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /^kuljetus-.*\.json$/);
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await page.getByText('Laitteen tallennustila on täynnä').waitFor();
  await browser.send('Storage.overrideQuotaForOrigin', { origin: address });
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await isSaved(page);
  await page.reload();
  await page.getByText('Jatkat luonnosta').waitFor();
  assert.equal((await answers(page)).story, long);
});

test('with cookies blocked in the browser’s settings: said, and answering and the file still work', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'talkoot-blocked-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    args: ARGUMENTS,
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address + KEPT);
    await page.getByLabel('Nimi').pressSequentially('Aino');
    await page.getByText('Selain ei anna tallentaa tälle laitteelle').waitFor();
    await page.getByLabel('Nimi').pressSequentially(' ja Ville');
    assert.equal((await answers(page)).name, 'Aino ja Ville');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.notice').getByRole('button', { name: 'Tallenna tiedostoksi' }).click(),
    ]);
    assert.ok(await download.path());
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

test('a connection that is closed under the page is opened again, and nothing is lost', async () => {
  const { context, page, faults } = await open('/journeys/drafts-elsewhere.html');
  await context.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    globalThis.connections = [];
    IDBFactory.prototype.open = function (...given) {
      const request = open.apply(this, given);
      request.addEventListener('success', () => globalThis.connections.push(request.result));
      return request;
    };
  });
  await page.goto(address + KEPT);
  await page.getByLabel('Nimi').fill('Aino');
  await isSaved(page);
  for (const word of ['yksi', 'kaksi', 'kolme']) {
    await page.evaluate(() => globalThis.connections.forEach((connection) => connection.close()));
    await story(page).pressSequentially(`${word} `);
    await isOnDevice(page, word);
    await isSaved(page);
  }
  await page.reload();
  await page.getByText('Jatkat luonnosta').waitFor();
  assert.equal((await answers(page)).story, 'yksi kaksi kolme ');
  assert.deepEqual(faults, []);
});

test('what is half typed is there after a reload: a number that is none yet, a name for the list', async () => {
  const { page, faults } = await open(`${KEPT}&presentation=page`);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByLabel('Lisää listalle uusi').pressSequentially('Kotkan kau');
  await page.getByLabel('Ikä').pressSequentially('4,');
  await isOnDevice(page, '"4,"');
  await page.reload();
  await page.getByText('Jatkat luonnosta').waitFor();
  assert.equal(await page.getByLabel('Lisää listalle uusi').inputValue(), 'Kotkan kau');
  assert.equal(await page.getByLabel('Ikä').inputValue(), '4,');
  assert.deepEqual(faults, []);
});

test('a draft of an older version: what changed is said, can be copied, and is dismissed for good', async () => {
  const { context, page, faults } = await open(KEPT);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Nimi').fill('Aino');
  await story(page).fill('Bussi oli myöhässä.\nPalelin.');
  await isOnDevice(page, 'Palelin');
  await page.goto(`${address + KEPT}&later=`);
  await page.getByText('Lomake on muuttunut sen jälkeen, kun luonnos tallennettiin.').waitFor();
  const changes = page.locator('.changes');
  assert.match(await changes.innerText(), /Kerro matkastasi\s+Bussi oli myöhässä\.\s+Palelin\./);
  assert.match(await changes.innerText(), /Kutsumanimi\s+\(aiemmin: Nimi\)/);
  assert.equal(await page.getByLabel('Kutsumanimi').inputValue(), 'Aino');
  await changes.getByRole('button', { name: 'Kopioi vastaukset' }).click();
  await changes.getByText('Kopioitu.').waitFor();
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    'Kerro matkastasi\nBussi oli myöhässä.\nPalelin.',
  );
  await page.reload();
  await changes.waitFor();
  await changes.getByRole('button', { name: 'Selvä' }).click();
  await changes.waitFor({ state: 'detached' });
  await isSaved(page);
  await page.reload();
  await page.getByText('Jatkat luonnosta').waitFor();
  assert.equal(await changes.count(), 0);
  await isOnDevice(page, 'Palelin');
  assert.deepEqual(faults, []);
});

test('a draft of a later version waits until that version is back', async () => {
  const { page } = await open(`${KEPT}&later=`);
  await page.getByLabel('Kutsumanimi').fill('Aino');
  await isOnDevice(page, 'Aino');
  await page.goto(address + KEPT);
  await page.getByText('Aiempi luonnos on tehty uudemmalla versiolla').waitFor();
  assert.deepEqual(await answers(page), {});
  await page.goto(`${address + KEPT}&later=`);
  await page.getByText('Jatkat luonnosta').waitFor();
  assert.equal(await page.getByLabel('Kutsumanimi').inputValue(), 'Aino');
});

test('a draft whose days are over is erased before it is shown, and that is said', async () => {
  const { context, page, faults } = await open(`${KEPT}&draft-days=30`);
  await page.getByLabel('Nimi').fill('Aino');
  await page.getByText(/Luonnos säilyy \d+\. \p{L}+ \d{4} asti\./u).waitFor();
  await isOnDevice(page, 'Aino');
  const later = await context.newPage();
  await page.close();
  await later.clock.setFixedTime(Date.now() + 32 * 86_400_000);
  await later.goto(`${address + KEPT}&draft-days=30`);
  await later.getByText('Se on poistettu, koska sen säilytysaika päättyi.').waitFor();
  assert.equal(await later.getByLabel('Nimi').inputValue(), '');
  assert.deepEqual(faults, []);
});

test('where nothing is kept, leaving asks from the first answer until the answers have arrived', async () => {
  const { page, faults } = await open('/journeys/drafts.html');
  const asked = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.getByLabel('Nimi').waitFor();
  await page.reload();
  await page.getByLabel('Nimi').pressSequentially('Aino');
  // What asks is a part of its own, fetched at the first answer.
  await page.waitForFunction(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await page.reload();
  assert.deepEqual(asked, ['beforeunload']);
  await page.getByLabel('Nimi').pressSequentially('Aino');
  await page.getByRole('button', { name: 'Seuraava' }).click();
  await page.getByRole('button', { name: 'Yhteenveto' }).click();
  await page.getByRole('button', { name: 'Lähetä vastaukset' }).click();
  await page.getByRole('heading', { name: 'Kiitos. Vastaukset on vastaanotettu.' }).waitFor();
  await page.reload();
  assert.deepEqual(asked, ['beforeunload']);
  assert.deepEqual(faults, []);
});

test('reloaded at every step, nothing is lost and the person stays where she was', async () => {
  const { page, faults } = await open(KEPT);
  const again = async () => {
    await page.waitForFunction(
      () => document.querySelector('talkoot-questionnaire').draftState.status === 'saved',
    );
    await page.reload();
    await page.getByText('Jatkat luonnosta').waitFor();
  };
  await page.getByLabel('Nimi').fill('Aino');
  await again();
  await page.getByLabel('Ikä').fill('41');
  await again();
  await page.getByRole('button', { name: 'Seuraava' }).click();
  await isOnDevice(page, '"place":1');
  await again();
  await page.getByLabel('Kävellen').check();
  await again();
  await page.getByRole('button', { name: 'Yhteenveto' }).click();
  await isOnDevice(page, '"place":"review"');
  await again();
  await page.getByRole('heading', { name: 'Yhteenveto' }).waitFor();
  assert.deepEqual(await answers(page), { name: 'Aino', age: 41, way: 'walk' });
  await page.getByRole('button', { name: 'Lähetä vastaukset' }).click();
  await page.getByRole('heading', { name: 'Kiitos. Vastaukset on vastaanotettu.' }).waitFor();
  await page.reload();
  await page.getByLabel('Nimi').waitFor();
  assert.deepEqual(await answers(page), {});
  assert.deepEqual(faults, []);
});
