import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Asking } from './asking.ts';
import { noticeIcon } from './icons.ts';
import { msg } from './localize.ts';
import type { Content } from './step-view.ts';

/** A questionnaire that cannot be shown says so; what is wrong is for its author. */
export function renderFailure(error: unknown): TemplateResult {
  return html`<div class="notice" role="alert">
    <p>${noticeIcon}<span>${msg('Lomaketta ei voi näyttää.', { id: 'cannot-show' })}</span></p>
    <pre lang="en" dir="ltr">${error instanceof Error ? error.message : String(error)}</pre>
  </div>`;
}

/** Words that no native speaker has read yet are not given out for more than they are. */
export function renderUnreviewed(): TemplateResult {
  return html`<p class="hint">
    ${msg('Käännöstä ei ole vielä tarkistanut kukaan, joka puhuu kieltä äidinkielenään.', { id: 'unreviewed' })}
  </p>`;
}

/** What leads on could not be fetched: nothing is lost, and it can be tried again. */
export function renderMissingPart(retry: () => void): TemplateResult {
  return html`<div class="notice" role="alert">
    <p>
      ${noticeIcon}<span
        >${msg('Sivun osaa ei saatu haettua. Tarkista verkkoyhteys. Vastauksesi ovat tallessa tällä sivulla.', { id: 'part-missing' })}</span
      >
    </p>
    <div class="draft-actions">
      <button type="button" class="secondary" @click=${retry}>
        ${msg('Yritä uudelleen', { id: 'retry' })}
      </button>
    </div>
  </div>`;
}

/** The page before the questions: what this is and what becomes of the answers. */
export function renderStart(asking: Asking, draft: Content, start: () => void): TemplateResult {
  const { questionnaire, language } = asking;
  return html`<div class="start" id="place" tabindex="-1">
      ${paragraphs(questionnaire.text('description', language))}${paragraphs(questionnaire.text('start', language))}
    </div>
    ${draft}
    <div class="navigation">
      <button type="button" class="primary" @click=${start}>
        ${
          questionnaire.progress.answered > 0
            ? msg('Jatka vastaamista', { id: 'continue-answering' })
            : msg('Aloita', { id: 'begin-answering' })
        }
      </button>
    </div>`;
}

/** A text of several paragraphs, parted by empty lines. */
export function paragraphs(text: string | undefined): TemplateResult[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p class="lead">${paragraph}</p>`);
}
