import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { FLOW_KINDS } from 'talkoot/network';
import type { FlowKind } from 'talkoot/network';
import type { PanelActions } from './panel-actions.ts';
import type { Scene } from './scene.ts';

/** One line to type what is given and to whom; the line is empty and ready again after each. */
export function renderQuickAdd(
  scene: Scene,
  actions: PanelActions,
  at: string,
  fixed: { readonly from?: string; readonly to?: string },
): TemplateResult {
  const { words, shown } = scene;
  const known = fixed.from ?? fixed.to;
  const others = shown.ends.filter(({ id }) => id !== known);
  const asksOther = fixed.from === undefined || fixed.to === undefined;
  const problem = actions.problem?.at === at ? actions.problem.text : undefined;
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const value = form.elements.namedItem('value') as HTMLInputElement;
    const other = (form.elements.namedItem('other') as HTMLSelectElement | null)?.value ?? '';
    const kind = (form.elements.namedItem('kind') as HTMLSelectElement).value as FlowKind | '';
    const from = fixed.from ?? other;
    const to = fixed.to ?? other;
    if (actions.addFlow(at, from, to, value.value, kind === '' ? {} : { kind })) value.value = '';
    value.focus();
  };
  return html`<form class="quick" novalidate @submit=${add}>
    <label class="field wide"
      ><span>${words.benefit}</span>
      <input
        name="value"
        autocomplete="off"
        list="known-benefits"
        aria-invalid=${problem === undefined ? nothing : 'true'}
        aria-describedby=${problem === undefined ? nothing : `problem-${at}`}
    /></label>
    ${
      asksOther
        ? html`<label class="field"
            ><span>${fixed.from === undefined ? words.fromWhom : words.toWhom}</span>
            <select name="other">
              ${others.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
            </select></label
          >`
        : nothing
    }
    <label class="field"
      ><span>${words.kind}</span>
      <select name="kind">
        <option value="">${words.notSaid}</option>
        ${FLOW_KINDS.map((kind) => html`<option value=${kind}>${words.kindOf[kind]}</option>`)}
      </select></label
    >
    <button type="submit" class="secondary">${words.add}</button>
    ${problem === undefined ? nothing : html`<p class="form-problem" id="problem-${at}">${problem}</p>`}
  </form>`;
}
