/** docs/compose.md as its readers will have it: installed, compiled, built, and used in a browser under a strict policy. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { POLICY, serve } from '../../stories/town/serve.mjs';
import { ROOT } from '../../packages/install.mjs';
import { launch, watch } from '../journeys/browser.mjs';
import { installPacked } from '../pack/packed.ts';
import { counts, filesOf, projects } from './blocks.mjs';
import { compilerErrors } from './compiled.mjs';
import { buildProject, installOthers, vueScript, writeProject } from './projects.mjs';

const consumer = installPacked();
installOthers(consumer);
after(() => consumer.remove());

const [SINGLE, REACT, VUE, BARE] = projects;
const folders = new Map(projects.map((project) => [project, writeProject(consumer, project)]));

test('every block of the guide belongs to a file, every project has one', () => {
  assert.equal(counts.found, counts.all);
  assert.equal(counts.projects, projects.length);
  assert.ok(filesOf(VUE).size >= 5);
});

describe('the compiler understands', () => {
  const compiled = (project) => [...filesOf(project).keys()].filter((name) => /\.tsx?$/.test(name));

  test('what stands on a plain page', () => {
    assert.deepEqual(compilerErrors(folders.get(SINGLE), compiled(SINGLE)), []);
  });

  test('tags, properties and events in React', () => {
    assert.deepEqual(compilerErrors(folders.get(REACT), compiled(REACT)), []);
  });

  test('and refuses what the elements do not have, in React', () => {
    const wrong = [
      `<talkoot-questionnaire presentation="slides" />`,
      `<talkoot-questionnaire definition="visit" />`,
      `<talkoot-question questionnaire={1} />`,
      `<talkoot-questionnaire ontalkoot-submit={(event) => event.question} />`,
      `<talkoot-questionnair />`,
    ];
    const right = `<talkoot-action-plan heading-level="3" className="plan" ref={(plan: HTMLElement | null) => plan?.focus()} />`;
    const lines = [...wrong, right].map((tag, index) => `export const tag${index} = ${tag};`);
    const source = ["import type {} from 'talkoot/react';", ...lines].join('\n');
    writeFileSync(join(folders.get(REACT), 'wrong.tsx'), source);
    const errors = compilerErrors(folders.get(REACT), ['wrong.tsx']);
    assert.deepEqual(
      errors.map((error) => /wrong\.tsx:(\d+)/.exec(error)?.[1]),
      wrong.map((_, index) => String(index + 2)),
      errors.join('\n'),
    );
  });

  test('components of Vue, and what templates may say', () => {
    const folder = folders.get(VUE);
    writeFileSync(join(folder, 'app.vue.ts'), vueScript(filesOf(VUE).get('app.vue'), false));
    assert.deepEqual(compilerErrors(folder, compiled(VUE)), []);
    const source = `
import type { GlobalComponents } from 'vue';
import type {} from 'talkoot/vue';
type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
export const whole: Props<'talkoot-questionnaire'> = {
  presentation: 'page',
  class: 'wide',
  onChange: (event) => event.question.length,
  onTalkootSubmit: (event) => event.respondWith(Promise.resolve({ id: event.response.id })),
};
export const one: Props<'talkoot-question'> = { question: 'rating', disabled: true };
export const wrong: Props<'talkoot-questionnaire'> = { presentation: 'slides' };
`;
    writeFileSync(join(folder, 'tags.ts'), source);
    const errors = compilerErrors(folder, ['tags.ts']);
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0], /tags\.ts:12 .*"slides"/);
  });
});

describe('a person answers', () => {
  let browser;
  let server;
  before(async () => {
    const built = {};
    for (const project of [SINGLE, REACT, VUE])
      built[`/${projects.indexOf(project)}`] = await buildProject(folders.get(project));
    built[`/${projects.indexOf(BARE)}/talkoot`] = join(ROOT, 'dist/cdn');
    built[`/${projects.indexOf(BARE)}`] = folders.get(BARE);
    server = await serve(0, built);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function visit(project, file = 'index.html') {
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    const faults = watch(page, server.address);
    const answer = await page.goto(`${server.address}/${projects.indexOf(project)}/${file}`);
    assert.equal(answer.headers()['content-security-policy'], POLICY);
    return { page, faults };
  }

  test('what the policy refuses would be seen', async () => {
    const { page, faults } = await visit(BARE, 'page.html');
    await page.locator('talkoot-questionnaire').getByRole('textbox').waitFor();
    assert.deepEqual(faults, []);
    const told = page.waitForEvent('console');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await told;
    assert.equal(faults.length, 1);
  });

  test('one question at a time', async () => {
    const { page, faults } = await visit(SINGLE);
    await page.getByRole('button', { name: 'Send' }).click();
    const group = page.getByRole('group', { name: 'How was it?' });
    await group.getByText('Choose how many stars').waitFor();
    const focused = await group
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => radio.matches(':focus')));
    assert.deepEqual(focused, [true, false, false, false, false]);
    assert.equal(await page.getByLabel('What went wrong?').count(), 0);
    await group.getByLabel('1 – poor').click();
    await page.getByText('1 stars').waitFor();
    assert.equal(await page.title(), 'Changed: rating');
    await page.getByLabel('What went wrong?').fill('Too loud');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('{"rating":1,"why":"Too loud"}').waitFor();
    assert.deepEqual(faults, []);
  });

  for (const project of [REACT, VUE]) {
    test(`a page made with ${project}`, async () => {
      const { page, faults } = await visit(project);
      const whole = page.locator('talkoot-questionnaire');
      await whole.getByRole('radio', { name: '2' }).click();
      await page.getByText('Changed: rating').waitFor();
      await whole.getByLabel('What went wrong?').fill('Too loud');
      // Our own look for a boolean: one box.
      const box = whole.getByRole('checkbox', { name: 'I will come again' });
      await box.click();
      await page.getByText('Changed: again').waitFor();
      await whole.locator('button.primary').click();
      await whole.getByText('★★').waitFor();
      await whole.locator('button.primary').click();
      await page.getByText('Sent: {"rating":2,"why":"Too loud","again":true}').waitFor();
      // What was sent has arrived: the page says so, and the other questionnaire is another one.
      assert.equal(await whole.getByRole('radio').count(), 0);
      const single = page.locator('talkoot-question');
      await page.getByText('Rating: none').waitFor();
      await single.getByRole('radio', { name: '5' }).click();
      await page.getByText('Rating: 5').waitFor();
      assert.deepEqual(faults, []);
    });
  }

  test('a page without a bundler', async () => {
    const { page, faults } = await visit(BARE, 'page.html');
    const element = page.locator('talkoot-questionnaire');
    const code = element.getByRole('textbox', { name: 'Postcode' });
    await element.locator('button.primary').click();
    await element.getByText('Write your postcode').first().waitFor();
    await code.pressSequentially('0010');
    await element.getByText('A postcode has five digits').first().waitFor();
    assert.equal(await code.getAttribute('aria-invalid'), 'true');
    assert.equal(await element.getByLabel('Which floor?').count(), 0);
    await code.pressSequentially('0');
    await element.getByLabel('Which floor?').fill('3');
    await element.locator('button.primary').click();
    await element.getByText('00100').waitFor();
    await element.locator('button.primary').click();
    await page.getByText('{"code":"00100","floor":3}').waitFor();
    assert.deepEqual(faults, []);
  });
});
