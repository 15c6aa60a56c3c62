import { compileDefinition } from './program/compile-definition.ts';
import type { Definition } from './definition/definition.ts';
import type { Parts } from './parts.ts';
import { Questionnaire } from './questionnaire.ts';
import type { QuestionnaireOptions } from './questionnaire-options.ts';

/**
 * Begins to answer a questionnaire, without what only some definitions need. With it: `createQuestionnaire`.
 *
 * @throws DefinitionError when the definition cannot be used; RangeError when one of the `types` is called as one of the
 *   engine may be, or when the parameters given are not as the definition says; PartsNeeded when it needs parts that are not given.
 */
export function beginQuestionnaire<const D extends Definition>(
  definition: D,
  options: QuestionnaireOptions<NoInfer<D>> = {},
  parts?: Parts,
): Questionnaire<D> {
  const program = compileDefinition(definition, parts, options.types);
  // Typed more narrowly than what is looked at when it runs.
  return new Questionnaire(program, options as unknown as QuestionnaireOptions);
}
