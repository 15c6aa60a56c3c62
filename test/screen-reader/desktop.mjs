/** A desktop that nobody sees, with a screen reader that nobody hears: X, D-Bus, AT-SPI, Orca, and a browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDisplay } from '../engines/display.mjs';
import { openLog } from './orca-log.mjs';

/** Orca says what is on the page and leaves keys to the browser; it does not repeat what is typed. */
const ORCA = {
  general: {
    enableKeyEcho: false,
    enableBraille: false,
    enableSound: false,
    caretNavigationEnabled: false,
    structuralNavigationEnabled: false,
    sayAllOnLoad: false,
    pageSummaryOnLoad: false,
  },
  pronunciations: {},
  keybindings: {},
  profiles: { default: { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} } },
};

/** Python, which Orca runs as it starts. Its log is to be read while it is written. */
const AT_START = 'import orca.debug\norca.debug.debugFile.reconfigure(line_buffering=True)\n';

async function settings(home) {
  const folders = { orca: join(home, 'share', 'orca'), run: join(home, 'run') };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folders.orca, 'user-settings.conf'), JSON.stringify(ORCA));
  await writeFile(join(folders.orca, 'orca-customizations.py'), AT_START);
  return folders;
}

async function until(what, name) {
  for (let tries = 0; tries < 300; tries++) {
    if (await what()) return;
    await pause(100);
  }
  throw new Error(`${name} is not there after half a minute.`);
}

/**
 * @typedef {object} Desktop
 * @property {string} home - a folder that goes with it
 * @property {import('./orca-log.mjs').OrcaLog} log
 * @property {(program: string, ...parameters: string[]) => import('node:child_process').ChildProcess} run
 * @property {(...parameters: string[]) => Promise<void>} keys - what xdotool does with the keyboard
 * @property {(title: string) => Promise<void>} titled - waits until a window has this title
 * @property {() => Promise<void>} stop
 *
 * @returns {Promise<Desktop>}
 */
export async function startDesktop() {
  const home = await mkdtemp(join(tmpdir(), 'talkoot-desktop-'));
  const { orca, run: runtime } = await settings(home);
  const screen = await startDisplay();
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    LANG: 'C.UTF-8',
    DISPLAY: screen.display,
    XDG_RUNTIME_DIR: runtime,
    XDG_DATA_HOME: dirname(orca),
    // Nobody listens there: without a voice Orca goes on at once, and what it says does not hang on time.
    SPEECHD_ADDRESS: 'unix_socket:/nowhere',
  };
  const children = [];
  const run = (program, ...parameters) => {
    const child = spawn(program, parameters, { env, stdio: 'ignore' });
    child.on('error', (error) => console.error(error.message));
    children.push(child);
    return child;
  };
  let log;
  async function stop() {
    log?.close();
    const alive = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const ended = Promise.all(alive.map((child) => once(child, 'close')));
    // Asked to end, each ends what it started.
    for (const child of alive.reverse()) child.kill();
    await Promise.race([ended, pause(5000)]);
    for (const child of alive) child.kill('SIGKILL');
    screen.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  try {
    const bus = join(runtime, 'bus');
    env.DBUS_SESSION_BUS_ADDRESS = `unix:path=${bus}`;
    run('dbus-daemon', '--session', '--nofork', `--address=${env.DBUS_SESSION_BUS_ADDRESS}`);
    await until(() => existsSync(bus), 'D-Bus');
    run('/usr/libexec/at-spi-bus-launcher', '--launch-immediately', '--a11y=1', '--screen-reader=1');
    run('openbox');
    const file = join(home, 'orca.log');
    run('orca', '--replace', `--debug-file=${file}`, '--enable=speech');
    await until(() => existsSync(file), 'Orca');
    log = openLog(file);
    await until(() => log.heard().includes('Screen reader on.'), 'the voice of Orca');
  } catch (error) {
    await stop();
    throw error;
  }
  const xdotool = async (...parameters) => (await once(run('xdotool', ...parameters), 'close'))[0];
  return {
    home,
    log,
    run,
    stop,
    async keys(...parameters) {
      const code = await xdotool(...parameters);
      if (code !== 0) throw new Error(`xdotool ${parameters.join(' ')} ended with ${code}.`);
    },
    titled: (title) =>
      until(async () => (await xdotool('search', '--onlyvisible', '--name', title)) === 0, `“${title}”`),
  };
}
