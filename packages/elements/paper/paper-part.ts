/** What an empty form for paper needs; loaded when one is asked for. */
import { createQuestionnaire } from 'talkoot/engine';
import { paperStyles } from './paper-styles.ts';
import type { Paper, PaperSource } from './paper.ts';

export { renderPaperForm } from './paper-form.ts';

/** A questionnaire that nobody has answered: what the person at the screen wrote must not stand in an empty form. */
export function paperOf({ definition, group, language, ...given }: PaperSource): Paper {
  const questionnaire = createQuestionnaire(definition, { ...given, ...(group && { group }) });
  return { questionnaire, language, lists: given.lists };
}

export const STYLES = [paperStyles];
