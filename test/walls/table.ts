/**
 * What each folder of `packages` may use; the table of docs/architecture.md. ESLint, the compiler's settings and the
 * test of import specifiers are all held to it.
 */
export interface Folder {
  /** Our own folders it may import: everything, types only, or values only in the parts that load lazily. */
  readonly imports: Readonly<Record<string, 'all' | 'types' | 'lazily'>>;
  /** Packages from outside, with their subpaths. */
  readonly packages: readonly string[];
  /** Whether it is compiled with the browser's types. */
  readonly dom: boolean;
  /** Whether it runs in Node.js alone, and is compiled with its types. */
  readonly node?: true;
  /** What it may not reach even where the compiler knows the names. */
  readonly without: readonly Ability[];
  /** Files loaded lazily: all others may reach them by `import()` only. */
  readonly lazyParts?: readonly string[];
}

export type Ability = 'network' | 'storage' | 'timers';

/** Global names that give an ability. */
export const ABILITIES: Readonly<Record<Ability, readonly string[]>> = {
  network: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'Worker', 'SharedWorker'],
  storage: ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
  timers: [
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'requestAnimationFrame',
    'requestIdleCallback',
  ],
};

export const FOLDERS: Readonly<Record<string, Folder>> = {
  engine: { imports: {}, packages: [], dom: false, without: ['network', 'storage', 'timers'] },
  results: {
    imports: { engine: 'all' },
    packages: [],
    dom: false,
    without: ['network', 'storage', 'timers'],
  },
  network: {
    imports: { engine: 'types', results: 'types' },
    packages: ['zod/mini'],
    dom: false,
    without: ['network', 'storage', 'timers'],
  },
  command: {
    imports: { engine: 'all' },
    packages: ['node:fs', 'node:path', 'node:util'],
    dom: false,
    node: true,
    without: ['network', 'storage', 'timers'],
  },
  content: {
    imports: { engine: 'types' },
    packages: [],
    dom: false,
    without: ['network', 'storage', 'timers'],
  },
  device: { imports: { engine: 'all', network: 'types' }, packages: ['idb', 'uqr'], dom: true, without: [] },
  elements: {
    imports: { engine: 'all', device: 'lazily' },
    packages: ['lit', '@lit/localize'],
    dom: true,
    without: ['network', 'storage'],
    lazyParts: [
      'browser-history.ts',
      'draft-part.ts',
      'draft-board.ts',
      'draft-claim.ts',
      'draft-controller.ts',
      'draft-dialog.ts',
      'draft-expiry.ts',
      'draft-finder.ts',
      'draft-opening.ts',
      'draft-opening-part.ts',
      'draft-shelf.ts',
      'draft-writer.ts',
      'leave-warning.ts',
      'listening-part.ts',
      'paper/paper-part.ts',
      'draft-view.ts',
      'plain-questions-part.ts',
      'rare-questions-part.ts',
      'reading-part.ts',
      'rich-part.ts',
      'saved-part.ts',
    ],
  },
  'results-view': {
    imports: { engine: 'all', results: 'all', elements: 'all' },
    packages: ['lit', '@lit/localize'],
    dom: true,
    without: ['network', 'storage'],
  },
  diagram: {
    imports: { engine: 'types', network: 'all', elements: 'all' },
    packages: ['lit', '@lit/localize', 'd3-chord'],
    dom: true,
    without: ['network', 'storage'],
  },
  tools: {
    imports: {
      engine: 'all',
      results: 'all',
      network: 'all',
      content: 'all',
      device: 'all',
      elements: 'all',
      'results-view': 'all',
      diagram: 'all',
    },
    packages: ['lit'],
    dom: true,
    without: ['network', 'storage'],
  },
};
