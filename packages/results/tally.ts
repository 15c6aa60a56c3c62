import { isInvalid, isNonresponse, isOther, quote } from 'talkoot/engine';
import type { Answer, Answers, MatrixQuestion, Problem } from 'talkoot/engine';
import { pointName } from './items.ts';
import type { Plan, PlannedItem } from './items.ts';
import { Refused } from './refusal.ts';
import type { RefusalReason } from './refusal.ts';

/**
 * What one response adds: a cell for each option chosen and each nonresponse, as code units of one text (24 questions fit
 * in 24 bytes, and equal answers are equal texts), and the numbers by item.
 */
export interface Tally {
  readonly cells: string;
  readonly numbers: readonly (readonly [item: number, value: number])[];
}

/** Which cells belong to which item. */
export interface Layout {
  readonly plan: Plan;
  /** The first cell of each item: its options, then its nonresponses, then one for having answered at all. */
  readonly starts: readonly number[];
  readonly size: number;
}

export function layoutOf(plan: Plan): Layout {
  let size = 0;
  const starts = plan.items.map(({ options, nonresponses }) => {
    const start = size;
    size += options.length + nonresponses.length + 1;
    return start;
  });
  // A cell is one code unit.
  if (size > 0xd000)
    throw new RangeError(`${size} options in all are too many; at most ${0xd000} can be collated`);
  return { plan, starts, size };
}

/** What stands at the path of a question: in groups that do not repeat, too. */
function answerAt(answers: Answers, path: string): unknown {
  let at: unknown = answers;
  for (const id of path.split('/')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, id)) return undefined;
    const found = (at as Record<string, unknown>)[id];
    const isGroup = typeof found === 'object' && found !== null && 'answers' in found;
    at = isGroup ? found.answers : found;
  }
  return at;
}

/**
 * What a response adds.
 *
 * @throws Refused with every answer that cannot be counted: of another kind, or an option that is not there.
 */
export function tallyOf({ plan, starts }: Layout, answers: Answers): Tally {
  const cells: number[] = [];
  const numbers: [number, number][] = [];
  const problems: (Problem & { readonly code: RefusalReason })[] = [];
  plan.items.forEach((item, at) => {
    const start = starts[at]!;
    const { length } = item.options;
    const refuse = (code: RefusalReason, value: unknown, needed: string): void =>
      void problems.push({
        path: `answers.${item.id}`,
        code,
        message: `${quote(value)}; needed: ${needed}`,
      });
    const option = (value: unknown): void => {
      const place = item.options.indexOf(value as string);
      if (place < 0) refuse('unknownOption', value, item.options.join(', '));
      else cells.push(start + place);
    };
    const whole = answerAt(answers, item.question);
    const strange = item.row === undefined ? [] : strangeRows(item, whole);
    for (const row of strange) refuse('unknownOption', row, 'a row of the matrix');
    const given = partOf(item, whole);
    if (given === undefined) return;
    if (given === null)
      return refuse('wrongShape', whole, `an answer to a question of type ${item.source.type}`);
    if (isInvalid(given)) return;
    if (isNonresponse(given)) {
      const code = item.nonresponses.indexOf(given.nonresponse);
      if (code < 0) refuse('unknownOption', given, item.nonresponses.join(', ') || 'an answer');
      else cells.push(start + length + code);
      return;
    }
    const chosen = chosenIn(item, given);
    if (chosen === undefined)
      refuse('wrongShape', given, `an answer to a question of type ${item.source.type}`);
    else if (typeof chosen === 'number') {
      const { min = -Infinity, max = Infinity } = item.source as { min?: number; max?: number };
      if (chosen < min || chosen > max) refuse('outOfRange', chosen, `${min} to ${max}`);
      else numbers.push([at, chosen]);
    } else chosen.forEach(option);
    cells.push(start + length + item.nonresponses.length);
  });
  if (problems.length > 0) throw new Refused(problems[0]!.code, problems);
  return { cells: String.fromCharCode(...cells), numbers };
}

/** Of a matrix, its row; what was declined as a whole is declined in each. */
function partOf({ row }: PlannedItem, given: unknown): Answer | undefined | null {
  if (row === undefined || given === undefined) return given as Answer | undefined | null;
  if (!isRecord(given)) return null;
  if ('nonresponse' in given) return given as unknown as Answer;
  return Object.hasOwn(given, row) ? ((given[row] as Answer | undefined) ?? null) : undefined;
}

/** Rows that the matrix does not have, told once: with its first. */
function strangeRows({ row, source }: PlannedItem, given: unknown): string[] {
  const { rows = [] } = source as Partial<MatrixQuestion>;
  if (rows[0]?.id !== row || !isRecord(given) || 'nonresponse' in given) return [];
  return Object.keys(given).filter((key) => !rows.some(({ id }) => id === key));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The options chosen, or a number; undefined when the answer is of another kind. */
function chosenIn({ kind, source }: PlannedItem, given: Answer): string[] | number | undefined {
  if (source.type === 'matrix') return typeof given === 'string' ? [given] : undefined;
  const isNumber = typeof given === 'number' && Number.isFinite(given);
  if (kind === 'number') return isNumber ? given : undefined;
  if (source.type === 'scale') return isNumber ? [pointName(given)] : undefined;
  if (source.type === 'boolean') return typeof given === 'boolean' ? [String(given)] : undefined;
  const { other } = source as { other?: boolean };
  const name = (each: unknown): string | undefined => {
    if (typeof each === 'string') return each;
    return other && isRecord(each) && isOther(each as unknown as Answer) ? 'other' : undefined;
  };
  if (kind === 'single') {
    const found = name(given);
    return found === undefined ? undefined : [found];
  }
  if (!Array.isArray(given) || given.length === 0) return undefined;
  const names = given.map(name);
  if (names.includes(undefined) || new Set(names).size !== names.length) return undefined;
  // In one order, so that the same options are the same content; of a ranking the first alone counts.
  return kind === 'first' ? [names[0]!] : (names as string[]).sort();
}
