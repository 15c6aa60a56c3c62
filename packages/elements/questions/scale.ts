import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { renderLabelled } from '../frame.ts';

export function renderScale(asking: Asking, state: QuestionState): TemplateResult {
  return renderLabelled(asking, state, html``);
}

export function renderScaleAnswer(_asking: Asking, _state: QuestionState): TemplateResult | typeof nothing {
  return nothing;
}
