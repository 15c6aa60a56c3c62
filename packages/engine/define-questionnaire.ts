import { compileDefinition } from './compile-definition.ts';
import type { Definition } from './definition.ts';
import type { KnownPropertiesOnly } from './known-properties.ts';
import { PARTS } from './parts.ts';

/**
 * Takes a definition written in the source of a program, and checks it at once. From then on the compiler knows its
 * questions by name: what is asked of a questionnaire made from it, and what is answered, is checked while it is typed.
 *
 * @returns the same object.
 * @throws DefinitionError that lists every problem of its ids, names and expressions.
 */
export function defineQuestionnaire<const D extends Definition>(definition: D & KnownPropertiesOnly<D>): D {
  compileDefinition(definition, PARTS);
  return definition;
}
