import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ToolbarActions, ToolbarState } from './toolbar.ts';

/** Fields for whom the network is for, while nobody has said, and for new actors. */
export function renderAdding(
  { words, hasClient, problem }: ToolbarState,
  actions: ToolbarActions,
): TemplateResult {
  const field = (at: string, label: string, send: (name: string) => boolean): TemplateResult => {
    const told = problem?.at === at ? problem.text : undefined;
    return html`<form
      class="quick"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const input = (event.currentTarget as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
        if (send(input.value)) input.value = '';
        input.focus();
      }}
    >
      <label class="field wide"
        ><span>${label}</span>
        <input
          name="name"
          autocomplete="off"
          data-add=${at}
          aria-invalid=${told === undefined ? nothing : 'true'}
          aria-describedby=${told === undefined ? nothing : `problem-${at}`}
      /></label>
      <button type="submit" class="secondary">${words.add}</button>
      ${told === undefined ? nothing : html`<p class="form-problem" id="problem-${at}">${told}</p>`}
    </form>`;
  };
  return html`<div class="adding">
    ${
      hasClient
        ? nothing
        : field('client', words.newClient, (name) => {
            actions.nameClient(name);
            return false;
          })
    }
    ${field('actor', words.newActor, (name) => actions.addActor(name))}
  </div>`;
}
