import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import type { End, ShownFlow } from '../drawing/shown-network.ts';
import type { Scene } from './scene.ts';
import { inOrder, sectionsIn } from './end-order.ts';
import type { Section } from './end-order.ts';
import { endSentence, isFlowChosen, natureOf } from './scene.ts';
import { inWindow, renderPaging } from './paging.ts';
import type { Window } from './paging.ts';

export const LIST_SIZE = 40;
export const TABLE_SIZE = 100;

export interface ListActions {
  readonly ends: Window;
  readonly flows: Window;
  readonly isTableOpen: boolean;
  readonly goToEnds: (first: number) => void;
  readonly goToFlows: (first: number) => void;
  openTable(isOpen: boolean): void;
}

/** The actors as the list has them: group by group where there are groups. */
export function listSections({ shown, words }: Scene): readonly Section[] {
  return inOrder(shown, shown.actors.some(({ group }) => group !== undefined) ? 'group' : 'entered', words);
}

/** Everything as a list: each actor with what it gives and gets; and all flows as a table. */
export function renderList(scene: Scene, actions: ListActions): TemplateResult {
  const { words, shown, headingLevel } = scene;
  const sections = listSections(scene);
  const ends = sections.flatMap((section) => section.ends);
  return html`${renderPaging(words, ends.length, actions.ends, words.actorsShown, actions.goToEnds)}
  ${sectionsIn(sections, inWindow(ends, actions.ends)).map(
    ({ title, ends: members }) =>
      html`${title === undefined ? nothing : heading(headingLevel + 1, title, 'section-title')}
        <ul class="plain-list actors" aria-label=${title ?? words.picture}>
          ${members.map((end) => renderEnd(scene, end, title === undefined ? 1 : 2))}
        </ul>`,
  )}
  ${
    shown.flows.length === 0
      ? nothing
      : html`<details
          class="more"
          ?open=${actions.isTableOpen}
          @toggle=${(event: Event) => actions.openTable((event.currentTarget as HTMLDetailsElement).open)}
        >
          <summary>${words.tableOfFlows}</summary>
          ${actions.isTableOpen ? renderTable(scene, actions) : nothing}
        </details>`
  }`;
}

function renderEnd(scene: Scene, end: End, below: number): TemplateResult {
  const { words, selection, headingLevel, choose } = scene;
  // The heading above says the group.
  const nature = natureOf(scene, { ...end, group: undefined });
  const name = html`<button
    type="button"
    class="link"
    data-end=${end.id}
    aria-pressed=${selection === end.id ? 'true' : 'false'}
    aria-label=${endSentence(scene, end)}
    @click=${() => choose(end.id)}
  >
    ${end.name}
  </button>`;
  return html`<li class=${selection === end.id ? 'actor chosen' : 'actor'}>
    ${heading(headingLevel + below, name, 'actor-name')}
    ${nature.length > 0 ? html`<p class="quiet-text"><bdi>${nature.join(', ')}</bdi></p>` : nothing}
    <div class="two">
      <div>${renderFlows(scene, words.gives, end.gives, ({ to }) => to)}</div>
      <div>${renderFlows(scene, words.gets, end.gets, ({ from }) => from)}</div>
    </div>
  </li>`;
}

/** What an end gives or gets, gathered by who is at the other end. */
export function renderFlows(
  scene: Scene,
  title: string,
  flows: readonly ShownFlow[],
  other: (flow: ShownFlow) => End,
): TemplateResult {
  const { words, choose } = scene;
  const groups = new Map<End, ShownFlow[]>();
  for (const flow of flows) groups.set(other(flow), [...(groups.get(other(flow)) ?? []), flow]);
  return html`<p class="list-title">${title} <span class="quiet-text">(${flows.length})</span></p>
    ${
      flows.length === 0
        ? html`<p class="quiet-text">${words.nothing}</p>`
        : html`<ul class="plain-list groups">
            ${[...groups].map(
              ([end, members]) =>
                html`<li>
                  <span class="at-end">${end.name}</span>
                  <ul class="plain-list">
                    ${members.map(
                      (flow) =>
                        html`<li class="flow-line">
                          <button
                            type="button"
                            class="link ${flow.flow.kind ?? ''}"
                            data-flow=${flow.id}
                            aria-pressed=${isFlowChosen(scene, flow.id) ? 'true' : 'false'}
                            @click=${() => choose(flow.id)}
                          >
                            ${flow.value}</button
                          >${renderDetails(words, flow)}
                        </li>`,
                    )}
                  </ul>
                </li>`,
            )}
          </ul>`
    }`;
}

function renderDetails(words: Scene['words'], { flow }: ShownFlow): TemplateResult | typeof nothing {
  const details = [
    ...(flow.kind ? [words.kindOf[flow.kind]] : []),
    ...(flow.state && flow.state !== 'works' ? [words.states[flow.state]] : []),
  ];
  return details.length === 0 ? nothing : html` <span class="quiet-text">${details.join(', ')}</span>`;
}

function renderTable({ words, shown }: Scene, actions: ListActions): TemplateResult {
  return html`${renderPaging(words, shown.flows.length, actions.flows, words.flowsShown, actions.goToFlows)}
    <div class="wide-table" role="region" tabindex="0" aria-label=${words.scrolls(words.tableOfFlows)}>
      <table>
        <thead>
          <tr>
            ${[words.giver, words.benefit, words.getter, words.kind, words.state].map(
              (head) => html`<th scope="col">${head}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${inWindow(shown.flows, actions.flows).map(
            ({ from, to, value, flow }) =>
              html`<tr>
                <th scope="row">${from.name}</th>
                <td>${value}</td>
                <td>${to.name}</td>
                <td>${flow.kind ? words.kindOf[flow.kind] : words.notSaid}</td>
                <td>${flow.state ? words.states[flow.state] : words.notSaid}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
