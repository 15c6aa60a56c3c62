/** A workshop's map by keyboard alone: entered, one actor taken away and back, saved, and opened again elsewhere. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { town } from './browser.mjs';
import { focus, pick, tabTo } from './keys.mjs';

const { open } = await town(after);

const TITLE = 'Rannan verkosto';
const CLIENT = 'Rannan uusi asukas';
const ACTORS = [
  'Arki ry',
  'Bussiyhtiö',
  'Diakonia',
  'Etsivä työ',
  'Hankeväki',
  'Jokirannan koulu',
  'Kirjasto',
  'Lukupiiri',
  'Museo',
  'Opisto',
];
/** Who gives what to whom; those of one giver after the other, as they are told in a workshop. */
const FLOWS = [
  ['Arki ry', 'ystäviä', CLIENT, 'aineeton'],
  ['Arki ry', 'vapaaehtoisia', 'Kirjasto', 'aineellinen'],
  ['Arki ry', 'tieto tarpeista', 'Opisto', 'aineeton'],
  ['Bussiyhtiö', 'liput', CLIENT, 'aineellinen'],
  ['Bussiyhtiö', 'aikataulut', 'Jokirannan koulu', 'aineellinen'],
  ['Diakonia', 'ruoka-apu', CLIENT, 'aineellinen'],
  ['Diakonia', 'luottamus', 'Etsivä työ', 'aineeton'],
  ['Etsivä työ', 'ohjaus', CLIENT, 'aineeton'],
  ['Etsivä työ', 'tieto tarpeista', 'Diakonia', 'aineeton'],
  ['Hankeväki', 'raha', 'Arki ry', 'aineellinen'],
  ['Hankeväki', 'raha', 'Lukupiiri', 'aineellinen'],
  ['Jokirannan koulu', 'tilat', 'Arki ry', 'aineellinen'],
  ['Jokirannan koulu', 'oppilaita', 'Museo', 'ei sanottu'],
  ['Kirjasto', 'tilat', 'Lukupiiri', 'aineellinen'],
  ['Kirjasto', 'kirjat', CLIENT, 'aineellinen'],
  ['Lukupiiri', 'lukijoita', 'Kirjasto', 'aineeton'],
  ['Museo', 'näyttelyt', CLIENT, 'aineeton'],
  ['Museo', 'opastus', 'Opisto', 'aineeton'],
  ['Opisto', 'kielikurssit', CLIENT, 'aineellinen'],
  ['Opisto', 'opettajia', 'Lukupiiri', 'ei sanottu'],
];

/** A network document in the words it was entered with. */
function told({ title, language, beneficiary, actors, values, flows }) {
  const kinds = { tangible: 'aineellinen', intangible: 'aineeton', undefined: 'ei sanottu' };
  const names = new Map([...actors, ...values].map(({ id, name }) => [id, name[language]]));
  names.set('beneficiary', beneficiary.name[language]);
  return {
    title,
    client: names.get('beneficiary'),
    actors: actors.map(({ id }) => names.get(id)),
    flows: flows.map(({ from, value, to, kind }) => [
      names.get(from),
      names.get(value),
      names.get(to),
      kinds[kind],
    ]),
  };
}

const documentOf = (tool) => tool.evaluate((element) => element.network);

/** Opens the editor, past the town's menus. */
async function visit() {
  const opened = await open('/arvoverkko.html', {
    viewport: { width: 1280, height: 800 },
    // Where focus goes is in sight at once.
    reducedMotion: 'reduce',
  });
  const tool = opened.page.locator('talkoot-value-flow');
  await tool.getByLabel('Uusi toimija').waitFor();
  const { page } = opened;
  const { keyboard } = page;
  await tabTo(page, 'Siirry sisältöön');
  await keyboard.press('Enter');
  const write = async (name, text) => {
    if (!(await focus(page))?.name.startsWith(name)) await tabTo(page, name);
    await keyboard.type(text);
    await keyboard.press('Enter');
  };
  /** Waits until it is told politely. */
  const heard = (text) => tool.locator('p.status', { hasText: text }).waitFor();
  return { ...opened, tool, keyboard, write, heard };
}

/** In the drawing, by its first letter, opens an actor, and goes to the field for what it gives. */
async function openGiver({ page, tool, keyboard }, name) {
  await keyboard.press(name[0]);
  assert.match((await focus(page)).name, new RegExp(`^${name}[,.]`));
  await keyboard.press('Enter');
  await tool.locator('.panel-title', { hasText: name }).waitFor();
  await tabTo(page, 'Hyöty');
}

