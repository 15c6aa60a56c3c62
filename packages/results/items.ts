import type { AnyQuestion, Definition, Option, Question } from 'talkoot/engine';
import { namesIn } from './names-in.ts';

/**
 * How the answers to a question are told of a group. `single`: one option each; `multiple`: any of the options;
 * `first`: which option was ranked first; `number`: its quartiles.
 */
export type ItemKind = 'single' | 'multiple' | 'first' | 'number';

/** A question, or a row of a matrix, whose answers can be told of a group. */
export interface Item {
  /** Its path: `worry`, `home/rooms`, or for a row of a matrix `support/family`. */
  readonly id: string;
  /** The path of the question itself, without the row of a matrix. */
  readonly question: string;
  readonly row?: string;
  readonly kind: ItemKind;
  /** In the order of the definition; `false` and `true` of a yes or no; the points of a scale; none of a number. */
  readonly options: readonly string[];
  /** Codes of the nonresponses it offers. */
  readonly nonresponses: readonly string[];
  /** Whether its options are steps from less to more. */
  readonly ordered: boolean;
}

/** A question whose answers are never told of a group, and why. */
export interface NotShown {
  readonly question: string;
  /** `text`: what was written may tell who wrote it; `repeating`: rows differ from one to another; `type`: others. */
  readonly reason: 'text' | 'repeating' | 'type';
}

/** An item with the definition's own words for it. */
export interface PlannedItem extends Item {
  readonly source: Question;
  /** Names that the conditions around it speak of: its answers hang together with theirs. */
  readonly dependsOn: ReadonlySet<string>;
}

/** What `collate` knows of a definition. */
export interface Plan {
  readonly definition: Definition;
  readonly items: readonly PlannedItem[];
  readonly notShown: readonly NotShown[];
  /** What calculations are made of, by their paths. */
  readonly calculations: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether every question is always asked as it stands: then answers can be read without computing anything. */
  readonly isPlain: boolean;
}

/** More points than this are no options but numbers. */
const MOST_POINTS = 101;

/** What can be told of the answers to a definition, in document order. */
export function planOf(definition: Definition): Plan {
  const items: PlannedItem[] = [];
  const notShown: NotShown[] = [];
  const calculations = new Map<string, ReadonlySet<string>>();
  let isPlain = definition.migrations === undefined || definition.migrations.length === 0;

  const visit = (question: Question, path: string, around: readonly string[]): void => {
    const asked = conditionsOf(question);
    // A note is not answered, so whether it is shown changes nothing.
    if (asked.length > 0 && question.type !== 'note') isPlain = false;
    const conditions = [...around, ...asked];
    if (question.type === 'calculation') {
      calculations.set(question.id, namesIn([...conditions, question.calculate]));
    } else if (question.type === 'group') {
      isPlain = false;
      if (question.repeat) notShown.push({ question: path, reason: 'repeating' });
      else for (const inner of question.questions) visit(known(inner), `${path}/${inner.id}`, conditions);
    } else if (question.type !== 'note') {
      const constraint = question.constraint === undefined ? [] : [question.constraint];
      const found = itemsOf(question, path);
      if (typeof found === 'string') notShown.push({ question: path, reason: found });
      else {
        const dependsOn = new Set(namesIn([...conditions, ...constraint]));
        dependsOn.delete(question.id);
        dependsOn.delete('option');
        for (const item of found) items.push({ ...item, source: question, dependsOn });
      }
    }
  };
  for (const section of definition.sections) {
    if (section.relevant !== undefined) isPlain = false;
    for (const question of section.questions)
      visit(known(question), question.id, section.relevant === undefined ? [] : [section.relevant]);
  }
  return { definition, items, notShown, calculations, isPlain };
}

/** A type of one's own is one that is not known here. */
const known = (question: AnyQuestion): Question => question as Question;

function conditionsOf(question: Question): string[] {
  const filter = 'filter' in question ? question.filter : undefined;
  return [question.relevant, filter].filter((each) => each !== undefined);
}

function itemsOf(
  question: Exclude<Question, { readonly type: 'group' | 'note' | 'calculation' }>,
  path: string,
): Item[] | NotShown['reason'] {
  const { nonresponse: nonresponses = [] } = question;
  const item = (kind: ItemKind, options: readonly string[], ordered = false): Item[] => [
    { id: path, question: path, kind, options, nonresponses, ordered },
  ];
  switch (question.type) {
    case 'boolean':
      return item('single', ['false', 'true']);
    case 'choice':
    case 'choices': {
      const options = [...valuesOf(question.options), ...(question.other ? ['other'] : [])];
      return item(
        question.type === 'choice' ? 'single' : 'multiple',
        options,
        question.type === 'choice' && !question.other && areSteps(question.options),
      );
    }
    case 'scale': {
      const points = pointsOf(question.min, question.max, question.step ?? 1);
      return points ? item('single', points, true) : item('number', []);
    }
    case 'number':
      return item('number', []);
    case 'ranking':
      return item('first', valuesOf(question.options));
    case 'matrix':
      return question.rows.map(({ id }) => ({
        id: `${path}/${id}`,
        question: path,
        row: id,
        kind: 'single',
        options: valuesOf(question.options),
        nonresponses,
        ordered: areSteps(question.options),
      }));
    case 'text':
      return 'text';
    default:
      return 'type';
  }
}

const valuesOf = (options: readonly Option[]): string[] => options.map(({ value }) => value);

/** Options whose scores rise, or fall, from each to the next. */
function areSteps(options: readonly Option[]): boolean {
  const steps = options
    .slice(1)
    .map(({ score }, at) => Math.sign(Number(score) - Number(options[at]!.score)));
  return steps.length > 0 && steps.every((step) => step !== 0 && step === steps[0]);
}

/** The points of a scale, written without the errors of binary fractions. */
function pointsOf(min: number, max: number, step: number): string[] | undefined {
  const last = Math.floor((max - min) / step + 1e-9);
  if (last + 1 > MOST_POINTS) return undefined;
  return Array.from({ length: last + 1 }, (_, at) => pointName(min + at * step));
}

/** How a number on a scale is written as an option. */
export function pointName(value: number): string {
  return String(Number(value.toFixed(9)));
}
