/** A real browser on the demo town's page, with everything watched that must not happen. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../stories/town/serve.mjs';

export const EXECUTABLE =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=fi',
];

export const launch = () => chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });

/** What went wrong on a page without anybody noticing: errors, refused policies, requests to other hosts. */
export function watch(page, address) {
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(address))
      faults.push(`request: ${request.url()}`);
  });
  return faults;
}

/** Serves the town, opens a browser, and closes both when the tests of a file are over. */
export async function town(after) {
  const server = await serve(0, { '/journeys': fileURLToPath(new URL('pages', import.meta.url)) });
  const browser = await launch();
  after(async () => {
    await browser.close();
    server.close();
  });
  /** Any page of the server with a fresh profile. */
  const open = async (path, options = {}) => {
    const context = await browser.newContext({
      locale: 'fi-FI',
      viewport: { width: 1000, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const faults = watch(page, server.address);
    await page.goto(server.address + path);
    return { context, page, faults };
  };
  return {
    address: server.address,
    browser,
    open,
    /** A page of the town with the plan on it. */
    async visit(path = '/', options = {}) {
      const opened = await open(path, options);
      const tool = opened.page.locator('talkoot-action-plan').first();
      await tool.getByRole('button').first().waitFor();
      return { ...opened, tool };
    },
  };
}

/** The primary button: begin, next, to the review. */
export const forward = (tool) => tool.locator('button.primary').click();

/** Begins the plan, writes one answer and agrees that it is kept on the device. */
export async function begin(tool, purpose = 'Jokainen saa neuvon') {
  await tool.getByLabel('Verkoston nimi').fill('Testiverkosto');
  await forward(tool);
  await tool.getByRole('textbox', { name: 'Päämäärä' }).fill(purpose);
  await tool.getByRole('button', { name: 'Kyllä, tallenna' }).click();
  await tool.getByText('Tallennettu tälle laitteelle').waitFor();
}
