import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { FLOW_KINDS } from 'talkoot/network';
import type { FlowKind } from 'talkoot/network';
import { DIAGRAM_VIEWS } from '../views.ts';
import type { DiagramView } from '../views.ts';
import { editingPart } from '../lazy-parts.ts';
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
  /** The field to search in, and what was found. */
  readonly search: unknown;
  readonly found: unknown;
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
      ${state.search}
      <label class="field inline"
        ><span>${words.kindFilter}</span>
        <select
          @change=${(event: Event) =>
            actions.filter((event.currentTarget as HTMLSelectElement).value as FlowKind | '')}
        >
          <option value="" .selected=${kind === ''}>${words.allKinds}</option>
          ${FLOW_KINDS.map(
            (one) => html`<option value=${one} .selected=${one === kind}>${words.kinds[one]}</option>`,
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
      ${editable ? editingPart()?.renderAdding(state, actions) : nothing} ${state.extra}
    </div>
    ${state.found}
  </div>`;
}
