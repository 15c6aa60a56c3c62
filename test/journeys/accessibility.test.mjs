import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { begin, forward, town } from './browser.mjs';

const { visit } = await town(after);
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the whole page, WCAG 2.2 AA and best practices; or by some rules only. */
async function findings(page, rules) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (runOnly) => globalThis.axe.run(document, { resultTypes: ['violations'], ...(runOnly && { runOnly }) }),
    rules,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  );
}

/** Every control the accessibility tree has inside the tool, with its name and the names of the groups around it. */
async function controls(context, page) {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roles = new Set([
    'textbox',
    'checkbox',
    'radio',
    'combobox',
    'Date',
    'button',
    'link',
    'spinbutton',
    'DisclosureTriangle',
  ]);
  return nodes
    .filter(({ ignored, role }) => !ignored && roles.has(role?.value))
    .map((node) => {
      const around = [];
      for (let at = byId.get(node.parentId); at; at = byId.get(at.parentId)) {
        if (at.role?.value === 'group' && at.name?.value) around.push(at.name.value);
      }
      return { role: node.role.value, name: node.name?.value ?? '', around };
    });
}

/** What may differ in another look; all else is the same document. */
const OF_LOOK = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

for (const [name, path, options, rules] of [
  ['light, desktop', '/', {}],
  ['dark, phone', '/', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }, OF_LOOK],
  ['forced colours', '/talkoot/pages/action-plan.fi.html', { forcedColors: 'active' }, OF_LOOK],
]) {
  test(`axe finds nothing on any page of the plan: ${name}`, async () => {
    const { page, tool, faults } = await visit(path, options);
    const check = async (where) => assert.deepEqual(await findings(page, rules), [], where);
    await check('start');
    await tool.getByLabel('Verkoston nimi').fill('Testiverkosto');
    await check('asked whether to keep');
    await forward(tool);
    await tool.getByRole('button', { name: 'Kyllä, tallenna' }).click();
    for (let section = 1; section <= 7; section++) {
      for (const add of await tool.locator('button[id$=":add"]').all()) await add.click();
      await check(`section ${section}`);
      if (section === 2) {
        await tool.getByLabel('Lisää listalle uusi').first().fill('Kunta');
        await page.keyboard.press('Enter');
        await tool.locator('.nonresponse input').first().check();
        await tool.locator('.nonresponse input').nth(3).check();
        await check('marked');
      }
      if (section === 1) {
        const date = tool.getByRole('group', { name: 'Tuloksia odotetaan viimeistään' });
        await date.getByLabel('Päivä').focus();
        await page.keyboard.type('12');
        await forward(tool);
        await tool.getByRole('group', { name: 'Korjaa nämä kohdat' }).waitFor();
        await check('errors');
        await date.getByLabel('Kuukausi').focus();
        await page.keyboard.type('joulukuu');
        await page.keyboard.press('Tab');
        await page.keyboard.type('2026');
        await tool.getByRole('button', { name: 'Poista: Tavoite 1' }).click();
        await check('undo offered');
      }
      await tool.getByText('Näytä kaikki osat').click();
      await check(`section ${section}, all sections shown`);
      await forward(tool);
    }
    await tool.getByRole('heading', { name: 'Yhteenveto' }).waitFor();
    await check('review');
    await tool.getByRole('button', { name: 'Poista laitteelta' }).click();
    await check('asked whether to erase');
    assert.deepEqual(faults, []);
  });
}

test('the accessibility tree names every control by its question', async () => {
  const { context, page, tool } = await visit('/talkoot/pages/action-plan.fi.html');
  await begin(tool);
  const texts = JSON.parse(await readFile('packages/content/action-plan/fi.json', 'utf8'));
  const { definition } = await import('../../dist/content/action-plan/index.js');
  for (const section of definition.sections) {
    for (const add of await tool.locator('button[id$=":add"]').all()) await add.click();
    const found = await controls(context, page);
    const labels = section.questions.map(({ id }) => texts[`${id}.label`]);
    const inputs = found.filter(({ role }) => !['button', 'link', 'DisclosureTriangle'].includes(role));
    assert.ok(inputs.length >= labels.length);
    for (const { role, name, around } of found)
      assert.ok(name.trim() !== '', `a ${role} without a name in ${around.join(' › ')}`);
    for (const { role, name, around } of inputs) {
      const said = [name, ...around].join(' | ');
      assert.ok(
        labels.some((label) => said.includes(label)),
        `${role} "${name}" is not named by a question: ${said}`,
      );
    }
    for (const label of labels) {
      assert.ok(
        inputs.some(({ name, around }) => [name, ...around].some((words) => words.includes(label))),
        `no control for ${label}`,
      );
    }
    await forward(tool);
  }
});
