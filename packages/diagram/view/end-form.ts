import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ACTOR_KINDS } from 'talkoot/network';
import type { ActorKind } from 'talkoot/network';
import type { End } from '../drawing/shown-network.ts';
import type { Direction } from '../layout/walk.ts';
import type { PanelActions } from './panel-actions.ts';
import type { Scene } from './scene.ts';

/** What can be changed of an actor or the client: name, kind, group, place; connecting, hiding, removing. */
export function renderEndForm(scene: Scene, actions: PanelActions, end: End): TemplateResult {
  const { words, shown } = scene;
  const others = shown.ends.filter((other) => other !== end);
  const problem = actions.problem?.at === 'name' ? actions.problem.text : undefined;
  const rename = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    actions.rename(end, (form.elements.namedItem('name') as HTMLInputElement).value, false);
  };
  const group = (event: Event): void => {
    event.preventDefault();
    const form = (event.currentTarget as HTMLElement).closest('form')!;
    actions.setGroup(end, (form.elements.namedItem('group') as HTMLInputElement).value);
  };
  const near = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    actions.placeNear(end, (form.elements.namedItem('near') as HTMLSelectElement).value);
  };
  return html`<div class="forms">
    <form class="quick" novalidate @submit=${rename}>
      <label class="field wide"
        ><span>${words.name}</span>
        <input
          name="name"
          autocomplete="off"
          .value=${end.name}
          aria-invalid=${problem === undefined ? nothing : 'true'}
          aria-describedby=${problem === undefined ? nothing : 'problem-name'}
      /></label>
      <button type="submit" class="secondary">${words.rename}</button>
      ${problem === undefined ? nothing : html`<p class="form-problem" id="problem-name">${problem}</p>`}
    </form>
    ${
      end.isClient
        ? nothing
        : html`<div class="quick">
            <label class="field"
              ><span>${words.actorKind}</span>
              <select
                @change=${(event: Event) => {
                  const { value } = event.currentTarget as HTMLSelectElement;
                  actions.setKind(end, value === '' ? undefined : (value as ActorKind));
                }}
              >
                <option value="" .selected=${end.kind === undefined}>${words.notSaid}</option>
                ${ACTOR_KINDS.map(
                  (kind) =>
                    html`<option value=${kind} .selected=${end.kind === kind}>
                      ${words.actorKinds[kind]}
                    </option>`,
                )}
              </select></label
            >
            <form class="field wide" novalidate @submit=${group} @change=${group}>
              <label class="field wide"
                ><span>${words.group}</span>
                <input name="group" autocomplete="off" list="known-groups" .value=${end.group ?? ''}
              /></label>
            </form>
            <datalist id="known-groups">
              ${knownGroups(scene).map((known) => html`<option value=${known}></option>`)}
            </datalist>
          </div>`
    }
    ${
      actions.canMove && others.length > 0
        ? html`<form class="quick" @submit=${near}>
            <label class="field"
              ><span>${words.placeNear}</span>
              <select name="near">
                ${others.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
              </select></label
            >
            <button type="submit" class="secondary">${words.move}</button>
            <span class="moves" role="group" aria-label=${words.place}>
              ${(['left', 'up', 'down', 'right'] as const).map(
                (direction) =>
                  html`<button
                    type="button"
                    class="secondary square"
                    aria-label=${words.moves[direction]}
                    @click=${() => actions.move(end, direction)}
                  >
                    ${ARROWS[direction]}
                  </button>`,
              )}
            </span>
          </form>`
        : nothing
    }
    <p class="acts">
      <button type="button" class="secondary" @click=${() => actions.connect(end)}>${words.connect}</button>
      <button type="button" class="secondary" @click=${() => actions.hide(end)}>${words.hide}</button>
      ${
        end.isClient
          ? nothing
          : html`<button type="button" class="secondary danger" @click=${() => actions.removeEnd(end)}>
              ${words.removeActor}
            </button>`
      }
    </p>
  </div>`;
}

/** The groups there are, in the order of the actors. */
function knownGroups({ shown }: Scene): readonly string[] {
  return [...new Set(shown.actors.flatMap(({ group }) => group ?? []))];
}

const ARROWS: Readonly<Record<Direction, string>> = { left: '←', right: '→', up: '↑', down: '↓' };
