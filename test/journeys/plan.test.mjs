import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { begin, forward, town } from './browser.mjs';

const { visit, address, browser } = await town(after);

/** What has focus, through shadow roots: enough to decide what a person would press. */
const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return {
      tag: element.localName,
      type: element.type ?? '',
      id: element.id,
      value: element.value ?? '',
      checked: element.checked ?? false,
      className: element.className,
      inTool: element.getRootNode() instanceof ShadowRoot,
      inNonresponse: element.closest('.nonresponse') !== null,
      inList: element.closest('.list') !== null,
      datePart: element.closest('.date-part')?.classList.item(1),
      text: element.textContent.trim().replace(/\s+/g, ' '),
      visible: element.getBoundingClientRect().width > 0,
    };
  });

test('the whole plan is filled by keyboard only, with nothing but Tab, typing, Space, arrows and Enter', async () => {
  const { page, tool, faults } = await visit();
  const { keyboard } = page;
  const rowsAdded = new Set();
  let actors = ['Kunta', 'Järjestö'];
  let pages = 0;
  for (let steps = 0; steps < 1500 && pages < 8; steps++) {
    await keyboard.press('Tab');
    const at = await focused(page);
    if (!at.inTool) continue;
    assert.ok(at.visible, `focus went to something invisible: ${at.tag} ${at.id}`);
    if (at.id === 'network-title') await keyboard.type('Näppäimistöverkosto');
    else if (at.id.endsWith(':add') && at.tag === 'input') {
      for (const actor of actors) {
        await keyboard.type(actor);
        await keyboard.press('Enter');
      }
      actors = [];
    } else if (at.datePart) await keyboard.type(at.value || (at.datePart === 'year' ? '2026' : '12'));
    else if ((at.tag === 'textarea' || at.type === 'text') && at.value === '')
      await keyboard.type('Vastaus ääkkösin');
    else if (at.type === 'checkbox' && at.inList && !at.inNonresponse && !at.checked)
      await keyboard.press('Space');
    else if (at.type === 'radio' && !at.checked) await keyboard.press('Space');
    else if (at.tag === 'select') await keyboard.press('ArrowDown');
    else if (at.id.endsWith(':add') && at.tag === 'button' && !rowsAdded.has(at.id)) {
      rowsAdded.add(at.id);
      await keyboard.press('Enter');
    } else if (at.text === 'Kyllä, tallenna') await keyboard.press('Enter');
    else if (at.className === 'primary' && at.text !== 'Tallenna tiedostoksi') {
      pages++;
      await keyboard.press('Enter');
      await page.waitForTimeout(60);
    }
  }
  await tool.getByText('Vastattu 28/28 kohtaan').waitFor();
  await tool.getByRole('heading', { name: 'Yhteenveto' }).waitFor();
  assert.equal(await tool.getByText('Ei vielä vastausta').count(), 0);
  await tool.getByText('Tallennettu tälle laitteelle').waitFor();
  assert.deepEqual(faults, []);
});

test('three plans in three languages on one page each speak their own, and follow an ancestor', async () => {
  const { page, faults } = await visit();
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const part = (language) => {
      const box = document.createElement('div');
      box.lang = language;
      box.id = `in-${language}`;
      box.append(document.createElement('talkoot-action-plan'));
      return box;
    };
    main.replaceChildren(...['fi', 'sv', 'en'].map(part));
  });
  const heading = (box) => page.locator(`#in-${box}`).getByRole('heading', { level: 2 });
  await heading('fi').getByText('Verkoston toimintasuunnitelma').waitFor();
  await heading('sv').getByText('Nätverkets handlingsplan').waitFor();
  await heading('en').getByText('Network action plan').waitFor();
  const fi = await page.locator('#in-fi .screen').innerText();
  const sv = await page.locator('#in-sv .screen').innerText();
  assert.match(fi, /Tallenna tiedostoksi/);
  assert.doesNotMatch(sv, /Tallenna|Aloita|kohtaan/);
  await page.evaluate(() => (document.querySelector('#in-fi').lang = 'en'));
  await heading('fi').getByText('Network action plan').waitFor();
  await page.evaluate(() => (document.querySelector('#in-fi').lang = 'uk'));
  await page.waitForTimeout(200);
  assert.ok(
    await heading('fi').getByText('Network action plan').isVisible(),
    'an unknown language keeps the last known one',
  );
  await page.evaluate(() => (document.querySelector('#in-fi').lang = 'fi-FI'));
  await heading('fi').getByText('Verkoston toimintasuunnitelma').waitFor();
  assert.deepEqual(faults, []);
});

