import type { AnyQuestion, Definition, Item, ParameterValues, Questionnaire, Texts } from 'talkoot/engine';
import { msg } from '../localize.ts';

/** What an element gives for an empty form. */
export interface PaperSource {
  readonly definition: Definition;
  readonly texts: Texts;
  readonly lists: Readonly<Record<string, readonly Item[]>>;
  readonly parameters: ParameterValues;
  readonly group: string;
  readonly language: string;
}

/** What an empty form for paper is made from. */
export interface Paper {
  /** The questionnaire as it is before anybody answers. */
  readonly questionnaire: Questionnaire;
  /** Language of the content, a BCP 47 tag. */
  readonly language: string;
  /** External lists by name. */
  readonly lists: Readonly<Record<string, readonly Item[]>>;
}

/** A question, and the ids that lead to it: `['goals', 'by']`. There are no rows before anybody answers. */
export interface PaperQuestion<Asked extends AnyQuestion = AnyQuestion> {
  readonly question: Asked;
  readonly path: readonly string[];
  /** Whether it stands in each row of a repeating group. */
  readonly inRow: boolean;
}

/** The text of a role of what a path leads to. */
export function paperText(paper: Paper, path: readonly string[], role: string): string | undefined {
  return paper.questionnaire.text([...path, role].join('.'), paper.language);
}

/** What an option is called; "other" has words of its own when the texts give none. */
export function paperOption(paper: Paper, path: readonly string[], value: string): string {
  return paperText(paper, path, `option.${value}`) ?? value;
}

/** "Other, what?" of a question that offers it. */
export function paperOther(paper: Paper, path: readonly string[]): string {
  return paperText(paper, path, 'option.other') ?? msg('Muu, mikä?', { id: 'other-option' });
}

/** What a code of no answer is called. */
export function paperNonresponse(paper: Paper, path: readonly string[], code: string): string {
  return paperText(paper, path, `nonresponse.${code}`) ?? paperText(paper, ['nonresponse'], code) ?? code;
}

/**
 * Whether a question has a place on paper: what is computed has none, nor what nobody may ever change.
 */
export function isOnPaper({ type, ...question }: AnyQuestion): boolean {
  return type !== 'calculation' && !('readonly' in question && question.readonly === true);
}
