import type * as z from 'zod/mini';
import { checkDefinition } from './program.ts';
import type { Definition, Question, Section } from './definition.ts';
import { PATTERNS, definitionSchema, questionSchemas, sectionSchema } from './definition-schema.ts';
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
  const problems: Problem[] = [];
  const top = check(definitionSchema, input, [], problems);
  const given = isRecord(input) && Array.isArray(input['sections']) ? (input['sections'] as unknown[]) : [];
  const sections: Section[] = given.map((section, index) =>
    parseSection(section, ['sections', index], problems),
  );
  // Names and expressions are checked even where the shape is wrong elsewhere, so that all problems come at once.
  const definition = {
    ...(top ?? { talkoot: 1, id: '', version: '', languages: [] }),
    sections,
  } as Definition;
  problems.push(...checkDefinition(definition, problems.length > 0));
  if (problems.length > 0) throw new DefinitionError(problems);
  return definition;
}

function parseSection(input: unknown, path: PropertyKey[], problems: Problem[]): Section {
  const section = check(sectionSchema, input, path, problems);
  const given = isRecord(input) && Array.isArray(input['questions']) ? (input['questions'] as unknown[]) : [];
  const questions = given.map((question, index) =>
    parseQuestion(question, [...path, 'questions', index], 0, problems),
  );
  return { ...((section ?? { id: idOf(input) }) as Section), questions };
}

function parseQuestion(input: unknown, path: PropertyKey[], depth: number, problems: Problem[]): Question {
  const type = isRecord(input) ? input['type'] : undefined;
  if (!isRecord(input) || typeof type !== 'string' || !Object.hasOwn(questionSchemas, type)) {
    const types = Object.keys(questionSchemas);
    const message = !isRecord(input)
      ? `${quote(input)} is not a question; an object with id and type is needed`
      : `unknown type ${quote(type)}${typeof type === 'string' ? didYouMean(type, types) : ''}; allowed: ${types.join(', ')}`;
    problems.push({ path: formatPath([...path, 'type']), code: 'question-type', message });
    return unusable(input);
  }
  const question = check(questionSchemas[type as Question['type']], input, path, problems);
  if (type !== 'group') return (question ?? unusable(input)) as Question;
  const given = Array.isArray(input['questions']) ? (input['questions'] as unknown[]) : [];
  if (depth >= DEEPEST_GROUP) {
    const message = `a group inside a group inside a group; groups may be nested once`;
    problems.push({ path: formatPath(path), code: 'group-depth', message });
    return unusable(input);
  }
  const questions = given.map((inner, index) =>
    parseQuestion(inner, [...path, 'questions', index], depth + 1, problems),
  );
  return {
    ...((question ?? { ...unusable(input), type: 'group' }) as Question & { type: 'group' }),
    questions,
  };
}

/** Stands for a question whose own problems are listed already, so that references to it are not listed too. */
function unusable(input: unknown): Question {
  return { id: idOf(input), type: 'unusable' } as unknown as Question;
}

function idOf(input: unknown): string {
  return isRecord(input) && typeof input['id'] === 'string' ? input['id'] : '';
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Runs one schema, turns what it finds into problems, and returns the value when there are none. */
function check<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  path: readonly PropertyKey[],
  problems: Problem[],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const allowedKeys = Object.keys((schema as unknown as { def: { shape: object } }).def.shape);
  for (const issue of result.error.issues) {
    const given = valueAt(input, issue.path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const nested = issue.path.length > 0;
        const message = `unknown property${nested ? '' : `${didYouMean(key, allowedKeys)}; allowed: ${allowedKeys.join(', ')}`}`;
        problems.push({ path: formatPath([...path, ...issue.path, key]), code: 'unknown-property', message });
      }
    } else {
      const message = `${quote(given)} is not allowed; ${describeIssue(issue)}`;
      const code = given === undefined ? 'missing' : 'shape';
      problems.push({
        path: formatPath([...path, ...issue.path]),
        code,
        message: given === undefined ? `missing; ${describeIssue(issue)}` : message,
      });
    }
  }
  return undefined;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
}

/** What would have been allowed, in words. */
function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `needed: ${issue.expected === 'int' ? 'a whole number' : issue.expected}`;
    case 'invalid_value':
      return `allowed: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_format':
      return `needed: ${PATTERNS.get(issue.pattern?.replace(/^\/|\/[a-z]*$/g, '') ?? '') ?? (issue.format === 'date' ? 'a day as YYYY-MM-DD' : issue.format)}`;
    case 'too_small':
      return `needed: at least ${issue.minimum}${issue.origin === 'array' ? ' item(s)' : issue.origin === 'string' ? ' character(s)' : ''}`;
    case 'too_big':
      return `needed: at most ${issue.maximum}`;
    case 'invalid_union':
      return `needed: ${issue.errors
        .flat()
        .map(describeIssue)
        .map((text) => text.replace('needed: ', ''))
        .join(', or ')}`;
    case 'invalid_key':
      return 'needed: language tags such as fi, sv or fi-simple as keys';
    default:
      return issue.message;
  }
}
