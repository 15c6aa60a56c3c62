import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the root, with `/`: `packages/engine/index.ts`. */
  readonly path: string;
  readonly text: string;
}

/** The files below a folder that people write, with these endings. */
export function sourcesIn(folder: string, ...ends: readonly string[]): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(
      (path) =>
        ends.some((end) => path.endsWith(end)) && !path.includes('/node_modules/') && !isGenerated(path),
    )
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Folders of `packages`. */
export function packageFolders(): string[] {
  return readdirSync(join(ROOT, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Written by lit-localize from the translators' files. */
export const isGenerated = (path: string): boolean => path.startsWith('packages/elements/locales/');
