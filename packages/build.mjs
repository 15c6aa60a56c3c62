/**
 * `npm run build`: sources to `dist`. Files whose source is gone go too, so that an old build and a fresh one give
 * the same package. `--clean` begins from nothing.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFrameworkTypes } from './framework-types.mjs';
import { ROOT, ensureInstalled } from './install.mjs';
import { translationProblems } from './translations.mjs';

const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.build', 'done');

/** What the build is made from; a removed file shows in the date of its folder. */
const SOURCES = [
  'packages',
  'lit-localize.json',
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
];

/** Whether `dist` was built from the sources as they are. */
export function isBuilt() {
  if (!existsSync(STAMP)) return false;
  const built = statSync(STAMP).mtimeMs;
  const older = (path) =>
    statSync(path).mtimeMs <= built &&
    (!statSync(path).isDirectory() || readdirSync(path).every((name) => older(join(path, name))));
  return SOURCES.every((path) => older(join(ROOT, path)));
}

/** Builds; throws when a step fails, after the step said why. */
export function build({ clean = false } = {}) {
  const untranslated = translationProblems(ROOT);
  if (untranslated.length > 0)
    throw new Error(`${untranslated.join('\n')}\nSee docs/translations.md, "Changing a Finnish text".`);
  if (clean) rmSync(DIST, { recursive: true, force: true });
  const began = new Date();
  rmSync(STAMP, { force: true });
  removeOrphans();
  // Rollup makes modules of the texts in place; for the compiler a changed text alone is no reason to begin anew.
  for (const path of ['content', '.build/content.tsbuildinfo'])
    rmSync(join(DIST, path), { recursive: true, force: true });
  step('tsc', '-b');
  // Names of parts carry hashes: old ones would pile up beside the new.
  for (const folder of ['cdn', 'pages', 'themes'])
    rmSync(join(DIST, folder), { recursive: true, force: true });
  step('rollup', '-c', '--silent');
  plainTypes(join(DIST, 'elements/locales'));
  step('custom-elements-manifest', 'analyze', '--quiet');
  writeFrameworkTypes(DIST);
  cpSync(join(ROOT, 'packages/elements/themes'), join(DIST, 'themes'), { recursive: true });
  mkdirSync(join(DIST, '.build'), { recursive: true });
  writeFileSync(STAMP, '');
  // What was saved while the build ran is newer than it.
  utimesSync(STAMP, began, began);
}

/** The types of the texts name the localisation library, which the package carries inside and nobody has to install. */
function plainTypes(folder) {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.d.ts'))) {
    const file = join(folder, name);
    const types = readFileSync(file, 'utf8');
    writeFileSync(file, types.replaceAll('import("@lit/localize").StrResult', 'unknown'));
  }
}

function step(command, ...parameters) {
  const { status, error } = spawnSync(command, parameters, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`${command} ${parameters.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

/** The compiler never deletes what it once made of a source that is no more. */
function removeOrphans() {
  for (const folder of readdirSync(join(ROOT, 'packages'))) {
    const made = join(DIST, folder);
    if (!existsSync(made)) continue;
    for (const path of readdirSync(made, { recursive: true })) {
      const name = path.replace(/\.(d\.ts|js|json)(\.map)?$/, '');
      const isOrphan =
        name !== path &&
        !['.ts', '.json'].some((end) => existsSync(join(ROOT, 'packages', folder, name + end)));
      if (isOrphan) rmSync(join(made, path));
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  try {
    build({ clean: process.argv.includes('--clean') });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
