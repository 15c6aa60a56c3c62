import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { POLICY, serve } from '../../stories/town/serve.mjs';
import { begin, launch, watch } from './browser.mjs';

const browser = await launch();
const temporary = [];
after(async () => {
  await browser.close();
  for (const folder of temporary) await rm(folder, { recursive: true, force: true });
});

/** A page of the served town with its policy events recorded. */
async function strictPage(address, change = {}) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await context.addInitScript(() => {
    globalThis.refusals = [];
    addEventListener('securitypolicyviolation', (event) =>
      globalThis.refusals.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  const messages = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  if (change.policy) {
    await page.route(`${address}/`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': change.policy },
      });
    });
  }
  return { context, page, messages };
}

test('on the strictly served page: no policy violation, no request to another host, through a whole section', async (t) => {
  const server = await serve();
  t.after(() => server.close());
  const { page, messages } = await strictPage(server.address);
  const faults = watch(page, server.address);
  const response = await page.goto(server.address);
  assert.equal(response.headers()['content-security-policy'], POLICY);
  const tool = page.locator('talkoot-action-plan');
  await begin(tool);
  await tool.getByRole('button', { name: 'Lisää tavoite' }).click();
  await page.emulateMedia({ media: 'print' });
  await tool.locator('.document').waitFor();
  await page.emulateMedia({ media: null });
  assert.deepEqual(await page.evaluate(() => globalThis.refusals), []);
  assert.deepEqual(messages, []);
  assert.deepEqual(faults, []);
});

test('where the policy allows none of our Trusted Types names, the link stays and one line says which header to add', async (t) => {
  const server = await serve();
  t.after(() => server.close());
  const { page, messages } = await strictPage(server.address, { policy: `${POLICY}; trusted-types 'none'` });
  await page.goto(server.address);
  await page.waitForTimeout(800);
  assert.ok(await page.getByRole('link', { name: 'Avaa toimintasuunnitelma' }).isVisible());
  const ours = messages.filter((message) => message.includes('Content-Security-Policy header'));
  assert.equal(ours.length, 1);
  assert.match(ours[0], /trusted-types talkoot talkoot-\d+\.\d+\.\d+ lit-html/);
});

for (const name of ['talkoot', 'lit-html']) {
  test(`a policy that allows only the Trusted Types name ${name} is enough`, async (t) => {
    const server = await serve();
    t.after(() => server.close());
    const { page } = await strictPage(server.address, { policy: `${POLICY}; trusted-types ${name}` });
    await page.goto(server.address);
    await page.locator('talkoot-action-plan').getByLabel('Verkoston nimi').waitFor();
  });
}

/** The table of the plan's hashes, which `embed.js` asks for, and the plan's own part, which the table leads to. */
async function partsOfPlan() {
  const entry = await readFile('dist/cdn/embed.js', 'utf8');
  const [, table] = /"action-plan":part\("([^"]+)"\)/.exec(entry);
  const [, part] = /loadPart\("([^"]+)"/.exec(await readFile(`dist/cdn/parts/${table}`, 'utf8'));
  return [table, part];
}

for (const [which, name] of ['table of hashes', 'part'].entries()) {
  test(`a ${name} that is not what was built is refused, and the link stays`, async (t) => {
    const server = await serve();
    t.after(() => server.close());
    const { page, messages } = await strictPage(server.address);
    const file = (await partsOfPlan())[which];
    await page.route(`**/parts/${file}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n/* changed on the way */` });
    });
    await page.goto(server.address);
    for (
      let tries = 0;
      tries < 200 && !messages.some((message) => message.includes('is not the file'));
      tries++
    )
      await page.waitForTimeout(50);
    assert.ok(messages.some((message) => message.includes('is not the file that was built')));
    assert.ok(await page.getByRole('link', { name: 'Avaa toimintasuunnitelma' }).isVisible());
    assert.equal(await page.locator('talkoot-action-plan').count(), 0);
  });
}

