import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { FlowDrawing } from '../drawing/flow-drawing.ts';
import type { DiagramView } from '../views.ts';
import { flowSentence } from './scene.ts';
import type { Scene } from './scene.ts';

/** What the lines and signs mean; only those that are in the picture. */
export function renderLegend({ words, shown }: Scene, view: DiagramView): TemplateResult | typeof nothing {
  const kinds = new Set(shown.flows.map(({ flow }) => flow.kind));
  const hasGap = shown.flows.some(({ flow: { state } }) => state === 'missing' || state === 'planned');
  if (shown.flows.length === 0 || (kinds.size === 1 && kinds.has(undefined) && !hasGap)) return nothing;
  const line = (look: string): TemplateResult | typeof nothing =>
    view === 'flows' ? svg`<path class="line ${look}" d="M2 8H30" />` : nothing;
  const entry = (sign: unknown, text: string): TemplateResult =>
    html`<li>
      <svg class="drawing" viewBox="0 0 52 16" aria-hidden="true" focusable="false">${sign}</svg>${text}
    </li>`;
  return html`<ul class="plain-list legend" aria-label=${words.legend}>
    ${
      kinds.has('tangible')
        ? entry(
            svg`${line('tangible')}<rect class="sign tangible" x="38" y="4" width="8" height="8" />`,
            words.legendKind.tangible,
          )
        : nothing
    }
    ${
      kinds.has('intangible')
        ? entry(
            svg`${line('intangible')}<circle class="sign intangible" cx="42" cy="8" r="3.75" />`,
            words.legendKind.intangible,
          )
        : nothing
    }
    ${kinds.has(undefined) && view === 'flows' ? entry(line(''), words.legendKind.none) : nothing}
    ${hasGap && view === 'flows' ? entry(line('gap'), words.legendGap) : nothing}
  </ul>`;
}

/** The flows that have a number instead of their words, each with its number in front. */
export function numberedLines(scene: Scene, { picture, flows }: FlowDrawing): string[] {
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  return picture.crowded.map((id, index) => `${index + 1}. ${flowSentence(scene, byId.get(id)!.members)}`);
}

/** The same as a list below the picture. */
export function renderNumbered(scene: Scene, drawing: FlowDrawing): TemplateResult | typeof nothing {
  const { picture, flows } = drawing;
  if (picture.crowded.length === 0) return nothing;
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  return html`<p class="list-title">${scene.words.numbered}</p>
    <ol class="numbered">
      ${picture.crowded.map(
        (id) =>
          html`<li>
            <button type="button" class="link" @click=${() => scene.choose(id)}>
              ${flowSentence(scene, byId.get(id)!.members)}
            </button>
          </li>`,
      )}
    </ol>`;
}
