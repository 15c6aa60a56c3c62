/** Answers from a hall without Wi-Fi, three ways, each from the round that was made to the count of the results. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createNetwork, serializeNetwork } from '../../dist/network/index.js';
import { comingRound } from '../../stories/fixtures/rounds.ts';
import { town, watch } from './browser.mjs';
import { tabTo } from './keys.mjs';

const { open, browser } = await town(after);

const NETWORK = {
  name: 'verkosto.json',
  mimeType: 'application/json',
  buffer: Buffer.from(serializeNetwork({ ...createNetwork({ title: 'Esimerkki' }), rounds: [comingRound] })),
};
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

async function chooseFile(page, button, file) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(file);
}

/** The coordinator opens the network file and the round in it: what is given out. */
async function coordinate() {
  const opened = await open('/kierros.html');
  const tool = opened.page.locator('talkoot-round');
  await chooseFile(opened.page, tool.getByRole('button', { name: 'Avaa verkostotiedosto' }), NETWORK);
  await tool.getByRole('button', { name: /^Avaa kierros/ }).click();
  const link = tool.locator('#link-participants');
  await link.waitFor();
  return { ...opened, tool, link: await link.inputValue() };
}

/** Gives every question of the page the same answer, page by page, up to the summary. */
async function answerAll(tool, answer) {
  for (let section = 0; section < 4; section++) {
    const choices = tool.getByRole('radio', { name: answer, exact: true });
    await choices.first().waitFor();
    for (const choice of await choices.all()) await choice.check();
    await tool.locator('button.primary').click();
    await tool
      .getByText(section < 3 ? `Osa ${section + 2}/4` : 'Anna vastaus', { exact: false })
      .first()
      .waitFor();
  }
}

async function openResults(page, tool) {
  await chooseFile(page, tool.getByRole('button', { name: 'Avaa verkostotiedosto' }), NETWORK);
  await tool.getByText('Toiminta koskee: Esimerkkilään muuttaneet nuoret').waitFor({ state: 'attached' });
}

const count = (tool, text) => tool.locator('.counts', { hasText: text }).waitFor();

test('a phone on mobile data: a link, answers, and a code that the organiser pastes', async () => {
  const { link, faults } = await coordinate();
  const phone = await browser.newContext({ ...PHONE, locale: 'fi-FI', permissions: ['clipboard-write'] });
  const page = await phone.newPage();
  const onPhone = watch(page, new URL(link).origin);
  await page.goto(link);
  const tool = page.locator('talkoot-participation-ladder');
  await tool.getByText('Esimerkkilän kotoutumisverkosto').waitFor();
  await tool.getByText('Vastaaminen on vapaaehtoista').waitFor();
  await tool.getByRole('button', { name: 'Aloita' }).click();
  await answerAll(tool, 'Usein');
  await tool.getByRole('button', { name: 'Anna vastaus' }).click();
  await tool.getByRole('heading', { name: 'Vastauksesi on valmis, mutta ei vielä perillä' }).waitFor();
  assert.equal(await tool.getByRole('button', { name: 'Jaa vastaus' }).count(), 0);
  // What is in the code is said before it is shown.
  await tool.getByText('Nimeä tai laitteen tietoja siinä ei ole').waitFor();
  await tool.getByRole('button', { name: 'Näytä vastauskoodi' }).click();
  const code = await tool.getByLabel('Kopioi tämä viestiin').inputValue();
  await tool.getByRole('button', { name: 'Kopioi koodi' }).click();
  await tool.getByText('Koodi on kopioitu').waitFor();
  assert.deepEqual(onPhone, []);
  await phone.close();

  const results = await open('/tulokset.html');
  const desk = results.page.locator('talkoot-results');
  await openResults(results.page, desk);
  await desk.getByLabel('Vastauskoodit').fill(`Terveisin osallistuja: ${code}\n`);
  await desk.getByRole('button', { name: 'Lisää koodit' }).click();
  await count(desk, '1 vastaus, tarvitaan 5');
  const [response] = await desk.evaluate((element) => element.collecting.box.responses);
  assert.deepEqual([response.group, response.round], ['participants', comingRound.id]);
  assert.equal(Object.values(response.answers).filter((each) => each === 'often').length, 24);
  assert.deepEqual(results.faults, []);
  assert.deepEqual(faults, []);
});

/** Everything of a person that is on a page, in its storage or its history, but for what waits in the outbox. */
async function left(page) {
  return page.evaluate(async () => {
    const tool = document.querySelector('talkoot-participation-ladder');
    const controls = [...tool.shadowRoot.querySelectorAll('input, textarea, select')];
    const names = (await indexedDB.databases()).map(({ name }) => name);
    return {
      response: tool.response?.answers,
      checked: controls.filter(({ checked }) => checked).map(({ id }) => id),
      words: tool.shadowRoot.querySelector('.root').innerText,
      databases: names.filter((name) => name !== 'talkoot-outbox'),
      storages: [localStorage.length, sessionStorage.length],
    };
  });
}

