import { checkDefinition } from '../program/compile-definition.ts';
import { PARTS } from '../parts.ts';
import type { AnyQuestion, Definition, Parameter, Question, Section } from './definition.ts';
import { ANSWERABLE, DEFINITION, QUESTIONS, SECTION } from './definition-shape.ts';
import { migrationProblems } from './migration-problems.ts';
import { howToGive } from '../question-types/own-type.ts';
import type { OwnTypes } from '../question-types/own-type.ts';
import { UNUSABLE } from '../question-types/index.ts';
import { own } from '../record.ts';
import { DefinitionError, formatPath, notAllowed, quote, unknown } from '../problem.ts';
import { RESERVED } from '../expression/reserved.ts';
import type { Problem } from '../problem.ts';
import { refuseCommon } from './own-question.ts';
import { propertyProblems } from './property-problems.ts';
import { scoreProblems } from './score-problems.ts';
import { checkShape, isRecord } from './shape.ts';
import type { Fields } from './shape.ts';

/** A group may hold groups, and those none. */
const DEEPEST_GROUP = 2;

/** What is known beside a definition. */
export interface ParseOptions {
  /** Types of one's own that its questions may be of. */
  readonly types?: OwnTypes;
}

/**
 * Checks a definition of unknown origin, parsed JSON for instance, and returns a copy of it, typed. From then on the
 * copy knows the types it was checked with: `createQuestionnaire` and the others need not be given them again.
 *
 * @throws DefinitionError that lists every problem with its path: shapes, unknown properties, doubled ids,
 *   unknown names and wrong types in expressions, cycles, scores, migrations; RangeError when types of one's own are
 *   called as those of the engine, or say anew what every question has.
 */
export function parseDefinition(input: unknown, { types = {} }: ParseOptions = {}): Definition {
  refuseCommon(types);
  const reading: Reading = { types, problems: [], limits: [], knowsAllNames: true };
  const top = checkShape({ fields: DEFINITION }, input, '', reading.problems) as Definition;
  if ('parameters' in top && !top.parameters) reading.knowsAllNames = false;
  // Names and expressions are checked even where the shape is wrong elsewhere, so that all problems come at once.
  const definition: Definition = {
    ...top,
    ...(top.parameters && { parameters: parametersOf(top.parameters, reading) }),
    sections: partsOf(top.sections, 'sections', (section, path) => parseSection(section, path, reading)),
  };
  const { problems, limits, knowsAllNames } = reading;
  const found = [...problems, ...limits];
  const all = [...found, ...checkDefinition(definition, found, knowsAllNames, PARTS, types)];
  // Paths are followed only where nothing is missing that they could lead to.
  if (problems.length === 0) all.push(...scoreProblems(definition, types), ...migrationProblems(definition));
  if (all.length > 0) throw new DefinitionError(all);
  return definition;
}

/** What has been found so far. */
interface Reading {
  readonly types: OwnTypes;
  /** Those of its shape. */
  readonly problems: Problem[];
  /** Those of properties that do not go together. */
  readonly limits: Problem[];
  /** False when something may have an id that could not be read. */
  knowsAllNames: boolean;
}

/** Those that have a name and a type; a word that expressions cannot name anything by is no name. */
function parametersOf(
  given: Readonly<Record<string, Parameter>>,
  { problems }: Reading,
): Record<string, Parameter> {
  const isFree = ([name]: readonly [string, Parameter]): boolean => {
    if (RESERVED.has(name))
      problems.push({
        path: `parameters.${name}`,
        code: 'reserved-id',
        message: `${quote(name)} is a reserved word`,
      });
    return !RESERVED.has(name);
  };
  // One of an unknown type may be called by others all the same.
  const typed = ([name, { type }]: readonly [string, Parameter]): [string, Parameter] => [
    name,
    { type: type ?? UNUSABLE },
  ];
  return Object.fromEntries(Object.entries(given).filter(isFree).map(typed));
}

function parseSection(input: unknown, path: string, reading: Reading): Section {
  const section = check(SECTION, input, path, reading) as Section;
  return { ...section, questions: parseQuestions(section, path, 0, reading) };
}

function parseQuestions(
  { questions }: { readonly questions: readonly unknown[] },
  path: string,
  depth: number,
  reading: Reading,
): AnyQuestion[] {
  return partsOf(questions, `${path}.questions`, (question, place) =>
    parseQuestion(question, place, depth, reading),
  );
}

function parseQuestion(input: unknown, path: string, depth: number, reading: Reading): AnyQuestion {
  const type = isRecord(input) && typeof input['type'] === 'string' ? input['type'] : '';
  const ownType = own(reading.types, type);
  const fields = ownType ? { ...ownType.properties, ...ANSWERABLE } : own<Fields>(QUESTIONS, type);
  if (!isRecord(input) || !fields) {
    const types = [...Object.keys(QUESTIONS), ...Object.keys(reading.types)];
    reading.problems.push({
      path: isRecord(input) ? `${path}.type` : path,
      code: 'question-type',
      message: isRecord(input)
        ? `${unknown('type', input['type'], types)}; allowed: ${types.join(', ')}${howToGive(type)}`
        : notAllowed(input, 'object'),
    });
    // Which of its properties are allowed is not known, but others may ask for its name.
    return unusable(check(ANSWERABLE, input, path, reading, []));
  }
  const before = reading.problems.length;
  const question = check(fields, input, path, reading) as Question;
  // Those who wrote the type need not think of questions that are not as they said.
  if (ownType) return reading.problems.length > before ? unusable(question) : question;
  for (const { path: at, code, message } of propertyProblems(question))
    reading.limits.push({ path: `${path}.${formatPath(at)}`, code, message });
  if (question.type === 'calculation' && question.calculate === undefined) return unusable(question);
  if (question.type !== 'group') return question;
  if (depth < DEEPEST_GROUP)
    return { ...question, questions: parseQuestions(question, path, depth + 1, reading) };
  const message = 'groups may be nested once';
  reading.problems.push({ path, code: 'group-depth', message });
  return unusable(question);
}

/** A question that has its name and its conditions, and no more. */
function unusable(question: object): Question {
  return { ...question, type: UNUSABLE } as unknown as Question;
}

function check(
  fields: Fields,
  input: unknown,
  path: string,
  reading: Reading,
  problems = reading.problems,
): object {
  if (!isRecord(input) || typeof input['id'] !== 'string') reading.knowsAllNames = false;
  return checkShape({ fields }, input, path, problems) as object;
}

function partsOf<Part>(
  parts: readonly unknown[],
  path: string,
  parse: (part: unknown, path: string) => Part,
): Part[] {
  return parts.map((part, index) => parse(part, `${path}[${index}]`));
}
