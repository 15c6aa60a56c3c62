import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DraftController } from './draft-controller.ts';
import { renderAskedFirst } from './draft-question-view.ts';
import type { DraftActions } from './draft-view.ts';
import { msg } from './localize.ts';

/** The way out of a questionnaire on a shared device: nothing of the person is left for the next one. */
export function renderClear(actions: DraftActions, kind: 'secondary' | 'quiet'): TemplateResult {
  return renderAskedFirst({
    id: 'draft-clear',
    kind,
    button: msg('Lopeta ja tyhjennä', { id: 'shared-clear' }),
    question: msg('Tyhjennetäänkö kaikki vastaukset? Niitä ei saa takaisin.', { id: 'shared-clear-ask' }),
    yes: msg('Kyllä, tyhjennä', { id: 'shared-clear-yes' }),
    isAsked: actions.asks === 'draft-clear',
    ask: (isAsked) => actions.ask('draft-clear', isAsked),
    act: () => actions.clear(),
  });
}

/** After everything, on a shared device: the next person begins from here. */
export function renderDraftEnd(
  draft: DraftController,
  actions: DraftActions,
): TemplateResult | typeof nothing {
  if (!draft.shared) return nothing;
  return html`<p class="lead">
      ${msg('Vastaukset on vastaanotettu. Tälle laitteelle ei jäänyt niistä mitään.', { id: 'shared-nothing-left' })}
    </p>
    <div class="navigation">
      <button type="button" class="primary" @click=${() => actions.clear()}>
        ${msg('Aloita alusta', { id: 'shared-again' })}
      </button>
    </div>`;
}
