import type * as z from 'zod/mini';
import type { Problem } from 'talkoot/engine';
import { formatPath, quote } from './problem.ts';

/**
 * Everything in a document that has not the shape of a schema.
 *
 * @param at - where the document stands in a larger one
 */
export function checkShape(
  schema: z.ZodMiniType,
  document: unknown,
  at: readonly PropertyKey[] = [],
): Problem[] {
  const result = schema.safeParse(document);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const given = valueAt(document, issue.path);
    const path = formatPath([...at, ...issue.path]);
    const needed = describeIssue(issue);
    if (issue.code === 'invalid_key') {
      return {
        path,
        code: 'shape',
        message: `${quote(issue.path.at(-1))} is not allowed; needed: ${needed}`,
      };
    }
    if (given === undefined) return { path, code: 'missing', message: `missing; needed: ${needed}` };
    return { path, code: 'shape', message: `${quote(given)} is not allowed; needed: ${needed}` };
  });
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    document,
  );
}

/** What would have been allowed, in words. */
function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'a whole number' : issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(', ');
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_key':
      return issue.issues.map(describeIssue).join(', ');
    default:
      // The patterns and refinements of the schema carry their words themselves.
      return issue.message;
  }
}
