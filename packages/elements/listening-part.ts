/** Listening to questions; fetched where one has a recording. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { labelOf } from './asking.ts';
import { icon } from './icons.ts';
import { msg } from './localize.ts';

const playIcon = icon('M5 2.5v15L17.5 10Z');
const pauseIcon = icon('M4.5 3H8v14H4.5Zm7.5 0h3.5v14H12Z');

/** What is being listened to on the page; two voices at once could not be understood. */
let heard: Recording | undefined;

/** The button that plays one recording and pauses it. Nothing is fetched before it is pressed. */
class Recording extends AsyncDirective {
  #asking: Asking | undefined;
  #source = '';
  #audio: HTMLAudioElement | undefined;
  #status: 'silent' | 'playing' | 'failed' = 'silent';

  render(asking: Asking, state: QuestionState, source: string): TemplateResult {
    this.#asking = asking;
    if (source !== this.#source) this.#end();
    this.#source = source;
    const isPlaying = this.#status === 'playing';
    const name = state.question.type === 'note' ? nothing : html`: ${labelOf(asking, state)}`;
    return html`<button type="button" class="quiet listen" @click=${() => this.#press()}>
        ${isPlaying ? pauseIcon : playIcon}<span
          >${isPlaying ? msg('Keskeytä', { id: 'listen-pause' }) : msg('Kuuntele', { id: 'listen' })}<span
            class="visually-hidden"
            >${name}</span
          ></span
        >
      </button>
      <span class="listen-failed" role="status"
        >${
          this.#status === 'failed'
            ? msg('Ääntä ei voitu toistaa. Voit yrittää hetken kuluttua uudelleen.', { id: 'listen-failed' })
            : nothing
        }</span
      >`;
  }

  /** The question has left the screen, or the element the page. */
  override disconnected(): void {
    this.#end();
  }

  override reconnected(): void {
    void this.#asking?.refresh();
  }

  /** Safari lets sound begin only in the click itself, so nothing may be waited for first. */
  #press(): void {
    if (this.#status === 'playing') return this.#audio!.pause();
    if (heard !== this) heard?.pause();
    heard = this;
    this.#audio ??= this.#open();
    this.#show('playing');
    const audio = this.#audio;
    audio.play().catch((error: unknown) => {
      // Paused before it began.
      if ((error as Error).name !== 'AbortError') this.#fail(audio, error);
    });
  }

  #open(): HTMLAudioElement {
    const audio = new Audio(this.#source);
    audio.addEventListener('pause', () => audio === this.#audio && this.#show('silent'));
    audio.addEventListener('error', () => this.#fail(audio, audio.error));
    return audio;
  }

  #fail(audio: HTMLAudioElement, reason: unknown): void {
    if (audio !== this.#audio) return;
    console.warn(`The recording ${this.#source} cannot be played:`, reason);
    this.#end();
    this.#show('failed');
  }

  pause(): void {
    this.#audio?.pause();
  }

  /** Lets go of the recording; the next time it begins anew. */
  #end(): void {
    const audio = this.#audio;
    this.#audio = undefined;
    this.#status = 'silent';
    audio?.pause();
    if (heard === this) heard = undefined;
  }

  #show(status: 'silent' | 'playing' | 'failed'): void {
    this.#status = status;
    void this.#asking?.refresh();
  }
}

/** Shows the button for the recording of a question. */
export const listen = directive(Recording);
