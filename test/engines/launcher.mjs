/** Lets web-test-runner use a browser that speaks WebDriver: one window, one test file after the other. */
import { keyboard } from './keys.mjs';

/**
 * @param {string} name as it is told in the results
 * @param {() => Promise<{send: (command: string, parameters?: object) => Promise<any>, stop: () => Promise<void>}>} start
 */
export function engineLauncher(name, start) {
  let starting;
  let active;
  const send = async (command, parameters) => (await starting).send(command, parameters);
  return {
    name,
    // Commands such as `sendKeys` ask a launcher of this kind for a page and use its keyboard.
    type: 'puppeteer',
    concurrency: 1,
    send,
    getPage: () => ({
      keyboard: keyboard(send),
      // The window has edges and bars around what is shown.
      async setViewport({ width, height }) {
        await send('SetWindowRect', { width, height });
        const [shownWidth, shownHeight] = await send('ExecuteScript', {
          script: 'return [innerWidth, innerHeight]',
          args: [],
        });
        await send('SetWindowRect', { width: 2 * width - shownWidth, height: 2 * height - shownHeight });
      },
    }),
    async startSession(sessionId, url) {
      starting ??= start();
      active = sessionId;
      await send('Navigate', { url });
    },
    isActive: (sessionId) => active === sessionId,
    getBrowserUrl: () => send('ExecuteScript', { script: 'return location.href', args: [] }),
    async stopSession() {
      active = undefined;
      await send('Navigate', { url: 'about:blank' });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error(`${name} runs without a window.`)),
    async stop() {
      if (starting) await (await starting).stop();
    },
  };
}
