/** What an empty form for paper needs; loaded when one is asked for. */
import type { TemplateResult } from 'lit';
import { createQuestionnaire } from 'talkoot/engine';
import type { Definition } from 'talkoot/engine';
import type { PrintHost } from '../print-controller.ts';
import { renderSheets } from '../sheets.ts';
import { renderPaperForm } from './paper-form.ts';
import { paperStyles } from './paper-styles.ts';
import type { Paper, PaperSource } from './paper.ts';

export { renderPaperForm };

/** A questionnaire that nobody has answered: what the person at the screen wrote must not stand in an empty form. */
export function paperOf({ definition, group, language, ...given }: PaperSource): Paper {
  const questionnaire = createQuestionnaire(definition, { ...given, ...(group && { group }) });
  return { questionnaire, language, lists: given.lists };
}

/** The sheets of an empty form, for the element that is printed. */
export function renderPaper(host: PrintHost, definition: Definition, title: string): TemplateResult {
  const { texts, lists, parameters, group, language, headingLevel: level } = host;
  const paper = paperOf({ definition, texts, lists, parameters, group, language });
  const mark = `${definition.id} ${definition.version}`;
  return renderSheets(title, mark, renderPaperForm(paper, { level, title }));
}

export const STYLES = [paperStyles];
