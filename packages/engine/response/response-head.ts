import { FORMAT } from '../definition/definition.ts';
import type { Definition } from '../definition/definition.ts';
import type { QuestionnaireOptions } from '../questionnaire-options.ts';
import { randomId } from './random-id.ts';
import { present } from '../record.ts';
import type { Response } from './response.ts';

/** A response without its answers. */
export type ResponseHead = Omit<Response, 'answers'>;

/** The head of the response that answering begins with, a new one or the one that is gone on from. */
export function beginHead(
  { id, version }: Definition,
  { response, round, group }: QuestionnaireOptions,
  today: string,
): ResponseHead {
  const { answers: _, ...given } = response ?? { answers: {} };
  return {
    talkoot: FORMAT,
    id: randomId(),
    revision: 0,
    status: 'draft',
    started: today,
    changed: today,
    ...given,
    ...present({ round, group }),
    questionnaire: id,
    version,
  };
}
