import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from 'talkoot/elements/heading.js';
import { errorIcon, noticeIcon } from 'talkoot/elements/icons.js';
import { paragraphs } from 'talkoot/elements/questionnaire-view.js';
import type { Content } from 'talkoot/elements/step-view.js';
import type { RoundTexts } from './round.ts';
import type { Words } from './words/words.ts';

/** What a person says of herself before the questions. */
export interface Choices {
  /** The group she chose, where the link leaves it open. */
  readonly group: string;
  /** Whether several people give one answer that they agreed on. */
  readonly isJoint: boolean;
  /** How many they are, as typed. */
  readonly present: string;
  /** Whether somebody helps her. Never sent. */
  readonly isHelped: boolean;
}

export const NO_CHOICES: Choices = { group: '', isJoint: false, present: '', isHelped: false };

/** What must be mended before the questions begin. */
export type StartMistake = 'group' | 'present';

/** What is missing in the choices, in the order of the page. */
export function startMistakes({ isJoint, present }: Choices, lacksGroup: boolean): StartMistake[] {
  return [
    ...(lacksGroup ? (['group'] as const) : []),
    ...(isJoint && presentIn(present) === undefined ? (['present'] as const) : []),
  ];
}

/** How many people were present: a whole number from 2 on. */
export function presentIn(text: string): number | undefined {
  const digits = text.trim().normalize('NFKC');
  return /^\d{1,4}$/.test(digits) && Number(digits) >= 2 ? Number(digits) : undefined;
}

export interface StartView {
  readonly words: Words;
  /** Level of the page's heading. */
  readonly level: number;
  readonly round: RoundTexts | undefined;
  readonly isClosed: boolean;
  readonly isTrial: boolean;
  /** What the questionnaire says of itself, and how it is to be answered. */
  readonly description: string | undefined;
  readonly howTo: string | undefined;
  readonly credit: string | undefined;
  /** What must be known of the language. */
  readonly languageNotes: readonly string[];
  /** The group that answers, once it is known. */
  readonly settledGroup: string | undefined;
  /** Whether the person may choose it. */
  readonly asksGroup: boolean;
  readonly choices: Choices;
  readonly mistakes: readonly StartMistake[];
  readonly hasBegun: boolean;
  readonly draftLine: Content;
  readonly choose: (choices: Partial<Choices>) => void;
  readonly begin: () => void;
  /** Back to the figure, from a trial. */
  readonly toFigure: () => void;
}

/** The page before the questions: who asks, what becomes of the answers, and as whom one answers. */
export function renderLadderStart(view: StartView): TemplateResult {
  const { words, round, level } = view;
  const privacy = round?.privacy;
  return html`<div class="start" id="place" tabindex="-1">
      ${view.languageNotes.map((note) => html`<p class="hint">${note}</p>`)}
      ${view.isTrial ? notice(words.start.trial) : nothing}${round ? renderRound(view, round) : nothing}
      ${
        privacy
          ? html`${heading(level, privacy.title, 'review-heading')}
              <p class="lead">${privacy.notice}</p>
              <p class="lead">${privacy.more}</p>`
          : nothing
      }
    </div>
    ${renderGroup(view)}${renderHowTo(view)}
    <div class="question">${renderJoint(view)}${renderHelped(view)}</div>
    ${view.draftLine}
    <div class="navigation">
      <button type="button" class="primary" @click=${() => view.begin()}>
        ${view.hasBegun ? words.start.goOn : words.start.begin}
      </button>
      ${
        view.isTrial
          ? html`<button type="button" class="quiet" @click=${() => view.toFigure()}>
              ${words.start.toFigure}
            </button>`
          : nothing
      }
    </div>
    <p class="credit">${view.credit}</p>`;
}

function renderRound({ words, isClosed }: StartView, round: RoundTexts): TemplateResult {
  const lines = [
    [words.start.network, round.network],
    [words.start.people, round.people, round.written.people],
    [words.start.meaning, round.meaning, round.written.meaning],
    [words.start.closes, round.closes],
  ];
  return html`<dl class="round">
      ${lines.map(
        ([name, value, language]) =>
          html`<div>
            <dt>${name}</dt>
            <dd lang=${language ?? nothing}><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>
    ${isClosed ? notice(words.start.closed) : nothing}`;
}

function renderGroup(view: StartView): TemplateResult | typeof nothing {
  const { words, settledGroup, asksGroup, choices } = view;
  const said: Readonly<Record<string, string>> = {
    organisers: words.start.asOrganiser,
    participants: words.start.asParticipant,
  };
  if (!asksGroup)
    return settledGroup && said[settledGroup] ? html`<p class="note">${said[settledGroup]}</p>` : nothing;
  const isWrong = view.mistakes.includes('group');
  const option = (group: string, label: string, hint: string): TemplateResult =>
    html`<label class="option">
      <input
        type="radio"
        name="group"
        id="group-${group}"
        .checked=${live(choices.group === group)}
        @change=${() => view.choose({ group })}
      />
      <span>${label}<small>${hint}</small></span>
    </label>`;
  return html`<fieldset class="question" aria-describedby="group-hint ${isWrong ? 'group-error' : ''}">
    <legend class="label">${words.start.group}</legend>
    <p class="hint" id="group-hint">${words.start.groupHint}</p>
    ${isWrong ? mistake('group-error', words.start.groupMissing) : nothing}
    <div class="options">
      ${option('organisers', words.start.organisers, words.start.organisersHint)}
      ${option('participants', words.start.participants, words.start.participantsHint)}
    </div>
  </fieldset>`;
}

/** Each group is told in its own words; nobody is told before the group is known. */
function renderHowTo(view: StartView): TemplateResult | typeof nothing {
  if (!view.settledGroup) return nothing;
  return html`<div class="how-to">
    ${heading(view.level, view.words.start.howTo, 'review-heading')}${paragraphs(view.description)}${paragraphs(view.howTo)}
  </div>`;
}

function renderJoint({ words, choices, mistakes, choose }: StartView): TemplateResult {
  const isWrong = mistakes.includes('present');
  const number = html`<div class="question">
    <label class="label" for="present">${words.start.present}</label>
    ${isWrong ? mistake('present-error', words.start.presentWrong) : nothing}
    <input
      type="text"
      inputmode="numeric"
      autocomplete="off"
      class="number"
      id="present"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? 'present-error' : nothing}
      .value=${live(choices.present)}
      @input=${(event: Event) => choose({ present: (event.target as HTMLInputElement).value })}
    />
  </div>`;
  const set = (isJoint: boolean): void => choose({ isJoint });
  return html`${checkbox('joint', words.start.joint, words.start.jointHint, choices.isJoint, set)}
  ${choices.isJoint ? number : nothing}`;
}

function renderHelped({ words, choices, choose }: StartView): TemplateResult {
  const set = (isHelped: boolean): void => choose({ isHelped });
  return checkbox('helped', words.start.helped, words.start.helpedHint, choices.isHelped, set);
}

function checkbox(
  id: string,
  label: string,
  hint: string,
  isOn: boolean,
  set: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="option">
    <input
      type="checkbox"
      id=${id}
      .checked=${live(isOn)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />
    <span>${label}<small>${hint}</small></span>
  </label>`;
}

function mistake(id: string, words: string): TemplateResult {
  return html`<p class="error" id=${id} part="error">${errorIcon}<span>${words}</span></p>`;
}

/** Something that must be known before going on. */
export function notice(words: string): TemplateResult {
  return html`<div class="notice">
    <p>${noticeIcon}<span>${words}</span></p>
  </div>`;
}
