import { createQuestionnaire, isDate, openResponse, ResponseError } from 'talkoot/engine';
import type { Answers, Definition, OpenedResponse, ParameterValues, Problem, Response } from 'talkoot/engine';
import type { Plan } from './items.ts';
import { Refused } from './refusal.ts';
import type { RefusalReason } from './refusal.ts';

const ID = /^[0-9a-f]{32}$/;

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isTextOrNothing = (value: unknown): boolean => value === undefined || typeof value === 'string';

/** Whether it is surely a response, without the engine's asking: what is doubtful goes to the engine. */
function isSurelyResponse(input: unknown): input is Response {
  if (typeof input !== 'object' || input === null) return false;
  const {
    talkoot,
    id,
    revision,
    status,
    questionnaire,
    version,
    started,
    changed,
    round,
    group,
    joint,
    answers,
  } = input as Record<string, unknown>;
  return (
    talkoot === 1 &&
    typeof id === 'string' &&
    ID.test(id) &&
    isCount(revision) &&
    (status === 'submitted' || status === 'draft') &&
    typeof questionnaire === 'string' &&
    typeof version === 'string' &&
    [started, changed].every((day) => typeof day === 'string' && isDate(day)) &&
    isTextOrNothing(round) &&
    isTextOrNothing(group) &&
    (joint === undefined || (isCount(joint) && joint !== 0)) &&
    typeof answers === 'object' &&
    answers !== null &&
    !Array.isArray(answers)
  );
}

const REASONS = { damaged: 'damaged', foreign: 'otherQuestionnaire', newer: 'newer' } as const;

/**
 * The head of something given, whoever wrote it.
 *
 * @throws Refused when it is no response to this questionnaire, with what the engine says.
 */
export function readHead({ definition }: Plan, input: unknown): Response {
  if (isSurelyResponse(input) && input.questionnaire === definition.id) return input;
  // Throws, but for what is right in a way not thought of above; its version is then still its own.
  opened(definition, input);
  return input as Response;
}

/** @throws Refused with what the engine says. */
function opened(definition: Definition, input: unknown, parameters: ParameterValues = {}): OpenedResponse {
  try {
    return openResponse(definition, input, undefined, { parameters });
  } catch (error) {
    if (error instanceof ResponseError) throw new Refused(REASONS[error.reason], error.problems);
    throw error;
  }
}

/**
 * The answers that count. Where some questions are asked only sometimes, or of options only some are offered, the engine
 * says which: that takes about a millisecond each, the others some microseconds.
 *
 * @param parameters - those that were answered with.
 * @throws Refused when an answer has no question, or is of another kind.
 */
export function readAnswers(plan: Plan, response: Response, parameters: ParameterValues = {}): Answers {
  const { definition, isPlain } = plan;
  if (isPlain) {
    const known = topLevel(plan);
    const problems = Object.keys(response.answers).flatMap((id) => (known.has(id) ? [] : [unknownAt(id)]));
    if (problems.length > 0) throw new Refused('unknownQuestion', problems);
    return response.answers;
  }
  const found = opened(definition, response, parameters);
  const wrong = found.kept.filter(({ reason }) => reason !== 'not-relevant');
  if (wrong.length > 0) {
    const isUnknown = wrong.every(({ reason }) => reason === 'unknown-question');
    const problems = wrong.map(({ address, reason }) =>
      reason === 'unknown-question'
        ? unknownAt(address)
        : { path: `answers.${address}`, code: 'wrongShape', message: `the answer does not fit: ${reason}` },
    );
    throw new Refused(isUnknown ? 'unknownQuestion' : 'wrongShape', problems);
  }
  const questionnaire = createQuestionnaire(definition, {
    response: found.response,
    parameters,
    // Today, for the one who answered.
    now: () => new Date(`${response.changed}T12:00:00`),
  });
  return questionnaire.submit().answers;
}

function unknownAt(path: string): Problem & { readonly code: RefusalReason } {
  return {
    path: `answers.${path}`,
    code: 'unknownQuestion',
    message: 'the questionnaire has no such question',
  };
}

const namesOf = new WeakMap<Plan, ReadonlySet<string>>();

function topLevel(plan: Plan): ReadonlySet<string> {
  let names = namesOf.get(plan);
  if (!names) {
    names = new Set(plan.definition.sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
    namesOf.set(plan, names);
  }
  return names;
}
