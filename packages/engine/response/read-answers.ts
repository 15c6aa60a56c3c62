import { compileDefinition } from '../program/compile-definition.ts';
import type { Definition } from '../definition/definition.ts';
import { PARTS } from '../parts.ts';
import { Questionnaire } from '../questionnaire.ts';
import type { QuestionnaireOptions } from '../questionnaire-options.ts';

/** A questionnaire in which saved answers are only looked at: the host is asked nothing about them. */
export function readAnswers(definition: Definition, options: QuestionnaireOptions): Questionnaire {
  return new Questionnaire(compileDefinition(definition, PARTS, options.types), options, false);
}
