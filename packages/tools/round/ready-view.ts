import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from 'talkoot/elements/heading.js';
import { checkIcon, errorIcon, noticeIcon } from 'talkoot/elements/icons.js';
import { directionOf } from 'talkoot/elements/language.js';
import type { Content } from 'talkoot/elements/step-view.js';
import { groupsAskedTooFew, pickText } from 'talkoot/network';
import type { Round } from 'talkoot/network';
import type { Materials } from './materials.ts';
import { isOfThisDevice } from './page.ts';
import type { PageAddress } from './page.ts';
import { renderQr } from './poster.ts';
import type { RoundToolWords } from './words/fi.ts';

/** What was done, and at which control: said there and to those who listen. */
export interface Said {
  readonly at: string;
  readonly text: string;
}

/** What the page of a finished round shows, and what can be done on it. */
export interface ReadyActions {
  readonly words: RoundToolWords;
  readonly language: string;
  readonly headingLevel: number;
  readonly round: Round;
  readonly page: {
    readonly text: string;
    /** The page that the host gave, and whether it is an address. */
    readonly given: string;
    readonly isGiven: boolean;
    readonly read: PageAddress;
  };
  /** BCP 47 tag of the language the materials are shown in. */
  readonly materialsLanguage: string;
  readonly isUnreviewed: boolean;
  /** One per group; undefined while their words are fetched. */
  readonly materials: readonly Materials[] | undefined;
  readonly hasFailed: boolean;
  readonly canShare: boolean;
  readonly said: Said | undefined;
  nameOfLanguage(tag: string): string;
  setPage(text: string): void;
  keepPage(): void;
  setLanguage(tag: string): void;
  retry(): void;
  copy(at: string, text: string, name: string): void;
  share(at: string, materials: Materials): void;
  printPosters(at: string, materials: readonly Materials[] | 'all'): void;
  printForm(at: string, materials: Materials): void;
  save(): void;
  change(): void;
  another(): void;
}

/** The round as it is given out: a link, an invitation, a poster and a form for paper per group. */
export function renderReady(actions: ReadyActions): TemplateResult {
  const { words, round, language, headingLevel: level, said } = actions;
  const { closes, told } = round;
  return html`${heading(level + 1, words.ready, 'section-heading', 'place')}
    <p class="lead">
      <strong>${round.network}.</strong> ${words.closesOn(closes)}
      ${words.toldOn(pickText(told.where, language), told.when)}
    </p>
    <p class="visually-hidden" role="status">${said?.text ?? nothing}</p>
    <div class="notice">
      <p>${noticeIcon}<span>${words.keepFile}</span></p>
      <div class="draft-actions">
        <button type="button" class="secondary" @click=${() => actions.save()}>${words.save}</button>
      </div>
    </div>
    ${renderPage(actions)}${'address' in actions.page.read ? renderMaterials(actions) : nothing}
    ${renderHall(actions)}
    <div class="navigation">
      <button type="button" class="secondary" @click=${() => actions.change()}>${words.change}</button>
      <button type="button" class="secondary" @click=${() => actions.another()}>${words.another}</button>
    </div>
    <p class="hint">${words.changeHint}</p>`;
}

/** Where respondents answer: asked, unless the page's author has said it. */
function renderPage({ words, page, ...actions }: ReadyActions): Content {
  const { read } = page;
  if (page.isGiven && 'address' in read) return nothing;
  const problem = 'problem' in read && read.problem !== 'empty' ? read.problem : undefined;
  const advice =
    'problem' in read
      ? read.problem === 'empty'
        ? words.pageProblems.empty
        : undefined
      : isOfThisDevice(read.address)
        ? words.pageHere
        : read.address.startsWith('http:')
          ? words.pageInsecure
          : undefined;
  const refused = html`<div class="notice error-notice">
    <p>${noticeIcon}<span>${words.pageRefused(page.given)}</span></p>
  </div>`;
  return html`${page.given === '' ? nothing : refused}
    <div class="question">
      <label class="label" for="page">${words.page}</label>
      <p class="hint" id="page:hint">${words.pageHint}</p>
      <div role="alert">
        ${
          problem
            ? html`<p class="error" part="error" id="page:error">
                ${errorIcon}<span>${words.pageProblems[problem]}</span>
              </p>`
            : nothing
        }
      </div>
      <input
        type="url"
        id="page"
        class="control"
        inputmode="url"
        autocomplete="url"
        spellcheck="false"
        aria-describedby="page:hint ${problem ? 'page:error' : 'page:advice'}"
        aria-invalid=${problem ? 'true' : nothing}
        .value=${live(page.text)}
        @change=${(event: Event) => {
          actions.setPage((event.target as HTMLInputElement).value);
          actions.keepPage();
        }}
      />
      <p class="hint" id="page:advice">${advice ?? nothing}</p>
    </div>`;
}

