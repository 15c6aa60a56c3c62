import { DefinitionError, parseDefinition } from 'talkoot/engine';
import type { Definition, Problem, Question } from 'talkoot/engine';

/** A definition of one section named `only`, not yet checked. */
export function unchecked(questions: readonly unknown[], others: object = {}): Record<string, unknown> {
  return {
    talkoot: 1,
    id: 'test',
    version: '1.0.0',
    languages: ['en'],
    sections: [{ id: 'only', questions }],
    ...others,
  };
}

/** A definition of one section, for tests that are about its questions. */
export function defined(...questions: Question[]): Definition {
  return parseDefinition(unchecked(questions));
}

/** The problems of a definition; none when it is right. */
export function problemsOf(input: unknown): readonly Problem[] {
  try {
    parseDefinition(input);
    return [];
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems;
    throw error;
  }
}

/** The same, one line each: `path: message`. */
export function told(input: unknown): string[] {
  return problemsOf(input).map(({ path, message }) => `${path}: ${message}`);
}
