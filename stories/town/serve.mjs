/** Serves the demo town's pages with the strict policy a careful municipality sends as a real header. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { toolPage } from './tool-pages.mjs';

/** What a page of the town may do: nothing but what comes from the town itself. */
export const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'self'`,
  `require-trusted-types-for 'script'`,
].join('; ');

const headers = (response) => {
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Content-Type-Options', 'nosniff');
};

/** Ready pages carry a policy of their own, as they do when opened from a memory stick. */
const pageHeaders = (response) => response.setHeader('Referrer-Policy', 'no-referrer');

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param {number} port - 0 for any free one
 * @param {Record<string, string>} [folders] - more folders to serve, by the path they stand under
 * @returns {Promise<{address: string, close: () => void}>}
 */
export async function serve(port = 0, folders = {}) {
  const files = sirv(folder('.'), { dev: true, setHeaders: headers });
  const town = (request, response, notFound) => {
    const page = toolPage(request.url.split('?')[0]);
    if (page === undefined) return files(request, response, notFound);
    headers(response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page);
  };
  const mounted = Object.entries({
    '/talkoot/pages': [folder('../../dist/pages'), pageHeaders],
    '/talkoot': [folder('../../dist/cdn'), headers],
    ...Object.fromEntries(Object.entries(folders).map(([path, place]) => [path, [place, headers]])),
  }).map(([path, [place, setHeaders]]) => [path, sirv(place, { dev: true, setHeaders })]);
  const server = createServer((request, response) => {
    const found = mounted.find(([path]) => request.url.startsWith(`${path}/`));
    const notFound = () => response.writeHead(404).end('Not found');
    if (!found) return town(request, response, notFound);
    request.url = request.url.slice(found[0].length);
    found[1](request, response, notFound);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { address, close: () => (server.closeAllConnections(), server.close()) };
}
