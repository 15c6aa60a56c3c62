import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatList, formatNumber } from 'talkoot/engine';
import { heading } from 'talkoot/elements/heading.js';
import type { Content } from 'talkoot/elements/step-view.js';
import { actorName, difference } from 'talkoot/network';
import type { Difference, Network } from 'talkoot/network';
import { longList, menu, radios, scrolling } from './lists.ts';
import { numberText } from './measures.ts';
import { namesOf } from './names.ts';
import type { Panel, PanelHost } from './panel.ts';
import { panelStyles } from './panel-styles.ts';
import { clientChanges, missedMost, play } from './scenario.ts';
import type { Scenario } from './scenario.ts';

/** Who would be missed: an actor leaves, comes or joins another, and what that means for the client, side by side. */
export class MissedPanel implements Panel {
  readonly styles = [panelStyles];
  readonly #host: PanelHost;
  #kind: Scenario['kind'] = 'remove';
  #actor = '';
  readonly #merged = new Set<string>();
  #into = '';
  #name = '';
  #gives = '';

  constructor(host: PanelHost) {
    this.#host = host;
  }

  render(): Content {
    const { network, words, language } = this.#host;
    const { missed: own } = words;
    if (network.actors.length === 0) return html`<p>${words.nothing}</p>`;
    const names = namesOf(network, language, words);
    const ranking = missedMost(network).map(
      ([actor, count]) => html`${names.actor(actor)}: ${formatNumber(count, language)}`,
    );
    const scenario = this.#scenario;
    return html`<p class="lead">${own.lead}</p>
      ${
        ranking.length === 0
          ? nothing
          : html`<section class="finding">
              ${heading(this.#host.level + 1, own.ranking, 'review-heading')}
              <p class="hint">${own.rankingLead}</p>
              ${longList(ranking, words.showAll)}
            </section>`
      }
      ${radios('missed-kind', own.what, own.kinds, this.#kind, (kind) => this.#set(() => (this.#kind = kind)))}
      ${this.#renderChoice()}
      ${
        typeof scenario === 'string'
          ? html`<p class="hint" role="status">${scenario}</p>`
          : this.#renderResult(play(network, scenario, language, words.client))
      }`;
  }

  #renderChoice(): TemplateResult {
    const { network, words, language } = this.#host;
    const { missed: own } = words;
    const actors = network.actors.map((actor) => [actor.id, actorName(actor, language)] as const);
    if (this.#kind === 'remove')
      return menu('missed-who', own.who, actors, this.#chosen, (id) => this.#set(() => (this.#actor = id)));
    if (this.#kind === 'add')
      return html`<div class="question">
          <label class="label" for="missed-name">${own.name}</label>
          <input
            type="text"
            id="missed-name"
            autocomplete="off"
            .value=${live(this.#name)}
            @input=${(event: Event) => this.#set(() => (this.#name = valueOf(event)))}
          />
        </div>
        <div class="question">
          <label class="label" for="missed-gives">${own.gives}</label>
          <textarea
            id="missed-gives"
            .value=${live(this.#gives)}
            @input=${(event: Event) => this.#set(() => (this.#gives = valueOf(event)))}
          ></textarea>
        </div>`;
    const merged = actors.filter(([id]) => this.#merged.has(id));
    return html`<fieldset class="question">
        <legend class="label">${own.mergeWho}</legend>
        <div class="options">
          ${actors.map(
            ([id, name]) =>
              html`<label class="option"
                ><input
                  type="checkbox"
                  .checked=${this.#merged.has(id)}
                  @change=${(event: Event) => this.#tick(id, (event.target as HTMLInputElement).checked)}
                /><span>${name}</span></label
              >`,
          )}
        </div>
      </fieldset>
      ${merged.length < 2 ? nothing : menu('missed-into', own.into, merged, this.#mergeInto, (id) => this.#set(() => (this.#into = id)))}`;
  }

  /** What is tried out; what is still missing for it, in words. */
  get #scenario(): Scenario | string {
    const { network, words, language } = this.#host;
    const { missed: own } = words;
    if (this.#kind === 'remove') return { kind: 'remove', actor: this.#chosen };
    if (this.#kind === 'merge') {
      const actors = network.actors.map(({ id }) => id).filter((id) => this.#merged.has(id));
      return actors.length < 2 ? own.chooseTwo : { kind: 'merge', actors, into: this.#mergeInto };
    }
    const name = this.#name.trim();
    if (name === '') return own.nameNeeded;
    const isTaken = network.actors.some(
      (actor) => actorName(actor, language).toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) return own.nameTaken;
    const gives = this.#gives.split('\n').map((line) => line.trim());
    return { kind: 'add', name, gives: gives.filter((line) => line !== '') };
  }

  #renderResult(after: Network): TemplateResult {
    const { network, words, language, level, canEdit } = this.#host;
    const { missed: own } = words;
    const found = difference(network, after);
    const { lost, onlyOneLeft, gained } = found.client;
    const names = namesOf(after, language, words);
    const sentence = own.sentence(lost.length, onlyOneLeft.length, gained.length);
    return html`<section class="finding">
      ${heading(level + 1, own.result, 'review-heading')}
      <p role="status">
        <strong>${sentence}</strong>
        ${found.isolated.length > 0 ? own.isolated(formatList(found.isolated.map(names.actor), language)) : nothing}
      </p>
      ${this.#renderClient(after)}${this.#renderNumbers(found)}
      ${
        canEdit
          ? html`<div class="actions">
              <button type="button" class="secondary" @click=${() => this.#apply(after)}>${own.apply}</button>
            </div>`
          : nothing
      }
    </section>`;
  }

  #renderClient(after: Network): TemplateResult {
    const { network, words, language } = this.#host;
    const { missed: own } = words;
    const changes = clientChanges(network, after);
    if (changes.length === 0) return html`<p>${own.same}</p>`;
    const [was, is] = [namesOf(network, language, words), namesOf(after, language, words)];
    const who = (ids: readonly string[], { actor }: typeof was): string =>
      ids.length === 0 ? words.nobody : formatList(ids.map(actor), language);
    const value = (id: string): string =>
      network.values.some((known) => known.id === id) ? was.value(id) : is.value(id);
    return scrolling(
      own.result,
      html`<table>
        <thead>
          <tr>
            <th scope="col">${own.value}</th>
            <th scope="col">${own.before}</th>
            <th scope="col">${own.after}</th>
            <th scope="col">${own.effect}</th>
          </tr>
        </thead>
        <tbody>
          ${changes.map(
            (change) =>
              html`<tr>
                <th scope="row">${value(change.value)}</th>
                <td>${who(change.before, was)}</td>
                <td>${who(change.after, is)}</td>
                <td class="effect">${own.effects[change.effect]}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    );
  }

  #renderNumbers({ before, after }: Difference): TemplateResult {
    const { words, language, network } = this.#host;
    const { missed: own, analysis } = words;
    const rows: readonly (readonly [
      keyof typeof own.numberRows,
      (of: typeof before) => string | undefined,
    ])[] = [
      ['actors', (of) => formatNumber(of.actors, language)],
      ['single', (of) => formatNumber(of.singleSources.length, language)],
      ['links', (of) => formatNumber(of.links, language)],
      ['density', (of) => numberText('density', of.density, language)],
      ['efficiency', (of) => numberText('efficiency', of.efficiency, language)],
    ];
    if (network.flows.length === 0) return html``;
    return html`<details class="more">
      <summary>${own.numbers}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${analysis.measure}</th>
            <th scope="col">${own.beforeNumber}</th>
            <th scope="col">${own.afterNumber}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, text]) =>
              html`<tr>
                <th scope="row">${own.numberRows[name]}</th>
                <td class="number">${text(before) ?? analysis.noNumber}</td>
                <td class="number">${text(after) ?? analysis.noNumber}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }

  #apply(after: Network): void {
    const { missed: own } = this.#host.words;
    this.#host.change(after, own.kinds[this.#kind]);
    this.#merged.clear();
    this.#actor = this.#into = this.#name = this.#gives = '';
    this.#host.say(own.applied);
    this.#host.focus('panel-heading');
  }

  /** The actor that leaves: the chosen one while it is there, else the one that would be missed most. */
  get #chosen(): string {
    const { network } = this.#host;
    if (network.actors.some(({ id }) => id === this.#actor)) return this.#actor;
    return missedMost(network)[0]?.[0] ?? network.actors[0]!.id;
  }

  get #mergeInto(): string {
    return this.#merged.has(this.#into) ? this.#into : ([...this.#merged][0] ?? '');
  }

  #tick(id: string, isOn: boolean): void {
    this.#set(() => (isOn ? this.#merged.add(id) : this.#merged.delete(id)));
  }

  #set(change: () => void): void {
    change();
    this.#host.refresh();
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}