test('switching the language keeps answers, place and focus', async () => {
  const { page, tool } = await visit();
  await begin(tool);
  await tool.getByRole('textbox', { name: 'Päämäärä' }).focus();
  await page.evaluate(() => (document.querySelector('[data-talkoot]').lang = 'sv'));
  await tool.getByRole('heading', { name: 'Nätverkets mål' }).waitFor();
  const at = await focused(page);
  assert.deepEqual([at.tag, at.value], ['textarea', 'Jokainen saa neuvon']);
});

test('a saved file opens again, whole; a damaged, foreign or newer one is refused with a reason', async () => {
  const { page, tool } = await visit();
  await begin(tool);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tool.getByRole('button', { name: 'Tallenna tiedostoksi' }).first().click(),
  ]);
  assert.match(download.suggestedFilename(), /^verkosto-testiverkosto-\d{4}-\d\d-\d\d\.json$/);
  const saved = JSON.parse(await readFile(await download.path(), 'utf8'));
  assert.equal(saved.plan.response.answers.purposeAndGoals.answers.purpose, 'Jokainen saa neuvon');

  const open = async (on, name, content) => {
    const [chooser] = await Promise.all([
      on.page().waitForEvent('filechooser'),
      on.getByRole('button', { name: 'Avaa tiedosto' }).first().click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  };
  const refused = [
    ['rikki.json', '{"talkoot":1,"id":', 'Tiedosto on vioittunut.'],
    ['lasku.json', '{"invoice":12}', 'Siinä ei ole verkoston toimintasuunnitelmaa.'],
    ['uusi.json', JSON.stringify({ ...saved, talkoot: 99 }), 'Se on tehty työkalun uudemmalla versiolla.'],
    [
      'puoli.json',
      JSON.stringify({ ...saved, actors: [{ id: 'a' }, { id: 'a', name: { fi: 'x' } }] }),
      'Tiedosto on vioittunut.',
    ],
  ];
  for (const [name, content, reason] of refused) {
    await open(tool, name, content);
    await tool.getByRole('alert').getByText(`Tiedostoa ${name} ei voitu avata.`).waitFor();
    await tool.getByRole('alert').getByText(reason).waitFor();
    assert.equal(await tool.getByRole('textbox', { name: 'Päämäärä' }).inputValue(), 'Jokainen saa neuvon');
  }

  const other = await visit();
  await open(other.tool, 'verkosto.json', JSON.stringify(saved));
  await other.tool.getByText('Testiverkosto').first().waitFor();
  await forward(other.tool);
  assert.equal(
    await other.tool.getByRole('textbox', { name: 'Päämäärä' }).inputValue(),
    'Jokainen saa neuvon',
  );
});

test('opening another file over a saved draft keeps the draft in the list', async () => {
  const { page, tool } = await visit();
  await begin(tool);
  const network = {
    talkoot: 1,
    id: 'f'.repeat(32),
    revision: 'a'.repeat(16),
    parents: [],
    title: 'Toinen verkosto',
    actors: [],
    values: [],
    flows: [],
  };
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    tool.getByRole('button', { name: 'Avaa tiedosto' }).click(),
  ]);
  await chooser.setFiles({
    name: 'toinen.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(network)),
  });
  await tool.getByText('Toinen verkosto').first().waitFor();
  await tool.getByRole('heading', { name: 'Muut tälle laitteelle tallennetut suunnitelmat' }).waitFor();
  await tool.getByRole('button', { name: 'Testiverkosto' }).click();
  await tool.getByRole('textbox', { name: 'Päämäärä' }).waitFor();
  assert.equal(await tool.getByRole('textbox', { name: 'Päämäärä' }).inputValue(), 'Jokainen saa neuvon');
});

test('the mark "to be agreed at the meeting" hides the answer and gives it back', async () => {
  const { tool } = await visit();
  await begin(tool);
  const mark = tool.getByRole('checkbox', { name: /^Sovitaan kokouksessa Mikä on verkoston päämäärä/ });
  await mark.check();
  assert.equal(await tool.getByRole('textbox', { name: 'Päämäärä' }).count(), 0);
  await tool.getByText('Aiempi vastauksesi on tallessa').waitFor();
  await tool.page().waitForTimeout(300);
  await tool.page().reload();
  await mark.uncheck();
  assert.equal(await tool.getByRole('textbox', { name: 'Päämäärä' }).inputValue(), 'Jokainen saa neuvon');
});

