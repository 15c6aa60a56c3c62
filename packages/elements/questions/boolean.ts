import type { TemplateResult } from 'lit';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { textOf } from '../asking.ts';
import { renderFieldset } from '../frame.ts';
import { msg } from '../localize.ts';
import { renderClear, renderRadio } from './choice.ts';

export function renderBoolean(asking: Asking, state: QuestionState): TemplateResult {
  const { address } = state;
  const yes = textOf(asking, address, 'option.true') ?? msg('Kyllä', { id: 'yes' });
  const no = textOf(asking, address, 'option.false') ?? msg('Ei', { id: 'no' });
  return renderFieldset(asking, state, [
    renderRadio(asking, state, 'true', yes, true),
    renderRadio(asking, state, 'false', no, false),
    renderClear(asking, state),
  ]);
}
