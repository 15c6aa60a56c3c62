/** A whole questionnaire without a mouse: every type of question, an error on the way, the review, and sending. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { town } from './browser.mjs';
import { tabTo } from './keys.mjs';

const { open } = await town(after);

test('a whole questionnaire by keyboard alone', async () => {
  const { page, faults } = await open('/journeys/every-type.html', { viewport: { width: 360, height: 640 } });
  const { keyboard } = page;
  const write = async (name, text, group) => {
    await tabTo(page, name, group);
    await keyboard.type(text);
  };
  const press = async (name, key = 'Enter', group = '') => {
    await tabTo(page, name, group);
    await keyboard.press(key);
  };
  await page.locator('button.primary').waitFor();

  await press('Aloita');
  // Nothing is written yet: the summary leads to what is missing.
  await press('Seuraava');
  await page.locator('#error-summary').waitFor();
  await press('Nimi');
  await keyboard.type('Aino');
  await write('Kerro työstäsi', 'Ohjaan ryhmää.');
  await write('Vuosia verkostossa', '7');
  await write('Päivä', '12', 'Aloituspäivä');
  await write('Kuukausi', '3', 'Aloituspäivä');
  await write('Vuosi', '2024', 'Aloituspäivä');
  await write('Kuukausi', '11', 'Kiireisin kuukausi');
  await write('Vuosi', '2026', 'Kiireisin kuukausi');
  await press('Seuraava');

  await press('Kyllä', 'Space', 'Oletko jäsen?');
  await press('Puhelimella', 'ArrowDown', 'Miten otat yhteyttä?');
  await press('Tiistai', 'Space', 'Milloin?');
  await press('Marttayhdistys', 'Space', 'Kenen kanssa?');
  await press('Seuraava');

  await press('0', 'ArrowRight', 'Kuinka tyytyväinen olet?');
  await keyboard.press('ArrowRight');
  await press('Vähän', 'Space', 'Kunta');
  await press('Vähän', 'ArrowRight', 'Yhdistykset');
  for (const name of ['Käymällä', 'Puhelimella', 'Sähköpostilla']) await press(await adding(page, name));
  await write('Kokoukset', '30');
  await write('Ihmiset', '70');
  await press('Seuraava');

  await press('Lisää tavoite');
  await keyboard.type('Yhteinen tila');
  await write('Hinta', '1200');
  await press('Lisää tavoite');
  await keyboard.type('Kevätretki');
  await write('Hinta', '300');
  await page.getByRole('status', { name: 'Yhteensä' }).getByText('1500').waitFor();
  await press('Yhteenveto');

  await press('Lähetä vastaukset');
  await page.getByText('Tulokset kerrotaan keväällä.').waitFor();
  const [response] = await page.evaluate(() => globalThis.received);
  const { goal, ...answers } = response.answers;
  assert.deepEqual(answers, {
    name: 'Aino',
    story: 'Ohjaan ryhmää.',
    years: 7,
    begun: '2024-03-12',
    busiest: '2026-11',
    member: true,
    way: 'mail',
    days: ['tue'],
    who: ['club'],
    content: 2,
    support: { town: 'little', clubs: 'much' },
    order: ['visit', 'phone', 'mail'],
    time: { meetings: 30, people: 70 },
  });
  assert.deepEqual(
    goal.map((row) => row.answers),
    [
      { what: 'Yhteinen tila', cost: 1200 },
      { what: 'Kevätretki', cost: 300 },
    ],
  );
  assert.deepEqual(faults, []);
});

/** The name of the button that ranks an option, whatever its place. */
async function adding(page, option) {
  return page
    .getByRole('button', { name: new RegExp(`${option}$`) })
    .first()
    .evaluate((button) => button.textContent.replace(/\s+/g, ' ').trim());
}
