import { isDate } from '../../question-types/date.ts';
import type { Scalar, ScalarDomain } from './domain.ts';

type Kind = ScalarDomain['kind'];

/**
 * Values that stand for all a term can be: every value it can have lies, to each of the constants it is compared with,
 * as one of these does. There may be some that it cannot have.
 */
export function representatives(domain: ScalarDomain, constants: ReadonlySet<Scalar>): Scalar[] {
  const { kind, values, low, high } = domain;
  const marks = [...constants, low, high].filter(
    (mark) => typeof mark === (kind === 'number' ? 'number' : 'string'),
  );
  const sorted = [...new Set(marks as (number | string)[])].sort((a, b) => (a < b ? -1 : 1));
  if (kind === 'boolean') return [...(values ?? [true, false])];
  if (values) return onePerGap(values, sorted);
  const points = sorted.flatMap((mark, index) => [mark, ...between(domain, mark, sorted[index + 1])]);
  const all = [...below(domain, sorted[0]), ...points];
  return all.filter(
    (point) =>
      (low === undefined || point >= low) &&
      (high === undefined || point <= high) &&
      isPossible(domain, point, constants),
  );
}

/** Of a list of values, all that are compared with, and one for each gap between those. */
function onePerGap(values: readonly Scalar[], sorted: readonly Scalar[]): Scalar[] {
  const seen = new Set<number>();
  return values.filter((value) => {
    if (sorted.includes(value)) return true;
    const gap = sorted.filter((mark) => mark < value).length;
    return !seen.has(gap) && seen.add(gap) !== undefined;
  });
}

/** Constants that no answer can be are left out; what lies between them may be a stand-in. */
function isPossible({ kind, whole }: ScalarDomain, point: Scalar, constants: ReadonlySet<Scalar>): boolean {
  if (kind === 'number') return !whole || Number.isInteger(point);
  if (!constants.has(point)) return true;
  return kind === 'day' ? isDate(point as string) : kind === 'month' ? isDate(`${point}-01`) : true;
}

const EARLIEST: Partial<Record<Kind, string>> = { day: '0000-01-01', month: '0000-01', text: '' };

function below({ kind, whole }: ScalarDomain, first: number | string | undefined): Scalar[] {
  if (typeof first === 'number') return [whole ? Math.ceil(first) - farFrom(first) : first - farFrom(first)];
  if (kind === 'number') return [0];
  const earliest = EARLIEST[kind]!;
  return first === undefined || earliest < first ? [earliest] : [];
}

/** Something above one mark and below the next. */
function between(
  { kind, whole = false }: ScalarDomain,
  mark: number | string,
  next: number | string | undefined,
): Scalar[] {
  const after =
    typeof mark === 'number' ? numberAfter(mark, next as number | undefined, whole) : textAfter(kind, mark);
  return next === undefined || after < next ? [after] : [];
}

/** Far enough for binary fractions to tell the two apart. */
function farFrom(mark: number): number {
  return Math.max(1, Math.floor(Math.abs(mark)));
}

function numberAfter(mark: number, next: number | undefined, whole: boolean): number {
  if (whole && Math.abs(mark) < Number.MAX_SAFE_INTEGER) return Math.floor(mark) + 1;
  return next === undefined ? mark + farFrom(mark) : mark / 2 + next / 2;
}

/** The next day or month; of texts, in the order of UTF-16 code units, the next is one with a zero behind it. */
function textAfter(kind: Kind, mark: string): string {
  const isDay = kind === 'day' && isDate(mark);
  const isMonth = kind === 'month' && isDate(`${mark}-01`);
  if ((isDay || isMonth) && mark < '9999-12') {
    const [year, month, day] = mark.split('-').map(Number) as [number, number, number?];
    const next = new Date(0);
    next.setUTCFullYear(year, isMonth ? month : month - 1, isMonth ? 1 : day! + 1);
    return next.toISOString().slice(0, isMonth ? 7 : 10);
  }
  return `${mark}\0`;
}
