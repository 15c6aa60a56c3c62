import type { LintFinding } from '../finding.ts';
import { holdsNever } from './conditions.ts';
import { warning } from '../make-finding.ts';
import type { Item } from '../outline.ts';
import { outward } from '../outline.ts';
import type { Subject, Written } from '../subject.ts';
import { contextOf } from '../subject.ts';
import { neverTogether, outcomesOf } from '../worlds/verdict.ts';
import { questionsIn } from '../worlds/walk.ts';

/**
 * Questions that are never asked because of what stands around them or what they read. A condition that never holds by
 * itself is told elsewhere, and what stands in something that is never asked is not told apart.
 *
 * @param written - the expressions to go by: those in which a mistake was found say nothing.
 */
export function reachability(written: readonly Written[], subject: Subject): LintFinding[] {
  const conditions = new Map(
    written.filter(({ facet }) => facet === 'relevant').map((each) => [each.item, each]),
  );
  const alone = (each: Written): boolean => holdsNever(outcomesOf(each.tree, contextOf(subject, each.item)));
  const dead = new Set([...conditions.values()].filter(alone).map(({ item }) => item));
  const findings = new Map<Item, LintFinding>();
  // Answers outlive their conditions where hidden ones count.
  const spreads = subject.outline.head.hidden !== 'count';
  const known: Subject = {
    ...subject,
    expressions: new Map(
      [...conditions].map(([item, each]) => [item, new Map([['relevant', each] as const])]),
    ),
  };
  for (let before = -1; before < dead.size + findings.size;) {
    before = dead.size + findings.size;
    for (const item of subject.outline.items) {
      const own = conditions.get(item);
      if (dead.has(item)) continue;
      if (item.parent && dead.has(item.parent)) dead.add(item);
      else if (own && isNever(own, spreads ? dead : new Set())) {
        findings.set(item, tell(own, dead));
        dead.add(item);
      }
    }
  }
  return [...findings.values()];

  function isNever({ item }: Written, gone: ReadonlySet<Item>): boolean {
    const all = [...outward(item)].flatMap((each) => conditions.get(each) ?? []);
    return neverTogether(all, known, { dead: gone });
  }

  function tell({ path, item, tree }: Written, gone: ReadonlySet<Item>): LintFinding {
    const read = [...questionsIn(tree, contextOf(subject, item))].filter((each) => gone.has(each));
    const why = read.length > 0 ? `reads ${read.map(({ textKey }) => textKey).join(', ')}, never asked` : '';
    return warning(
      path,
      'unreachable',
      `never asked: its condition ${why || 'cannot hold together with those of what it stands in or reads'}`,
    );
  }
}
