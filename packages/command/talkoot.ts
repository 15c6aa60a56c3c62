#!/usr/bin/env node
/** `npx talkoot <command>`: what the packages can do from a terminal. */
import { lint, LINT_USAGE } from './lint-command.ts';
import { version } from './version.ts';

const [command, ...parameters] = process.argv.slice(2);

if (command === 'lint') process.exitCode = lint(parameters);
else if (command === '--help' || command === '-h') console.log(LINT_USAGE);
else if (command === '--version' || command === '-v') console.log(version());
else {
  console.error(command === undefined ? LINT_USAGE : `There is no command ${command}.\n\n${LINT_USAGE}`);
  process.exitCode = 2;
}
