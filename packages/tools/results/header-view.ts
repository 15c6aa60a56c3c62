import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import type { Content } from 'talkoot/elements/step-view.js';
import { pickText } from 'talkoot/network';
import type { Round } from 'talkoot/network';
import { renderFileRefusal, renderReplacing } from '../network-file/notices.ts';
import type { NetworkDesk } from './network.ts';
import type { Words } from './words/words.ts';

/** The pages of the tool. */
export type ResultsPage = 'collect' | 'entry' | 'results' | 'steps';

export interface HeaderActions {
  readonly words: Words;
  readonly language: string;
  readonly headingLevel: number;
  /** What the questionnaire is called. */
  readonly title: string;
  readonly round: Round | undefined;
  /** The rounds of the network that can be chosen; none when the page gave the round. */
  readonly rounds: readonly Round[];
  readonly page: ResultsPage;
  readonly hasSteps: boolean;
  /** While a device goes round, or forms are typed in: the title alone. */
  readonly isBrief: boolean;
  readonly desk: NetworkDesk;
  readonly choose: (round: string) => void;
  readonly goTo: (page: ResultsPage) => void;
  readonly saveNetwork: () => void;
}

/** Title, round, the network file, and the way between the pages. */
export function renderHeader(actions: HeaderActions): TemplateResult {
  const { words, headingLevel, title, desk, round, page } = actions;
  const current = page === 'entry' ? 'collect' : page;
  const pages: [ResultsPage, string][] = [
    ['collect', words.collectPage],
    ['results', words.resultsPage],
    ...(actions.hasSteps ? [['steps', words.stepsPage] as [ResultsPage, string]] : []),
  ];
  if (actions.isBrief)
    return html`<div class="plan-header">
      ${heading(headingLevel, html`${words.title}: ${title}`, 'title', 'title')}
    </div>`;
  return html`<div class="plan-header">
      ${heading(headingLevel, html`${words.title}: ${title}`, 'title', 'title')}
      ${round?.network ? html`<p class="network-name">${round.network}</p>` : nothing} ${renderRound(actions)}
      ${desk.joined ? nothing : renderFile(actions)}
    </div>
    <div role="alert">${renderRefusal(actions)}${renderWaiting(actions)}</div>
    <nav class="pages" aria-label=${words.pages}>
      <ol class="plain-list">
        ${pages.map(
          ([name, label], at) =>
            html`<li>
              <button
                type="button"
                class="page-link"
                aria-current=${name === current ? 'page' : nothing}
                @click=${() => actions.goTo(name)}
              >
                <span class="page-number" aria-hidden="true">${at + 1}</span> ${label}
              </button>
            </li>`,
        )}
      </ol>
    </nav>`;
}

function renderRound(actions: HeaderActions): TemplateResult {
  const { words, language, round, rounds } = actions;
  const choose = (event: Event): void => actions.choose((event.target as HTMLSelectElement).value);
  const people = round && pickText(round.people, language);
  return html`${
    rounds.length > 1
      ? html`<p class="round-choice">
          <label for="round">${words.round}</label>
          <select id="round" @change=${choose}>
            ${rounds.map(
              ({ id, opened, closes }) =>
                html`<option value=${id} ?selected=${id === round?.id}>
                  ${words.roundLine(opened, closes)}
                </option>`,
            )}
          </select>
        </p>`
      : nothing
  }
  ${
    round
      ? html`<details class="more round-facts">
          <summary>${words.round} ${words.roundLine(round.opened, round.closes)}</summary>
          <p>
            ${people ? `${words.people(people)}. ` : nothing}${words.told(
              pickText(round.told.where, language),
              round.told.when,
            )}
            ${words.deleteBy(round.privacy.deleteBy)}
          </p>
        </details>`
      : html`<p class="round-facts">${words.noRound}</p>`
  }`;
}

function renderFile({ words, desk, saveNetwork }: HeaderActions): TemplateResult {
  return html`<div class="toolbar">
    <button type="button" class="quiet" @click=${() => void desk.open()}>${words.openNetwork}</button>
    ${
      desk.network
        ? html`<button type="button" class="quiet" @click=${saveNetwork}>${words.saveNetwork}</button>`
        : nothing
    }
  </div>`;
}

function renderRefusal({ words, desk: { refusal } }: HeaderActions): Content {
  if (!refusal) return nothing;
  const { file, reason, details } = refusal;
  const told = { refused: words.networkRefused(file), reason: words.networkReasons[reason] };
  return renderFileRefusal({ ...told, details: words.details }, details);
}

function renderWaiting({ words, desk }: HeaderActions): Content {
  if (!desk.waiting) return nothing;
  const question = words.networkReplaces(desk.waiting.title || words.unnamedNetwork);
  return renderReplacing(
    { question, open: words.openAnyway, cancel: words.cancel },
    { open: () => desk.confirm(), cancel: () => desk.cancel() },
  );
}
