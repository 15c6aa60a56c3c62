import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { textOf } from './asking.ts';
import { renderBoolean } from './questions/boolean.ts';
import { renderChoice } from './questions/choice.ts';
import { renderChoices } from './questions/choices.ts';
import { renderDate } from './questions/date.ts';
import { renderGroup } from './questions/group.ts';
import { renderList } from './questions/list.ts';
import { renderNumber } from './questions/number.ts';
import { renderText } from './questions/text.ts';

type Render = (asking: Asking, state: QuestionState) => TemplateResult;

const renderers: Readonly<Record<string, Render>> = {
  text: renderText,
  number: renderNumber,
  date: renderDate,
  boolean: renderBoolean,
  choice: renderChoice,
  choices: renderChoices,
  list: renderList,
  group: renderGroup,
  note: renderNote,
};

/** Renders one question with everything that belongs to it, or nothing while it is not relevant. */
export function renderQuestion(asking: Asking, address: string): TemplateResult | typeof nothing {
  const state = asking.questionnaire.question(address);
  if (!state.relevant) return nothing;
  const render = renderers[state.question.type] ?? renderUnknown;
  return render(asking, state);
}

/** The engine knows more types than can be shown so far; to leave one out would be to lose answers. */
function renderUnknown(_: Asking, { address, question }: QuestionState): TemplateResult {
  return html`<p class="error">${address}: questions of type "${question.type}" cannot be shown yet</p>`;
}

function renderNote(asking: Asking, { address }: QuestionState): TemplateResult {
  return html`<p class="note">${textOf(asking, address, 'label') ?? ''}</p>`;
}
