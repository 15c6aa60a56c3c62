import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from 'talkoot/elements/heading.js';
import type { End, ShownFlow } from '../drawing/shown-network.ts';
import { editingPart, findingPart } from '../lazy-parts.ts';
import { renderFlows } from './list-view.ts';
import type { PanelActions } from './panel-actions.ts';
import { flowSentence, natureOf } from './scene.ts';
import type { Scene } from './scene.ts';

/** What is chosen, in words, and what can be done to it; nothing while nothing is chosen. */
export function renderPanel(scene: Scene, actions: PanelActions): TemplateResult | typeof nothing {
  const { shown, selection } = scene;
  if (actions.draft) return renderDraft(scene, actions, actions.draft);
  const end = shown.endById.get(selection);
  if (end) return renderEnd(scene, actions, end);
  const flow = shown.flowById.get(selection);
  return flow ? renderFlow(scene, actions, flow) : (findingPart()?.renderValue(scene, actions) ?? nothing);
}

/** The panel around what is said of one thing. Another one gets new fields: what was typed for the first is not its. */
export function frame(
  scene: Scene,
  actions: PanelActions,
  title: string,
  content: TemplateResult,
): TemplateResult {
  const { draft } = actions;
  return html`<section class="panel" aria-label=${scene.words.chosen}>
    <div class="panel-head">
      ${heading(scene.headingLevel + 1, title, 'panel-title')}
      <button type="button" class="quiet" @click=${() => actions.close()}>${scene.words.close}</button>
    </div>
    ${keyed(draft ? `${draft.from.id} ${draft.to.id}` : scene.selection, content)}
  </section>`;
}

function renderDraft(
  scene: Scene,
  actions: PanelActions,
  { from, to }: { from: End; to: End },
): TemplateResult {
  const part = editingPart();
  const content =
    part === undefined ? html`` : part.renderQuickAdd(scene, actions, 'draft', { from: from.id, to: to.id });
  return frame(scene, actions, scene.words.newFlow(from.name, to.name), content);
}

function renderEnd(scene: Scene, actions: PanelActions, end: End): TemplateResult {
  const { words, editable } = scene;
  const part = editable ? editingPart() : undefined;
  const nature = natureOf(scene, end);
  return frame(
    scene,
    actions,
    end.name,
    html`${nature.length > 0 ? html`<p class="quiet-text"><bdi>${nature.join(', ')}</bdi></p>` : nothing}
      <div class="two">
        <div>
          ${renderFlows(scene, words.gives, end.gives, ({ to }) => to)}
          ${part ? part.renderQuickAdd(scene, actions, 'gives', { from: end.id }) : nothing}
        </div>
        <div>
          ${renderFlows(scene, words.gets, end.gets, ({ from }) => from)}
          ${part ? part.renderQuickAdd(scene, actions, 'gets', { to: end.id }) : nothing}
        </div>
      </div>
      ${part ? part.renderEndForm(scene, actions, end) : renderReading(scene, actions, end)}`,
  );
}

function renderReading({ words }: Scene, actions: PanelActions, end: End): TemplateResult {
  return html`<p class="acts">
    <button type="button" class="secondary" @click=${() => actions.hide(end)}>${words.hide}</button>
  </p>`;
}

function renderFlow(scene: Scene, actions: PanelActions, flow: ShownFlow): TemplateResult {
  const { words, editable, choose, selection } = scene;
  const part = editable ? editingPart() : undefined;
  const same = flow.from.gives.filter(({ to }) => to === flow.to);
  return frame(
    scene,
    actions,
    flow.value,
    html`<p>${flowSentence(scene, [flow])}</p>
      ${
        same.length > 1
          ? html`<p class="list-title">${words.newFlow(flow.from.name, flow.to.name)}</p>
              <ul class="plain-list">
                ${same.map(
                  (other) =>
                    html`<li>
                      <button
                        type="button"
                        class="link"
                        aria-pressed=${other.id === selection ? 'true' : 'false'}
                        @click=${() => choose(other.id)}
                      >
                        ${other.value}
                      </button>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      <p class="acts">
        ${[flow.from, flow.to].map(
          (end) =>
            html`<button type="button" class="secondary" @click=${() => choose(end.id)}>${end.name}</button>`,
        )}
      </p>
      ${part ? part.renderFlowForm(scene, actions, flow) : nothing}`,
  );
}
