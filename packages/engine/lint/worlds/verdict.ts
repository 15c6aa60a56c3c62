import type { Truth, World } from './leaf.ts';
import type { Item } from '../outline.ts';
import { outward } from '../outline.ts';
import { Reader } from './reader.ts';
import type { Subject, Written } from '../subject.ts';
import { contextOf } from '../subject.ts';
import type { Context } from './term-domain.ts';
import type { State, Variable } from './variable.ts';
import type { Expression } from '../../expression/syntax.ts';

/** More worlds than this are not looked at: nothing is said then. */
const MOST_WORLDS = 20_000;

/** What a condition comes out as, over all worlds; undefined when there are too many to be looked at. */
export type Outcomes = ReadonlySet<boolean | undefined> | undefined;

/** What is known about the moment at which a condition is asked. */
interface Moment {
  /** A question that is answered then. */
  readonly answered?: Item;
  /** Questions that are never asked, and so never answered. */
  readonly dead?: ReadonlySet<Item>;
}

/** What a condition can come out as by itself. */
export function outcomesOf(tree: Expression, context: Context, moment: Moment = {}): Outcomes {
  const reader = new Reader();
  const truth = reader.truth(tree, context);
  restrict(reader, moment);
  return run(reader, truth, []);
}

/** Whether several conditions can never hold together, where what is answered must have been asked. */
export function neverTogether(written: readonly Written[], subject: Subject, moment: Moment = {}): boolean {
  return [true, false].some((withPremises) => {
    const reader = new Reader();
    const truths = written.map(({ tree, item }) => reader.truth(tree, contextOf(subject, item)));
    const premises = withPremises ? premisesOf(reader, subject) : [];
    restrict(reader, moment);
    const outcomes = run(reader, (world) => truths.every((truth) => truth(world) === true), premises);
    return outcomes !== undefined && !outcomes.has(true);
  });
}

/** What is answered was asked: the conditions of its own and around it held, unless answers outlive them. */
function premisesOf(reader: Reader, subject: Subject): Truth[] {
  if (subject.outline.head.hidden === 'count') return [];
  return [...reader.questions].map(([item, variable]) => {
    const conditions = [...outward(item)].flatMap(
      (each) => subject.expressions.get(each)?.get('relevant') ?? [],
    );
    const truths = conditions.map((each) => reader.truth(each.tree, contextOf(subject, each.item)));
    return (world) => isEmpty(world.get(variable)!) || truths.every((truth) => truth(world) === true);
  });
}

function isEmpty({ value, members, code }: State): boolean {
  return value === undefined && members === undefined && code === undefined;
}

function restrict(reader: Reader, { answered, dead }: Moment): void {
  for (const [item, variable] of reader.questions) {
    if (!variable.isCountable) continue;
    if (dead?.has(item)) variable.restrict(isEmpty);
    if (item === answered) variable.restrict((state) => !isEmpty(state) && state.code === undefined);
  }
}

/** Goes through all worlds in which the premises hold. */
function run(reader: Reader, truth: Truth, premises: readonly Truth[]): Outcomes {
  const variables = [...reader.variables.values()];
  if (!variables.every(({ isCountable }) => isCountable)) return undefined;
  const worlds = variables.reduce((count, { states }) => count * states.length, 1);
  if (worlds > MOST_WORLDS) return undefined;
  const outcomes = new Set<boolean | undefined>();
  const world = new Map<Variable, State>();
  const visit = (at: number): void => {
    const variable = variables[at];
    if (variable === undefined) {
      if (premises.every((premise) => premise(world as World) === true)) outcomes.add(truth(world));
      return;
    }
    for (const state of variable.states) {
      world.set(variable, state);
      visit(at + 1);
    }
  };
  visit(0);
  return outcomes;
}
