import type { Question } from './definition.ts';
import { quote } from './problem.ts';
import type { Problem } from './problem.ts';

/** A problem of one question; its path is to be put behind that of the question. */
type PropertyProblem = Omit<Problem, 'path'> & { readonly path: readonly PropertyKey[] };

/** Properties of a question that contradict each other or repeat themselves. */
export function propertyProblems(question: Question): PropertyProblem[] {
  return [
    ...emptyRange(question, 'min', 'max'),
    ...emptyRange(question, 'minLength', 'maxLength'),
    ...('options' in question ? doubledOptions(question.options, question.other) : []),
  ];
}

function emptyRange(question: object, min: string, max: string): PropertyProblem[] {
  const { [min]: least, [max]: most } = question as Record<string, number | string | undefined>;
  if (least === undefined || most === undefined || least <= most) return [];
  const message = `${quote(least)} is more than ${max} ${quote(most)}; no answer could be right`;
  return [{ path: [min], code: 'empty-range', message }];
}

function doubledOptions(options: readonly { readonly value: string }[], other = false): PropertyProblem[] {
  const seen = new Set<string>();
  return options.flatMap(({ value }, index) => {
    const path = ['options', index];
    if (other && value === 'other')
      return { path, code: 'duplicate-option', message: '"other" is offered already by other: true' };
    if (seen.has(value))
      return { path, code: 'duplicate-option', message: `option ${quote(value)} stands twice` };
    seen.add(value);
    return [];
  });
}
