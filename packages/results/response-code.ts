import type { Definition, Response } from 'talkoot/engine';
import { fromSigns, toSigns } from './code-signs.ts';
import { DigitReader, DigitWriter } from './digits.ts';
import { hashOf } from './hash.ts';
import { planOf } from './items.ts';
import type { Plan, PlannedItem } from './items.ts';
import { Refused } from './refusal.ts';
import { ResponseCodeError } from './response-code-error.ts';
import { layoutOf, tallyOf } from './tally.ts';

/** What a code does not say, and its reader knows. */
export interface ResponseCodeOptions {
  /** The day the code is read, `YYYY-MM-DD`: it takes the place of the days of answering. */
  readonly day: string;
  /** The round the code must be of; without it, none. */
  readonly round?: string;
}

const VERSION_BITS = 20;
const ROUND_BITS = 15;
const ID_BASE = 1n << 128n;
/** Groups that cost two bits; any other is written out. */
const GROUPS = [undefined, 'organisers', 'participants'];
const OTHER_GROUP = GROUPS.length;

/**
 * A submitted response as a code to be copied by hand or shown as a QR code: its closed answers, id, revision, group and
 * how many gave it jointly, nothing else. Twenty-four choices make about 60 signs.
 *
 * @throws ResponseCodeError when the response is of another version, or does not fit the definition.
 */
export function writeResponseCode(definition: Definition, response: Response): string {
  const plan = planOf(definition);
  if (response.questionnaire !== definition.id || response.version !== definition.version)
    throw new ResponseCodeError(
      'otherVersion',
      `a response to ${response.questionnaire} ${response.version}; needed: ${definition.id} ${definition.version}`,
    );
  const digits = new DigitWriter();
  const places = placesIn(plan, response);
  // What is written last is read first.
  closedItems(plan)
    .reverse()
    .forEach(([item, at]) => digits.write(digitOf(item, places[at]!), basis(item)));
  if (response.joint !== undefined) digits.writeCount(response.joint);
  digits.write(response.joint === undefined ? 0 : 1, 2);
  writeGroup(digits, response.group);
  digits.writeCount(response.revision);
  digits.write(BigInt(`0x${response.id}`), ID_BASE);
  digits.write(roundTag(response.round), 1 << ROUND_BITS);
  digits.write(versionTag(plan), 1 << VERSION_BITS);
  return toSigns(digits.value);
}

/** The questions whose answers a code cannot carry, or not in full: texts, numbers, orders, and what "other" says. */
export function leftOutOfResponseCode(definition: Definition): string[] {
  const { items, notShown } = planOf(definition);
  const partly = items.filter((item) => !isClosed(item) || ('other' in item.source && item.source.other));
  return [
    ...new Set([...partly.map(({ question }) => question), ...notShown.map(({ question }) => question)]),
  ];
}

/**
 * The response a code says; what the code leaves out is missing in it. Small letters, spaces, dashes, O for 0 and I or L
 * for 1 are read as meant.
 *
 * @throws ResponseCodeError with the reason.
 */
export function readResponseCode(
  definition: Definition,
  code: string,
  { day, round }: ResponseCodeOptions,
): Response {
  const plan = planOf(definition);
  const digits = new DigitReader(fromSigns(code));
  if (Number(digits.read(1 << VERSION_BITS)) !== versionTag(plan))
    throw new ResponseCodeError(
      'otherVersion',
      `the code is not of ${definition.id} ${definition.version} as it is known here`,
    );
  if (Number(digits.read(1 << ROUND_BITS)) !== roundTag(round))
    throw new ResponseCodeError(
      'otherRound',
      `the code is not of ${round === undefined ? 'no round' : `round ${round}`}`,
    );
  const id = digits.read(ID_BASE).toString(16).padStart(32, '0');
  const revision = digits.readCount();
  const group = readGroup(digits);
  const joint = digits.read(2) === 1n ? digits.readCount() : undefined;
  const answers: Record<string, unknown> = {};
  for (const [item] of closedItems(plan)) {
    const answer = answerOf(item, digits.read(basis(item)));
    if (answer !== undefined) put(answers, item, answer);
  }
  if (!digits.isDone) throw new ResponseCodeError('damaged', 'the code says more, or less, than is asked');
  return {
    talkoot: 1,
    id,
    revision,
    status: 'submitted',
    questionnaire: definition.id,
    version: definition.version,
    ...(round !== undefined && { round }),
    ...(group !== undefined && { group }),
    ...(joint !== undefined && { joint }),
    started: day,
    changed: day,
    answers: answers as Response['answers'],
  };
}

