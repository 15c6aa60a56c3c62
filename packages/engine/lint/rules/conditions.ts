import type { Expression } from '../../expression/syntax.ts';
import { quote } from '../../problem.ts';
import type { LintFinding } from '../finding.ts';
import { removed, replaced, warning } from '../make-finding.ts';
import type { Subject, Written } from '../subject.ts';
import { contextOf } from '../subject.ts';
import type { Outcomes } from '../worlds/verdict.ts';
import { outcomesOf } from '../worlds/verdict.ts';

/** Conditions whose outcome is known before anything is answered. */
export function conditions(written: readonly Written[], subject: Subject): LintFinding[] {
  return written.flatMap((each) => {
    switch (each.facet) {
      case 'calculate':
      case 'filter':
        return [];
      case 'constraint':
        return constraint(each, subject);
      default: {
        const outcomes = outcomesOf(each.tree, contextOf(subject, each.item));
        if (holdsNever(outcomes)) return [never(each)];
        return holdsAlways(outcomes) ? [always(each)] : deadParts(each, subject);
      }
    }
  });
}

export function holdsNever(outcomes: Outcomes): boolean {
  return outcomes !== undefined && !outcomes.has(true);
}

function holdsAlways(outcomes: Outcomes): boolean {
  return outcomes !== undefined && outcomes.size === 1 && outcomes.has(true);
}

function never({ facet, path, item }: Written): LintFinding {
  if (facet === 'relevant') {
    const what = item.kind === 'section' ? 'the section is' : 'it is';
    return warning(path, 'unreachable', `never holds, whatever is answered: ${what} never asked`);
  }
  return warning(path, 'never-holds', 'never holds, whatever is answered; it can go', removed(path));
}

function always({ facet, path }: Written): LintFinding {
  if (facet === 'relevant')
    return warning(path, 'always-holds', 'always holds, whatever is answered; it can go', removed(path));
  return warning(
    path,
    'always-holds',
    'always holds, whatever is answered; write true',
    replaced(path, true),
  );
}

/** A constraint is asked only of an answer, and must not be false. */
function constraint(each: Written, subject: Subject): LintFinding[] {
  const { item, tree, path } = each;
  if (item.question === undefined || item.question.type === 'group') return [];
  const outcomes = outcomesOf(tree, contextOf(subject, item), { answered: item });
  if (outcomes === undefined || outcomes.size === 0) return [];
  if (!outcomes.has(false))
    // Without a fix: its limit may be wrong, rather than the constraint needless.
    return [
      warning(
        path,
        'dead-constraint',
        'refuses no answer, whatever is given: look at its limit, or take it away',
      ),
    ];
  if (outcomes.size === 1) return [warning(path, 'impossible-constraint', 'refuses every answer')];
  return [];
}

/** Sides of `||` that never hold and of `&&` that always do. */
function deadParts(each: Written, subject: Subject): LintFinding[] {
  const context = contextOf(subject, each.item);
  const visit = (part: Expression, operator?: string): LintFinding[] => {
    if (operator !== undefined) {
      const outcomes = outcomesOf(part, context);
      const isDead = operator === '||' ? holdsNever(outcomes) : holdsAlways(outcomes);
      const text = quote(each.source.slice(part.start, part.end));
      if (isDead)
        return [
          warning(
            each.path,
            'dead-part',
            `${text} ${operator === '||' ? 'never' : 'always'} holds; beside ${operator} it says nothing`,
          ),
        ];
    }
    if (part.kind !== 'binary' || (part.operator !== '&&' && part.operator !== '||')) return [];
    return [part.left, part.right].flatMap((side) => visit(side, (part as { operator: string }).operator));
  };
  return visit(each.tree);
}
