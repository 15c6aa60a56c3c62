import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { FLOW_KINDS } from 'talkoot/network';
import type { FlowKind } from 'talkoot/network';
import { DIAGRAM_VIEWS } from '../views.ts';
import type { DiagramView } from '../views.ts';
import type { DiagramWords } from '../words/words.ts';

export interface ToolbarState {
  readonly words: DiagramWords;
  readonly view: DiagramView;
  readonly kind: FlowKind | '';
  readonly editable: boolean;
  readonly undoable: string | undefined;
  readonly redoable: string | undefined;
  /** Whether there is a picture that can be made larger and, by editors, be put in order. */
  readonly hasPicture: boolean;
  readonly hasClient: boolean;
  readonly problem: { readonly at: string; readonly text: string } | undefined;
  /** What the tool adds to the row of buttons. */
  readonly extra: unknown;
}

export interface ToolbarActions {
  show(view: DiagramView): void;
  filter(kind: FlowKind | ''): void;
  undo(): void;
  redo(): void;
  tidy(): void;
  zoom(by: number): void;
  /** @returns whether the actor was added. */
  addActor(name: string): boolean;
  nameClient(name: string): void;
}

/** The choice of view, one click or arrow key away; the filter; and what changes the whole. */
export function renderToolbar(state: ToolbarState, actions: ToolbarActions): TemplateResult {
  const { words, view, kind, editable, hasPicture } = state;
  const act = (text: string, run: () => void, isOff = false, sign = ''): TemplateResult =>
    html`<button
      type="button"
      class="secondary ${sign ? 'square' : ''}"
      aria-label=${sign ? text : nothing}
      aria-disabled=${isOff ? 'true' : 'false'}
      @click=${run}
    >
      ${sign || text}
    </button>`;
  return html`<div class="diagram-tools">
    <fieldset class="views">
      <legend class="visually-hidden">${words.view}</legend>
      ${DIAGRAM_VIEWS.map(
        (one) =>
          html`<label class="view"
            ><input
              type="radio"
              name="diagram-view"
              value=${one}
              .checked=${one === view}
              @change=${() => actions.show(one)}
            /><span>${words.views[one]}</span></label
          >`,
      )}
    </fieldset>
    <div class="tools">
      <label class="field inline"
        ><span>${words.kindFilter}</span>
        <select
          @change=${(event: Event) =>
            actions.filter((event.currentTarget as HTMLSelectElement).value as FlowKind | '')}
        >
          <option value="" ?selected=${kind === ''}>${words.allKinds}</option>
          ${FLOW_KINDS.map(
            (one) => html`<option value=${one} ?selected=${one === kind}>${words.kinds[one]}</option>`,
          )}
        </select></label
      >
      ${
        hasPicture
          ? html`<span class="buttons" role="group" aria-label=${words.arrange}>
              ${act(words.zoomOut, () => actions.zoom(-1), false, '−')}
              ${act(words.zoomIn, () => actions.zoom(1), false, '+')}
              ${editable ? act(words.tidy, () => actions.tidy()) : nothing}
            </span>`
          : nothing
      }
      ${
        editable
          ? html`<span class="buttons">
              ${act(words.undo, () => actions.undo(), state.undoable === undefined)}
              ${act(words.redo, () => actions.redo(), state.redoable === undefined)}
            </span>`
          : nothing
      }
      ${state.extra}
    </div>
    ${editable ? renderAdding(state, actions) : nothing}
  </div>`;
}

function renderAdding({ words, hasClient, problem }: ToolbarState, actions: ToolbarActions): TemplateResult {
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
