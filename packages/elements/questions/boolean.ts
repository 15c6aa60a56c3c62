import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { textOf } from '../asking.ts';
import { renderFieldset } from '../frame.ts';
import { msg } from '../localize.ts';
import { renderRadio } from './choice.ts';
import { renderClear } from './clear.ts';

export function renderBoolean(asking: Asking, state: QuestionState): TemplateResult {
  const { address } = state;
  const yes = textOf(asking, address, 'option.true') ?? msg('Kyllä', { id: 'yes' });
  const no = textOf(asking, address, 'option.false') ?? msg('Ei', { id: 'no' });
  return renderFieldset(asking, state, [
    html`<div class="options">
      ${renderRadio(asking, state, 'true', yes, true)}${renderRadio(asking, state, 'false', no, false)}
    </div>`,
    renderClear(asking, state),
  ]);
}
