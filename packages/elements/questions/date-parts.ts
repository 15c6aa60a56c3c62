import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isInvalid } from 'talkoot/engine';
import type { Answer, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { formatDate } from '../format.ts';
import { renderFieldset } from '../frame.ts';
import type { Rendered } from '../question-view.ts';
import { inOrder, joinTexts, readDate, splitDate, textsOf, wholeDate } from './date-text.ts';
import type { DatePart, DateTexts } from './date-text.ts';
import { faultOf, partLabel, partsOf } from './date-words.ts';

/**
 * A day or month typed in parts, in the order of the language: typing is quicker than any calendar for days that one
 * knows, and every device can do it. What is half typed or impossible is kept as it is.
 *
 * @param beside - another way to choose, beside the parts.
 */
export function renderDateParts(
  asking: Asking,
  state: QuestionState,
  beside: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { address } = state;
  const parts = partsOf(state);
  const order = inOrder(parts, asking.language);
  const shown = shownTexts(asking, state);
  const wrong = wrongParts(asking, state);
  const first = order.find((part) => wrong.includes(part)) ?? order[0];
  // Going to the question leads to the part to be mended.
  const idOf = (part: DatePart): string => partId(address, part === first ? 'control' : part);
  const store = (texts: DateTexts): void => {
    asking.typed.set(typedKey(address), pack(texts, parts));
    asking.answer(address, answerOf(texts, parts, asking.language));
  };
  const input = ({ currentTarget }: Event): void => store(read(currentTarget, order));
  const change = ({ currentTarget }: Event): void => {
    const whole = wholeDate(read(currentTarget, order), parts, asking.language);
    if (whole) fill(currentTarget, order, whole, store);
    asking.commit(address);
  };
  const paste = (event: ClipboardEvent): void => {
    const whole = splitDate(event.clipboardData?.getData('text') ?? '', parts, asking.language);
    if (!whole || state.readonly || asking.locked) return;
    event.preventDefault();
    fill(event.currentTarget, order, whole, store);
    asking.commit(address);
  };
  const controls = order.map(
    (part) =>
      html`<div class="date-part ${part}">
        <label for=${idOf(part)}>${partLabel(part)}</label>
        <input
          type="text"
          inputmode="numeric"
          id=${idOf(part)}
          autocomplete="off"
          .value=${live(shown[part] ?? '')}
          aria-invalid=${wrong.includes(part) ? 'true' : nothing}
        />
      </div>`,
  );
  return renderFieldset(
    asking,
    state,
    html`<div class="date-row">
      <div class="date-parts" @input=${input} @change=${change} @paste=${paste}>${controls}</div>
      ${beside}
    </div>`,
  );
}

/** A day or month for reading; what is none is read as it was typed. */
export function renderDateAnswer(asking: Asking, state: QuestionState): Rendered {
  const { answer } = state;
  const { language } = asking;
  if (typeof answer === 'string') return html`<p class="answer">${formatDate(answer, language)}</p>`;
  if (!isInvalid(answer)) return nothing;
  const texts = textsOf(answer, partsOf(state), language);
  const typed = inOrder(partsOf(state), language).map((part) => texts[part]?.trim() || '–');
  return typed.every((text) => text === '–') ? nothing : html`<p class="answer">${typed.join('.')}</p>`;
}

/** What a person types stays as she wrote it while it means what is stored: "01", "maaliskuu". */
function shownTexts(asking: Asking, state: QuestionState): DateTexts {
  const { address, answer } = state;
  const parts = partsOf(state);
  const typed = asking.typed.get(typedKey(address));
  if (typed !== undefined) {
    const texts = unpack(typed, parts);
    if (isSame(answerOf(texts, parts, asking.language), answer)) return texts;
  }
  return textsOf(answer, parts, asking.language);
}

function answerOf(texts: DateTexts, parts: readonly DatePart[], language: string): Answer | undefined {
  const reading = readDate(texts, parts, language);
  if ('date' in reading) return reading.date;
  return reading.code === 'empty' ? undefined : { invalid: joinTexts(texts, parts) };
}

function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  return one === other || (isInvalid(one) && isInvalid(other) && one.invalid === other.invalid);
}

/** The parts that an error speaks of: all of them where it is the day as a whole. */
function wrongParts(asking: Asking, state: QuestionState): readonly DatePart[] {
  if (!asking.showsViolation(state)) return [];
  return faultOf(asking, state)?.parts ?? partsOf(state);
}

function inputs(box: EventTarget | null): HTMLInputElement[] {
  return [...(box as HTMLElement).querySelectorAll('input')];
}

function read(box: EventTarget | null, order: readonly DatePart[]): DateTexts {
  const controls = inputs(box);
  return Object.fromEntries(order.map((part, index) => [part, controls[index]!.value]));
}

/** Puts a date into all parts at once. */
function fill(
  box: EventTarget | null,
  order: readonly DatePart[],
  texts: DateTexts,
  store: (texts: DateTexts) => void,
): void {
  const controls = inputs(box);
  order.forEach((part, index) => (controls[index]!.value = texts[part] ?? ''));
  store(texts);
}

function typedKey(address: string): string {
  return partId(address, 'parts');
}

/** No control of one line holds a line break. */
function pack(texts: DateTexts, parts: readonly DatePart[]): string {
  return parts.map((part) => texts[part] ?? '').join('\n');
}

function unpack(typed: string, parts: readonly DatePart[]): DateTexts {
  const pieces = typed.split('\n');
  return Object.fromEntries(parts.map((part, index) => [part, pieces[index] ?? '']));
}
