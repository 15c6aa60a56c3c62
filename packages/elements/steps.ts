import type { Questionnaire, SectionState } from 'talkoot/engine';

export type Presentation = 'page' | 'section' | 'question';

/** What is shown at one time: questions of a section, or those of all sections on one page. */
export interface Step {
  readonly sections: readonly { readonly id: string; readonly questions: readonly string[] }[];
}

/** The steps of a questionnaire as it stands; sections and questions that are not relevant are passed over. */
export function stepsOf(questionnaire: Questionnaire, presentation: Presentation): Step[] {
  const sections = questionnaire.progress.sections.filter(({ relevant }) => relevant);
  const asked = (section: SectionState): string[] =>
    section.questions.filter((address) => questionnaire.question(address).relevant);
  if (presentation === 'page')
    return [{ sections: sections.map((section) => ({ id: section.id, questions: section.questions })) }];
  if (presentation === 'section')
    return sections.map(({ id, questions }) => ({ sections: [{ id, questions }] }));
  return sections.flatMap((section) =>
    asked(section).map((address) => ({ sections: [{ id: section.id, questions: [address] }] })),
  );
}
