import { isInvalid, isNonresponse, isOther } from 'talkoot/engine';
import type { Answer, Questionnaire, QuestionState, Response } from 'talkoot/engine';

/**
 * What a questionnaire posts in a form named `name`: the whole response as JSON under `name`, and every answer as
 * plain text under `name.question`, so that a form mailer can read it. Rows are counted from 1
 * (`name.goals.1.by`), parts of an answer are named (`name.support.family`), several choices are several entries, and
 * a nonresponse gives its code.
 */
export function formEntries(
  name: string,
  questionnaire: Questionnaire,
  response: Response,
): (readonly [name: string, value: string])[] {
  const addresses = questionnaire.progress.sections
    .filter(({ relevant }) => relevant)
    .flatMap(({ questions }) => questions);
  const answers = addresses.flatMap((address) => entriesOf(questionnaire, address, `${name}.${address}`));
  return [[name, JSON.stringify(response)], ...answers];
}

function entriesOf(questionnaire: Questionnaire, address: string, name: string): [string, string][] {
  const state = questionnaire.question(address);
  if (!state.relevant || !state.answered) return [];
  const { rows, questions, answer } = state;
  if (isNonresponse(answer)) return [[name, answer.nonresponse]];
  const inside = (addresses: readonly string[], outer: string): [string, string][] =>
    addresses.flatMap((each) => entriesOf(questionnaire, each, `${outer}.${each.split('/').at(-1)!}`));
  if (rows) return rows.flatMap((row, index) => inside(row.questions, `${name}.${index + 1}`));
  return questions ? inside(questions, name) : plain(state, answer, name);
}

function plain(state: QuestionState, answer: Answer | undefined, name: string): [string, string][] {
  if (answer === undefined) return [];
  if (Array.isArray(answer)) return answer.flatMap((item: Answer) => plain(state, item, name));
  if (typeof answer !== 'object') return [[name, String(answer)]];
  if (isOther(answer)) return [[name, answer.other]];
  if (isInvalid(answer)) return [[name, answer.invalid]];
  if (isNonresponse(answer)) return [[name, answer.nonresponse]];
  return Object.entries(answer).flatMap(([part, item]) => plain(state, item as Answer, `${name}.${part}`));
}
