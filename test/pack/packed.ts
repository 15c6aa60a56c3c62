/** The package as npm would hand it to others, unpacked beside nothing but what it says it depends on. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface PackageJson {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

export const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as PackageJson;

export interface Consumer {
  /** A folder whose `node_modules` holds the package. */
  readonly folder: string;
  /** Where the package was unpacked. */
  readonly place: string;
  remove(): void;
}

/** A project that has installed the package. */
export function installPacked(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'talkoot-consumer-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const npm = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  execFileSync('npm', npm, { cwd: ROOT, stdio: 'pipe', shell: process.platform === 'win32' });
  execFileSync('tar', ['-xzf', `talkoot-${packageJson.version}.tgz`], { cwd: folder });
  const place = join(modules, 'talkoot');
  renameSync(join(folder, 'package'), place);
  // What is needed and not declared is not there, and is missed.
  for (const name of Object.keys(packageJson.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  }
  return { folder, place, remove: () => rmSync(folder, { recursive: true }) };
}

/** Every name the package can be imported by, patterns filled in. */
export function doors(place: string): string[] {
  const names = Object.keys(packageJson.exports).filter((name) => !/\.(json|css)$/.test(name));
  return names.flatMap((name) => {
    const [, folder, end] = /^\.\/(\w+)\/\*(.*)$/.exec(name) ?? [];
    const filled = folder
      ? readdirSync(join(place, 'dist', folder))
          .filter((entry) => (end ? entry.endsWith(end) : !entry.includes('.')))
          .map((entry) => `./${folder}/${entry}`)
      : [name];
    return filled.map((door) => door.replace('.', 'talkoot'));
  });
}
