/**
 * `npm run bench:diagram`: our diagram beside graph libraries, by the bench in ../shared/bench/diagram. Peers that are not
 * installed are told and left out; nothing is fetched. The run prints its table.
 *
 *     --bench DIR   where the bench is      --peers DIR   a folder whose node_modules has the peers
 *     --sizes 20x60,100x400,1000x5000       --only recipe,d3-force
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT } from '../../packages/install.mjs';

/** The adapters of the bench. */
const PEERS = [
  'recipe',
  'd3-force',
  'd3-force-live',
  'webcola',
  'elk',
  'cytoscape-cose',
  'cytoscape-fcose',
  'vis-network',
  'sigma',
  'echarts',
];

const { values: options } = parseArgs({
  options: {
    bench: { type: 'string', default: join(ROOT, '../shared/bench/diagram') },
    peers: { type: 'string', default: '' },
    sizes: { type: 'string', default: '20x60,100x400,1000x5000' },
    only: { type: 'string', default: PEERS.join(',') },
  },
});

function main() {
  if (!existsSync(join(options.bench, 'run.mjs')))
    fail(`no bench in ${options.bench}: give its folder by --bench`);
  if (!existsSync(join(ROOT, 'dist/diagram/index.js'))) run('npx', ['tsc', '-b', 'packages/diagram'], ROOT);
  const modules = join(options.peers || ROOT, 'node_modules');
  const wanted = options.only.split(',').filter(Boolean);
  const unknown = wanted.filter((name) => !PEERS.includes(name));
  if (unknown.length > 0) fail(`no adapter ${unknown.join(', ')}; there are: ${PEERS.join(', ')}`);
  const present = wanted.filter((name) => {
    const missing = [...packagesOf(join(options.bench, 'adapters', `${name}.mjs`))].filter(
      (peer) => !existsSync(join(modules, peer)),
    );
    if (missing.length > 0) console.error(`not run: ${name} (peer not installed: ${missing.join(', ')})`);
    return missing.length === 0;
  });
  const place = mkdtempSync(join(tmpdir(), 'talkoot-bench-'));
  try {
    cpSync(options.bench, place, { recursive: true, filter: (path) => !/node_modules|results$/.test(path) });
    symlinkSync(toolsIn(modules), join(place, 'node_modules'));
    countLoop(join(place, 'adapters/blank.mjs'));
    const adapter = fileURLToPath(new URL('diagram-adapter.mjs', import.meta.url));
    const only = present.length > 0 ? present.join(',') : ',';
    run(
      'node',
      ['run.mjs', `--only=${only}`, `--adapter=talkoot=${adapter}`, `--sizes=${options.sizes}`],
      place,
    );
  } finally {
    rmSync(place, { recursive: true });
  }
}

/**
 * The adapter that tells what the measuring loop costs gives out its places themselves, so that they never seem to move and
 * the cost is told as 0; with copies of them it is counted.
 */
function countLoop(file) {
  const source = readFileSync(file, 'utf8');
  // What is copied may be read only, as it was.
  chmodSync(file, 0o644);
  writeFileSync(file, source.replace('positions: () => P,', 'positions: () => P.map((p) => ({ ...p })),'));
}

/** The packages that a file of the bench imports, itself and by others of the bench. */
function packagesOf(file, found = new Set()) {
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/^\s*import\s[^'"]*['"]([^'"]+)['"]/gm)) {
    if (name.startsWith('.')) packagesOf(join(dirname(file), name), found);
    else
      found.add(
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
  }
  return found;
}

/** A folder of packages with the peers that also has what the bench itself runs on; ours has both but for the peers. */
function toolsIn(modules) {
  const require = createRequire(join(modules, 'x.js'));
  for (const tool of ['esbuild', 'playwright-core']) {
    try {
      require.resolve(tool);
    } catch {
      fail(`${modules} lacks ${tool}, which the bench runs on`);
    }
  }
  return modules;
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) fail(`${command} ${args.join(' ')} ended with ${status}`);
}

function fail(message) {
  throw new Error(message);
}

main();
