import type * as z from 'zod/mini';
import { PATTERNS } from './patterns.ts';
import { didYouMean, formatPath, quote } from './problem.ts';
import type { Problem } from './problem.ts';

/** Properties allowed inside a question, where not the schema of the question itself knows them. */
const OPTION_PROPERTIES = ['value', 'label'];

/**
 * Turns what a schema found into problems, told with what was given and what is allowed.
 *
 * @param properties - those the schema knows, for suggestions.
 */
export function addIssues(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  path: readonly PropertyKey[],
  properties: readonly string[],
  problems: Problem[],
): void {
  for (const issue of issues) {
    const place = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const allowed = issue.path.length > 0 ? OPTION_PROPERTIES : properties;
      for (const key of issue.keys) {
        const message = `unknown property ${quote(key)}${didYouMean(key, allowed)}; allowed: ${allowed.join(', ')}`;
        problems.push({ path: formatPath([...place, key]), code: 'unknown-property', message });
      }
      continue;
    }
    const given = issue.code === 'invalid_key' ? issue.path.at(-1) : valueAt(input, issue.path);
    const needed = describeIssue(issue);
    problems.push(
      given === undefined
        ? { path: formatPath(place), code: 'missing', message: `missing; ${needed}` }
        : { path: formatPath(place), code: 'shape', message: `${quote(given)} is not allowed; ${needed}` },
    );
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
}

/** Types that the schemas call otherwise than the documentation. */
const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['int', 'a whole number'],
  ['record', 'object'],
]);

/** What would have been allowed, in words. */
function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `needed: ${TYPE_NAMES.get(issue.expected) ?? issue.expected}`;
    case 'invalid_value':
      return `allowed: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_format':
      return `needed: ${PATTERNS.get(issue.pattern?.replace(/^\/|\/[a-z]*$/g, '') ?? '') ?? (issue.format === 'date' ? 'a day as YYYY-MM-DD' : issue.format)}`;
    case 'too_small':
      return `needed: ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${issue.origin === 'array' ? ' item(s)' : issue.origin === 'string' ? ' character(s)' : ''}`;
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
