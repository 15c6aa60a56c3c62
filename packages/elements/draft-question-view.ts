import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from './localize.ts';

/** What cannot be undone, and the words for it. */
export interface AskedFirst {
  /** The id of the button that asks, for focus to come back to. */
  readonly id: string;
  readonly button: string;
  /** How much the button is seen. Default `quiet`. */
  readonly kind?: 'secondary' | 'quiet';
  readonly question: string;
  readonly yes: string;
  /** Whether the question is on screen. */
  readonly isAsked: boolean;
  /** Shows the question, or takes it away. */
  ask(isAsked: boolean): void;
  act(): void;
}

/** A button for what cannot be undone: pressed, it asks first. Focus goes to the answer, and back when she thinks better of it. */
export function renderAskedFirst(asked: AskedFirst): TemplateResult {
  const { id, kind = 'quiet' } = asked;
  if (!asked.isAsked) {
    return html`<button type="button" class=${kind} id=${id} @click=${() => asked.ask(true)}>
      ${asked.button}
    </button>`;
  }
  return html`<span class="question-like" id="${id}-ask">${asked.question}</span>
    <button
      type="button"
      class="secondary"
      id="${id}-yes"
      aria-describedby="${id}-ask"
      @click=${() => asked.act()}
    >
      ${asked.yes}
    </button>
    <button type="button" class="quiet" @click=${() => asked.ask(false)}>
      ${msg('Peruuta', { id: 'cancel' })}
    </button>`;
}