const isClosed = ({ kind }: PlannedItem): boolean => kind === 'single' || kind === 'multiple';

function closedItems({ items }: Plan): (readonly [PlannedItem, number])[] {
  return items.flatMap((item, at) => (isClosed(item) ? [[item, at] as const] : []));
}

/** So that a code of another version, or of one whose options differ, is not misread. */
function versionTag({ definition: { id, version }, items }: Plan): number {
  const shape = items.map((item) => [item.id, item.kind, item.options, item.nonresponses]);
  return hashOf(JSON.stringify([id, version, shape]), VERSION_BITS);
}

/** 0 is no round. */
function roundTag(round: string | undefined): number {
  return round === undefined ? 0 : 1 + (hashOf(round, 16) % ((1 << ROUND_BITS) - 1));
}

/** Places of the options chosen in each item; a nonresponse has a place after them. */
function placesIn(plan: Plan, response: Response): number[][] {
  const layout = layoutOf(plan);
  try {
    const cells = Array.from(tallyOf(layout, response.answers).cells, (cell) => cell.charCodeAt(0));
    return plan.items.map(({ options, nonresponses }, at) =>
      cells
        .map((cell) => cell - layout.starts[at]!)
        .filter((place) => place >= 0 && place < options.length + nonresponses.length),
    );
  } catch (error) {
    if (error instanceof Refused) throw new ResponseCodeError('damaged', error.message);
    throw error;
  }
}

/** How many answers an item has: not answered, its options or their combinations, its nonresponses. */
function basis({ kind, options, nonresponses }: PlannedItem): bigint {
  const answers = kind === 'single' ? BigInt(options.length) + 1n : 1n << BigInt(options.length);
  return answers + BigInt(nonresponses.length);
}

function digitOf({ kind, options }: PlannedItem, places: readonly number[]): bigint {
  const [first] = places;
  if (first === undefined) return 0n;
  if (kind === 'single') return BigInt(first) + 1n;
  if (first >= options.length) return (1n << BigInt(options.length)) + BigInt(first - options.length);
  return places.reduce((mask, place) => mask | (1n << BigInt(place)), 0n);
}

function answerOf({ kind, options, nonresponses, source }: PlannedItem, digit: bigint): unknown {
  if (digit === 0n) return undefined;
  const declined = kind === 'single' ? BigInt(options.length) + 1n : 1n << BigInt(options.length);
  if (digit >= declined) return { nonresponse: nonresponses[Number(digit - declined)]! };
  const stored = (option: string): unknown =>
    option === 'other' && 'other' in source && source.other ? { other: '' } : option;
  if (kind === 'multiple') return options.filter((_, place) => (digit >> BigInt(place)) & 1n).map(stored);
  const option = options[Number(digit) - 1]!;
  if (source.type === 'boolean') return option === 'true';
  return source.type === 'scale' ? Number(option) : stored(option);
}

/** Puts an answer where it is stored: in groups that do not repeat, and in its row of a matrix. */
function put(answers: Record<string, unknown>, { question, row }: PlannedItem, answer: unknown): void {
  const ids = question.split('/');
  const last = ids.pop()!;
  let at = answers;
  for (const id of ids) at = (at[id] ??= { answers: {} }) && (at[id] as { answers: typeof at }).answers;
  if (row === undefined) at[last] = answer;
  else at[last] = { ...(at[last] as object | undefined), [row]: answer };
}

function writeGroup(digits: DigitWriter, group: string | undefined): void {
  const place = GROUPS.indexOf(group);
  if (place < 0) {
    for (const unit of [...group!].reverse()) digits.writeCount(unit.codePointAt(0)!);
    digits.writeCount([...group!].length);
  }
  digits.write(place < 0 ? OTHER_GROUP : place, OTHER_GROUP + 1);
}

function readGroup(digits: DigitReader): string | undefined {
  const place = Number(digits.read(OTHER_GROUP + 1));
  if (place < OTHER_GROUP) return GROUPS[place];
  const length = digits.readCount();
  let group = '';
  // Longer than any name: the signs fit each other by chance.
  if (length > 1000) throw new ResponseCodeError('damaged', `a group with a name of ${length} signs`);
  for (let at = 0; at < length; at += 1) {
    const point = digits.readCount();
    if (point > 0x10ffff) throw new ResponseCodeError('damaged', 'the name of the group is no text');
    group += String.fromCodePoint(point);
  }
  return group;
}