test('a removed row can be put back, and focus is never lost', async () => {
  const { page, tool } = await visit();
  await begin(tool);
  await tool.getByRole('button', { name: 'Lisää tavoite' }).click();
  assert.match((await focused(page)).id, /goal:control$/);
  await page.keyboard.type('Ensimmäinen tavoite');
  await tool.getByRole('button', { name: 'Poista: Tavoite 1' }).click();
  assert.equal((await focused(page)).text, 'Kumoa poisto');
  await page.keyboard.press('Enter');
  assert.equal((await focused(page)).value, 'Ensimmäinen tavoite');
});

test('a half-written day is told by summary and at the field, and mended quietly', async () => {
  const { page, tool } = await visit();
  await begin(tool);
  const date = tool.getByRole('group', { name: 'Tuloksia odotetaan viimeistään' });
  await date.getByLabel('Päivä').focus();
  await page.keyboard.type('12');
  await forward(tool);
  const summary = tool.getByRole('group', { name: 'Korjaa nämä kohdat' });
  await summary.waitFor();
  assert.equal((await focused(page)).id, 'error-summary');
  const words = 'Kirjoita myös kuukausi ja vuosi';
  assert.equal(await tool.getByText(words).count(), 2);
  const url = page.url();
  await summary.getByRole('link').click();
  assert.equal(page.url(), url);
  assert.match((await focused(page)).id, /timeFrame\/by:control$/);
  assert.equal((await focused(page)).datePart, 'month');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026');
  assert.equal(await date.locator('[aria-invalid]').count(), 0);
});

test('paper gets a document: every line numbered, nothing one works with', async () => {
  const { page, tool } = await visit();
  await begin(tool);
  await page.emulateMedia({ media: 'print' });
  const document = tool.locator('.document');
  await document.waitFor();
  const text = await document.innerText();
  assert.match(text, /1\.1 Mikä on verkoston päämäärä/);
  assert.match(text, /7\.3 Markkinointi/);
  assert.match(text, /Jokainen saa neuvon/);
  assert.match(text, /Järvensivu/);
  assert.equal(await tool.getByRole('button').count(), 0);
});

test('the town page holds on a phone: no sideways scroll at 320 px, targets of at least 24 px', async () => {
  const { page, tool } = await visit('/', { viewport: { width: 320, height: 700 } });
  await begin(tool);
  for (let section = 0; section < 8; section++) {
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wide, 0, `section ${section + 1} is wider than the screen`);
    const small = await tool.evaluate((element) =>
      [...element.shadowRoot.querySelectorAll('button, input, select, textarea, summary, a')]
        .filter((control) => control.checkVisibility())
        .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
    );
    assert.deepEqual(small, []);
    for (const add of await tool.locator('button[id$=":add"]').all()) await add.click();
    if (section < 7) await forward(tool);
  }
});

test('the ready page opens from a memory stick, saves and resumes there', async () => {
  const { pathToFileURL } = await import('node:url');
  const page = await (await browser.newContext()).newPage();
  const faults = [];
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()),
  );
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'request',
    (request) =>
      request.url().startsWith('file:') || request.url().startsWith('blob:') || faults.push(request.url()),
  );
  for (const [language, save] of [
    ['fi', 'Kyllä, tallenna'],
    ['sv', undefined],
    ['en', undefined],
  ]) {
    await page.goto(pathToFileURL(`dist/pages/action-plan.${language}.html`).href);
    const tool = page.locator('talkoot-action-plan');
    await tool.locator('button.primary').waitFor();
    if (!save) continue;
    await begin(tool);
    await page.waitForTimeout(300);
    await page.reload();
    await tool.getByText('Jatkat luonnosta').waitFor();
  }
  assert.deepEqual(faults, []);
  assert.ok(address);
});

test('where the parts for files and drafts cannot be fetched, the person is told, and nothing is lost', async () => {
  const { page, tool } = await visit();
  await page.route('**/parts/parse-network-*.js', (route) => route.abort());
  await forward(tool);
  await tool.getByRole('textbox', { name: 'Päämäärä' }).fill('Jokainen saa neuvon');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    tool.getByRole('button', { name: 'Avaa tiedosto' }).click(),
  ]);
  await chooser.setFiles({ name: 'v.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await tool.getByRole('alert').getByText('Avaamiseen tarvittavaa osaa ei saatu haettua.').waitFor();
  assert.equal(await tool.getByRole('textbox', { name: 'Päämäärä' }).inputValue(), 'Jokainen saa neuvon');
  await page.route('**/parts/draft-part-*.js', (route) => route.abort());
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await tool.getByText('Vastauksia ei voi nyt tallentaa tälle laitteelle.').waitFor();
});
