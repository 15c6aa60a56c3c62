import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FileRefusedError, openFile, saveFile } from 'talkoot/device';
import { formatNumber } from 'talkoot/engine';
import { heading } from 'talkoot/elements/heading.js';
import { errorIcon, noticeIcon } from 'talkoot/elements/icons.js';
import type { Content } from 'talkoot/elements/step-view.js';
import { beneficiaryName, importFlows, readFlowTable, readMatrix } from 'talkoot/network';
import type { ImportedTable, ImportProblem } from 'talkoot/network';
import { longList, radios, scrolling } from './lists.ts';
import type { Panel, PanelHost } from './panel.ts';
import { panelStyles } from './panel-styles.ts';
import { problemRows } from './problem-rows.ts';

type Form = 'flows' | 'matrix';

/** How many problems stand on the page; the file has all of them. */
const SHOWN = 100;

/** A table from elsewhere: read, its mistakes listed with their places, and added only when the person says so. */
export class ImportPanel implements Panel {
  readonly styles = [panelStyles];
  readonly #host: PanelHost;
  #form: Form = 'flows';
  #text = '';
  #isEmpty = false;
  #table: ImportedTable | undefined;
  /** Name of a file that could not be read. */
  #refused: string | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  render(): Content {
    const { network, words, language } = this.#host;
    const { import: own } = words;
    const client = beneficiaryName(network, language);
    return html`<p class="lead">${own.lead}</p>
      ${radios<Form>('import-form', own.form, own.forms, this.#form, (form) => this.#setForm(form))}
      <div class="question">
        <label class="label" for="import-text">${own.paste}</label>
        <p class="hint" id="import-hint">${own.formHint} ${client ? own.clientHint(client) : nothing}</p>
        ${
          this.#isEmpty
            ? html`<p class="error" id="import-error">${errorIcon}<span>${own.empty}</span></p>`
            : nothing
        }
        <textarea
          id="import-text"
          rows="6"
          aria-describedby=${this.#isEmpty ? 'import-hint import-error' : 'import-hint'}
          aria-invalid=${this.#isEmpty ? 'true' : nothing}
          .value=${live(this.#text)}
          @input=${(event: Event) => this.#write((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      <div class="actions">
        <button type="button" class="secondary" @click=${() => this.#read()}>${own.read}</button>
        <button type="button" class="quiet" @click=${() => void this.#openFile()}>${own.file}</button>
      </div>
      <div role="alert">
        ${
          this.#refused === undefined
            ? nothing
            : html`<div class="notice error-notice">
                <p>${errorIcon}<span>${own.fileRefused(this.#refused)}</span></p>
              </div>`
        }
      </div>
      ${this.#table ? this.#renderTable(this.#table) : nothing}`;
  }

  #renderTable({ flows, problems }: ImportedTable): TemplateResult {
    const { words, level } = this.#host;
    const { import: own } = words;
    return html`<section class="finding">
      ${heading(level + 1, own.good(flows.length), 'review-heading', 'import-result')}
      ${
        flows.length === 0
          ? nothing
          : html`${longList(
                flows.map(({ from, to, value }) => words.flow(from, to, value)),
                words.showAll,
              )}
              <div class="actions">
                <button type="button" class="primary" @click=${() => this.#add()}>
                  ${own.add(flows.length)}
                </button>
              </div>`
      }
      ${problems.length === 0 ? nothing : this.#renderProblems(problems)}
    </section>`;
  }

  #renderProblems(problems: readonly ImportProblem[]): TemplateResult {
    const { words, language } = this.#host;
    const { import: own } = words;
    const table = html`<table>
      <thead>
        <tr>
          <th scope="col">${own.row}</th>
          <th scope="col">${own.column}</th>
          <th scope="col">${own.given}</th>
          <th scope="col">${own.what}</th>
        </tr>
      </thead>
      <tbody>
        ${problems.slice(0, SHOWN).map(
          ({ row, column, code, given }) =>
            html`<tr>
              <th scope="row">${formatNumber(row, language)}</th>
              <td>${column === undefined ? '' : formatNumber(column, language)}</td>
              <td>${given}</td>
              <td>${own.codes[code]}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
    return html`<div class="notice">
        <p>${noticeIcon}<span>${own.bad(problems.length)}</span></p>
      </div>
      ${scrolling(own.problems, table)}
      <button type="button" class="quiet" @click=${() => this.#saveBad(problems)}>${own.saveBad}</button>`;
  }

  #setForm(form: Form): void {
    this.#form = form;
    if (this.#table) this.#read();
    this.#host.refresh();
  }

  #write(text: string): void {
    this.#text = text;
    this.#isEmpty = false;
    this.#table = undefined;
    this.#host.refresh();
  }

  #read(): void {
    this.#refused = undefined;
    this.#isEmpty = this.#text.trim() === '';
    const read = this.#form === 'matrix' ? readMatrix : readFlowTable;
    this.#table = this.#isEmpty ? undefined : read(this.#text);
    this.#host.refresh();
    this.#host.focus(this.#isEmpty ? 'import-text' : 'import-result');
  }

  async #openFile(): Promise<void> {
    try {
      const file = await openFile({ accept: '.csv,.tsv,.txt,text/csv,text/plain' });
      if (!file) return;
      this.#text = file.text;
      this.#read();
    } catch (error) {
      if (!(error instanceof FileRefusedError)) throw error;
      this.#refused = error.file;
      this.#host.refresh();
    }
  }

  #add(): void {
    const { network, language, words } = this.#host;
    const { flows, problems } = this.#table!;
    const {
      network: grown,
      added,
      present,
      grouped,
    } = importFlows(network, flows, network.language ?? language);
    this.#host.change(grown, words.import.add(added));
    // What could not be read stays there to be mended; what was added does not come twice.
    this.#table = problems.length > 0 ? { flows: [], problems } : undefined;
    if (problems.length === 0) this.#text = '';
    this.#host.refresh();
    this.#host.say(words.import.added(added, present.length, grouped));
    this.#host.focus('panel-heading');
  }

  #saveBad(problems: readonly ImportProblem[]): void {
    const { codes } = this.#host.words.import;
    const text = problemRows(problems, (code) => codes[code]);
    saveFile('korjattavat-rivit.csv', text, 'text/csv');
    this.#host.say(this.#host.words.export.saved('korjattavat-rivit.csv'));
  }
}
