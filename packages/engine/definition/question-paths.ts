import type { AnyQuestion, Definition, Question } from './definition.ts';

/** A question, and the paths of the repeating groups around it, outermost first. */
export interface PathEnd {
  /** Of a type of one's own too: what is asked of its type has no answer then. */
  readonly question: Question;
  readonly rows: readonly string[];
}

/** Every question by its path, in document order: ids joined by `/`, without those of sections and rows. */
export function questionPaths({ sections }: Definition): Map<string, PathEnd> {
  const paths = new Map<string, PathEnd>();
  const visit = (questions: readonly AnyQuestion[], prefix: string, rows: readonly string[]): void => {
    for (const question of questions) {
      const path = prefix + question.id;
      paths.set(path, { question: question as Question, rows });
      if (question.type === 'group')
        visit(question.questions, `${path}/`, question.repeat ? [...rows, path] : rows);
    }
  };
  for (const section of sections) visit(section.questions, '', []);
  return paths;
}
