/**
 * The shared suite of all question types in another engine, and what else does not ask for Chromium's own tree of
 * accessibility, its media, its storage or its tables of languages: the same files, plugins and limits as there.
 */
import shared from '../../web-test-runner.config.mjs';
import { engineLauncher } from './launcher.mjs';
import { treePlugin } from './tree-plugin.mjs';

export const engineConfig = (name, start) => ({
  ...shared,
  files: [
    'test/elements/question-types.test.ts',
    'test/elements/{allocation,calculation,choice,date,month,ranking,text}.test.ts',
    'test/elements/{base,form,language-switch,own-types,parameters,presentation,questionnaire}.test.ts',
  ],
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  browsers: [engineLauncher(name, start)],
  plugins: [treePlugin(), ...shared.plugins.filter(({ name: plugin }) => plugin !== 'a11y-snapshot-command')],
});
