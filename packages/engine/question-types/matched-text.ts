import { compilePattern, PatternError } from './pattern.ts';
import { quote } from '../problem.ts';
import type { TextQuestion } from '../definition/question.ts';
import { hasFormat } from './text-format.ts';
import { text } from './text.ts';
import type { TypeRules } from './type-rules.ts';

const matchers = new WeakMap<TextQuestion, (text: string) => boolean>();

function matches(question: TextQuestion, pattern: string, answer: string): boolean {
  let matcher = matchers.get(question);
  if (matcher === undefined) matchers.set(question, (matcher = compilePattern(pattern)));
  return matcher(answer);
}

/** Texts that may have to be of a format or match a pattern. */
export const matchedText: TypeRules<TextQuestion> = {
  ...text,
  problem: (question) => {
    const { pattern } = question;
    try {
      if (pattern !== undefined) matches(question, pattern, '');
      return undefined;
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const place = ` (at character ${error.start + 1} of ${quote(pattern)})`;
      return { property: 'pattern', message: error.message + place };
    }
  },
  violation: (answer: string, question, offer) => {
    const { format, pattern } = question;
    const broken = text.violation!(answer as never, question, offer);
    if (broken) return broken;
    if (format && !hasFormat(format, answer)) return { code: 'format', limit: format };
    return pattern === undefined || matches(question, pattern, answer)
      ? undefined
      : { code: 'pattern', limit: pattern };
  },
};
