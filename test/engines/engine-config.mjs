/** The shared suite in another engine: the same files, plugins and limits as in Chromium. */
import shared from '../../web-test-runner.config.mjs';
import { engineLauncher } from './launcher.mjs';
import { treePlugin } from './tree-plugin.mjs';

export const engineConfig = (name, start) => ({
  ...shared,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  browsers: [engineLauncher(name, start)],
  plugins: [treePlugin(), ...shared.plugins.filter(({ name: plugin }) => plugin !== 'a11y-snapshot-command')],
});
