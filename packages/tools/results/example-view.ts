import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { errorIcon } from 'talkoot/elements/icons.js';
import type { Example } from './rounds.ts';
import type { Words } from './words/words.ts';

/** Examples that the network records of practices somebody says are established. */
export interface ExampleActions {
  readonly words: Words;
  /** Undefined where there is no round to keep them in. */
  readonly examples: readonly Example[] | undefined;
  /** The question at which an example lacks what was done. */
  readonly lacksWhat: string | undefined;
  /** Whether somebody says that the practice is established. */
  readonly isClaimed: (question: string) => boolean;
  /** @returns whether it was added */
  readonly addExample: (example: Omit<Example, 'id'>) => boolean;
  readonly removeExample: (id: string) => void;
}

/** An example in one line: what was done, and in brackets when and by whom. */
export function exampleText(words: Words, { what, when, by }: Example): string {
  const more = [when, by].filter((each) => each !== undefined && each !== '') as string[];
  return words.exampleText(what, more);
}

/** In the details of a practice: what is recorded can be taken away, and one example added. */
export function renderExamples(actions: ExampleActions, question: string): TemplateResult | typeof nothing {
  const { words, examples } = actions;
  if (!examples) return nothing;
  const recorded = examples.filter((example) => example.question === question);
  if (recorded.length === 0 && !actions.isClaimed(question)) return nothing;
  return html`<div class="examples">
    ${recorded.map(
      (example) =>
        html`<button
          type="button"
          class="quiet"
          aria-label=${words.exampleRemove(example.what)}
          @click=${() => actions.removeExample(example.id)}
        >
          ${words.exampleRemove(exampleText(words, example))}
        </button>`,
    )}
    ${recorded.length === 0 ? renderAdd(actions, question) : nothing}
  </div>`;
}

function renderAdd(actions: ExampleActions, question: string): TemplateResult {
  const { words, lacksWhat } = actions;
  const isWrong = lacksWhat === question;
  const add = (event: Event): void => {
    const inputs = [
      ...(event.currentTarget as HTMLElement).parentElement!.querySelectorAll<HTMLInputElement>('input'),
    ];
    const [what, when, by] = inputs.map(({ value }) => value.trim()) as [string, string, string];
    const isAdded = actions.addExample({ question, what, ...(when && { when }), ...(by && { by }) });
    if (!isAdded) inputs[0]!.focus();
  };
  const control = (name: string, label: string, hint?: string): TemplateResult => {
    const described = [hint && `${name}:hint`, isWrong && name === 'example-what' && `${name}:error`];
    return html`<div class="example-control">
      <label for=${name}>${label}</label>
      ${hint ? html`<span class="hint" id="${name}:hint">${hint}</span>` : nothing}
      ${
        isWrong && name === 'example-what'
          ? html`<span class="error" id="${name}:error"
              >${errorIcon}<span>${words.exampleNeedsWhat}</span></span
            >`
          : nothing
      }
      <input
        id=${name}
        type="text"
        autocomplete="off"
        aria-describedby=${described.filter(Boolean).join(' ') || nothing}
        aria-invalid=${isWrong && name === 'example-what' ? 'true' : nothing}
      />
    </div>`;
  };
  return html`<fieldset class="example-add">
    <legend class="label">${words.exampleTitle}</legend>
    <p class="hint">${words.exampleLead}</p>
    ${control('example-what', words.exampleWhat)}
    ${control('example-when', words.exampleWhen, words.exampleWhenHint)}
    ${control('example-by', words.exampleBy, words.exampleByHint)}
    <button type="button" class="secondary" @click=${add}>${words.exampleAdd}</button>
  </fieldset>`;
}
