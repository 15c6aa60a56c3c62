import type { Expression } from '../../expression/syntax.ts';
import { quote } from '../../problem.ts';
import { isScalar, oneOf } from '../worlds/domain.ts';
import type { LintFinding } from '../finding.ts';
import { error, rewritten } from '../make-finding.ts';
import { choosable } from './filters.ts';
import { nearest } from '../nearest.ts';
import type { Subject, Written } from '../subject.ts';
import { contextOf } from '../subject.ts';
import type { Context } from '../worlds/term-domain.ts';
import { domainOf } from '../worlds/term-domain.ts';
import { walk } from '../worlds/walk.ts';

/** `role == 'orgniser'`, where no option is called so: never what was meant. */
export function optionReferences(written: readonly Written[], subject: Subject): LintFinding[] {
  return written.flatMap((each) => {
    const findings: LintFinding[] = [];
    const offered = choosable(each.item);
    const option = each.facet === 'filter' && offered ? oneOf(offered, false) : undefined;
    walk(each.tree, contextOf(subject, each.item, option), (part, context) => {
      if (part.kind !== 'binary') return;
      for (const [one, other] of comparedSides(part)) {
        const known = knownTexts(other, part.operator === 'in' && other === part.right, context);
        for (const text of known ? leavesOf(one).filter(isText) : [])
          if (!known!.includes(text.value)) findings.push(tell(each, text, other, known!));
      }
    });
    return findings;
  });
}

type Text = Expression & { kind: 'literal'; value: string };

/** Longer lists are not told. */
const MOST_TOLD = 12;

function tell(written: Written, text: Text, other: Expression, known: readonly string[]): LintFinding {
  const { path, source } = written;
  const meant = nearest(text.value, known);
  const told = known.length > MOST_TOLD ? [...known.slice(0, MOST_TOLD), '…'] : known;
  const name = source.slice(other.start, other.end);
  const message = `${quote(text.value)} is not among what ${name} can be${meant ? `, did you mean "${meant}"?` : ''}; allowed: ${told.join(', ') || 'nothing'}`;
  const mark = source[text.start] ?? '"';
  const fix = meant ? rewritten(written, text, mark + meant + mark) : undefined;
  return error(path, 'unknown-option', message, fix);
}

/** The sides of a comparison whose texts are to be looked for on the other. */
function comparedSides({
  operator,
  left,
  right,
}: Expression & { kind: 'binary' }): [Expression, Expression][] {
  const both = (a: Expression, b: Expression): [Expression, Expression][] => [
    [a, b],
    [b, a],
  ];
  if (operator === '==' || operator === '!=') return both(left, right);
  if (operator !== 'in') return [];
  // Of `role in ['a', 'b']`, each item is compared; one of several may well be meant for the other side's `??`.
  return right.kind === 'list'
    ? right.items.map((item): [Expression, Expression] => [item, left])
    : [[left, right]];
}

/** What an expression comes out as one of. */
function leavesOf(expression: Expression): Expression[] {
  if (expression.kind === 'conditional') return [expression.then, expression.otherwise].flatMap(leavesOf);
  if (expression.kind === 'binary' && expression.operator === '??')
    return [expression.left, expression.right].flatMap(leavesOf);
  return [expression];
}

function isText(expression: Expression): expression is Text {
  return expression.kind === 'literal' && typeof expression.value === 'string';
}

/** All texts that an expression, or an item of it, can come out as, when that is a list that is not written there. */
function knownTexts(expression: Expression, isList: boolean, context: Context): string[] | undefined {
  const leaves = leavesOf(expression);
  if (leaves.every(isText)) return undefined;
  const known: string[] = [];
  for (const leaf of leaves) {
    const domain = domainOf(leaf, context);
    const one = isList && domain.kind === 'list' ? domain.item : domain;
    if (!isScalar(one) || one.kind !== 'text' || !one.values) return undefined;
    known.push(...(one.values as string[]));
  }
  return known;
}
