import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { errorIcon, noticeIcon } from 'talkoot/elements/icons.js';
import type { Definition } from 'talkoot/engine';
import type { Round } from 'talkoot/network';
import { CollationError } from 'talkoot/results';
import { UnknownQuestionnaireError } from './content.ts';
import type { Words } from './words/words.ts';

/** Why nothing can be shown: in words, and exactly for those who help. */
export function renderFailure(words: Words, failure: unknown): TemplateResult {
  const why =
    failure instanceof UnknownQuestionnaireError
      ? words.unknownQuestionnaire(failure.given, failure.known.join(', '))
      : failure instanceof CollationError
        ? words.wrongOptions
        : '';
  return html`<div class="notice error-notice" role="alert">
    <p>
      ${errorIcon}<span><strong>${words.failed}</strong> ${why}</span>
    </p>
    <details class="more">
      <summary>${words.details}</summary>
      <pre lang="en" dir="ltr">${String(failure)}</pre>
    </details>
  </div>`;
}

/** What must be known of the round before its results are looked at. */
export function renderNotices(
  words: Words,
  round: Round | undefined,
  { id, version }: Definition,
  isEarlierUnfit: boolean,
): TemplateResult {
  const lines = [
    ...(isEarlierUnfit ? [words.earlierUnfit] : []),
    ...(round && (round.questionnaire !== id || round.version !== version)
      ? [words.otherRoundVersion(`${round.questionnaire} ${round.version}`, `${id} ${version}`)]
      : []),
  ];
  return html`${lines.map(
    (line) =>
      html`<div class="notice error-notice">
        <p>${noticeIcon}<span>${line}</span></p>
      </div>`,
  )}`;
}
