import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isOther } from 'talkoot/engine';
import type { ChoicesQuestion, OtherAnswer, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { renderFieldset } from '../frame.ts';
import { optionText } from '../option-text.ts';
import { renderOtherText } from './choice.ts';

type Chosen = string | OtherAnswer;

export function renderChoices(asking: Asking, state: QuestionState): TemplateResult {
  const question = state.question as ChoicesQuestion;
  const chosen = Array.isArray(state.answer) ? (state.answer as readonly Chosen[]) : [];
  const order = question.options.map(({ value }) => value);
  const store = (next: readonly Chosen[]): void => asking.answer(state.address, next);
  const toggle = (value: string, checked: boolean): void => {
    const rest = chosen.filter((item) =>
      value === 'other' && question.other ? !isOther(item) : item !== value,
    );
    const added: Chosen = value === 'other' && question.other ? { other: '' } : value;
    // Kept in the order of the options, "other" last, so that the order of clicking is not stored.
    const place = (item: Chosen): number => (isOther(item) ? order.length : order.indexOf(item));
    store(checked ? [...rest, added].sort((a, b) => place(a) - place(b)) : rest);
    asking.commit(state.address);
  };
  const box = (value: string, checked: boolean): TemplateResult =>
    renderCheckbox(asking, state, optionText(asking, state, value), checked, (now) => toggle(value, now));
  const controls = order.map((value) => box(value, chosen.includes(value)));
  if (question.other) {
    const other = chosen.find((item): item is OtherAnswer => isOther(item));
    const replace = (text: string): void =>
      store(chosen.map((item) => (isOther(item) ? { other: text } : item)));
    controls.push(box('other', other !== undefined), renderOtherText(asking, state, other?.other, replace));
  }
  return renderFieldset(asking, state, controls);
}

/** One check box of a question. */
export function renderCheckbox(
  asking: Asking,
  state: QuestionState,
  label: string | TemplateResult,
  checked: boolean,
  onChange: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="option" part="option"
    ><input
      type="checkbox"
      .checked=${checked}
      ?disabled=${state.readonly || asking.locked}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
}
