import type { CollatedGroup, JointAnswer, SideReading, Table } from './collated.ts';
import { coverage, wilson } from './intervals.ts';
import type { Item } from './items.ts';
import type { Verdicts } from './verdicts.ts';

const ROUNDING = 1e-9;

/** What a group says of a practice, from nothing but what is shown of it. */
export function readSide(group: CollatedGroup, item: Item, table: Table, verdicts: Verdicts): SideReading {
  const single = fromTable(group, item, table, verdicts);
  if (table.state === 'shown' || table.state === 'nearlyAll') return single;
  const answers = group.joint.map((view) => view.answers[item.id]).filter((each) => each !== undefined);
  return answers.length === 0 ? single : fromJoint(group.id, item, answers, verdicts);
}

function fromTable(
  { id, invited, moreThanInvited }: CollatedGroup,
  item: Item,
  table: Table,
  verdicts: Verdicts,
): SideReading {
  const start = { group: id };
  if (table.state === 'hidden' || table.state === 'number') {
    const isUnsure = table.state === 'hidden' && table.reason === 'mostlyDoNotKnow';
    return { ...start, verdict: 'unknown', reason: isUnsure ? 'doNotKnow' : 'tooFew' };
  }
  const { answers, nonresponses } = table;
  const unsure = nonresponses[item.nonresponses.indexOf(verdicts.doNotKnow)] ?? 0;
  const isUnsure = unsure >= answers;
  if (table.state === 'nearlyAll') {
    const verdict = isEstablished(item, table.options[0]!, verdicts) ? 'yes' : 'no';
    if (isUnsure) return { ...start, verdict: 'unknown', reason: 'doNotKnow', nearlyAll: true };
    return { ...start, verdict, nearlyAll: true };
  }
  const established = establishedOf(item, table.counts, verdicts);
  const isKnownList = invited !== undefined && !moreThanInvited;
  return {
    ...start,
    ...(isUnsure
      ? { verdict: 'unknown', reason: 'doNotKnow' }
      : { verdict: verdictOf(established / answers, verdicts) }),
    established,
    answers,
    interval: isKnownList ? coverage(established, answers, invited) : wilson(established, answers),
    basis: isKnownList ? 'coverage' : 'wilson',
  };
}

/** Several joint answers are one side only as far as they agree. */
function fromJoint(
  group: string,
  item: Item,
  answers: readonly JointAnswer[],
  verdicts: Verdicts,
): SideReading {
  const views = answers.flatMap((each) =>
    'options' in each ? [isEstablished(item, each.options[0]!, verdicts)] : [],
  );
  if (views.length === 0) {
    const isUnsure = answers.some((each) => 'nonresponse' in each && each.nonresponse === verdicts.doNotKnow);
    return { group, verdict: 'unknown', reason: isUnsure ? 'doNotKnow' : 'tooFew', joint: true };
  }
  const verdict = views.every(Boolean) ? 'yes' : views.some(Boolean) ? 'split' : 'no';
  return { group, verdict, joint: true };
}

/** Whether an option is the established one or comes after it. */
export function isEstablished({ options }: Item, option: string, { established }: Verdicts): boolean {
  return options.indexOf(option) >= options.indexOf(established);
}

/** How many answers are at or above the established option. */
export function establishedOf(
  { options }: Item,
  counts: readonly number[],
  { established }: Verdicts,
): number {
  return counts.slice(options.indexOf(established)).reduce((sum, count) => sum + count, 0);
}

function verdictOf(share: number, { yes, no }: Verdicts): 'yes' | 'split' | 'no' {
  if (share >= yes - ROUNDING) return 'yes';
  return share <= no + ROUNDING ? 'no' : 'split';
}
