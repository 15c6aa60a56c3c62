import { quote } from '../../problem.ts';
import type { LintFinding } from '../finding.ts';
import { warning } from '../make-finding.ts';
import type { Item } from '../outline.ts';
import type { Subject } from '../subject.ts';

/** Ids of one scope that differ in nothing but capitals: sooner or later one is written for the other. */
export function similarIds({ outline }: Subject): LintFinding[] {
  const top = outline.sections.flatMap((section) => [section, ...section.inner]);
  const groups = outline.items.filter(({ kind }) => kind === 'question').map(({ inner }) => inner);
  return [top, ...groups].flatMap(idsOfScope);
}

function idsOfScope(items: readonly Item[]): LintFinding[] {
  const seen = new Map<string, string>();
  return items.flatMap(({ id, path }) => {
    const first = seen.get(id.toLowerCase());
    if (id === '' || first === id) return [];
    if (first === undefined) {
      seen.set(id.toLowerCase(), id);
      return [];
    }
    return [
      warning([...path, 'id'], 'similar-id', `${quote(id)} and ${quote(first)} differ in capitals only`),
    ];
  });
}
