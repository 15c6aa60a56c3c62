import { ANY, ANY_NUMBER, ANY_TEXT, isScalar } from './domain.ts';
import type { Domain, ScalarDomain } from './domain.ts';

type Bounds = readonly [low: number, high: number];

/** What either of two expressions can come out as. */
export function union(a: Domain, b: Domain): Domain {
  if (a === b) return a;
  if (!isScalar(a) || !isScalar(b) || a.kind !== b.kind) return ANY;
  const canBeEmpty = a.canBeEmpty || b.canBeEmpty;
  if (a.values && b.values)
    return { kind: a.kind, values: [...new Set([...a.values, ...b.values])], canBeEmpty };
  if (a.kind !== 'number') return { kind: a.kind, canBeEmpty };
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return numbers(
    [Math.min(one[0], other[0]), Math.max(one[1], other[1])],
    isWhole(a) && isWhole(b),
    canBeEmpty,
  );
}

/** What arithmetic comes out as; the rounding of binary fractions keeps order, so the bounds hold with it. */
export function arithmetic(operator: '+' | '-' | '*' | '/' | '%', a: Domain, b: Domain): Domain {
  if (!isScalar(a) || !isScalar(b)) return operator === '+' ? ANY : ANY_NUMBER;
  if (a.kind !== 'number' || b.kind !== 'number') return operator === '+' ? ANY_TEXT : ANY_NUMBER;
  const bounds = boundsAfter(operator, boundsOf(a), boundsOf(b));
  const isFinite = bounds.every(Number.isFinite);
  // Beyond what can be said in binary fractions, the result is empty.
  const canBeEmpty = a.canBeEmpty || b.canBeEmpty || !isFinite;
  return numbers(bounds, '+-*'.includes(operator) && isWhole(a) && isWhole(b), canBeEmpty);
}

function boundsAfter(operator: string, [a, b]: Bounds, [c, d]: Bounds): Bounds {
  switch (operator) {
    case '+':
      return orOpen(a + c, b + d);
    case '-':
      return orOpen(a - d, b - c);
    case '*':
      return corners((x, y) => x * y, [a, b], [c, d]);
    case '/':
      return c > 0 || d < 0 ? corners((x, y) => x / y, [a, b], [c, d]) : OPEN;
    default:
      return OPEN;
  }
}

const OPEN: Bounds = [-Infinity, Infinity];

function corners(apply: (x: number, y: number) => number, left: Bounds, right: Bounds): Bounds {
  const results = left.flatMap((x) => right.map((y) => apply(x, y)));
  return orOpen(Math.min(...results), Math.max(...results));
}

function orOpen(low: number, high: number): Bounds {
  return Number.isNaN(low) || Number.isNaN(high) ? OPEN : [low, high];
}

/** What `abs`, `floor`, `ceil` and `round` come out as. */
export function rounded(name: 'abs' | 'floor' | 'ceil' | 'round', given: Domain): Domain {
  if (!isScalar(given) || given.kind !== 'number') return ANY_NUMBER;
  const [low, high] = boundsOf(given);
  if (name !== 'abs') return numbers([Math[name](low), Math[name](high)], true, given.canBeEmpty);
  const ends = [Math.abs(low), Math.abs(high)];
  const least = low <= 0 && high >= 0 ? 0 : Math.min(...ends);
  return numbers([least, Math.max(...ends)], isWhole(given), given.canBeEmpty);
}

function boundsOf({ values, low, high }: ScalarDomain): Bounds {
  if (values) return [Math.min(...(values as number[])), Math.max(...(values as number[]))];
  return [(low as number | undefined) ?? -Infinity, (high as number | undefined) ?? Infinity];
}

function isWhole({ values, whole }: ScalarDomain): boolean {
  return values ? values.every(Number.isInteger) : (whole ?? false);
}

function numbers([low, high]: Bounds, whole: boolean, canBeEmpty: boolean): ScalarDomain {
  return {
    kind: 'number',
    ...(low > -Infinity && { low }),
    ...(high < Infinity && { high }),
    ...(whole && { whole }),
    canBeEmpty,
  };
}
