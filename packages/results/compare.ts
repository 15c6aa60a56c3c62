import type { Collated, CollatedGroup, Table } from './collated.ts';
import { coverage, newcombe } from './intervals.ts';
import type { Interval } from './intervals.ts';
import type { Item } from './items.ts';
import { establishedOf } from './side-reading.ts';

/** Thrown for two pictures that must not be compared. */
export class IncomparableError extends Error {
  override readonly name = 'IncomparableError';
  /** `sameRound`: two pictures of one round would be subtracted from each other. */
  readonly reason: 'otherQuestionnaire' | 'otherVersion' | 'sameRound';

  constructor(reason: IncomparableError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** One share in two rounds. */
export interface Change {
  readonly group: string;
  /** The item, and the option whose share it is; for a question with a verdict, the share established. */
  readonly question: string;
  readonly option: string;
  readonly earlier: Share;
  readonly later: Share;
  /** Share later less share earlier. */
  readonly difference: number;
  /** Least and most it may be: from the bounds of coverage, or 95 % by chance. */
  readonly interval: Interval;
  /** `coverage` where both rounds know how many were invited; then no more is needed than bounds that do not meet. */
  readonly basis: 'coverage' | 'newcombe';
  /** The interval does not hold 0. One in about twenty of those by chance alone is a false alarm. */
  readonly clear: boolean;
}

export interface Share {
  readonly count: number;
  readonly answers: number;
}

/** Two rounds of the same version of a questionnaire. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** Items of groups that at least one of the pictures does not tell in figures. */
  readonly untold: readonly { readonly group: string; readonly question: string }[];
  /** Rounds ask whoever answers: the respondents are not the same people. To be said with every change. */
  readonly sameRespondents: false;
}

/**
 * What changed from one round to another, option by option. A change is clear only if the bounds of coverage do not meet
 * (both numbers invited known: C. Manski, see `coverage`), or else if the 95 % interval of the difference leaves 0 out
 * (see `newcombe`). Of items that are read as practices, the share established is compared.
 *
 * @throws IncomparableError for other questionnaires, other versions, and two pictures of one round.
 */
export function compare(earlier: Collated, later: Collated): Comparison {
  const refuse = (reason: IncomparableError['reason'], a: unknown, b: unknown): never => {
    throw new IncomparableError(reason, `${String(a)} and ${String(b)} cannot be compared: ${reason}`);
  };
  if (earlier.questionnaire !== later.questionnaire)
    refuse('otherQuestionnaire', earlier.questionnaire, later.questionnaire);
  if (earlier.version !== later.version) refuse('otherVersion', earlier.version, later.version);
  if (earlier.round !== undefined && earlier.round === later.round)
    refuse('sameRound', earlier.round, later.round);
  const changes: Change[] = [];
  const untold: { group: string; question: string }[] = [];
  for (const before of earlier.groups) {
    const after = later.groups.find(({ id }) => id === before.id);
    if (!after) continue;
    earlier.items.forEach((item, at) => {
      const place = later.items.findIndex(({ id }) => id === item.id);
      const [a, b] = [before.tables[at], after.tables[place]];
      if (a?.state !== 'shown' || b?.state !== 'shown') untold.push({ group: before.id, question: item.id });
      else
        for (const [option, x, y] of sharesOf(item, a, b, later))
          changes.push({
            group: before.id,
            question: item.id,
            option,
            ...difference(before, after, { count: x, answers: a.answers }, { count: y, answers: b.answers }),
          });
    });
  }
  return { changes, untold, sameRespondents: false };
}

type Shown = Extract<Table, { readonly state: 'shown' }>;

function sharesOf(
  item: Item,
  a: Shown,
  b: Shown,
  { reading }: Collated,
): (readonly [option: string, earlier: number, later: number])[] {
  const verdicts = reading?.verdicts;
  if (verdicts?.questions.includes(item.id))
    return [
      [
        verdicts.established,
        establishedOf(item, a.counts, verdicts),
        establishedOf(item, b.counts, verdicts),
      ],
    ];
  return item.options.map((option, at) => [option, a.counts[at]!, b.counts[at]!]);
}

function difference(
  before: CollatedGroup,
  after: CollatedGroup,
  earlier: Share,
  later: Share,
): Omit<Change, 'group' | 'question' | 'option'> {
  const [x, n, y, m] = [earlier.count, earlier.answers, later.count, later.answers];
  const isKnown = [before, after].every(
    ({ invited, moreThanInvited }) => invited !== undefined && !moreThanInvited,
  );
  const interval = isKnown
    ? apart(coverage(x, n, before.invited!), coverage(y, m, after.invited!))
    : newcombe(y, m, x, n);
  return {
    earlier,
    later,
    difference: y / m - x / n,
    interval,
    basis: isKnown ? 'coverage' : 'newcombe',
    clear: interval[0] > 0 || interval[1] < 0,
  };
}

/** Least and most that something within the second is above something within the first. */
function apart([low, high]: Interval, [laterLow, laterHigh]: Interval): Interval {
  return [laterLow - high, laterHigh - low];
}
