import * as z from 'zod/mini';
import { FORMAT } from './definition.ts';
import type { Definition } from './definition.ts';
import type { KeptAnswer } from './answers.ts';
import { addIssues } from './describe-issue.ts';
import { describeProblems, quote } from './problem.ts';
import type { Problem } from './problem.ts';
import { createQuestionnaire } from './questionnaire.ts';
import { RESPONSE_ID } from './patterns.ts';
import type { Response } from './response.ts';

/** Why something saved is not a response that can be opened. */
export type ResponseErrorReason = 'damaged' | 'foreign' | 'newer';

/** Thrown for a saved response that cannot be opened; nothing is changed or thrown away. */
export class ResponseError extends Error {
  override readonly name = 'ResponseError';
  /** `damaged`: not a response; `foreign`: of another questionnaire; `newer`: written by a later format. */
  readonly reason: ResponseErrorReason;
  readonly problems: readonly Problem[];

  constructor(reason: ResponseErrorReason, problems: readonly Problem[]) {
    super(describeProblems('The response has', problems));
    this.reason = reason;
    this.problems = problems;
  }
}

const count = z.int().check(z.nonnegative());
const responseSchema = z.object({
  talkoot: z.literal(FORMAT),
  id: z.string().check(z.regex(RESPONSE_ID)),
  revision: count,
  status: z.enum(['draft', 'submitted']),
  questionnaire: z.string(),
  version: z.string(),
  round: z.optional(z.string()),
  group: z.optional(z.string()),
  joint: z.optional(z.int().check(z.positive())),
  started: z.iso.date(),
  changed: z.iso.date(),
  answers: z.record(z.string(), z.unknown()),
});

/** A saved response made ready for a definition. */
export interface OpenedResponse {
  /** The answers that fit. */
  readonly response: Response;
  /** Those that do not: to be kept beside the response. */
  readonly kept: readonly KeptAnswer[];
  /** Whether it was saved with another version of the definition. */
  readonly changed: boolean;
}

/**
 * Checks a saved response and fits its answers to the definition by their ids.
 *
 * @throws ResponseError when it is damaged, of another questionnaire, or of a newer format; DefinitionError when the
 *   definition cannot be used.
 */
export function openResponse(definition: Definition, saved: unknown): OpenedResponse {
  const format = (saved as { talkoot?: unknown } | null | undefined)?.talkoot;
  if (typeof format === 'number' && format > FORMAT) {
    throw new ResponseError('newer', [
      { path: 'talkoot', code: 'newer', message: `format ${format}; this version reads ${FORMAT}` },
    ]);
  }
  const result = responseSchema.safeParse(saved);
  if (!result.success) {
    const problems: Problem[] = [];
    addIssues(result.error.issues, saved, [], [], problems);
    throw new ResponseError('damaged', problems);
  }
  const { questionnaire, version } = result.data;
  if (questionnaire !== definition.id) {
    const message = `${quote(questionnaire)}; answers to ${quote(definition.id)} are needed`;
    throw new ResponseError('foreign', [{ path: 'questionnaire', code: 'foreign', message }]);
  }
  // The answers as they were saved: the schema's copy would be without what is named `__proto__`.
  const response = { ...result.data, answers: (saved as Response).answers } as Response;
  const opened = createQuestionnaire(definition, { response });
  return { response: opened.response(), kept: opened.kept, changed: version !== definition.version };
}
