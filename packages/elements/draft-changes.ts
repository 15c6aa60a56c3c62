import { pathNow } from 'talkoot/engine';
import type { KeptAnswer, OpenedResponse, Response } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { AnswerWords } from './draft-answer-words.ts';
import type { SavedTexts } from './draft-texts.ts';

/** What became of saved answers in a later version of the definition, as far as the person sees a difference. */
export interface AnswerChanges {
  /** Answers that stand under another question now, or say something else: paths of questions, without rows. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Answers that have no place any more. */
  readonly kept: readonly KeptAnswer[];
  /** Answers that name an option there is no more; they stand where they stood, by address. */
  readonly unfit: readonly { readonly address: string; readonly answer: unknown }[];
  readonly texts: SavedTexts;
}

/** Saved answers, before and after they were fitted. */
export interface FittedAnswers {
  readonly response: Response;
  readonly opened: OpenedResponse;
  readonly texts: SavedTexts | undefined;
}

/** Finds what a person must be told; `asking` asks the fitted answers. */
export function findChanges(asking: Asking, fitted: FittedAnswers): AnswerChanges {
  const { response, opened, texts = { language: asking.language, texts: {} } } = fitted;
  const { changed, kept } = opened;
  // Nothing that a condition hides is news, and neither is anything in the version it was saved with.
  const lost = kept.filter(({ reason }) => reason !== 'not-relevant');
  if (!changed) return { moved: [], kept: lost, unfit: [], texts };
  return { moved: movedIn(asking, response, opened, texts), kept: lost, unfit: unfitIn(asking), texts };
}

/** What was found now, with what was found before and is not dismissed; undefined when there is nothing to tell. */
export function joined(before: AnswerChanges | undefined, now: AnswerChanges): AnswerChanges | undefined {
  const all: AnswerChanges = {
    moved: [...(before?.moved ?? []), ...now.moved],
    kept: [...(before?.kept ?? []), ...now.kept],
    unfit: [...(before?.unfit ?? []), ...now.unfit],
    texts: { ...now.texts, texts: { ...before?.texts.texts, ...now.texts.texts } },
  };
  return all.moved.length + all.kept.length + all.unfit.length > 0 ? all : undefined;
}

function movedIn(
  asking: Asking,
  response: Response,
  opened: OpenedResponse,
  texts: SavedTexts,
): AnswerChanges['moved'] {
  const { definition } = asking.questionnaire;
  const now = answersByPath(opened.response.answers);
  const before = AnswerWords.saved(texts);
  const after = AnswerWords.current(asking, texts.language);
  return [...answersByPath(response.answers)]
    .map(([from, answers]) => ({ from, answers, to: pathNow(definition, response.version, from) }))
    .filter(({ from, to, answers }) => {
      const fitted = now.get(to);
      if (fitted === undefined) return false;
      if (from !== to && before.label(from) !== after.label(to)) return true;
      return (
        JSON.stringify(fitted) !== JSON.stringify(answers) &&
        JSON.stringify(before.lines(answers, from)) !== JSON.stringify(after.lines(fitted, to))
      );
    })
    .map(({ from, to }) => ({ from, to }));
}

function unfitIn({ questionnaire }: Asking): AnswerChanges['unfit'] {
  return questionnaire
    .violations()
    .filter(({ code }) => code === 'option')
    .map(({ address }) => ({ address, answer: questionnaire.question(address).answer }));
}

/** Answers by path of their question, those of all rows together. */
function answersByPath(answers: unknown, outer = ''): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const [id, answer] of Object.entries(answers as Record<string, unknown>)) {
    const rows = (Array.isArray(answer) ? answer : [answer]).filter(
      (row: { answers?: unknown } | null) => typeof row?.answers === 'object',
    ) as { answers: unknown }[];
    if (rows.length === 0) found.set(outer + id, [...(found.get(outer + id) ?? []), answer]);
    for (const row of rows)
      for (const [path, inner] of answersByPath(row.answers, `${outer}${id}/`))
        found.set(path, [...(found.get(path) ?? []), ...inner]);
  }
  return found;
}
