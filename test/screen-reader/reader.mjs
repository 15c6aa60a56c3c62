/** A person who hears the page and types: Chromium on the unseen desktop, real keys, and what Orca says to each. */
import { chromium } from 'playwright-core';
import { startDesktop } from './desktop.mjs';

/** Opens an address with the screen reader on. */
export async function openReader(address) {
  const desktop = await startDesktop();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    env: { ...desktop.env, LANGUAGE: 'fi' },
    args: ['--no-sandbox', '--disable-gpu', '--ozone-platform=x11', '--force-renderer-accessibility', '--kiosk'],
    ignoreDefaultArgs: ['--enable-automation'],
  });
  const page = await browser.newPage({ viewport: null, locale: 'fi-FI' });
  await page.goto(address);
  return { desktop, browser, page };
}
