import type { Definition } from '../definition/definition.ts';
import { isEmpty } from '../question-types/index.ts';
import { notAllowed, unknown } from '../problem.ts';
import type { QuestionnaireOptions } from '../questionnaire-options.ts';
import type { ScopeState } from './scope-state.ts';

/**
 * Puts what the host gives into the state of the whole, where expressions find it as they find answers.
 *
 * @throws RangeError that lists everything that does not fit, a line each: unknown names, and values of other types.
 */
export function loadParameters(
  { answers, scope }: ScopeState,
  { parameters: declared = {} }: Definition,
  { parameters: given = {} }: QuestionnaireOptions,
): void {
  const names = Object.keys(declared);
  const problems: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name)) {
      problems.push(`${unknown('parameter', name, names)}; allowed: ${names.join(', ')}`);
      continue;
    }
    const { index, question, rules } = scope.names.get(name)!;
    if (rules.hasForm(value, question)) answers[index] = value!;
    else if (!isEmpty(value)) problems.push(`parameter ${name}: ${notAllowed(value, question.type)}`);
  }
  if (problems.length) throw new RangeError(problems.join('\n'));
}
