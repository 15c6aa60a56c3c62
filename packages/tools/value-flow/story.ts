import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import type { Content } from 'talkoot/elements/step-view.js';
import { actorName, analyse, BENEFICIARY, beneficiaryName, isFlowing } from 'talkoot/network';
import type { Actor, Flow } from 'talkoot/network';
import { longList } from './lists.ts';
import { namesOf } from './names.ts';
import type { Panel, PanelHost } from './panel.ts';
import { panelStyles } from './panel-styles.ts';
import { clientGivers } from './scenario.ts';

/** The map actor by actor, to be told aloud: the client first, then each actor with what it gives and gets. */
export class StoryPanel implements Panel {
  readonly styles = [panelStyles];
  readonly #host: PanelHost;
  #step = 0;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  leave(): void {
    this.#host.select(undefined);
  }

  render(): Content {
    const { network, words, level } = this.#host;
    const { story: own } = words;
    const last = network.actors.length + 1;
    const step = Math.min(this.#step, last);
    const actor = network.actors[step - 1];
    const card =
      step === 0 ? this.#renderClient() : actor ? this.#renderActor(actor) : html`<p>${own.endLead}</p>`;
    const { title } = this.#stepAt(step);
    return html`<p class="lead">${own.lead}</p>
      <div class="story-card">
        <p class="hint">${own.of(step + 1, last + 1)}</p>
        ${heading(level + 1, title, 'story-title', 'story-title')} ${card}
      </div>
      <div class="actions">
        ${
          step > 0
            ? html`<button type="button" class="secondary" @click=${() => this.#go(step - 1)}>
                ${own.back}
              </button>`
            : nothing
        }
        <button type="button" class="primary" @click=${() => this.#go(step === last ? 0 : step + 1)}>
          ${step === last ? own.again : own.next}
        </button>
      </div>`;
  }

  #renderClient(): TemplateResult {
    const { network, words } = this.#host;
    const givers = clientGivers(network);
    return html`<p>${words.story.clientGets(givers.size, new Set([...givers.values()].flat()).size)}</p>`;
  }

  #renderActor({ id }: Actor): TemplateResult {
    const { network, words, language } = this.#host;
    const { story: own } = words;
    const names = namesOf(network, language, words);
    const flows = network.flows.filter(isFlowing);
    const given = flows.filter(({ from }) => from === id);
    const toClient = given.filter(({ to }) => to === BENEFICIARY);
    const toOthers = given.filter(({ to }) => to !== BENEFICIARY);
    const got = flows.filter(({ to }) => to === id);
    const alone = analyse(network).singleSources.filter(({ actor }) => actor === id).length;
    const withOther = (flow: Flow, other: string): string =>
      own.toOther(names.value(flow.value), names.actor(other));
    const list = (title: string, lines: readonly string[]): Content =>
      lines.length === 0
        ? nothing
        : html`<p><strong>${title}</strong></p>
            ${longList(lines, words.showAll)}`;
    return html`${given.length === 0 ? html`<p>${own.givesNothing}</p>` : nothing}
    ${list(
      own.givesClient,
      toClient.map(({ value }) => names.value(value)),
    )}
    ${list(
      own.givesOthers,
      toOthers.map((flow) => withOther(flow, flow.to)),
    )}
    ${list(
      own.gets,
      got.map((flow) => withOther(flow, flow.from)),
    )}
    ${alone > 0 ? html`<p>${own.alone(alone)}</p>` : nothing}`;
  }

  #stepAt(step: number): { readonly title: string; readonly selected: string | undefined } {
    const { network, words, language } = this.#host;
    if (step === 0) {
      const title = beneficiaryName(network, language) || words.client;
      return { title, selected: network.beneficiary ? BENEFICIARY : undefined };
    }
    const actor = network.actors[step - 1];
    if (!actor) return { title: words.story.end, selected: undefined };
    return { title: actorName(actor, language), selected: actor.id };
  }

  #go(step: number): void {
    this.#step = step;
    this.#host.select(this.#stepAt(step).selected);
    this.#host.refresh();
    this.#host.focus('story-title');
  }
}
