import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Asking } from './asking.ts';
import { AnswerWords, pathsOf } from './draft-answer-words.ts';
import type { AnswerChanges } from './draft-changes.ts';
import { msg } from './localize.ts';

/** What can be done about it, given by the element. */
export interface ChangesActions {
  /** Something here is to be shown anew. */
  update(): void;
  /** The person has taken note. */
  dismiss(): void;
}

/** An answer as it is read: the question, and a line for each thing that was said. */
interface ReadAnswer {
  readonly label: string;
  readonly lines: readonly string[];
}

/** What became of saved answers in a new version, until the person has taken note of it. */
export class DraftChanges {
  readonly found: AnswerChanges;
  readonly #saved: AnswerWords;
  #copied: 'yes' | 'no' | undefined;

  constructor(found: AnswerChanges) {
    this.found = found;
    this.#saved = AnswerWords.saved(found.texts);
  }

  render(asking: Asking, actions: ChangesActions): TemplateResult {
    const current = AnswerWords.current(asking, asking.language);
    const kept = this.found.kept.map(({ address, answer }) => this.#read(address, answer, current));
    const unfit = this.found.unfit.map(({ address, answer }) => this.#read(address, answer, current));
    const copy = (): void => void this.#copy([...kept, ...unfit], actions);
    // Browsers hand the clipboard to secure pages only.
    const canCopy = (globalThis.navigator as Partial<Navigator>).clipboard !== undefined;
    return html`<section class="notice changes">
      ${this.#renderKept(kept)}${this.#renderUnfit(unfit)}${this.#renderMoved(current)}
      <div class="draft-actions">
        ${
          canCopy && kept.length + unfit.length > 0
            ? html`<button type="button" class="secondary" @click=${copy}>
                ${msg('Kopioi vastaukset', { id: 'changes-copy' })}
              </button>`
            : nothing
        }
        <button type="button" class="secondary" @click=${() => actions.dismiss()}>
          ${msg('Selvä', { id: 'changes-dismiss' })}
        </button>
        <span role="status">${this.#copiedWords()}</span>
      </div>
    </section>`;
  }

  #renderKept(kept: readonly ReadAnswer[]): TemplateResult | typeof nothing {
    if (kept.length === 0) return nothing;
    return html`<p>
        ${msg('Näille vastauksillesi ei ole enää paikkaa. Ne säilyvät luonnoksessa, mutta niitä ei lähetetä. Kopioi ne talteen, jos tarvitset niitä.', { id: 'changes-kept' })}
      </p>
      ${this.#renderAnswers(kept)}`;
  }

  #renderUnfit(unfit: readonly ReadAnswer[]): TemplateResult | typeof nothing {
    if (unfit.length === 0) return nothing;
    return html`<p>
        ${msg('Näihin kysymyksiin vastaamaasi vaihtoehtoa ei enää ole. Valitse uusi vaihtoehto.', { id: 'changes-unfit' })}
      </p>
      ${this.#renderAnswers(unfit)}`;
  }

  #renderAnswers(answers: readonly ReadAnswer[]): TemplateResult {
    return html`<dl class="answer" lang=${this.#saved.language.replace(/-simple$/, '')}>
      ${answers.map(
        ({ label, lines }) =>
          html`<div>
            <dt>${label}</dt>
            ${lines.map((line) => html`<dd class="answer">${line}</dd>`)}
          </div>`,
      )}
    </dl>`;
  }

  #renderMoved(current: AnswerWords): TemplateResult | typeof nothing {
    const { moved } = this.found;
    if (moved.length === 0) return nothing;
    return html`<p>
        ${msg('Näiden vastaustesi kysymys tai sanamuoto on muuttunut. Tarkista ne.', { id: 'changes-moved' })}
      </p>
      <ul class="answer">
        ${moved.map(({ from, to }) => {
          const before = this.#saved.label(from);
          const now = current.label(to) ?? to;
          return html`<li>
            ${now}${before !== undefined && before !== now ? html` <span class="hint">(${msg('aiemmin', { id: 'changes-before' })}: ${before})</span>` : nothing}
          </li>`;
        })}
      </ul>`;
  }

  #read(address: string, answer: unknown, current: AnswerWords): ReadAnswer {
    const paths = pathsOf(address);
    const path = paths.find((each) => this.#saved.label(each) !== undefined) ?? paths.at(-1)!;
    const labels = path
      .split('/')
      .map((_, end, ids) => ids.slice(0, end + 1).join('/'))
      .map((each) => this.#saved.label(each) ?? current.label(each));
    const own = labels.at(-1) ?? path.split('/').at(-1)!;
    return {
      label: [...labels.slice(0, -1).filter((label) => label !== undefined), own].join(' – '),
      lines: this.#saved.lines(answer, path),
    };
  }

  #copiedWords(): string | typeof nothing {
    if (this.#copied === 'yes') return msg('Kopioitu.', { id: 'changes-copied' });
    if (this.#copied !== 'no') return nothing;
    return msg('Kopioiminen ei onnistunut. Valitse teksti ja kopioi se itse.', { id: 'changes-not-copied' });
  }

  async #copy(answers: readonly ReadAnswer[], actions: ChangesActions): Promise<void> {
    const text = answers.map(({ label, lines }) => [label, ...lines].join('\n')).join('\n\n');
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = 'yes';
    } catch {
      this.#copied = 'no';
    }
    actions.update();
  }
}