test('one device for all, its page on a memory stick and no network: two people, a file, the count', async () => {
  const { link } = await coordinate();
  const stick = await mkdtemp(join(tmpdir(), 'talkoot-stick-'));
  after(() => rm(stick, { recursive: true }));
  for (const name of ['participation-ladder-shared.fi.html', 'results.fi.html'])
    await copyFile(fileURLToPath(new URL(`../../dist/pages/${name}`, import.meta.url)), join(stick, name));
  const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 1000, height: 900 } });
  await context.setOffline(true);
  const page = await context.newPage();
  const faults = watch(page, 'file:');
  await page.goto(pathToFileURL(join(stick, 'participation-ladder-shared.fi.html')) + new URL(link).hash);
  const tool = page.locator('talkoot-participation-ladder');
  const begin = tool.getByRole('button', { name: 'Aloita', exact: true });
  for (const [nth, answer] of ['Ei koskaan', 'Aina'].entries()) {
    await begin.waitFor();
    const before = await left(page);
    assert.deepEqual(before.response ?? {}, {});
    assert.deepEqual([before.checked, before.databases, before.storages], [[], [], [0, 0]]);
    assert.ok(!before.words.includes('Näin vastasit'));
    await begin.click();
    await answerAll(tool, answer);
    await tool.getByRole('button', { name: 'Anna vastaus' }).click();
    await tool.getByRole('heading', { name: 'Kiitos. Anna laite seuraavalle.' }).waitFor();
    const after = await left(page);
    assert.deepEqual([after.response, after.checked, after.databases], [{}, [], []]);
    assert.ok(!after.words.includes(answer), after.words);
    await tool.getByText(`tällä laitteella odottaa ${nth + 1} vastaus`).waitFor();
    await tool.getByRole('button', { name: 'Seuraava vastaaja' }).click();
  }
  // The browser's own button leads back to nothing of anybody.
  await page.reload();
  await begin.waitFor();
  assert.deepEqual((await left(page)).checked, []);

  await tool.getByText('Järjestäjälle: tällä laitteella odottaa 2 vastausta').click();
  const saving = tool.getByRole('button', { name: 'Tallenna 2 vastausta tiedostoon' });
  const [download] = await Promise.all([page.waitForEvent('download'), saving.click()]);
  const file = { name: download.suggestedFilename(), mimeType: 'application/json' };
  file.buffer = await readFile(await download.path());
  await tool.getByRole('button', { name: 'Poista tallennetut tältä laitteelta' }).click();
  await tool.getByRole('button', { name: 'Kyllä, poista' }).click();
  await tool.getByText('Tallennetut vastaukset on poistettu tältä laitteelta').waitFor();

  const desk = page.locator('talkoot-results');
  await page.goto(pathToFileURL(join(stick, 'results.fi.html')).href);
  await openResults(page, desk);
  await chooseFile(page, desk.getByRole('button', { name: 'Valitse tiedostot' }), file);
  await count(desk, '2 vastausta, tarvitaan 5');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a paper form with a code at each question, typed in by keys and counted', async () => {
  const { page: kit, tool: round } = await coordinate();
  // A printer that keeps what it was given.
  await kit.evaluate(() => {
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const printed = document.querySelector('talkoot-round').shadowRoot.querySelector('.document');
      globalThis.codes = [...printed.querySelectorAll('code')].map(({ textContent }) => textContent.trim());
      dispatchEvent(new Event('afterprint'));
    };
  });
  await round.getByRole('button', { name: 'Tulosta paperilomake: Osallistujat' }).click();
  await kit.waitForFunction(() => globalThis.codes);
  const codes = await kit.evaluate(() => globalThis.codes);

  const { page, faults } = await open('/tulokset.html', { reducedMotion: 'reduce' });
  const desk = page.locator('talkoot-results');
  await openResults(page, desk);
  const { keyboard } = page;
  await desk.evaluate((element) => element.updateComplete);
  await tabTo(page, 'Syötä paperilomakkeita');
  await keyboard.press('Enter');
  await desk.getByText('Kenen lomakkeita syötät?').waitFor();
  await tabTo(page, 'Järjestäjät');
  await keyboard.press('ArrowDown');
  await tabTo(page, 'Aloita');
  await keyboard.press('Enter');
  for (let form = 1; form <= 5; form++) {
    for (const [at, code] of codes.entries()) {
      await desk.locator('.entry-code strong', { hasText: new RegExp(`^${code}$`, 'i') }).waitFor();
      await keyboard.press(at === 0 ? 'e' : String((at + form) % 4));
    }
    await desk.locator('#entry-finish:focus').waitFor();
    await keyboard.press('Enter');
    await desk
      .getByText(form === 1 ? '1 lomake syötetty' : `${form} lomaketta syötetty`)
      .first()
      .waitFor();
  }
  await tabTo(page, 'Lopeta syöttäminen');
  await keyboard.press('Enter');
  await count(desk, '5 vastausta');
  const responses = await desk.evaluate((element) => element.collecting.box.responses);
  assert.deepEqual([...new Set(responses.map(({ group }) => group))], ['participants']);
  assert.deepEqual(responses[0].answers.r1v1, { nonresponse: 'dont-know' });
  assert.equal(Object.keys(responses[0].answers).length, 24);
  assert.deepEqual(faults, []);
});
