import { isNonresponse } from 'talkoot/engine';
import type { Questionnaire, QuestionState } from 'talkoot/engine';

/** Texts as they were read when a draft was saved: a later version may not have them any more. */
export interface SavedTexts {
  readonly language: string;
  /** By path of the question, without rows, and role: `goals/by.label`, `support.option.family`. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The texts without which saved answers could not be read: labels, and what was chosen. */
export function textsOfAnswers(questionnaire: Questionnaire, language: string): SavedTexts {
  const texts: Record<string, string> = {};
  const visit = (address: string): void => {
    const state = questionnaire.question(address);
    if (state.answer === undefined) return;
    const path = state.textKey.replaceAll('.', '/');
    for (const role of rolesOf(state)) {
      const general = role.startsWith('nonresponse.') ? questionnaire.text(role, language) : undefined;
      const text = questionnaire.text(`${address}.${role}`, language) ?? general;
      if (text !== undefined) texts[`${path}.${role}`] = text;
    }
    for (const { id, label } of state.items ?? [])
      if (words(state.answer).has(id)) texts[`${path}.option.${id}`] = label;
    const inner = state.questions ?? state.rows?.flatMap(({ questions }) => questions);
    inner?.forEach(visit);
  };
  questionnaire.progress.sections.flatMap(({ questions }) => questions).forEach(visit);
  return { language, texts };
}

function rolesOf({ question, answer }: QuestionState): string[] {
  if (isNonresponse(answer)) return ['label', `nonresponse.${answer.nonresponse}`];
  if (question.type === 'group') return ['label'];
  const said = words(answer);
  const options = 'options' in question ? question.options.map(({ value }) => value) : ['true', 'false'];
  const rows = question.type === 'matrix' ? question.rows.map(({ id }) => id) : [];
  return [
    'label',
    ...options.filter((value) => said.has(value)).map((value) => `option.${value}`),
    ...rows.filter((id) => said.has(id)).map((id) => `row.${id}`),
  ];
}

/** Everything in an answer that may be the value of an option or the id of a row. */
function words(answer: unknown): Set<string> {
  if (typeof answer !== 'object' || answer === null) return new Set([String(answer)]);
  return new Set(Object.entries(answer).flatMap(([key, value]: [string, unknown]) => [key, ...words(value)]));
}
