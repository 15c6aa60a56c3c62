import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import { checkIcon, errorIcon, noticeIcon } from 'talkoot/elements/icons.js';
import type { CollectDesk } from './desk.ts';
import { renderListed } from './listed-view.ts';
import { renderKeeping } from './keeping-view.ts';
import type { Words } from '../words/words.ts';

/** What the page on which responses are collected shows, and what can be done on it. */
export interface CollectActions {
  readonly words: Words;
  readonly headingLevel: number;
  readonly desk: CollectDesk;
  readonly groups: readonly { readonly id: string; readonly invited?: number }[];
  readonly minimum: number;
  /** Whether forms can be typed in. */
  readonly hasEntry: boolean;
  /** Whether to list everything that was left out, however long. */
  readonly listsAll: boolean;
  /** Whether the person is asked if she means to erase everything. */
  readonly asksToErase: boolean;
  /** Whether nothing was in the box for codes when it was to be added. */
  readonly pasteWasEmpty: boolean;
  readonly groupName: (id: string) => string;
  readonly paste: (text: string) => void;
  readonly listAll: () => void;
  readonly askToErase: (asks: boolean) => void;
  readonly stopReading: () => void;
  /** Whether the responses are kept on this device, as the person answered. */
  readonly keep: (isWanted: boolean) => void;
  readonly takeOver: () => void;
  readonly erase: () => void;
  readonly typePaper: () => void;
  readonly showResults: () => void;
}

/** Bringing in responses: how many there are of each group, ways to bring more, and what was left out. */
export function renderCollect(actions: CollectActions): TemplateResult {
  const { words, desk, headingLevel } = actions;
  return html`${heading(headingLevel + 1, words.collectPage, 'section-heading', 'page')}
    <p class="lead">${words.collectLead}</p>
    ${renderCounts(actions)}
    <div class="ways" ?inert=${desk.isLocked}>
      ${renderFiles(actions)}${renderProgress(actions)}${renderPaste(actions)}${renderOtherWays(actions)}
    </div>
    ${renderListed(actions)}${renderKeeping(actions)}
    <p class="lead look-when-ready">${words.lookWhenReady(actions.minimum)}</p>
    <div class="navigation">
      <button type="button" class="primary" @click=${() => actions.showResults()}>
        ${words.showResults}
      </button>
    </div>`;
}

function renderCounts({
  words,
  desk,
  groups,
  minimum,
  groupName,
  headingLevel,
}: CollectActions): TemplateResult {
  const counted = desk.box?.counted ?? {};
  return html`${heading(headingLevel + 2, words.counts, 'visually-hidden')}
    <dl class="counts">
      ${groups.map(({ id, invited }) => {
        const { responses = 0, joint = 0 } = counted[id] ?? {};
        const isEnough = responses >= minimum;
        const state = isEnough ? words.enough : joint > 0 ? words.withJoint : words.notEnough;
        return html`<div class=${isEnough || joint > 0 ? 'count-group enough' : 'count-group'}>
          <dt>${groupName(id)}</dt>
          <dd>
            ${isEnough || (responses === 0 && joint > 0) ? nothing : html`<span class="count-number">${words.countNeeded(responses, minimum)}</span>`}
            ${isEnough ? html`<span class="count-number">${words.countEnough(responses, invited)}</span>` : nothing}
            ${joint > 0 ? html`<span class="count-number">${words.countJoint(joint)}</span>` : nothing}
            <span class="count-state"
              >${isEnough || joint > 0 ? checkIcon : noticeIcon}<span>${state}</span></span
            >
          </dd>
        </div>`;
      })}
    </dl>`;
}

