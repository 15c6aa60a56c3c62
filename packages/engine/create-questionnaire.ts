import { beginQuestionnaire } from './begin-questionnaire.ts';
import type { Definition } from './definition/definition.ts';
import { PARTS } from './parts.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { QuestionnaireOptions } from './questionnaire-options.ts';

/**
 * Begins to answer a questionnaire, or goes on from a response.
 *
 * @throws DefinitionError when the definition cannot be used; RangeError when the parameters given are not as it says.
 */
export function createQuestionnaire<const D extends Definition>(
  definition: D,
  options: QuestionnaireOptions<NoInfer<D>> = {},
): Questionnaire<D> {
  return beginQuestionnaire(definition, options, PARTS);
}
