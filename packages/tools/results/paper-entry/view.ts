import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { parseNumber } from 'talkoot/elements/format.js';
import { heading } from 'talkoot/elements/heading.js';
import { errorIcon } from 'talkoot/elements/icons.js';
import type { Labels } from 'talkoot/results-view';
import type { EntryItem, EntrySession } from './session.ts';
import { answerWords, optionLabel, questionLabel } from './labels.ts';
import type { Words } from '../words/words.ts';

/** What typing in paper forms shows, and what can be done there. */
export interface EntryActions {
  readonly words: Words;
  readonly labels: Labels;
  readonly headingLevel: number;
  readonly session: EntrySession | undefined;
  readonly groups: readonly { readonly id: string }[];
  /** What was typed for a number and is none. */
  readonly wrongNumber: string | undefined;
  readonly begin: (group: string) => void;
  /** A key at the present item. @returns whether it meant something */
  readonly press: (key: string) => boolean;
  readonly number: (value: number | undefined, typed: string) => void;
  readonly skip: () => void;
  readonly back: () => void;
  readonly goTo: (at: number) => void;
  readonly finish: () => void;
  readonly drop: () => void;
  readonly end: () => void;
}

/** Typing in paper forms, one key an answer. */
export function renderEntry(actions: EntryActions): TemplateResult {
  const { words, headingLevel, session } = actions;
  return html`${heading(headingLevel + 1, words.entryTitle, 'section-heading', 'page')}
  ${session ? renderForm(actions, session) : renderBegin(actions)}`;
}

