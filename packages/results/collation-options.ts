import { createQuestionnaire, describeProblems, notAllowed, quote } from 'talkoot/engine';
import type { ParameterValues, Problem } from 'talkoot/engine';
import { COLLATED_FORMAT } from './collated.ts';
import type { Collated, CollatedGroup } from './collated.ts';
import type { Plan } from './items.ts';
import { verdictProblems } from './verdicts.ts';
import type { Verdicts } from './verdicts.ts';

/** What is collated, and how much of it may be seen. */
export interface CollationOptions {
  /** The groups answers are told by. A response of another group, or of none, is refused. */
  readonly groups: readonly {
    readonly id: string;
    /** How many people were invited to answer, where that is known. */
    readonly invited?: number;
  }[];
  /** Fewest answers of a group that are shown: 5; at least 3. */
  readonly minimumGroup?: number;
  /** The round: responses of another round are refused; without it, all that have one. */
  readonly round?: string;
  /** The day of the picture, `YYYY-MM-DD`; what stands after the day is left out. */
  readonly day?: string;
  /**
   * What the questions were told of the place they were asked in, as `createQuestionnaire` takes it: conditions may hang
   * on it. A text may have been another one in another language, as long as conditions only ask whether it is there.
   */
  readonly parameters?: ParameterValues;
  /** Questions that are read as practices two groups see. */
  readonly verdicts?: Verdicts;
  /** The last picture of the same round that anybody saw: what so few answers would change stays as it was there. */
  readonly previous?: Collated;
}

export const DEFAULT_MINIMUM = 5;
const LEAST_MINIMUM = 3;

/** Thrown when it is not said properly what is to be collated. `problems` lists all that is wrong. */
export class CollationError extends Error {
  override readonly name = 'CollationError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(describeProblems('The options of collate have', problems));
    this.problems = problems;
  }
}

/** @throws CollationError */
export function checkOptions(plan: Plan, options: CollationOptions): void {
  const { groups, minimumGroup = DEFAULT_MINIMUM, day, parameters, verdicts, previous } = options;
  const problems: Problem[] = [];
  const add = (path: string, given: unknown, needed: string): void =>
    void problems.push({ path, code: 'options', message: notAllowed(given, needed) });
  if (!Number.isSafeInteger(minimumGroup) || minimumGroup < LEAST_MINIMUM)
    add('minimumGroup', minimumGroup, `a whole number, ${LEAST_MINIMUM} or more`);
  if (groups.length === 0) add('groups', groups, 'at least one group');
  groups.forEach(({ id, invited }, at) => {
    if (id === '' || groups.findIndex((other) => other.id === id) < at)
      add(`groups[${at}].id`, id, 'a name that no other group has');
    if (invited !== undefined && (!Number.isSafeInteger(invited) || invited < 1))
      add(`groups[${at}].invited`, invited, 'a whole number, 1 or more');
  });
  if (day !== undefined && !/^\d{4}-\d\d-\d\d/.test(day)) add('day', day, 'a day as YYYY-MM-DD');
  if (parameters) problems.push(...parameterProblems(plan, parameters));
  if (verdicts)
    problems.push(
      ...verdictProblems(
        verdicts,
        plan.items,
        groups.map(({ id }) => id),
      ),
    );
  if (previous) {
    const { id, version } = plan.definition;
    const { collated, questionnaire, items, round } = previous;
    if (collated !== COLLATED_FORMAT) add('previous.collated', collated, String(COLLATED_FORMAT));
    if (questionnaire !== id) add('previous.questionnaire', questionnaire, quote(id));
    if (previous.version !== version) add('previous.version', previous.version, quote(version));
    if (round !== options.round) add('previous.round', round, quote(options.round));
    const names = (all: unknown): string =>
      Array.isArray(all) ? all.map((each: { readonly id: string }) => each.id).join() : quote(all);
    if (names(items) !== names(plan.items))
      add('previous.items', names(items), 'the items of this definition');
    const isWhole =
      Array.isArray(previous.groups) &&
      previous.groups.every(({ tables }: Partial<CollatedGroup>) => tables?.length === plan.items.length);
    if (!isWhole) add('previous.groups', previous.groups, 'groups with a table for each item');
  }
  if (problems.length > 0) throw new CollationError(problems);
}

/** What the engine says of parameters, a problem for each line. */
function parameterProblems({ definition }: Plan, parameters: ParameterValues): Problem[] {
  try {
    createQuestionnaire(definition, { parameters });
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message.split('\n').map((message) => ({ path: 'parameters', code: 'options', message }));
  }
}
