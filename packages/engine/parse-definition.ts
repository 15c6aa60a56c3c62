import type * as z from 'zod/mini';
import { checkDefinition } from './compile-definition.ts';
import type { Definition, Question, Section } from './definition.ts';
import { definitionSchema, questionSchemas, sectionSchema } from './definition-schema.ts';
import { addIssues } from './describe-issue.ts';
import { DefinitionError, didYouMean, formatPath, quote } from './problem.ts';
import type { Problem } from './problem.ts';

/** A group may hold groups, and those none. */
const DEEPEST_GROUP = 2;

/**
 * Checks a definition of unknown origin, parsed JSON for instance, and returns it typed.
 *
 * @throws DefinitionError that lists every problem with its path: shapes, unknown properties, doubled ids,
 *   unknown names and wrong types in expressions, cycles.
 */
export function parseDefinition(input: unknown): Definition {
  const reading: Reading = { problems: [], knowsAllNames: true };
  const top = check(definitionSchema, input, [], reading);
  const sections = itemsOf(input, 'sections').map((section, index) =>
    parseSection(section, ['sections', index], reading),
  );
  // Names and expressions are checked even where the shape is wrong elsewhere, so that all problems come at once.
  const definition = { ...top, sections } as Definition;
  const { problems, knowsAllNames } = reading;
  const all = [...problems, ...checkDefinition(definition, problems, knowsAllNames)];
  if (all.length > 0) throw new DefinitionError(all);
  return definition;
}

/** What has been found so far. */
interface Reading {
  readonly problems: Problem[];
  /** False when something may have an id that could not be read. */
  knowsAllNames: boolean;
}

function parseSection(input: unknown, path: PropertyKey[], reading: Reading): Section {
  const section = check(sectionSchema, input, path, reading) ?? salvage(input, reading);
  const questions = itemsOf(input, 'questions').map((question, index) =>
    parseQuestion(question, [...path, 'questions', index], 0, reading),
  );
  return { ...(section as Section), questions };
}

function parseQuestion(input: unknown, path: PropertyKey[], depth: number, reading: Reading): Question {
  const type = isRecord(input) ? input['type'] : undefined;
  if (!isRecord(input) || typeof type !== 'string' || !Object.hasOwn(questionSchemas, type)) {
    const types = Object.keys(questionSchemas);
    const message = !isRecord(input)
      ? `${quote(input)} is not a question; an object with id and type is needed`
      : `unknown type ${quote(type)}${typeof type === 'string' ? didYouMean(type, types) : ''}; allowed: ${types.join(', ')}`;
    reading.problems.push({
      path: formatPath(isRecord(input) ? [...path, 'type'] : path),
      code: 'question-type',
      message,
    });
    return { ...salvage(input, reading), type: 'unusable' } as unknown as Question;
  }
  const question = (check(questionSchemas[type as Question['type']], input, path, reading) ?? {
    ...salvage(input, reading),
    type,
    options: [],
  }) as Question;
  if (question.type !== 'group') return question;
  if (depth >= DEEPEST_GROUP) {
    const message = 'a group inside a group inside a group; groups may be nested once';
    reading.problems.push({ path: formatPath(path), code: 'group-depth', message });
    return { ...question, type: 'unusable' } as unknown as Question;
  }
  const questions = itemsOf(input, 'questions').map((inner, index) =>
    parseQuestion(inner, [...path, 'questions', index], depth + 1, reading),
  );
  return { ...question, questions };
}

/**
 * What of a section or question with problems of its own is good enough to go on checking with: the name others
 * know it by, and its expressions.
 */
function salvage(input: unknown, reading: Reading): { id: string } {
  const { id, repeat, ...others } = isRecord(input) ? input : {};
  if (typeof id !== 'string') reading.knowsAllNames = false;
  const expressions = ['relevant', 'required', 'readonly', 'constraint'].filter(
    (facet) => typeof others[facet] === 'string' && others[facet] !== '',
  );
  return {
    id: typeof id === 'string' ? id : '',
    ...(repeat === true && { repeat }),
    ...Object.fromEntries(expressions.map((facet) => [facet, others[facet]])),
  };
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function itemsOf(input: unknown, property: string): readonly unknown[] {
  const items = isRecord(input) ? input[property] : undefined;
  return Array.isArray(items) ? items : [];
}

/** Runs one schema, turns what it finds into problems, and returns the value when there are none. */
function check<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  path: readonly PropertyKey[],
  reading: Reading,
): z.infer<Schema> | undefined {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const { shape } = (schema as unknown as { def: { shape: object } }).def;
  addIssues(result.error.issues, input, path, Object.keys(shape), reading.problems);
  return undefined;
}
