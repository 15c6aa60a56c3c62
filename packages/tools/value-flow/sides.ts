import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from 'talkoot/engine';
import { heading } from 'talkoot/elements/heading.js';
import { actorName, changeFlow, twoSides } from 'talkoot/network';
import type { Confirmation, Flow } from 'talkoot/network';
import type { Content } from 'talkoot/elements/step-view.js';
import { longList, menu, scrolling } from './lists.ts';
import type { Line } from './lists.ts';
import { namesOf } from './names.ts';
import type { Names } from './names.ts';
import type { Panel, PanelHost } from './panel.ts';
import { panelStyles } from './panel-styles.ts';

const GROUPS = ['claimed', 'expected', 'denied', 'both', 'unasked'] as const;

type Said = 'yes' | 'no' | 'none';

/** The two-sided check: what giver and receiver say of each flow, and where only one of them knows of it. */
export class SidesPanel implements Panel {
  readonly styles = [panelStyles];
  readonly #host: PanelHost;
  #actor = '';

  constructor(host: PanelHost) {
    this.#host = host;
  }

  render(): Content {
    const { network, words, language } = this.#host;
    const { sides: own } = words;
    const names = namesOf(network, language, words);
    const sides = twoSides(network);
    return html`<p class="lead">${own.lead}</p>
      ${GROUPS.map((group) => {
        const flows = sides[group];
        // What nobody was asked is most of a new map, and says nothing line by line.
        const lines = group === 'unasked' ? [] : flows.map(names.flow);
        return html`<section class="finding">
          ${heading(this.#host.level + 1, `${own.groups[group]}: ${formatNumber(flows.length, language)}`, 'review-heading')}
          ${longList(lines, words.showAll)}
        </section>`;
      })}
      ${network.actors.length === 0 ? nothing : this.#renderTable(names)}`;
  }

  #renderTable(names: Names): TemplateResult {
    const { network, words, language } = this.#host;
    const { sides: own } = words;
    const actors = network.actors.map((actor) => [actor.id, actorName(actor, language)] as const);
    const chosen = actors.some(([id]) => id === this.#actor) ? this.#actor : actors[0]![0];
    const flows = network.flows.filter(({ from, to }) => from === chosen || to === chosen);
    const table = html`<table>
      <thead>
        <tr>
          <th scope="col">${own.flow}</th>
          <th scope="col">${own.giver}</th>
          <th scope="col">${own.receiver}</th>
        </tr>
      </thead>
      <tbody>
        ${flows.map(
          (flow) =>
            html`<tr>
              <th scope="row">${names.flow(flow)}</th>
              <td>${this.#renderSaid(flow, 'giver', own.giverOf(names.flow(flow)))}</td>
              <td>${this.#renderSaid(flow, 'receiver', own.receiverOf(names.flow(flow)))}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
    return html`${menu('sides-who', own.whose, actors, chosen, (id) => {
      this.#actor = id;
      this.#host.refresh();
    })}
    ${flows.length === 0 ? html`<p>${own.none}</p>` : scrolling(own.whose, table)}`;
  }

  #renderSaid(flow: Flow, side: keyof Confirmation, name: string): Line {
    const { words, canEdit } = this.#host;
    const { answers } = words.sides;
    const said = saidBy(flow, side);
    if (!canEdit) return answers[said];
    return html`<select
      class="cell"
      aria-label=${name}
      @change=${(event: Event) => this.#say(flow, side, (event.target as HTMLSelectElement).value as Said)}
    >
      ${(['none', 'yes', 'no'] as const).map(
        (answer) => html`<option value=${answer} .selected=${answer === said}>${answers[answer]}</option>`,
      )}
    </select>`;
  }

  #say(flow: Flow, side: keyof Confirmation, said: Said): void {
    const { network, words } = this.#host;
    const { [side]: _, ...others } = flow.confirmed ?? {};
    const confirmed: Confirmation = { ...others, ...(said !== 'none' && { [side]: said === 'yes' }) };
    const isAny = Object.keys(confirmed).length > 0;
    const next = changeFlow(network, flow.id, { confirmed: isAny ? confirmed : undefined });
    this.#host.change(next, `${words.sides[side]}: ${words.sides.answers[said]}`);
  }
}

function saidBy({ confirmed }: Flow, side: keyof Confirmation): Said {
  const said = confirmed?.[side];
  return said === undefined ? 'none' : said ? 'yes' : 'no';
}