function renderFiles({ words, desk, headingLevel }: CollectActions): TemplateResult {
  const choose = (event: Event): void =>
    (event.currentTarget as HTMLElement).parentElement!.querySelector<HTMLInputElement>('input')!.click();
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file may be chosen again.
    input.value = '';
    void desk.addFiles(files);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle('over', event.type === 'dragover');
  };
  const drop = (event: DragEvent): void => {
    over(event);
    void desk.addFiles(event.dataTransfer?.files ?? []);
  };
  return html`<section class="question way" aria-labelledby="files-label">
    ${heading(headingLevel + 2, words.filesLabel, 'label', 'files-label')}
    <p class="hint">${words.filesHint}</p>
    <div class="drop" @dragover=${over} @dragleave=${over} @drop=${drop}>
      <input
        type="file"
        id="files"
        multiple
        hidden
        accept=".json,.txt,.csv,application/json,text/plain"
        @change=${chosen}
      />
      <button type="button" class="secondary" @click=${choose}>${words.chooseFiles}</button>
      <span class="hint">${words.orDrop}</span>
    </div>
    ${desk.refusedFiles.map(
      ({ file, reason }) =>
        html`<p class="error">${errorIcon}<span>${words.fileRefused(file, reason)}</span></p>`,
    )}
  </section>`;
}

function renderProgress({ words, desk, stopReading }: CollectActions): TemplateResult | typeof nothing {
  const { progress } = desk;
  if (!progress) return nothing;
  const percent = Math.floor(progress.share * 100);
  return html`<div class="reading">
    <label for="reading">${words.reading(progress.name)}</label>
    <div class="reading-line">
      <progress id="reading" max="100" value=${percent}></progress>
      <span class="reading-share" aria-hidden="true">${words.readingShare(percent)}</span>
      <button type="button" class="quiet" @click=${stopReading}>${words.stopReading}</button>
    </div>
  </div>`;
}

function renderPaste({ words, pasteWasEmpty, paste }: CollectActions): TemplateResult {
  const add = (event: Event): void => {
    const area = (event.currentTarget as HTMLElement)
      .closest('.way')!
      .querySelector<HTMLTextAreaElement>('textarea')!;
    const text = area.value;
    if (text.trim() === '') area.focus();
    else area.value = '';
    paste(text);
  };
  return html`<section class="question way">
    <label class="label" for="paste">${words.pasteLabel}</label>
    <p class="hint" id="paste:hint">${words.pasteHint}</p>
    ${pasteWasEmpty ? html`<p class="error" id="paste:error">${errorIcon}<span>${words.nothingPasted}</span></p>` : nothing}
    <textarea
      id="paste"
      class="codes"
      rows="3"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      dir="ltr"
      aria-describedby=${pasteWasEmpty ? 'paste:hint paste:error' : 'paste:hint'}
      aria-invalid=${pasteWasEmpty ? 'true' : nothing}
    ></textarea>
    <button type="button" class="secondary add-codes" @click=${add}>${words.addCodes}</button>
  </section>`;
}

function renderOtherWays(actions: CollectActions): TemplateResult | typeof nothing {
  const { words, desk, hasEntry, headingLevel } = actions;
  const { camera } = desk;
  if (!camera.isPossible && !hasEntry) return nothing;
  return html`<section class="question way" aria-labelledby="other-ways">
    ${heading(headingLevel + 2, words.otherWays, 'label', 'other-ways')}
    <div class="draft-actions">
      ${
        hasEntry
          ? html`<button type="button" class="secondary" @click=${() => actions.typePaper()}>
              ${words.typePaper}
            </button>`
          : nothing
      }
      ${
        camera.isPossible
          ? html`<button
              type="button"
              class="secondary"
              aria-expanded=${camera.isOn ? 'true' : 'false'}
              @click=${() => (camera.isOn ? camera.stop() : camera.start())}
            >
              ${camera.isOn ? words.stopCamera : words.startCamera}
            </button>`
          : nothing
      }
    </div>
    ${
      camera.isOn
        ? html`<p class="hint">${words.cameraHint}</p>
            <video class="camera" aria-label=${words.cameraPicture}></video>`
        : nothing
    }
    ${camera.refused ? html`<p class="error">${errorIcon}<span>${words.cameraReasons[camera.refused]}</span></p>` : nothing}
  </section>`;
}
