import type { JointAnswer, JointView } from './collated.ts';
import type { Content } from './entry.ts';
import { LadderCount } from './ladder-check.ts';
import type { LadderCheck } from './ladder-check.ts';
import type { RawTable } from './protect.ts';
import type { Layout } from './tally.ts';

/** Whether an item is at or above what counts as established, by the options and nonresponses of its cells. */
export type Rung = readonly [item: number, isEstablished: readonly boolean[]];

/** What a group answered, counted. */
export class GroupCount {
  readonly #layout: Layout;
  readonly #cells: Uint32Array;
  readonly #values = new Map<number, Map<number, number>>();
  readonly #single: Content[] = [];
  readonly #joint: Content[] = [];

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#cells = new Uint32Array(layout.size);
  }

  get responses(): number {
    return this.#single.length;
  }

  add(content: Content): void {
    if (content.joint) {
      this.#joint.push(content);
      return;
    }
    this.#single.push(content);
    const { cells, numbers } = content;
    for (let at = 0; at < cells.length; at += 1) this.#cells[cells.charCodeAt(at)]! += 1;
    for (const [item, value] of numbers) {
      const values = this.#values.get(item) ?? new Map<number, number>();
      values.set(value, (values.get(value) ?? 0) + 1);
      this.#values.set(item, values);
    }
  }

  table(at: number): RawTable {
    const { kind, options, nonresponses } = this.#layout.plan.items[at]!;
    const start = this.#layout.starts[at]!;
    const declined = start + options.length;
    const answered = declined + nonresponses.length;
    return {
      kind,
      responses: this.responses,
      answers: this.#cells[answered]!,
      counts: Array.from(this.#cells.subarray(start, declined)),
      nonresponses: Array.from(this.#cells.subarray(declined, answered)),
      values: this.#values.get(at) ?? new Map(),
    };
  }

  /** Joint answers in an order that does not tell who came first. */
  joint(): JointView[] {
    return [...this.#joint]
      .sort((a, b) => b.joint - a.joint || (a.cells < b.cells ? -1 : Number(a.cells > b.cells)))
      .map(({ cells, numbers, joint }) => ({ present: joint, answers: this.#read(cells, numbers) }));
  }

  ladderCheck(minimum: number, rows: readonly (readonly Rung[])[]): LadderCheck | undefined {
    const count = new LadderCount();
    const { starts } = this.#layout;
    for (const { cells } of this.#single) {
      const given = new Set(Array.from(cells, (cell) => cell.charCodeAt(0)));
      count.add(
        rows.map((row) =>
          row.map(([item, established]) => {
            const option = established.findIndex((_, place) => given.has(starts[item]! + place));
            return option < 0 ? undefined : established[option];
          }),
        ),
      );
    }
    return count.result(this.responses, minimum);
  }

  #read(cells: string, numbers: Content['numbers']): Record<string, JointAnswer> {
    const { plan, starts } = this.#layout;
    const given = new Set(Array.from(cells, (cell) => cell.charCodeAt(0)));
    const answers: Record<string, JointAnswer> = {};
    plan.items.forEach(({ id, options, nonresponses }, at) => {
      const start = starts[at]!;
      const chosen = options.filter((_, place) => given.has(start + place));
      const nonresponse = nonresponses.find((_, place) => given.has(start + options.length + place));
      const number = numbers.find(([item]) => item === at)?.[1];
      if (number !== undefined) answers[id] = { number };
      else if (nonresponse !== undefined) answers[id] = { nonresponse };
      else if (chosen.length > 0) answers[id] = { options: chosen };
    });
    return answers;
  }
}
