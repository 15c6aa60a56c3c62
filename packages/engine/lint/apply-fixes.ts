import type { LintFinding } from './finding.ts';
import type { Operation } from './json-patch.ts';
import { patch } from './json-patch.ts';
import { DocumentOrder } from './place.ts';
import { keysOf } from './json-patch.ts';

/**
 * A copy of the input with what the findings offer to mend mended. Where two fixes touch the same place, only the first
 * is done: linting the copy finds the other again.
 *
 * @param input - what was linted; the findings must be of it.
 */
export function applyFixes(input: unknown, findings: readonly LintFinding[]): unknown {
  return patch(input, operationsOf(input, findings));
}

/** What {@link applyFixes} does, operation by operation. */
export function operationsOf(input: unknown, findings: readonly LintFinding[]): Operation[] {
  const touched: string[] = [];
  const chosen = findings.flatMap(({ fix }) => {
    if (fix === undefined || fix.length === 0) return [];
    const paths = fix.map(({ path }) => path);
    if (paths.some((path) => touched.some((other) => overlaps(path, other)))) return [];
    touched.push(...paths);
    return [fix];
  });
  const order = new DocumentOrder(input);
  // From the end to the beginning: an item that goes away moves only those behind it.
  chosen.sort((a, b) => order.compare(placed(b[0]!.path, input), placed(a[0]!.path, input)));
  return chosen.flat();
}

function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/** The keys of a pointer, indices as numbers. */
function placed(pointer: string, document: unknown): (string | number)[] {
  let value = document;
  return keysOf(pointer).map((key) => {
    const part = Array.isArray(value) ? Number(key) : key;
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined;
    return part;
  });
}