/** Saves by the button with this name: the file. */
async function save(page, name) {
  await tabTo(page, name);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function reopen({ page, keyboard, tool }, { name, text }, key) {
  await tabTo(page, 'Avaa tiedosto', '', key);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Enter')]);
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  const { id, copy } = JSON.parse(carried(text));
  await tool.evaluate(
    async (element, wanted) => {
      while (element.network?.id !== wanted.id || element.network.copy !== wanted.copy)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    { id, copy },
  );
}

/** The document in a network file, or in a picture. */
function carried(text) {
  if (text.startsWith('{')) return text;
  const [, metadata] = /<metadata[^>]*>([\s\S]*?)<\/metadata>/.exec(text);
  return metadata
    .replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

test('ten actors and twenty flows by keyboard alone, one taken away and back, saved and opened again', async () => {
  const workshop = await visit();
  const { page, tool, keyboard, write, heard } = workshop;
  await write('Verkoston nimi', TITLE);
  await write('Kenen hyväksi verkosto toimii', CLIENT);
  await heard(CLIENT);
  for (const name of ACTORS) {
    await write('Uusi toimija', name);
    await heard(`Lisättiin ${name}`);
  }
  await tabTo(page, 'Asiakaskartta', 'Näkymä', 'Shift+Tab');
  await keyboard.press('ArrowRight');
  await tool.locator('svg.drawing.flows').waitFor();
  await tabTo(page, `${CLIENT}, asiakas. Antaa 0, saa 0.`);

  let giver = '';
  for (const [from, value, to, kind] of FLOWS) {
    if (from !== giver && giver !== '') {
      await tabTo(page, 'Sulje', '', 'Shift+Tab');
      await keyboard.press('Enter');
      await tool.locator('.panel').waitFor({ state: 'detached' });
    }
    if (from !== giver) await openGiver(workshop, from);
    giver = from;
    await keyboard.type(value);
    await keyboard.press('Tab');
    await pick(page, to);
    await keyboard.press('Tab');
    await pick(page, kind);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await heard(`Lisättiin ${value}: ${from} antaa, ${to} saa`);
    assert.equal((await focus(page)).name, 'Hyöty');
  }
  const entered = { title: TITLE, client: CLIENT, actors: ACTORS, flows: FLOWS };
  const before = await documentOf(tool);
  assert.deepEqual(told(before), entered);

  await tabTo(page, 'Sulje', '', 'Shift+Tab');
  await keyboard.press('Enter');
  await tool.locator('.panel').waitFor({ state: 'detached' });
  await keyboard.press('m');
  assert.match((await focus(page)).name, /^Museo\. Antaa 2, saa 1\./);
  await keyboard.press('Delete');
  await heard('Poistettiin Museo ja 3 virtaa');
  assert.equal((await documentOf(tool)).actors.length, 9);
  assert.match((await focus(page)).name, /Antaa \d+, saa \d+/);
  await keyboard.press('Control+z');
  await heard('Kumottu: poistettiin Museo ja 3 virtaa');
  assert.deepEqual(told(await documentOf(tool)), entered);

  await tabTo(page, 'Tallenna tai vie');
  await keyboard.press('Enter');
  await tool.getByRole('button', { name: 'Kuva (SVG)' }).waitFor();
  const file = await save(page, 'Tallenna verkostotiedosto');
  assert.match(file.name, /^verkosto-rannan-verkosto-.*\.json$/);
  assert.deepEqual(told(JSON.parse(file.text)), entered);
  const picture = await save(page, 'Kuva (SVG)');
  assert.match(picture.name, /\.svg$/);
  assert.deepEqual(workshop.faults, []);
  // Leaving asks where something is not saved; all is.
  await workshop.context.close();

  const elsewhere = await visit();
  await reopen(elsewhere, file);
  assert.deepEqual(await documentOf(elsewhere.tool), JSON.parse(file.text));
  // What was drawn can be read.
  await elsewhere.tool.locator('.stage text', { hasText: 'Jokirannan koulu' }).first().waitFor();
  await reopen(elsewhere, picture, 'Shift+Tab');
  assert.deepEqual(told(await documentOf(elsewhere.tool)), entered);
  assert.deepEqual(elsewhere.faults, []);
});
