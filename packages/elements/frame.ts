import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isNonresponse } from 'talkoot/engine';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { labelOf, partId, textOf } from './asking.ts';
import { errorIcon } from './icons.ts';
import { lazyParts } from './lazy-parts.ts';
import { msg } from './localize.ts';
import type { Rendered } from './question-view.ts';
import { readingPart } from './reading.ts';

/** Ids of what describes a question's control: its hint and, when shown, its error. */
export function describedBy(asking: Asking, state: QuestionState): string | typeof nothing {
  const ids = [
    hintOf(asking, state) && partId(state.address, 'hint'),
    asking.showsViolation(state) && partId(state.address, 'error'),
  ];
  return ids.filter(Boolean).join(' ') || nothing;
}

/** What a control says of itself besides its name: whether it is needed, and whether its value is wrong. */
export function isWrong(asking: Asking, state: QuestionState): 'true' | typeof nothing {
  return asking.showsViolation(state) ? 'true' : nothing;
}

/** A question with one control: label, hint, error, control. */
export function renderLabelled(
  asking: Asking,
  state: QuestionState,
  control: TemplateResult,
): TemplateResult {
  const { address } = state;
  return html`<div
    class=${asking.showsViolation(state) ? 'question wrong' : 'question'}
    id=${partId(address, 'question')}
    @focusout=${leaving(asking, address)}
  >
    <label
      class="label"
      part="legend"
      id=${partId(address, 'label')}
      for=${isDeclined(state) ? nothing : partId(address, 'control')}
      >${renderLabel(asking, state)}</label
    >
    ${renderRecording(asking, state)}${renderHint(asking, state)}${renderError(asking, state)}${isDeclined(state) ? nothing : control}
    ${renderNonresponses(asking, state)}
  </div>`;
}

/** A question with several controls: they stand in a fieldset named by the question. */
export function renderFieldset(
  asking: Asking,
  state: QuestionState,
  controls: TemplateResult | readonly TemplateResult[],
): TemplateResult {
  const { address } = state;
  const isFixed = state.question.type !== 'group' && (state.readonly || asking.locked);
  return html`<fieldset
    class="question ${state.question.type} ${asking.showsViolation(state) ? 'wrong' : ''}"
    id=${partId(address, 'question')}
    aria-describedby=${describedBy(asking, state)}
    @focusout=${leaving(asking, address)}
  >
    <legend class="label" part="legend" id=${partId(address, 'label')}>${renderLabel(asking, state)}</legend>
    ${renderRecording(asking, state)}${renderHint(asking, state)}${renderError(asking, state)}${isDeclined(state) ? nothing : isFixed ? renderFixed(asking, state) : controls}
    ${renderNonresponses(asking, state)}
  </fieldset>`;
}

/** Options that cannot be chosen would be grey and out of reach; the answer itself can be read. */
function renderFixed(asking: Asking, state: QuestionState): Rendered {
  const answer = readingPart()?.renderAnswer(asking, state) ?? nothing;
  return answer === nothing
    ? html`<p class="unanswered">${msg('Ei vielä vastausta', { id: 'unanswered' })}</p>`
    : answer;
}

function isDeclined(state: QuestionState): boolean {
  return isNonresponse(state.answer);
}

function renderLabel(asking: Asking, state: QuestionState): TemplateResult {
  const label = labelOf(asking, state);
  if (!state.required) return html`${label}`;
  // One text with the space: Chromium leaves a space that stands alone out of the name, and the words run together.
  return html`${`${label} `}<span class="mark">${msg('pakollinen', { id: 'required-mark' })}</span>`;
}

type Listening = Awaited<ReturnType<typeof lazyParts.listening>>;

let listening: Listening | undefined;
let fetching: Promise<void> | undefined;

/** The button that plays the recording of a question; it is there once its part of the build has been fetched. */
export function renderRecording(asking: Asking, state: QuestionState): TemplateResult | typeof nothing {
  const source = textOf(asking, state.address, 'audio');
  if (!source) return nothing;
  fetching ??= lazyParts.listening().then(
    (part) => void (listening = part),
    // Without it the question can still be read.
    (error: unknown) => console.error('Recordings cannot be played:', error),
  );
  if (!listening) void fetching.then(() => listening && asking.refresh(state.address));
  return html`<div class="listening">${listening?.listen(asking, state, source)}</div>`;
}

function hintOf(asking: Asking, state: QuestionState): string | undefined {
  return textOf(asking, state.address, 'hint');
}

function renderHint(asking: Asking, state: QuestionState): TemplateResult | typeof nothing {
  const hint = hintOf(asking, state);
  return hint ? html`<p class="hint" id=${partId(state.address, 'hint')}>${hint}</p>` : nothing;
}

function renderError(asking: Asking, state: QuestionState): TemplateResult | typeof nothing {
  if (!asking.showsViolation(state)) return nothing;
  return html`<p class="error" part="error" id=${partId(state.address, 'error')}>
    ${errorIcon}<span class="visually-hidden">${msg('Virhe:', { id: 'error-prefix' })} </span
    >${readingPart()?.violationText(asking, state)}
  </p>`;
}

/** "Don't know", "to be agreed": a check box each, named after the question too, because several look alike. */
function renderNonresponses(asking: Asking, state: QuestionState): TemplateResult | typeof nothing {
  const { question, address } = state;
  if (question.type === 'note' || question.type === 'calculation' || !question.nonresponse) return nothing;
  const given = isNonresponse(state.answer) ? state.answer.nonresponse : undefined;
  const kept = state.setAside !== undefined;
  return html`<div class="nonresponse">
    ${question.nonresponse.map((code) => {
      const change = (event: Event): void => {
        if ((event.target as HTMLInputElement).checked) asking.answer(address, { nonresponse: code });
        else asking.restore(address);
        asking.commit(address);
      };
      const label =
        textOf(asking, state.address, `nonresponse.${code}`) ?? textOf(asking, 'nonresponse', code) ?? code;
      return html`<label class="option" part="option"
        ><input
          type="checkbox"
          .checked=${given === code}
          ?disabled=${asking.locked || state.readonly}
          aria-labelledby="${partId(address, code)} ${partId(address, 'label')}"
          aria-describedby=${given === code && kept ? partId(address, 'kept') : nothing}
          @change=${change}
        /><span id=${partId(address, code)}>${label}</span></label
      >`;
    })}
    ${
      kept
        ? html`<p class="hint" id=${partId(address, 'kept')}>
            ${msg('Aiempi vastauksesi on tallessa. Se palaa, kun poistat rastin.', { id: 'answer-kept-below' })}
          </p>`
        : nothing
    }
  </div>`;
}

/** Notices when focus leaves a question as a whole, not when it moves inside. */
function leaving(asking: Asking, address: string): (event: FocusEvent) => void {
  return (event) => {
    const question = event.currentTarget as HTMLElement;
    if (!(event.relatedTarget instanceof Node && question.contains(event.relatedTarget)))
      asking.leave(address);
  };
}
