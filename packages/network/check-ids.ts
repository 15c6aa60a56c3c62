import type { Problem } from 'talkoot/engine';
import { formatPath } from './problem.ts';
import { isObject } from './plain-json.ts';
import type { JsonObject } from './plain-json.ts';

/** The lists whose entries are told apart by their ids. */
const LISTS = [
  ['actors'],
  ['values'],
  ['flows'],
  ['plan', 'actions'],
  ['rounds'],
  ['meetings'],
  ['people'],
] as const;

/** Ids that stand twice in one list. Works on any document, so that these come together with the other problems. */
export function checkIds(document: JsonObject): Problem[] {
  const problems: Problem[] = [];
  for (const path of LISTS) {
    const list = path.reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), document);
    if (!Array.isArray(list)) continue;
    const firsts = new Map<string, number>();
    for (const [index, entry] of (list as unknown[]).entries()) {
      const id = isObject(entry) ? entry['id'] : undefined;
      if (typeof id !== 'string') continue;
      const first = firsts.get(id);
      if (first === undefined) {
        firsts.set(id, index);
        continue;
      }
      const message = `"${id}" is the id of ${formatPath([...path, first])} already; ids are unique in their list`;
      problems.push({ path: formatPath([...path, index, 'id']), code: 'duplicate-id', message });
    }
  }
  return problems;
}
