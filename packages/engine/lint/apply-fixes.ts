import type { Fix, LintFinding } from './finding.ts';
import type { Operation } from './json-patch.ts';
import { keysOf, patch } from './json-patch.ts';
import { DocumentOrder } from './document-place.ts';

/**
 * A copy of the input with what the findings offer to mend mended. Where two fixes touch the same place, only the first
 * is done: linting the copy finds the other again.
 *
 * @param input - what was linted; the findings must be of it.
 */
export function applyFixes(input: unknown, findings: readonly LintFinding[]): unknown {
  return patch(input, operationsOf(input, findings));
}

/** The findings that {@link applyFixes} mends: those with a fix, where no other was there first. */
export function mendable(findings: readonly LintFinding[]): LintFinding[] {
  const touched: string[] = [];
  return findings.filter(({ fix = [] }) => {
    const paths = fix.flatMap((step) => (step.op === 'move' ? [step.from, step.path] : [step.path]));
    if (paths.some((path) => touched.some((other) => overlaps(path, other)))) return false;
    touched.push(...paths);
    return paths.length > 0;
  });
}

/** What {@link applyFixes} does, operation by operation. */
export function operationsOf(input: unknown, findings: readonly LintFinding[]): Operation[] {
  const chosen = mendable(findings).map(({ fix }) => fix!);
  const order = new DocumentOrder(input);
  // From the end to the beginning: an item that goes away moves only those behind it.
  chosen.sort((a, b) => order.compare(placed(b, input), placed(a, input)));
  return chosen.flat();
}

function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/** Where a fix begins: keys, indices as numbers. */
function placed([first]: Fix, document: unknown): (string | number)[] {
  let value = document;
  return keysOf(first!.op === 'move' ? first!.from : first!.path).map((key) => {
    const part = Array.isArray(value) ? Number(key) : key;
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined;
    return part;
  });
}
