import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isOther } from 'talkoot/engine';
import type { ChoicesQuestion, OtherAnswer, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { renderFieldset } from '../frame.ts';
import { msg, str } from '../localize.ts';
import { optionText } from '../option-text.ts';
import { renderClear } from './clear.ts';
import { renderOptions } from './option-filter.ts';
import { keepOther, otherKey, renderOtherText } from './other-text.ts';

type Chosen = string | OtherAnswer;

export function renderChoices(asking: Asking, state: QuestionState): TemplateResult {
  const question = state.question as ChoicesQuestion;
  const chosen = chosenOf(state);
  const values = chosen.map(plain);
  const { address } = state;
  const toggle = (value: string, checked: boolean): void => {
    keepOther(asking, state);
    const back = asking.typed.get(clearedKey(address))?.split(' ') ?? [];
    asking.typed.delete(clearedKey(address));
    const isAlone = isExclusive(question, value);
    // "None of these" and the others shut each other out; what it took away comes back with its tick.
    const gone = checked ? values.filter((each) => isAlone || isExclusive(question, each)) : [value];
    const added = checked ? [value] : isAlone ? back : [];
    if (checked && isAlone && gone.length > 0) asking.typed.set(clearedKey(address), gone.join(' '));
    const rest = chosen.filter((item) => !gone.includes(plain(item)));
    const other = { other: asking.typed.get(otherKey(address)) ?? '' };
    const next = [...rest, ...added.map((each) => (question.other && each === 'other' ? other : each))];
    asking.answer(address, inOrder(question, next));
    if (checked && !isAlone && gone.length > 0) asking.tell(address, ['shut-out', gone[0]!]);
    asking.commit(address);
  };
  const box = (value: string, label: string): TemplateResult =>
    renderCheckbox(asking, state, label, values.includes(value), (now) => toggle(value, now));
  const offered = (state.options ?? []).map(({ value }) => ({
    key: value,
    label: optionText(asking, state, value),
    isChosen: values.includes(value),
  }));
  const other = chosen.find((item): item is OtherAnswer => isOther(item));
  const replace = (text: string): void =>
    asking.answer(
      address,
      chosen.map((item) => (isOther(item) ? { other: text } : item)),
    );
  const isLost = state.violation?.code === 'option';
  return renderFieldset(asking, state, [
    renderOptions(asking, state, { offered, renderOne: ({ key, label }) => box(key, label) }),
    question.other ? box('other', optionText(asking, state, 'other')) : html``,
    other ? renderOtherText(asking, state, other.other, replace) : html``,
    question.options.some(({ exclusive }) => exclusive) ? renderShutOut(asking, state) : html``,
    isLost ? renderClear(asking, state) : html``,
  ]);
}

/** Where the options are kept that "none of these" took the ticks of. */
function clearedKey(address: string): string {
  return `${address}:cleared`;
}

function chosenOf({ answer }: QuestionState): readonly Chosen[] {
  return Array.isArray(answer) ? (answer as readonly Chosen[]) : [];
}

function plain(item: Chosen): string {
  return isOther(item) ? 'other' : item;
}

function isExclusive({ options }: ChoicesQuestion, value: string): boolean {
  return options.some((option) => option.value === value && option.exclusive);
}

/** In the order of the options, "other" last, so that the order of clicking is not stored; what is no option goes. */
function inOrder({ options }: ChoicesQuestion, chosen: readonly Chosen[]): readonly Chosen[] {
  const known = options.map(({ value }) => value).filter((value) => chosen.includes(value));
  return [...known, ...chosen.filter((item) => isOther(item))];
}

/** Says what a tick took away, and how it comes back. */
function renderShutOut(asking: Asking, state: QuestionState): TemplateResult {
  const { address } = state;
  const [what, gone] = asking.told.get(address) ?? [];
  const alone = chosenOf(state).find((item) => isExclusive(state.question as ChoicesQuestion, plain(item)));
  const hasCleared = alone !== undefined && asking.typed.has(clearedKey(address));
  return html`<p class="hint told" role="status">
    ${
      hasCleared
        ? msg(
            str`Poistimme muut rastit. Ne palaavat, kun poistat rastin kohdasta ”${optionText(asking, state, plain(alone))}”.`,
            { id: 'choices-cleared' },
          )
        : what === 'shut-out'
          ? msg(str`Poistimme rastin kohdasta ”${optionText(asking, state, gone!)}”.`, {
              id: 'choices-shut-out',
            })
          : nothing
    }
  </p>`;
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
      .checked=${live(checked)}
      ?disabled=${state.readonly || asking.locked}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
}
