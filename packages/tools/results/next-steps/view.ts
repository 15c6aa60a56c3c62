import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import { errorIcon } from 'talkoot/elements/icons.js';
import type { Network } from 'talkoot/network';
import type { NextStepDesk } from './desk.ts';
import type { Candidate } from './suggestions.ts';
import { renderBallot, renderHandOver, renderVoteResult } from './vote-view.ts';
import type { Words } from '../words/words.ts';

/** What the page of next steps shows, and what can be done on it. */
export interface StepActions {
  readonly words: Words;
  readonly headingLevel: number;
  readonly desk: NextStepDesk;
  /** The questions of the widest gaps, widest first; undefined while no results have been looked at. */
  readonly gaps: readonly string[] | undefined;
  /** Every question that practices are known for. */
  readonly cells: readonly string[];
  readonly network: Network | undefined;
  /** What was added to the plan just now. */
  readonly added: number;
  /** A cell as it is called on screen: rung and stage, and what is asked. */
  readonly cellName: (cell: string) => string;
  readonly cellText: (cell: string) => string;
  /** Does something and draws it. */
  readonly act: (change: () => unknown) => void;
  readonly addToPlan: () => void;
  readonly saveNetwork: () => void;
}

/** From gaps to next steps. */
export function renderSteps(actions: StepActions): TemplateResult {
  const { words, headingLevel, desk, gaps } = actions;
  const title = heading(headingLevel + 1, words.stepsPage, 'section-heading', 'page');
  if (gaps === undefined)
    return html`${title}
      <p class="lead">${words.stepsNoResults}</p>`;
  switch (desk.phase) {
    case 'vote':
      return renderBallot(actions, gaps);
    case 'handOver':
      return renderHandOver(actions, gaps);
    case 'result':
      return html`${title}${renderVoteResult(actions, gaps)}`;
    case 'choose':
      return html`${title}
        <p class="lead">${words.stepsLead}</p>
        ${gaps.length === 0 ? html`<p>${words.stepsNoGaps}</p>` : nothing}
        ${desk.cells(gaps).map((cell, at) => renderCell(actions, cell, at))} ${renderOther(actions, gaps)}
        ${renderChosen(actions, gaps)}`;
  }
}

function renderCell(actions: StepActions, cell: string, at: number): TemplateResult {
  const { desk, words, headingLevel } = actions;
  const candidates = desk.candidates(cell);
  return html`<section class="step-cell" aria-labelledby="cell-${at}">
    ${heading(headingLevel + 2, actions.cellName(cell), 'review-heading', `cell-${at}`)}
    <p class="hint">${actions.cellText(cell)}</p>
    ${candidates.length === 0 ? html`<p>${words.stepsNone}</p>` : nothing}
    <ul class="cards plain-list">
      ${candidates.map((candidate) => renderCard(actions, candidate))}
    </ul>
    ${renderOwn(actions, cell, at)}
  </section>`;
}

function renderCard(actions: StepActions, candidate: Candidate): TemplateResult {
  const { desk, words, headingLevel } = actions;
  const { practice, id } = candidate;
  const text = (key: string): string => desk.library.texts[key] ?? key;
  return html`<li class="card">
    ${heading(headingLevel + 3, desk.titleOf(candidate), 'card-title', `title-${id}`)}
    ${
      practice
        ? html`<p>${text(`${practice.id}.what`)}</p>
            <p><strong>${words.stepsFirst}</strong> ${text(`${practice.id}.firstStep`)}</p>
            ${
              practice.models
                ? html`<details class="more">
                    <summary>${text('models')}</summary>
                    <ul lang="fi">
                      ${practice.models.map((model) => html`<li>${model}</li>`)}
                    </ul>
                  </details>`
                : nothing
            }
            <p class="hint source">${text(`source.${practice.source}`)}</p>`
        : nothing
    }
    <label class="option">
      <input
        type="checkbox"
        aria-labelledby=${`choose-${id} title-${id}`}
        .checked=${desk.isChosen(id)}
        @change=${(event: Event) => actions.act(() => desk.choose(id, (event.target as HTMLInputElement).checked))}
      />
      <span id="choose-${id}">${words.stepsChoose}</span>
    </label>
  </li>`;
}

function renderOwn(actions: StepActions, cell: string, at: number): TemplateResult {
  const { desk, words } = actions;
  const add = (event: Event): void => {
    const input = (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!;
    actions.act(() => {
      if (desk.addOwn(cell, input.value)) input.value = '';
      else input.focus();
    });
  };
  return html`<div class="own">
    <label for="own-${at}">${words.stepsOwn}</label>
    <div class="own-line">
      <input id="own-${at}" type="text" autocomplete="off" />
      <button type="button" class="secondary" @click=${add}>${words.stepsOwnAdd}</button>
    </div>
    ${desk.missing === 'own' ? html`<p class="error">${errorIcon}<span>${words.stepsOwnNeeds}</span></p>` : nothing}
  </div>`;
}

function renderOther(actions: StepActions, gaps: readonly string[]): TemplateResult | typeof nothing {
  const { desk, words } = actions;
  const shown = desk.cells(gaps);
  const others = actions.cells.filter((cell) => !shown.includes(cell));
  if (others.length === 0) return nothing;
  const add = (event: Event): void => {
    const select = (event.currentTarget as HTMLElement).parentElement!.querySelector('select')!;
    if (select.value === '') select.focus();
    else actions.act(() => desk.addCell(select.value));
  };
  return html`<div class="question">
    <label class="label" for="other-cell">${words.stepsOther}</label>
    <div class="own-line">
      <select id="other-cell">
        <option value="">${words.stepsOtherChoose}</option>
        ${others.map((cell) => html`<option value=${cell}>${actions.cellName(cell)}</option>`)}
      </select>
      <button type="button" class="secondary" @click=${add}>${words.stepsOtherAdd}</button>
    </div>
  </div>`;
}

function renderChosen(actions: StepActions, gaps: readonly string[]): TemplateResult {
  const { desk, words } = actions;
  const each = (event: Event): void => {
    const votes = Math.min(
      10,
      Math.max(1, Math.round(Number((event.target as HTMLInputElement).value)) || 1),
    );
    actions.act(() => (desk.votesEach = votes));
  };
  return html`<div class="question vote-start">
    <p role="status"><strong>${words.stepsChosen(desk.chosen(gaps).length)}</strong></p>
    <label class="label" for="votes-each">${words.votesEach}</label>
    <input
      id="votes-each"
      class="number"
      type="number"
      min="1"
      max="10"
      .value=${String(desk.votesEach)}
      @change=${each}
    />
    ${
      desk.missing === 'two' || desk.missing === 'none'
        ? html`<p class="error" role="alert">
            ${errorIcon}<span>${desk.missing === 'two' ? words.voteNeedsTwo : words.toPlanNone}</span>
          </p>`
        : nothing
    }
    <div class="navigation">
      <button type="button" class="primary" @click=${() => actions.act(() => desk.beginVoting(gaps))}>
        ${words.voteBegin}
      </button>
      <button type="button" class="secondary" @click=${() => actions.act(() => desk.showResult(gaps))}>
        ${words.withoutVote}
      </button>
    </div>
  </div>`;
}
