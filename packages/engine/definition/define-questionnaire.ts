import type { Definition } from './definition.ts';
import type { KnownPropertiesOnly } from './known-properties.ts';
import { parseDefinition } from './parse-definition.ts';
import type { ParseOptions } from './parse-definition.ts';

/**
 * Takes a definition written in the source of a program, and checks it at once. From then on the compiler knows its
 * questions by name: what is asked of a questionnaire made from it, and what is answered, is checked while it is typed.
 *
 * @returns a copy of it.
 * @throws DefinitionError that lists every problem, as `parseDefinition` does.
 */
export function defineQuestionnaire<const D extends Definition>(
  definition: D & KnownPropertiesOnly<D>,
  options?: ParseOptions,
): D {
  return parseDefinition(definition, options) as D;
}