function renderMaterials(actions: ReadyActions): TemplateResult {
  const { words, round, materials, materialsLanguage: chosen } = actions;
  if (actions.hasFailed)
    return html`<div class="notice error-notice" role="alert">
      <p>${noticeIcon}<span>${words.notLoaded}</span></p>
      <div class="draft-actions">
        <button type="button" class="secondary" @click=${() => actions.retry()}>${words.retry}</button>
      </div>
    </div>`;
  const pages = round.groups.length * round.languages.length;
  return html`<div class="question">
      <label class="label" for="materials-language">${words.language}</label>
      <select
        id="materials-language"
        class="short"
        aria-describedby="materials-language:hint"
        @change=${(event: Event) => actions.setLanguage((event.target as HTMLSelectElement).value)}
      >
        ${round.languages.map(
          (tag) =>
            html`<option value=${tag} ?selected=${tag === chosen}>${actions.nameOfLanguage(tag)}</option>`,
        )}
      </select>
      <p class="hint" id="materials-language:hint">${actions.isUnreviewed ? words.unreviewed : nothing}</p>
    </div>
    ${materials ? materials.map((each) => renderGroup(actions, each)) : html`<p class="lead">${words.waiting}</p>`}
    ${
      pages > 1
        ? html`<p class="round-acts">
            <button type="button" class="secondary" @click=${() => actions.printPosters('all', 'all')}>
              ${words.printAll}
            </button>
            <span class="hint">${words.printAllHint(pages)}</span>
            ${renderSaid(actions, 'all')}
          </p>`
        : nothing
    }`;
}

function renderGroup(actions: ReadyActions, materials: Materials): TemplateResult {
  const { words, round, headingLevel: level } = actions;
  const { group: id, link, language, qr } = materials;
  const name = words.groups[id] ?? id;
  const who = words.groupWho[id];
  const invited = round.groups.find((group) => group.id === id)?.invited;
  const tooFew = groupsAskedTooFew(round).some((group) => group.id === id);
  const invitation = `${materials.words['invitation.subject']}\n\n${materials.words['invitation.text']}`;
  const act = (key: string, label: string, run: (at: string) => void): TemplateResult => {
    const at = `${key}-${id}`;
    return html`<button
        type="button"
        class="secondary"
        aria-label=${words.forGroup(label, name)}
        @click=${() => run(at)}
      >
        ${label}</button
      >${renderSaid(actions, at)}`;
  };
  return html`<section class="round-group" aria-labelledby="group-${id}">
    ${heading(level + 2, name, 'round-group-name', `group-${id}`)}
    <p class="hint">${who ?? nothing} ${invited === undefined ? nothing : words.invited(invited)}</p>
    ${
      tooFew
        ? html`<div class="notice">
            <p>${noticeIcon}<span>${words.tooFew(round.minimumGroup)}</span></p>
          </div>`
        : nothing
    }
    <label class="label" for="link-${id}">${words.link}</label>
    <input type="text" class="round-text" id="link-${id}" dir="ltr" readonly .value=${live(link)} />
    <p class="round-acts">
      ${act('copy-link', words.copyLink, () => actions.copy(`link-${id}`, link, words.link))}
    </p>
    <label class="label" for="invitation-${id}">${words.invitation}</label>
    <textarea
      class="round-text"
      id="invitation-${id}"
      readonly
      rows="8"
      lang=${tagOf(language)}
      dir=${directionOf(language)}
      .value=${live(invitation)}
    ></textarea>
    <p class="round-acts">
      ${act('copy-invitation', words.copyInvitation, () => actions.copy(`invitation-${id}`, invitation, words.invitation))}
      ${actions.canShare ? act('share', words.share, (at) => actions.share(at, materials)) : nothing}
    </p>
    ${
      qr
        ? html`<details class="more">
            <summary>${words.showQr}</summary>
            <div class="round-code">${renderQr(qr, words.qrName(name))}</div>
          </details>`
        : html`<div class="notice">
            <p>${noticeIcon}<span>${words.noQr}</span></p>
          </div>`
    }
    <p class="round-acts">
      ${qr ? act('poster', words.printPoster, (at) => actions.printPosters(at, [materials])) : nothing}
      ${act('form', words.printForm, (at) => actions.printForm(at, materials))}
    </p>
  </section>`;
}

/** The result of an act, beside its button. */
function renderSaid({ said }: ReadyActions, at: string): Content {
  return said?.at === at
    ? html`<span class="round-said" aria-hidden="true">${checkIcon}${said.text}</span>`
    : nothing;
}

/** The ways to answer in a hall without Wi-Fi. */
function renderHall({ words, headingLevel }: ReadyActions): TemplateResult {
  return html`<section>
    ${heading(headingLevel + 2, words.hall, 'review-heading')}
    <ul class="round-list">
      <li>${words.hallPhones}</li>
      <li>${words.hallDevice}</li>
      <li>${words.hallPaper}</li>
      <li>${words.hallTogether}</li>
    </ul>
  </section>`;
}

/** The tag as assistive technology knows it. */
export function tagOf(language: string): string {
  return language.replace(/-simple$/, '');
}
