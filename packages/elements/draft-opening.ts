import { isLaterVersion, openResponse, ResponseError } from 'talkoot/engine';
import type {
  Answers,
  Definition,
  KeptAnswer,
  OpenedResponse,
  ParameterValues,
  Response,
} from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { findChanges, joined } from './draft-changes.ts';
import type { AnswerChanges } from './draft-changes.ts';
import { DraftChanges } from './draft-changes-view.ts';
import type { SavedTexts } from './draft-texts.ts';
import type { Place } from './pages.ts';

/** What is typed in controls and not stored yet, by key. */
export type TypedTexts = readonly (readonly [key: string, text: string])[];

/** What a draft of a questionnaire keeps. The last three are not in drafts of earlier versions of Talkoot. */
export interface DraftPayload {
  readonly response: Response;
  readonly setAside: Answers;
  readonly kept: readonly KeptAnswer[];
  readonly place: Place;
  readonly typed?: TypedTexts;
  readonly texts?: SavedTexts | undefined;
  /** What the person was told of a new version and has not dismissed. */
  readonly changes?: AnswerChanges | undefined;
}

/** A draft made ready to go on from. */
export interface OpenedDraft {
  readonly opened: OpenedResponse;
  readonly kept: readonly KeptAnswer[];
  readonly place: Place;
  readonly typed: TypedTexts;
  /** What the person is to be told, once the answers are on screen; undefined when nothing changed for her. */
  readonly changes: (asking: Asking) => DraftChanges | undefined;
}

/**
 * Fits a draft to a definition.
 *
 * @throws ResponseError when it cannot be opened, or was made with a later version: saved by this one, it would lose what
 *   only that one knows.
 */
export function openDraft(
  definition: Definition,
  payload: DraftPayload,
  parameters: ParameterValues,
): OpenedDraft {
  const { response, setAside, kept, place, typed = [], texts, changes } = payload;
  const opened = openResponse(definition, response, setAside, { parameters });
  if (isLaterVersion(response.version, definition.version)) {
    const message = `version ${response.version}; the definition is ${definition.version}`;
    throw new ResponseError('newer', [{ path: 'version', code: 'newer', message }]);
  }
  return {
    opened,
    kept: [...kept, ...opened.kept],
    place,
    typed: [...typed],
    changes(asking) {
      const found = joined(changes, findChanges(asking, { response, opened, texts }));
      return found && new DraftChanges(found);
    },
  };
}
