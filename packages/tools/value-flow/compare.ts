import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from 'talkoot/engine';
import { heading } from 'talkoot/elements/heading.js';
import type { Content } from 'talkoot/elements/step-view.js';
import { actorName, difference, parseNetwork, valueName } from 'talkoot/network';
import type { Actor, Changes, Flow, Network, Value } from 'talkoot/network';
import { openNetworkFile } from '../network-file/open-network-file.ts';
import type { FileRefusal } from '../network-file/open-network-file.ts';
import { alignByName } from './align.ts';
import { longList } from './lists.ts';
import { namesOf } from './names.ts';
import type { Panel, PanelHost } from './panel.ts';
import { panelStyles } from './panel-styles.ts';
import { examples } from './parts.ts';
import { renderRefusal } from './refusal.ts';

/** Two dated maps: what was added, what ended, what changed, and what that means for the client. */
export class ComparePanel implements Panel {
  readonly styles = [panelStyles];
  readonly #host: PanelHost;
  #other: Network | undefined;
  #refusal: FileRefusal | undefined;
  /** Whether the opened map is the later of the two. */
  #isLater = false;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  render(): Content {
    const { words, network, language } = this.#host;
    const { compare: own } = words;
    return html`<p class="lead">${own.lead}</p>
      <div class="actions">
        <button type="button" class="secondary" id="compare-open" @click=${() => void this.#open()}>
          ${own.open}
        </button>
        ${
          network.id === 'kymenlaakso-2016'
            ? nothing
            : html`<button type="button" class="quiet" @click=${() => void this.#openExample()}>
                ${own.example}
              </button>`
        }
      </div>
      <div role="alert">${renderRefusal(this.#refusal, language)}</div>
      ${this.#other ? this.#renderDifference(this.#other) : nothing}`;
  }

  #renderDifference(opened: Network): TemplateResult {
    const { network, words, language, level } = this.#host;
    const { compare: own } = words;
    const isSame = opened.id === network.id;
    const other = isSame ? opened : alignByName(opened, network);
    const [before, after] = this.#isLater ? [network, other] : [other, network];
    const found = difference(before, after);
    const [was, is] = [namesOf(before, language, words), namesOf(after, language, words)];
    const time = ({ asOf }: Network): string => (asOf === undefined ? own.now : formatDate(asOf, language));
    const { lost, gained, onlyOneLeft } = found.client;
    return html`<p>
        ${own.earlier(before.title || words.unknown, time(before))}<br />
        ${own.later(after.title || words.unknown, time(after))}
      </p>
      <div class="actions">
        <button type="button" class="quiet" @click=${() => this.#swap()}>${own.swap}</button>
      </div>
      ${isSame ? nothing : html`<p class="hint">${own.byName}</p>`}
      <section class="finding" role="status">
        ${heading(level + 1, own.client, 'review-heading')}
        ${lost.length + onlyOneLeft.length + gained.length === 0 ? html`<p>${own.same}</p>` : nothing}
        ${this.#renderLines(own.lost(lost.length), lost.map(was.value))}
        ${this.#renderLines(own.single(onlyOneLeft.length), onlyOneLeft.map(is.value))}
        ${this.#renderLines(own.gained(gained.length), gained.map(is.value))}
      </section>
      ${this.#renderChanges(
        'actors',
        found.actors,
        (actor: Actor) => actorName(actor, language),
        (one, two) => nameChange(actorName(one, language), actorName(two, language), own),
      )}
      ${this.#renderChanges(
        'values',
        found.values,
        (value: Value) => valueName(value, language),
        (one, two) => nameChange(valueName(one, language), valueName(two, language), own),
      )}
      ${this.#renderChanges(
        'flows',
        found.flows,
        (flow: Flow) => (after.flows.includes(flow) ? is : was).flow(flow),
        (one, two) => `${is.flow(two)} (${flowChange(one, two, own)})`,
      )}`;
  }

  #renderChanges<Entry>(
    kind: 'actors' | 'values' | 'flows',
    { added, ended, changed }: Changes<Entry>,
    name: (entry: Entry) => string,
    change: (before: Entry, after: Entry) => string,
  ): TemplateResult {
    const { words, level } = this.#host;
    const { compare: own } = words;
    const isSame = added.length + ended.length + changed.length === 0;
    return html`<section class="finding">
      ${heading(level + 1, own.kinds[kind], 'review-heading')} ${isSame ? html`<p>${own.same}</p>` : nothing}
      ${this.#renderLines(own.added(added.length), added.map(name))}
      ${this.#renderLines(own.ended(ended.length), ended.map(name))}
      ${this.#renderLines(
        own.changed(changed.length),
        changed.map(({ before, after }) => change(before, after)),
      )}
    </section>`;
  }

  /** A list with its title; nothing where it is empty. */
  #renderLines(title: string, lines: readonly string[]): Content {
    if (lines.length === 0) return nothing;
    return html`<p><strong>${title}</strong></p>
      ${longList(lines, this.#host.words.showAll)}`;
  }

  async #open(): Promise<void> {
    const opened = await openNetworkFile();
    if (opened === undefined) return;
    this.#refusal = 'reason' in opened ? opened : undefined;
    if (!('reason' in opened)) this.#take(opened);
    this.#host.refresh();
  }

  async #openExample(): Promise<void> {
    this.#take(parseNetwork(await examples['kymenlaakso-2016']!()));
    this.#host.refresh();
  }

  #take(network: Network): void {
    this.#other = network;
    this.#isLater = (network.asOf ?? '9999') > (this.#host.network.asOf ?? '9999');
  }

  #swap(): void {
    this.#isLater = !this.#isLater;
    this.#host.refresh();
  }
}

interface CompareWords {
  was(before: string, after: string): string;
  readonly other: string;
  readonly state: string;
  readonly kind: string;
}

function nameChange(before: string, after: string, own: CompareWords): string {
  return before === after ? `${after} (${own.other})` : own.was(before, after);
}

function flowChange(before: Flow, after: Flow, own: CompareWords): string {
  const parts = [
    ...(before.state !== after.state ? [own.state] : []),
    ...(before.kind !== after.kind ? [own.kind] : []),
  ];
  return parts.length === 0 ? own.other : parts.join(', ');
}
