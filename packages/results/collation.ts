import { quote } from 'talkoot/engine';
import type { Definition, Response } from 'talkoot/engine';
import { CollationError, checkOptions } from './collation-options.ts';
import type { CollationOptions } from './collation-options.ts';
import type { Collated } from './collated.ts';
import { entryProblem } from './entry.ts';
import type { Entry } from './entry.ts';
import { planOf } from './items.ts';
import type { Plan } from './items.ts';
import { picture } from './picture.ts';
import { readAnswers, readHead } from './read-response.ts';
import { Refused } from './refusal.ts';
import type { Refusal, RefusalReason } from './refusal.ts';
import { layoutOf, tallyOf } from './tally.ts';
import type { Layout } from './tally.ts';

/** Responses are added one by one, or some at a time so that a page does not freeze; the picture is made when asked for. */
export interface Collation {
  /**
   * Counts a response: the highest revision of each id, once.
   *
   * @returns why it is not counted; undefined when it is. A conflict is found with the second of two: none of them is
   *   counted then, and `refusals` lists both.
   */
  add(input: unknown): Refusal | undefined;
  /** Every response that is not counted, in the order they came. */
  readonly refusals: readonly Refusal[];
  /** How many responses of each group are counted, by its id; joint ones apart. For "3 answers, 5 are needed". */
  readonly counted: Readonly<Record<string, { readonly responses: number; readonly joint: number }>>;
  /** The picture so far, with all that must not be seen left out. */
  result(): Collated;
}

/**
 * Begins to collate the responses to any definition.
 *
 * @param definition - as `parseDefinition` gives it.
 * @throws CollationError that lists all that is wrong with the options.
 */
export function createCollation(definition: Definition, options: CollationOptions): Collation {
  const plan = planOf(definition);
  checkOptions(plan, options);
  return new Responses(plan, options);
}

export { CollationError };

class Responses implements Collation {
  readonly #plan: Plan;
  readonly #layout: Layout;
  readonly #options: CollationOptions;
  readonly #places: ReadonlyMap<string, number>;
  readonly #entries = new Map<string, Entry>();
  readonly #refusals: Refusal[] = [];
  #added = 0;

  constructor(plan: Plan, options: CollationOptions) {
    this.#plan = plan;
    this.#layout = layoutOf(plan);
    this.#options = options;
    this.#places = new Map(options.groups.map(({ id }, place) => [id, place]));
  }

  get refusals(): readonly Refusal[] {
    return [...this.#refusals].sort((a, b) => a.index - b.index);
  }

  get counted(): Collation['counted'] {
    const counts = this.#options.groups.map(() => ({ responses: 0, joint: 0 }));
    for (const { contents } of this.#entries.values()) {
      const [content] = contents;
      if (contents.length === 1) counts[content!.group]![content!.joint ? 'joint' : 'responses'] += 1;
    }
    return Object.fromEntries(this.#options.groups.map(({ id }, at) => [id, counts[at]!]));
  }

  add(input: unknown): Refusal | undefined {
    const index = this.#added;
    this.#added += 1;
    const id = idOf(input);
    try {
      return this.#take(readHead(this.#plan, input), index);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return this.#refuse(index, id, error);
    }
  }

  result(): Collated {
    return picture(this.#layout, this.#options, this.#entries.values());
  }

  #take(response: Response, index: number): Refusal | undefined {
    const { id, revision, joint = 0 } = response;
    this.#checkHead(response);
    const tally = tallyOf(this.#layout, readAnswers(this.#plan, response, this.#options.parameters));
    const content = { group: this.#places.get(response.group!)!, joint, ...tally, index };
    const known = this.#entries.get(id);
    const problem = known && entryProblem(known, revision, content);
    if (problem === 'duplicate' || problem === 'olderRevision')
      return this.#refuse(index, id, because(problem, `revision ${revision}; counted: ${known!.revision}`));
    if (problem === 'conflict') {
      const conflict = because('conflict', `revision ${revision} was given with different content`);
      if (known!.contents.length === 1) this.#refuse(known!.contents[0]!.index, id, conflict);
      known!.contents.push(content);
      return this.#refuse(index, id, conflict);
    }
    // Of a conflict each is listed already.
    if (known?.contents.length === 1)
      this.#refuse(
        known.contents[0]!.index,
        id,
        because('olderRevision', `revision ${known.revision}; counted: ${revision}`),
      );
    this.#entries.set(id, { revision, contents: [content] });
    return undefined;
  }

  #checkHead({ version, round, status, group, joint }: Response): void {
    const { definition } = this.#plan;
    const demand = (
      isMet: boolean,
      reason: RefusalReason,
      path: string,
      given: unknown,
      needed: string,
    ): void => {
      if (!isMet)
        throw new Refused(reason, [{ path, code: reason, message: `${quote(given)}; needed: ${needed}` }]);
    };
    demand(version === definition.version, 'otherVersion', 'version', version, quote(definition.version));
    const wanted = this.#options.round;
    demand(round === wanted, 'otherRound', 'round', round, wanted === undefined ? 'no round' : quote(wanted));
    demand(status === 'submitted', 'draft', 'status', status, '"submitted"');
    const groups = [...this.#places.keys()];
    const isKnown = group !== undefined && this.#places.has(group);
    demand(isKnown, 'unknownGroup', 'group', group, groups.map(quote).join(' or '));
    // One person's answers would be shown as they are.
    demand(joint === undefined || joint >= 2, 'jointOfOne', 'joint', joint, '2 people or more');
  }

  #refuse(index: number, id: string | undefined, { reason, problems }: Pick<Refusal, 'reason' | 'problems'>) {
    const refusal: Refusal = { index, ...(id !== undefined && { id }), reason, problems };
    this.#refusals.push(refusal);
    return refusal;
  }
}

function because(reason: RefusalReason, message: string): Pick<Refusal, 'reason' | 'problems'> {
  return { reason, problems: [{ path: 'revision', code: reason, message }] };
}

function idOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { id } = input as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}
