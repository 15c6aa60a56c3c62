import type { Response } from 'talkoot/engine';

/** A saved response to version 1.0.0 of the questionnaire `test`, not yet checked. */
export function saved(answers: unknown = {}, others: object = {}): Response {
  const response = {
    talkoot: 1,
    id: '0123456789abcdef0123456789abcdef',
    revision: 0,
    status: 'draft',
    questionnaire: 'test',
    version: '1.0.0',
    started: '2026-11-01',
    changed: '2026-11-02',
    answers,
    ...others,
  };
  return response as Response;
}
