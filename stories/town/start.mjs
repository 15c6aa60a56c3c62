/** `npm start`: from a fresh clone to the demo town's page, served on this machine only. */
import { build, isBuilt } from '../../packages/build.mjs';
import { ensureInstalled } from '../../packages/install.mjs';

ensureInstalled();
if (!isBuilt()) {
  console.log('Building …');
  build();
}

/** @returns {Promise<{address: string, close: () => void}>} on the wanted port, or else on the next free one */
async function serveTown() {
  const { serve } = await import('./serve.mjs');
  const wanted = process.env.PORT;
  if (wanted) return serve(Number(wanted));
  for (let port = 8080; port < 8100; port++) {
    try {
      return await serve(port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return serve(0);
}

try {
  const town = await serveTown();
  console.log(`\nThe town of Koivusalmi: ${town.address}/\nCtrl+C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      town.close();
      process.exit(0);
    });
  }
} catch (error) {
  const taken =
    error.code === 'EADDRINUSE' && `Port ${process.env.PORT} is taken: set another PORT, or none.`;
  console.error(taken || error.message);
  process.exitCode = 1;
}
