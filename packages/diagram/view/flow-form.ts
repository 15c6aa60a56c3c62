import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { FLOW_KINDS, FLOW_STATES } from 'talkoot/network';
import type { FlowKind, FlowState } from 'talkoot/network';
import type { End, ShownFlow } from '../drawing/shown-network.ts';
import type { PanelActions } from './panel-actions.ts';
import { renderQuickAdd } from './quick-add.ts';
import type { Scene } from './scene.ts';

/** What can be changed of a flow: what is given, by whom, to whom, its kind and state. */
export function renderFlowForm(scene: Scene, actions: PanelActions, flow: ShownFlow): TemplateResult {
  const { words, shown } = scene;
  const { kind, state } = flow.flow;
  const problem = actions.problem?.at === 'value' ? actions.problem.text : undefined;
  const rename = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    actions.renameValue(flow, (form.elements.namedItem('value') as HTMLInputElement).value);
  };
  const chosen = (event: Event): string => (event.currentTarget as HTMLSelectElement).value;
  const end = (label: string, key: 'from' | 'to', other: End): TemplateResult =>
    html`<label class="field"
      ><span>${label}</span>
      <select @change=${(event: Event) => actions.changeFlow(flow, { [key]: chosen(event) })}>
        ${shown.ends
          .filter((candidate) => candidate !== other)
          .map(({ id, name }) => html`<option value=${id} .selected=${id === flow[key].id}>${name}</option>`)}
      </select></label
    >`;
  return html`<div class="forms">
    <form class="quick" novalidate @submit=${rename}>
      <label class="field wide"
        ><span>${words.benefit}</span>
        <input
          name="value"
          autocomplete="off"
          list="known-benefits"
          .value=${flow.value}
          aria-invalid=${problem === undefined ? nothing : 'true'}
          aria-describedby=${problem === undefined ? nothing : 'problem-value'}
      /></label>
      <button type="submit" class="secondary">${words.save}</button>
      ${problem === undefined ? nothing : html`<p class="form-problem" id="problem-value">${problem}</p>`}
    </form>
    <div class="quick">
      ${end(words.giver, 'from', flow.to)} ${end(words.getter, 'to', flow.from)}
      <label class="field"
        ><span>${words.kind}</span>
        <select
          aria-describedby="kind-hint"
          @change=${(event: Event) =>
            actions.changeFlow(flow, { kind: (chosen(event) || undefined) as FlowKind | undefined })}
        >
          <option value="" .selected=${kind === undefined}>${words.notSaid}</option>
          ${FLOW_KINDS.map(
            (one) => html`<option value=${one} .selected=${one === kind}>${words.kindOf[one]}</option>`,
          )}
        </select></label
      >
      <label class="field"
        ><span>${words.state}</span>
        <select
          @change=${(event: Event) =>
            actions.changeFlow(flow, { state: (chosen(event) || undefined) as FlowState | undefined })}
        >
          <option value="" .selected=${state === undefined}>${words.notSaid}</option>
          ${FLOW_STATES.map(
            (one) => html`<option value=${one} .selected=${one === state}>${words.states[one]}</option>`,
          )}
        </select></label
      >
    </div>
    <p class="quiet-text" id="kind-hint">${words.kindHint}</p>
    <div>
      <p class="list-title">${words.alsoGives(flow.from.name, flow.to.name)}</p>
      ${renderQuickAdd(scene, actions, 'same', { from: flow.from.id, to: flow.to.id })}
    </div>
    <p class="acts">
      <button type="button" class="secondary danger" @click=${() => actions.removeFlow(flow)}>
        ${words.removeFlow}
      </button>
    </p>
  </div>`;
}