function renderBegin(actions: EntryActions): TemplateResult {
  const { words, groups, labels } = actions;
  const begin = (event: Event): void => {
    const place = (event.currentTarget as HTMLElement).parentElement!.parentElement!;
    actions.begin(place.querySelector<HTMLInputElement>('input:checked')!.value);
  };
  return html`<p class="lead">${words.entryLead}</p>
    <fieldset class="question">
      <legend class="label">${words.entryGroup}</legend>
      <div class="options">
        ${groups.map(
          ({ id }, at) =>
            html`<label class="option">
              <input type="radio" name="entry-group" value=${id} ?checked=${at === 0} />
              <span>${labels.group(id)}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <div class="navigation">
      <button type="button" class="primary" @click=${begin}>${words.entryBegin}</button>
      <button type="button" class="quiet" @click=${() => actions.end()}>${words.cancel}</button>
    </div>`;
}

function renderForm(actions: EntryActions, session: EntrySession): TemplateResult {
  const { words, labels } = actions;
  return html`<p class="entry-head">
      <strong>${labels.group(session.group)}</strong> · ${words.entryForm(session.forms + 1)} ·
      ${words.entryCount(session.forms)}
    </p>
    ${session.left.length > 0 ? html`<p class="hint">${words.entryLeft(session.left.map((id) => id.toUpperCase()).join(', '))}</p>` : nothing}
    <div class="entry">
      ${session.item ? renderItem(actions, session, session.item) : renderEnd(actions)}
      ${renderTyped(actions, session)}
    </div>
    <div class="navigation">
      <button type="button" class="secondary" @click=${() => actions.end()}>${words.entryEnd}</button>
      ${
        session.isBegun
          ? html`<button type="button" class="quiet" @click=${() => actions.drop()}>
              ${words.entryDrop}
            </button>`
          : nothing
      }
    </div>`;
}

function renderItem(actions: EntryActions, session: EntrySession, item: EntryItem): TemplateResult {
  const { words, labels, wrongNumber } = actions;
  const chosen = session.chosen(item);
  const option = (each: EntryItem['options'][number], isNonresponse: boolean): TemplateResult =>
    html`<button
      type="button"
      class="secondary entry-option"
      aria-pressed=${chosen.includes(each.value) ? 'true' : 'false'}
      @click=${() => actions.press(each.key)}
    >
      <kbd>${each.key.toUpperCase()}</kbd> <span>${optionLabel(labels, item, each, isNonresponse)}</span>
    </button>`;
  return html`<div class="entry-item">
    <p class="entry-code">
      <strong>${item.code}</strong>
      <span class="hint">${words.entryPlace(session.at + 1, session.items.length)}</span>
    </p>
    <label class="label" for="entry">${questionLabel(labels, item, session.group)}</label>
    <p class="hint" id="entry:hint">${words.entryKeysHint}</p>
    ${wrongNumber === undefined ? nothing : html`<p class="error" id="entry:error">${errorIcon}<span>${words.entryNumberWrong(wrongNumber)}</span></p>`}
    <input
      id="entry"
      class="entry-input"
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      inputmode=${item.kind === 'number' ? 'decimal' : 'text'}
      aria-describedby=${wrongNumber === undefined ? 'entry:hint' : 'entry:error entry:hint'}
      aria-invalid=${wrongNumber === undefined ? nothing : 'true'}
      .value=${live(item.kind === 'number' ? (wrongNumber ?? numberOf(chosen)) : '')}
      @input=${(event: InputEvent) => typed(actions, item, event)}
      @keydown=${(event: KeyboardEvent) => pressed(actions, item, event)}
    />
    <div class="entry-options" role="group" aria-label=${words.entryKeys}>
      ${item.options.map((each) => option(each, false))}${item.nonresponses.map((each) => option(each, true))}
    </div>
    <div class="draft-actions">
      <button
        type="button"
        class="quiet"
        aria-disabled=${session.at === 0 ? 'true' : nothing}
        @click=${() => actions.back()}
      >
        <span>${words.entryBack}</span> <kbd>${words.entryBackKey}</kbd>
      </button>
      <button type="button" class="quiet" @click=${() => actions.skip()}>
        <span>${chosen.length > 0 ? words.entryNext : words.entrySkip}</span>
        <kbd>${words.entryEnterKey}</kbd>
      </button>
    </div>
  </div>`;
}

const numberOf = ([first]: readonly string[]): string =>
  first !== undefined && Number.isFinite(Number(first)) ? first : '';

/** Each sign is a key of its own: phones tell no other. */
function typed(actions: EntryActions, item: EntryItem, event: InputEvent): void {
  const input = event.target as HTMLInputElement;
  const letter = input.value.at(-1)?.toLowerCase();
  if (item.kind === 'number') {
    if (letter !== undefined && item.nonresponses.some(({ key }) => key === letter)) actions.press(letter);
    return;
  }
  const signs = [...input.value];
  input.value = '';
  for (const sign of signs) actions.press(sign);
}

function pressed(actions: EntryActions, item: EntryItem, event: KeyboardEvent): void {
  const input = event.target as HTMLInputElement;
  if (event.key === 'Backspace' && input.value === '') {
    event.preventDefault();
    actions.back();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    if (item.kind !== 'number' || input.value.trim() === '') actions.skip();
    else actions.number(parseNumber(input.value), input.value);
  }
}

function renderEnd(actions: EntryActions): TemplateResult {
  const { words } = actions;
  const back = (event: KeyboardEvent): void => {
    if (event.key !== 'Backspace') return;
    event.preventDefault();
    actions.back();
  };
  return html`<div class="entry-item" @keydown=${back}>
    <p class="label">${words.entryDone}</p>
    <p class="hint">${words.entryDoneHint}</p>
    <div class="draft-actions">
      <button type="button" class="primary" id="entry-finish" @click=${() => actions.finish()}>
        ${words.entryFinish}
      </button>
      <button type="button" class="quiet" @click=${() => actions.back()}>
        <span>${words.entryBack}</span> <kbd>${words.entryBackKey}</kbd>
      </button>
    </div>
  </div>`;
}

/** What is typed so far, by code, to be looked over against the paper. */
function renderTyped(actions: EntryActions, session: EntrySession): TemplateResult {
  const { labels, words } = actions;
  return html`<ol class="entry-typed plain-list">
    ${session.items.map((item, at) => {
      const answer = answerWords(labels, session, item);
      return html`<li class=${answer === undefined ? '' : 'typed'}>
        <button
          type="button"
          class="link"
          aria-current=${at === session.at ? 'step' : nothing}
          @click=${() => actions.goTo(at)}
        >
          <span class="entry-typed-code">${item.code}</span> <span>${answer ?? words.entryUnanswered}</span>
        </button>
      </li>`;
    })}
  </ol>`;
}
