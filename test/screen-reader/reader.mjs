/** A person who hears the page and types: Chromium on the unseen desktop, real keys, and what Orca says to each. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDesktop } from './desktop.mjs';

/** A Finnish browser that does not offer to translate. */
const PREFERENCES = { intl: { selected_languages: 'fi' }, translate: { enabled: false } };

/**
 * Opens an address with the screen reader on.
 *
 * @param {string} [title] - the title the page takes once it is ready
 */
export async function openReader(address, title) {
  const desktop = await startDesktop();
  const profile = join(desktop.home, 'chromium');
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  desktop.run(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--no-sandbox',
    // Without a warning above the page about the flag before.
    '--test-type',
    '--disable-gpu',
    '--ozone-platform=x11',
    '--force-renderer-accessibility',
    '--password-store=basic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1000,880',
    '--window-position=0,0',
  );
  const heard = [];
  while (!heard.some((words) => words.startsWith('Finished loading'))) {
    if (heard.push(...(await desktop.log.quiet(2000, 60_000))) === 0) {
      await desktop.stop();
      throw new Error('The page is not there after a minute.');
    }
  }
  try {
    if (title !== undefined) {
      await desktop.titled(title);
      await desktop.log.quiet(2000);
    }
  } catch (error) {
    await desktop.stop();
    throw error;
  }
  return desktop;
}
