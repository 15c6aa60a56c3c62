import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { failuresReporter } from './test/run/failures-reporter.mjs';

/** JSON modules of the content reach the browser as JavaScript, as the build makes them. */
const json = {
  name: 'json',
  resolveMimeType: ({ path }) => (path.endsWith('.json') ? 'js' : undefined),
  transform: ({ path, body }) => (path.endsWith('.json') ? { body: `export default ${body}` } : undefined),
};

/** A browser refuses an import attribute `json` for a module that is JavaScript by now. */
const withoutAttributes = {
  name: 'without-attributes',
  transform: ({ path, body }) =>
    /^\/packages\/content\/.*\.ts$/.test(path)
      ? { body: String(body).replaceAll(/,\s*\{\s*with:\s*\{\s*type:\s*['"]json['"]\s*\}\s*\}/g, '') }
      : undefined,
};

export default {
  rootDir: '.',
  files: ['test/{device,elements,tools}/**/*.test.ts'],
  concurrency: 2,
  reporters: [failuresReporter()],
  nodeResolve: { exportConditions: ['@talkoot/source', 'production', 'default'] },
  browsers: [
    chromeLauncher({
      // Two files run at a time; each has a device of its own, or their drafts would meet.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      launchOptions: {
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--lang=fi',
        ],
      },
    }),
  ],
  plugins: [
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
    withoutAttributes,
    json,
  ],
  testFramework: { config: { timeout: 40000 } },
};
