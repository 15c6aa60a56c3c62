import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import { checkIcon, errorIcon } from 'talkoot/elements/icons.js';
import type { StepActions } from './view.ts';

/** A ballot: buttons only, nothing to type, nothing of the one before. */
export function renderBallot(actions: StepActions, gaps: readonly string[]): TemplateResult {
  const { desk, words, headingLevel } = actions;
  const voting = desk.voting!;
  return html`${heading(headingLevel + 1, words.voteTitle, 'section-heading', 'page')}
    <p class="lead">${words.voteLead(voting.votesEach)}</p>
    <p class="votes-left" role="status"><strong>${words.voteLeft(voting.left)}</strong></p>
    <ul class="ballot plain-list">
      ${desk.chosen(gaps).map((candidate) => {
        const title = desk.titleOf(candidate);
        const given = voting.given(candidate.id);
        return html`<li class=${given > 0 ? 'given' : ''}>
          <span class="ballot-title"
            >${title}<span class="hint">${actions.cellName(candidate.cell)}</span></span
          >
          <span class="ballot-votes">
            <button
              type="button"
              class="secondary"
              aria-label=${words.voteTake(title)}
              aria-disabled=${given === 0 ? 'true' : nothing}
              @click=${() => actions.act(() => voting.takeBack(candidate.id))}
            >
              −
            </button>
            <span class="ballot-given">${words.voteGiven(given)}</span>
            <button
              type="button"
              class="secondary"
              aria-label=${words.voteGive(title)}
              aria-disabled=${voting.left === 0 ? 'true' : nothing}
              @click=${() => actions.act(() => voting.give(candidate.id))}
            >
              +
            </button>
          </span>
        </li>`;
      })}
    </ul>
    <div class="navigation">
      <button type="button" class="primary" @click=${() => actions.act(() => desk.cast())}>
        ${words.voteCast}
      </button>
    </div>`;
}

/** Between two voters: the device goes round. */
export function renderHandOver(actions: StepActions, gaps: readonly string[]): TemplateResult {
  const { desk, words, headingLevel } = actions;
  return html`${heading(headingLevel + 1, words.voteThanks, 'section-heading', 'page')}
    <p>${words.voteVoters(desk.voting!.voters)}</p>
    <div class="navigation">
      <button type="button" class="primary" @click=${() => actions.act(() => desk.nextVoter())}>
        ${words.voteNext}
      </button>
      <button type="button" class="secondary" @click=${() => actions.act(() => desk.showResult(gaps))}>
        ${words.voteEnd}
      </button>
    </div>`;
}

/** Votes, most first, and what becomes an action. */
export function renderVoteResult(actions: StepActions, gaps: readonly string[]): TemplateResult {
  const { desk, words, headingLevel, added } = actions;
  const { voting } = desk;
  const chosen = desk.chosen(gaps);
  const votesOf = new Map(voting?.result().map(({ id, votes }) => [id, votes]));
  const sorted = [...chosen].sort((a, b) => (votesOf.get(b.id) ?? 0) - (votesOf.get(a.id) ?? 0));
  const most = Math.max(1, ...votesOf.values());
  return html`${voting ? heading(headingLevel + 2, words.voteResult, 'review-heading') : nothing}
    ${voting ? html`<p>${words.voteVoters(voting.voters)}</p>` : nothing}
    <p class="lead">${words.toPlanLead}</p>
    <div class="wide" role="region" aria-label=${voting ? words.voteResult : words.toPlan} tabindex="0">
      <table class="votes">
        <thead>
          <tr>
            <th scope="col">${words.voteCandidate}</th>
            ${voting ? html`<th scope="col">${words.voteVotes}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${sorted.map((candidate) => {
            const { id, cell } = candidate;
            const title = desk.titleOf(candidate);
            const isThere = actions.network?.plan?.actions.some(
              (action) => action.title === title && action.cell === cell,
            );
            const votes = votesOf.get(id) ?? 0;
            return html`<tr>
              <th scope="row">
                <label class="option">
                  <input
                    type="checkbox"
                    .checked=${desk.goesToPlan(id)}
                    @change=${(event: Event) =>
                      actions.act(() => desk.markForPlan(id, (event.target as HTMLInputElement).checked))}
                  />
                  <span
                    >${title}<span class="hint"
                      >${actions.cellName(cell)}${isThere ? html` · ${words.inPlan}` : nothing}</span
                    ></span
                  >
                </label>
              </th>
              ${
                voting
                  ? html`<td>
                      <svg
                        class="vote-bar"
                        viewBox="0 0 100 10"
                        preserveAspectRatio="none"
                        aria-hidden="true"
                      >
                        <rect width=${(100 * votes) / most} height="10"></rect>
                      </svg>
                      ${words.voteGiven(votes)}
                    </td>`
                  : nothing
              }
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${desk.missing === 'none' ? html`<p class="error" role="alert">${errorIcon}<span>${words.toPlanNone}</span></p>` : nothing}
    ${
      added > 0
        ? html`<div class="notice">
            <p>${checkIcon}<span>${words.toPlanDone(added)} ${words.toPlanSave}</span></p>
            <button type="button" class="secondary" @click=${() => actions.saveNetwork()}>
              ${words.saveNetwork}
            </button>
          </div>`
        : nothing
    }
    <div class="navigation">
      <button type="button" class="primary" @click=${() => actions.addToPlan()}>${words.toPlan}</button>
      <button type="button" class="secondary" @click=${() => actions.act(() => desk.startAgain())}>
        ${voting ? words.voteAgain : words.stepsBack}
      </button>
    </div>`;
}
