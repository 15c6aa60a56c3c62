/** WebKitGTK's own small browser, driven by WebKitWebDriver on a screen that nobody sees. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { startDisplay } from './display.mjs';

/** Where in a session each command stands. */
const COMMANDS = {
  Navigate: ['POST', 'url'],
  ExecuteScript: ['POST', 'execute/sync'],
  PerformActions: ['POST', 'actions'],
  ReleaseActions: ['DELETE', 'actions'],
  SetWindowRect: ['POST', 'window/rect'],
  GetComputedRole: ['GET', 'element/{id}/computedrole'],
  GetComputedLabel: ['GET', 'element/{id}/computedlabel'],
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function request(url, method, body) {
  const response = await fetch(url, { method, body: method === 'POST' ? JSON.stringify(body) : undefined });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function untilReady(address, driver) {
  for (let tries = 0; tries < 300; tries++) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}.`);
    const { ready } = await request(`${address}/status`, 'GET').catch(() => ({}));
    if (ready) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver does not answer after half a minute.');
}

/**
 * @param {string} browser path of MiniBrowser
 * @returns {Promise<{send: (command: string, parameters?: object) => Promise<any>, stop: () => Promise<void>}>}
 */
export async function startWebKit(browser) {
  const { display, stop } = await startDisplay();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LANG: 'C.UTF-8' },
  });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address, driver);
  const { sessionId } = await request(`${address}/session`, 'POST', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    },
  });
  return {
    send(command, parameters = {}) {
      const [method, path] = COMMANDS[command];
      return request(
        `${address}/session/${sessionId}/${path.replace('{id}', parameters.id)}`,
        method,
        parameters,
      );
    },
    async stop() {
      await request(`${address}/session/${sessionId}`, 'DELETE').catch(() => undefined);
      driver.kill();
      stop();
    },
  };
}