test('a lazy part that is not what was built is refused, and what is on screen stays', async (t) => {
  const server = await serve();
  t.after(() => server.close());
  const { page, messages } = await strictPage(server.address);
  await page.goto(server.address);
  const tool = page.locator('talkoot-action-plan');
  await begin(tool);
  await page.route('**/parts/sv-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export const templates = {}; export default {};',
    }),
  );
  await page.evaluate(() => (document.querySelector('[data-talkoot]').lang = 'sv'));
  await page.waitForTimeout(500);
  assert.ok(await tool.getByRole('textbox', { name: 'Päämäärä' }).isVisible());
  assert.ok(messages.some((message) => message.includes('is not the file that was built')));
});

test('two builds of different versions on one page work', async (t) => {
  const older = await mkdtemp(join(tmpdir(), 'talkoot-older-'));
  temporary.push(older);
  await mkdir(join(older, 'packages/tools'), { recursive: true });
  for (const path of ['dist', 'rollup.config.mjs', 'packages/tools/pages', 'packages/content'])
    await cp(path, join(older, path), { recursive: true });
  await symlink(resolve('node_modules'), join(older, 'node_modules'));
  const description = JSON.parse(await readFile('package.json', 'utf8'));
  await writeFile(join(older, 'package.json'), JSON.stringify({ ...description, version: '0.0.9' }));
  const versionFile = join(older, 'dist/elements/version.js');
  await writeFile(versionFile, (await readFile(versionFile, 'utf8')).replace(description.version, '0.0.9'));
  await rm(join(older, 'dist/cdn'), { recursive: true });
  const rollup = ['node_modules/rollup/dist/bin/rollup', '-c', '--silent', '--configOnly', 'cdn'];
  await promisify(execFile)(process.execPath, rollup, { cwd: older });

  const server = await serve(0, { '/older': `${older}/dist/cdn` });
  t.after(() => server.close());
  const { page, messages } = await strictPage(server.address);
  await page.route(
    '**/talkoot/embed.js',
    (route) => route.fulfill({ contentType: 'text/javascript', body: `import '/older/embed.js';` }),
    { times: 1 },
  );
  await page.goto(server.address);
  const tool = page.locator('talkoot-action-plan').first();
  await tool.getByLabel('Verkoston nimi').waitFor();
  assert.equal(await page.evaluate(() => customElements.get('talkoot-action-plan').version), '0.0.9');
  await page.evaluate(() => {
    const place = document.createElement('div');
    place.dataset.talkoot = 'action-plan';
    place.lang = 'en';
    document.querySelector('main').append(place);
    // The address differs, because the page has loaded this one, with the older build in its place.
    return import('/talkoot/embed.js?newer');
  });
  const second = page.locator('talkoot-action-plan').nth(1);
  await second.getByLabel('Name of the network').waitFor();
  await begin(tool);
  await second.getByLabel('Name of the network').fill('Second');
  assert.equal(await page.evaluate(() => globalThis.refusals.length), 0);
  const warnings = messages.filter((message) => message.includes('is registered by version'));
  assert.deepEqual(warnings, [
    `warning: <talkoot-action-plan> is registered by version 0.0.9; version ${description.version} is not used.`,
  ]);
});

test('of a snippet only the attributes the tool knows are taken: no script gets in by the side door', async (t) => {
  const server = await serve();
  t.after(() => server.close());
  const { page } = await strictPage(server.address);
  await page.route(`${server.address}/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      'data-talkoot=',
      'data-onclick="globalThis.caught = true" data-style="color: red" data-drafts="none" data-talkoot=',
    );
    await route.fulfill({ response, body });
  });
  await page.goto(server.address);
  const tool = page.locator('talkoot-action-plan');
  await tool.getByLabel('Verkoston nimi').waitFor();
  assert.deepEqual(await tool.evaluate((element) => element.getAttributeNames().sort()), [
    'drafts',
    'heading-level',
  ]);
});
