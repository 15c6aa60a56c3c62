/** Commands by which tests look at a page as people with other settings see it; Chromium alone can be told of these. */
const sessions = new WeakMap();

/** The settings last as long as the connection they were made over. */
async function protocol(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

const commands = {
  /** @param {{media?: string, features?: Record<string, string>}} payload nothing in it: as it was */
  'look-settings': async (client, { media = '', features = {} }) => {
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },
  /** @param {{x: number, y: number, width: number, height: number}} payload in pixels of the page */
  'look-picture': async (client, payload) => {
    const { data } = await client.send('Page.captureScreenshot', {
      clip: { ...payload, scale: 1 },
      captureBeyondViewport: true,
    });
    return data;
  },
};

export function lookPlugin() {
  return {
    name: 'look-commands',
    async executeCommand({ command, payload, session }) {
      const run = commands[command];
      return run && run(await protocol(session.browser.getPage(session.id)), payload ?? {});
    },
  };
}
