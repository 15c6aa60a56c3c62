/**
 * Loads parts of the build so that the browser refuses a file that was changed: each is asked for with its hash
 * before it is imported. (An inline import map with hashes would do the same, but strict policies forbid it.)
 */

/** File name of each part to the hashes of itself and of all it imports: `{ 'sv-1a2b.js': ['sv-1a2b.js', …] }`. */
export interface Parts {
  /** SHA-256 of each file, base64. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Files that a part imports, directly or not; parts that import nothing are absent. */
  readonly imports: Readonly<Record<string, readonly string[]>>;
}

let known: Parts = { hashes: {}, imports: {} };

/** Fetch what tells further hashes. */
const further = new Set<() => Promise<unknown>>();

/**
 * Tells hashes of this build's parts; called before any of them is loaded. What was told before stays.
 *
 * @param rest - fetches what tells the hashes that are missing here; asked when one of those is needed.
 */
export function trust({ hashes, imports }: Parts, rest?: () => Promise<unknown>): void {
  known = { hashes: { ...known.hashes, ...hashes }, imports: { ...known.imports, ...imports } };
  if (rest) further.add(rest);
}

/**
 * Imports a part that stands beside this file, after the browser has checked it and all that it imports.
 *
 * @param name - its file name
 * @param load - imports it
 * @throws when a file cannot be had or is not what was built.
 */
export async function loadPart<Part>(name: string, load: () => Promise<Part>): Promise<Part> {
  for (const rest of further) if (!(name in known.hashes)) await rest();
  await Promise.all([name, ...(known.imports[name] ?? [])].map(preload));
  return load();
}

const preloads = new Map<string, Promise<void>>();

function preload(name: string): Promise<void> {
  let loading = preloads.get(name);
  if (loading === undefined) {
    const hash = known.hashes[name];
    loading = hash === undefined ? Promise.resolve() : insertPreload(name, hash);
    preloads.set(name, loading);
    // What failed may be tried again, when the network is back.
    loading.catch(() => preloads.delete(name));
  }
  return loading;
}

function insertPreload(name: string, hash: string): Promise<void> {
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.rel = 'modulepreload';
    link.href = new URL(name, import.meta.url).href;
    link.integrity = `sha256-${hash}`;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${link.href} could not be loaded, or is not the file that was built`));
    });
    document.head.append(link);
  });
}
