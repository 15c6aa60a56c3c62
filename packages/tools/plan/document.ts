import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Asking } from 'talkoot/elements/asking.js';
import { formatDate, formatList } from 'talkoot/elements/format.js';
import { heading } from 'talkoot/elements/heading.js';
import { msg, str } from 'talkoot/elements/localize.js';
import { readingPart } from 'talkoot/elements/reading.js';
import { isNonresponse } from 'talkoot/engine';
import { actorName } from 'talkoot/network';
import type { Action, Network } from 'talkoot/network';

/** The plan as a document to print and file: title, state, seven numbered sections, actions, sources. */
export function renderPlanDocument(
  asking: Asking,
  network: Network,
  title: string,
  level: number,
): TemplateResult {
  const { questionnaire, language } = asking;
  const { answered, total } = questionnaire.progress;
  const response = questionnaire.response();
  const toAgree = Object.values(response.answers).filter(
    (answer) => isNonresponse(answer) && answer.nonresponse === 'agreeAtMeeting',
  ).length;
  return html`<div class="document-head">
      <p class="document-kind">${title}</p>
      ${heading(level, network.title || title, 'document-title')}
      <p class="document-state">
        ${msg(str`Päivitetty ${formatDate(response.changed, language)}.`, { id: 'document-changed' })}
        ${msg(str`Vastattu ${answered}/${total} kohtaan`, { id: 'progress-answered' })}${
          toAgree > 0
            ? html`, ${msg(str`joista ${toAgree} sovitaan kokouksessa`, { id: 'document-to-agree' })}`
            : nothing
        }.
      </p>
    </div>
    ${readingPart()?.renderReview(asking, { level: level + 1, numbered: true })}
    ${renderActions(network, language, level + 1)}
    <p class="credit">${questionnaire.text('credit', language)}</p>`;
}

/** The five columns that the act on the promotion of integration (681/2023, chapter 5) asks for. */
function renderActions(network: Network, language: string, level: number): TemplateResult | typeof nothing {
  const actions = network.plan?.actions ?? [];
  if (actions.length === 0) return nothing;
  const names = (ids: readonly string[]): string => {
    const found = ids.map((id) => network.actors.find((actor) => actor.id === id));
    return formatList(
      found.flatMap((actor) => (actor ? [actorName(actor, language)] : [])),
      language,
    );
  };
  const row = (action: Action): TemplateResult =>
    html`<tr>
      <td>${action.goal ?? ''}</td>
      <td>${action.title}</td>
      <td>${names(action.responsible)}</td>
      <td>${names(action.cooperation)}</td>
      <td>${action.followUp ?? ''} ${action.due ? formatDate(action.due, language) : ''}</td>
    </tr>`;
  return html`<section class="review-section">
    ${heading(level, msg('Toimenpiteet', { id: 'actions' }), 'review-heading')}
    <table>
      <thead>
        <tr>
          <th scope="col">${msg('Tavoite', { id: 'action-goal' })}</th>
          <th scope="col">${msg('Toimenpide', { id: 'action-title' })}</th>
          <th scope="col">${msg('Vastuutaho', { id: 'action-responsible' })}</th>
          <th scope="col">${msg('Yhteistyö', { id: 'action-cooperation' })}</th>
          <th scope="col">${msg('Seuranta', { id: 'action-follow-up' })}</th>
        </tr>
      </thead>
      <tbody>
        ${actions.map(row)}
      </tbody>
    </table>
  </section>`;
}
