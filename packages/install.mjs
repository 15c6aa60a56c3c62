/** Brings the packages the lock file names. Needs nothing but Node.js: it is the first thing on a fresh clone. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const WINDOWS = process.platform === 'win32';

const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** npm writes this file last, so an interrupted installation does not count. */
const isInstalled = () =>
  changed(join(ROOT, 'node_modules', '.package-lock.json')) >= changed(join(ROOT, 'package-lock.json'));

/** Installs what is missing, and puts the tools and the Node.js they bring first on the path. */
export function ensureInstalled() {
  requireNode();
  const others = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== BIN);
  if (!isInstalled()) {
    requireOwnFolder();
    // With the machine's own Node.js, as the one in node_modules is about to be replaced. Windows does not let go
    // of a running program, so there only what changed is replaced.
    process.env.PATH = others.join(delimiter);
    const command = WINDOWS && existsSync(BIN) ? 'install' : 'ci';
    console.log(`Installing packages (npm ${command}); the first time takes a minute …`);
    const env = { ...process.env, npm_config_loglevel: 'error' };
    const { status } = spawnSync('npm', [command], { cwd: ROOT, env, stdio: 'inherit', shell: WINDOWS });
    if (status !== 0) {
      console.error(
        `\nnpm ${command} failed. It needs the package registry once; behind a proxy, set npm's "proxy".`,
      );
      process.exit(1);
    }
  }
  process.env.PATH = [BIN, ...others].join(delimiter);
}

/** npm empties the folder first; behind a link, that is somebody else's. */
function requireOwnFolder() {
  const folder = join(ROOT, 'node_modules');
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  console.error(
    `${folder} is a link and does not fit package-lock.json: install where it leads, or remove it.`,
  );
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Node.js ${process.versions.node} is too old: 20.19 or newer is needed, see https://nodejs.org/`,
  );
  process.exit(1);
}
