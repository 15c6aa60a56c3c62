import { posix } from 'node:path';
import { specifiersOf } from './specifiers.ts';
import type { Specifier } from './specifiers.ts';
import { FOLDERS } from './table.ts';
import type { Folder } from './table.ts';

/** Doors with files behind them: `talkoot/elements/question.js`, `talkoot/content/action-plan`. */
const DEEP =
  /^talkoot\/(elements\/(styles\/|events\/)?[^/]+\.js|tools\/[^/]+\.js|content\/[^/]+|engine\/(lean|parts|lint|diff|schema))$/;

/** What a file imports and may not, each in words. */
export function importProblems(path: string, text: string): string[] {
  const [, name = '', ...rest] = path.split('/');
  const folder = FOLDERS[name];
  if (!folder) return [`${path}: packages/${name} has no row in the table`];
  const file = rest.join('/');
  return specifiersOf(path, text)
    .map((specifier) => problemWith(specifier, { name, folder, file }))
    .filter((problem) => problem !== undefined)
    .map((problem) => `${path}: ${problem}`);
}

interface Importer {
  readonly name: string;
  readonly folder: Folder;
  /** From its folder: `questions/text.ts`. */
  readonly file: string;
}

function problemWith(specifier: Specifier, importer: Importer): string | undefined {
  const { text } = specifier;
  if (text.startsWith('.')) return relativeProblem(specifier, importer);
  if (text === 'talkoot' || text.startsWith('talkoot/')) return publicNameProblem(specifier, importer);
  const allowed = importer.folder.packages.some((name) => text === name || text.startsWith(`${name}/`));
  return allowed ? undefined : `${text} is no package for ${importer.name}`;
}

function relativeProblem(
  { text, how }: Specifier,
  { folder: { lazyParts = [] }, file }: Importer,
): string | undefined {
  const target = posix.join(posix.dirname(file), text);
  if (target.startsWith('..')) return `${text} leaves its folder; use the public name`;
  if (!/\.(ts|json)$/.test(text)) return `${text} must name the file, with .ts`;
  if (how === 'values' && lazyParts.includes(target) && !lazyParts.includes(file))
    return `${text} is a lazy part`;
  return undefined;
}

function publicNameProblem({ text, how }: Specifier, { name, folder, file }: Importer): string | undefined {
  const target = text === 'talkoot' || text === 'talkoot/define.js' ? 'elements' : text.split('/')[1]!;
  if (target === name) return `${text} is its own folder; import relatively`;
  if (text.split('/').length > 2 && !DEEP.test(text)) return `${text} is no public name`;
  const allowed = folder.imports[target];
  if (allowed === undefined) return `${name} may not import ${text}`;
  if (how === 'types' || allowed === 'all') return undefined;
  if (allowed === 'types') return `${name} may import only types of ${text}`;
  return how === 'lazily' || folder.lazyParts?.includes(file) ? undefined : `${text} only in a lazy part`;
}
