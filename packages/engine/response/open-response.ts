import type { KeptAnswer } from './answers.ts';
import { FORMAT } from '../definition/definition.ts';
import type { Definition } from '../definition/definition.ts';
import { migrate } from './migrate.ts';
import { RESPONSE_ID } from '../definition/name-forms.ts';
import { describeProblems, notAllowed, quote } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { QuestionnaireOptions } from '../questionnaire-options.ts';
import { readAnswers } from './read-answers.ts';
import type { Answers, Response } from './response.ts';
import { checkShape } from '../definition/shape.ts';
import type { AnswersOf } from '../definition/typed-answers.ts';

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

/** A saved response made ready for a definition. Every answer in it is found again in one of the three. */
export interface OpenedResponse<D extends Definition = Definition> {
  /** The answers that fit, in the places they have in this version. */
  readonly response: Response<AnswersOf<D>>;
  /** Those that do not: to be kept beside the response. */
  readonly kept: readonly KeptAnswer[];
  /** What lies below nonresponses, by the addresses of this version; there when it was given. */
  readonly setAside?: Answers;
  /** Whether it was saved with another version of the definition, be it an earlier or a later one. */
  readonly changed: boolean;
}

/** The frame of a response; the answers are looked at one by one when they are fitted. */
const FRAME = {
  fields: {
    talkoot: { oneOf: [FORMAT] },
    id: RESPONSE_ID,
    revision: 'count',
    status: { oneOf: ['draft', 'submitted'] },
    questionnaire: 'string',
    version: 'string',
    'round?': 'string',
    'group?': 'string',
    'joint?': 'count',
    started: 'date',
    changed: 'date',
    answers: { keys: 'string', values: 'question' },
  },
} as const;

/**
 * Checks a saved response, takes its answers through the definition's migrations and fits them by their ids.
 *
 * @param setAside - what lay below its nonresponses, as given by the questionnaire's `setAside()`: it moves with them.
 * @param options - types of one's own, when the definition was not parsed with them; the parameters that answering goes
 *   on with, when the definition clears what is hidden: they may decide what is.
 * @throws ResponseError when it is damaged, of another questionnaire, or of a newer format; DefinitionError when the
 *   definition cannot be used; RangeError when the parameters given are not as it says.
 */
export function openResponse<const D extends Definition>(
  definition: D,
  saved: unknown,
  setAside?: Answers,
  options: Pick<QuestionnaireOptions<NoInfer<D>>, 'parameters' | 'types'> = {},
): OpenedResponse<D> {
  const problems: Problem[] = [];
  const refuse = (reason: ResponseErrorReason): never => {
    throw new ResponseError(reason, problems);
  };
  const format = (saved as { talkoot?: unknown } | null | undefined)?.talkoot;
  if (typeof format === 'number' && format > FORMAT) {
    problems.push({
      path: 'talkoot',
      code: 'newer',
      message: `format ${format}; this version reads ${FORMAT}`,
    });
    refuse('newer');
  }
  const head = checkShape(FRAME, saved, '', problems) as Response;
  if (head.joint === 0)
    problems.push({
      path: 'joint',
      code: 'shape',
      message: notAllowed(0, 'a whole number, 1 or more'),
    });
  // A file may hold more than the response.
  problems.splice(0, Infinity, ...problems.filter(({ code }) => code !== 'unknown-property'));
  if (problems.length > 0) refuse('damaged');
  const { questionnaire, version } = head;
  if (questionnaire !== definition.id) {
    const message = `${quote(questionnaire)}; answers to ${quote(definition.id)} are needed`;
    problems.push({ path: 'questionnaire', code: 'foreign', message });
    refuse('foreign');
  }
  const moved = migrate(definition, version, head.answers, setAside ?? {});
  const opened = readAnswers(definition, {
    ...(options as QuestionnaireOptions),
    response: { ...head, answers: moved.answers as Answers },
  });
  const result: OpenedResponse = {
    response: opened.response(),
    kept: [...moved.kept, ...opened.kept],
    ...(setAside && { setAside: moved.setAside as Answers }),
    changed: version !== definition.version,
  };
  return result as unknown as OpenedResponse<D>;
}
