import assert from 'node:assert/strict';
import type { Answer, Answers, Questionnaire } from 'talkoot/engine';

/** What a person writes: an answer, the questions of a group, or the rows of a repeating one. */
export type Written =
  Answer | { readonly [id: string]: Written } | readonly { readonly [id: string]: Written }[];
export type WrittenAnswers = Readonly<Record<string, Written>>;

/** Answers as a person does: from top to bottom, and only what is asked. */
export function fill(questionnaire: Questionnaire, written: WrittenAnswers, prefix = ''): void {
  for (const [id, answer] of Object.entries(written)) {
    const address = prefix + id;
    const { question, relevant } = questionnaire.question(address);
    assert.ok(relevant, `${address} is not asked`);
    const isDeclined = typeof answer === 'object' && 'nonresponse' in answer;
    if (question.type !== 'group' || isDeclined) questionnaire.answer(address, answer as Answer);
    else if (question.repeat)
      for (const row of answer as readonly WrittenAnswers[])
        fill(questionnaire, row, `${address}/${questionnaire.addRow(address)}/`);
    else fill(questionnaire, answer as WrittenAnswers, `${address}/`);
  }
}

/** The addresses of the rows of a group, in order: to go back to one of them. */
export function rowsOf(questionnaire: Questionnaire, group: string): string[] {
  return (questionnaire.question(group).rows ?? []).map(({ id }) => `${group}/${id}`);
}

/** Whether a question is asked, with the number of a row, from 1, in the place of its id. */
export function isAsked(questionnaire: Questionnaire, address: string): boolean {
  return questionnaire.question(toRowIds(questionnaire, address)).relevant;
}

/** What is wrong, one line each: `people/2/birth: required`. */
export function wrong(questionnaire: Questionnaire): string[] {
  return questionnaire.violations().map(({ address, code, given }) => {
    const place = toRowNumbers(questionnaire, address);
    return given === undefined ? `${place}: ${code}` : `${place}: ${code} ${given}`;
  });
}

/** What is stored, without the random ids of the rows. */
export function withoutRowIds(answers: Answers): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, stripped(answer)]));
}

function stripped(answer: Answer): unknown {
  if (Array.isArray(answer))
    return (answer as readonly (string | { readonly answers?: Answers })[]).map((item) =>
      typeof item === 'object' && item.answers ? withoutRowIds(item.answers) : item,
    );
  return typeof answer === 'object' && 'answers' in answer
    ? withoutRowIds((answer as { answers: Answers }).answers)
    : answer;
}

function toRowIds(questionnaire: Questionnaire, address: string): string {
  return address.replace(
    /^([^/]+)\/(\d+)(?=\/|$)/,
    (_, group: string, number: string) => rowsOf(questionnaire, group)[Number(number) - 1]!,
  );
}

function toRowNumbers(questionnaire: Questionnaire, address: string): string {
  const [group] = address.split('/') as [string];
  const row = rowsOf(questionnaire, group).findIndex((each) => `${address}/`.startsWith(`${each}/`));
  return row < 0 ? address : address.replace(/^([^/]+)\/[^/]+/, `$1/${row + 1}`);
}
