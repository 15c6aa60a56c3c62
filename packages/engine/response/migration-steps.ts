import type { Definition, Migration } from '../definition/definition.ts';

/**
 * A text for each version that sorts as semver says (part 11 of semver.org 2.0.0): numbers by size, before words; a
 * version before its release sorts before it, for which `~` stands, higher than any word.
 */
export function versionKey(version: string): string {
  return version
    .replace(/^[^-]*$/, '$&-~')
    .replace('-', '.')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? part.padStart(64, '0') : `~${part}`))
    .join('\0');
}

/** The steps that answers saved with a version go through, first to last; none for what is no version. */
export function migrationsSince({ migrations = [], version }: Definition, saved: string): Migration[] {
  return migrations
    .map((step) => [versionKey(step.to), step] as const)
    .filter(([to]) => to > versionKey(saved) && to <= versionKey(version))
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, step]) => step);
}

/** Where a step moves what stands at a path: a question in a group goes where the group goes. */
export function pathAfter({ questions = {} }: Pick<Migration, 'questions'>, path: string): string {
  let before = '';
  let after = '';
  for (const id of path.split('/')) {
    before += id;
    after = Object.hasOwn(questions, before) ? questions[before]! : after + id;
    before += '/';
    after += '/';
  }
  return after.slice(0, -1);
}

/** Whether one version came after another; answers saved with a later one than the definition's may not fit it. */
export function isLaterVersion(version: string, than: string): boolean {
  return versionKey(version) > versionKey(than);
}

/** Where a definition asks now what an earlier version of it asked at a path, as its migrations say. */
export function pathNow(definition: Definition, saved: string, path: string): string {
  return migrationsSince(definition, saved).reduce((each, step) => pathAfter(step, each), path);
}
