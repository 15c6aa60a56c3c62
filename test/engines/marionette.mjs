/** Firefox, driven by Marionette: its own WebDriver, spoken over a socket. Debian has no geckodriver. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PREFERENCES = {
  // Any free port; which one it is, Firefox writes into the profile.
  'marionette.port': 0,
  'intl.accept_languages': 'fi',
  'browser.translations.automaticallyPopup': false,
};

/** The port Firefox listens on, once it has written it down. */
async function portOf(profile, child) {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}.`);
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => ''));
    if (port > 0) return port;
    await pause(100);
  }
  throw new Error('Firefox does not listen after a minute.');
}

/** Resolves when Firefox has greeted. Messages are `length:[type, id, error or command, result or parameters]`. */
function speak(port) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const waiting = new Map();
    let received = Buffer.alloc(0);
    let count = 0;
    const send = (command, parameters) =>
      new Promise((answered, refused) => {
        const message = JSON.stringify([0, ++count, `WebDriver:${command}`, parameters]);
        waiting.set(count, { answered, refused });
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      });
    function take(message) {
      if (!Array.isArray(message)) return resolve({ send, close: () => socket.destroy() });
      const [, id, error, result] = message;
      const { answered, refused } = waiting.get(id);
      waiting.delete(id);
      if (error) refused(new Error(`${error.error}: ${error.message}`));
      // Some results are bare, some stand in a `value`, as over HTTP.
      else answered(result && 'value' in result ? result.value : result);
    }
    socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      for (let colon; (colon = received.indexOf(':')) > 0;) {
        const end = colon + 1 + Number(received.subarray(0, colon));
        if (received.length < end) return;
        const message = JSON.parse(received.subarray(colon + 1, end));
        received = received.subarray(end);
        take(message);
      }
    });
    socket.on('error', reject);
    socket.on('close', () => {
      for (const { refused } of waiting.values()) refused(new Error('Firefox has ended.'));
    });
  });
}

/**
 * Starts Firefox without a window, with a profile of its own.
 *
 * @returns {Promise<{send: (command: string, parameters?: object) => Promise<any>, stop: () => Promise<void>}>}
 */
export async function startFirefox(program) {
  const profile = await mkdtemp(join(tmpdir(), 'talkoot-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const { send, close } = await speak(await portOf(profile, child));
  await send('NewSession', {});
  return {
    send: (command, parameters = {}) => send(command, parameters),
    async stop() {
      close();
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
