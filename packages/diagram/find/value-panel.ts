import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { pickText, valueName } from 'talkoot/network';
import type { PanelActions } from '../view/panel-actions.ts';
import { frame } from '../view/panel.ts';
import type { Scene } from '../view/scene.ts';
import { findWords } from './find-words.ts';
import { flowsOfValue } from './value-flows.ts';

/** A value that is chosen: its other words, and who gives it to whom; undefined when none is. */
export function renderValue(scene: Scene, actions: PanelActions): TemplateResult | undefined {
  const { network, words, language, selection, shown, choose } = scene;
  const value = network.values.find(({ id }) => id === selection);
  if (!value) return undefined;
  const own = findWords(language);
  const flows = flowsOfValue(network, shown, value.id);
  const synonyms = (value.synonyms ?? [])
    .map((text) => pickText(text, language))
    .filter((text) => text !== '');
  const givers = new Set(flows.map(({ from }) => from)).size;
  const name = valueName(value, language);
  return frame(
    scene,
    actions,
    name,
    html`<p class="quiet-text">
        ${own.value(givers)}${synonyms.length > 0 ? html`, ${own.alsoCalled(synonyms)}` : nothing}
      </p>
      ${
        flows.length === 0
          ? html`<p>${own.nobodyGives}</p>`
          : html`<ul class="plain-list">
              ${flows.map(
                (flow) =>
                  html`<li>
                    <button type="button" class="link" @click=${() => choose(flow.id)}>
                      ${words.newFlow(flow.from.name, flow.to.name)}${flow.value === name ? nothing : `: ${flow.value}`}
                    </button>
                  </li>`,
              )}
            </ul>`
      }`,
  );
}
