/**
 * Measures what a browser fetches: files of the build as they are, gzip -9. A measurement is a map from file name,
 * without its hash, to bytes, and the sources inside with their bytes before minifying.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { serve } from '../../stories/town/serve.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CDN = join(ROOT, 'dist', 'cdn');
const CONTENTS = join(ROOT, 'dist', '.build', 'parts.json');

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

const gzip = (content) => gzipSync(content, { level: 9 }).length;

/** `parts/questionnaire-D34g9WiG.js` and its kin from other builds are the same file to us. */
const withoutHash = (file) => file.replace(/-[\w-]{8}\.js$/, '.js');

function sum(files) {
  const contents = existsSync(CONTENTS) ? JSON.parse(readFileSync(CONTENTS, 'utf8')) : {};
  const measured = { bytes: 0, files: {}, sources: {} };
  for (const file of files) {
    const bytes = gzip(readFileSync(join(CDN, file)));
    const name = withoutHash(file);
    measured.bytes += bytes;
    measured.files[name] = (measured.files[name] ?? 0) + bytes;
    Object.assign(measured.sources, contents[basename(file)]);
  }
  return measured;
}

/** What a page fetches of the build until something on it can be used and nothing more is asked for. */
export async function fetchedBy(path, untilUsable) {
  const town = await serve(0, { '/budgets': fileURLToPath(new URL('pages', import.meta.url)) });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  try {
    const page = await browser.newPage();
    const files = new Set();
    page.on('request', (request) => {
      const [, file] = /\/talkoot\/([^?]+)$/.exec(request.url()) ?? [];
      if (file) files.add(file);
    });
    await page.goto(town.address + path);
    await untilUsable(page);
    await page.waitForLoadState('networkidle');
    return sum([...files].sort());
  } finally {
    await browser.close();
    town.close();
  }
}

/** A file of the build and everything it imports before it can run. */
export function staticImports(entry) {
  const files = new Set([entry]);
  for (const file of files) {
    const code = readFileSync(join(CDN, file), 'utf8');
    for (const [, imported] of code.matchAll(/\b(?:import|from)\s*"(\.[^"]+)"/g)) {
      files.add(relative(CDN, join(CDN, file, '..', imported)).replaceAll('\\', '/'));
    }
  }
  return sum(files);
}

/**
 * The engine as a bundler would take it.
 *
 * @param {string} names - what is imported from its door: `*`, or names in braces
 */
export async function bundleEngine(names, door = 'talkoot/engine') {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from '${door}';`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    absWorkingDir: ROOT,
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const bytes = gzip(outputFiles[0].contents);
  const sources = Object.fromEntries(
    Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput]),
  );
  return { bytes, files: { 'engine.js': bytes }, sources };
}
