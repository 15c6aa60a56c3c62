/** Listening to questions; fetched where one has a recording. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { labelOf } from './asking.ts';
import { icon } from './icons.ts';
import { msg, str } from './localize.ts';

const playIcon = icon('M3.5 2.5v15L16 10Z');
const pauseIcon = icon('M3.5 3H7v14H3.5Zm7.5 0h3.5v14H11Z');

/** What is being listened to on the page; two voices at once could not be understood. */
let heard: HTMLAudioElement | undefined;

/** The button that plays one recording and pauses it. Nothing is fetched before it is pressed. */
class Recording extends AsyncDirective {
  #asking: Asking | undefined;
  #address = '';
  #source = '';
  #audio: HTMLAudioElement | undefined;
  #status: 'silent' | 'playing' | 'failed' = 'silent';

  render(asking: Asking, state: QuestionState, source: string): TemplateResult {
    this.#asking = asking;
    // Another question in its place, or another language.
    if (source !== this.#source || state.address !== this.#address) this.#end();
    [this.#source, this.#address] = [source, state.address];
    const isPlaying = this.#status === 'playing';
    return html`<button
        type="button"
        class="quiet listen"
        aria-label=${state.question.type === 'note' ? nothing : nameOf(isPlaying, labelOf(asking, state))}
        @click=${() => this.#press()}
      >
        ${isPlaying ? pauseIcon : playIcon}${
          isPlaying ? msg('Keskeytä', { id: 'listen-pause' }) : msg('Kuuntele', { id: 'listen' })
        }
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
    void this.#asking?.refresh(this.#address);
  }

  /** Safari lets sound begin only in the click itself, so nothing may be waited for first. */
  #press(): void {
    if (this.#status === 'playing') return this.#audio!.pause();
    const audio = (this.#audio ??= this.#open());
    if (heard !== audio) heard?.pause();
    heard = audio;
    this.#show('playing');
    audio.play().catch((error: unknown) => {
      // Paused before it began.
      if ((error as Error).name !== 'AbortError') this.#fail(audio, error);
    });
  }

  #open(): HTMLAudioElement {
    const audio = new Audio(this.#source);
    audio.addEventListener('pause', () => audio === this.#audio && audio.paused && this.#show('silent'));
    audio.addEventListener('error', () => this.#fail(audio, audio.error));
    return audio;
  }

  #fail(audio: HTMLAudioElement, reason: unknown): void {
    if (audio !== this.#audio) return;
    console.warn(`The recording ${this.#source} cannot be played:`, reason);
    this.#end();
    this.#show('failed');
  }

  /** Lets go of the recording; the next time it begins anew. */
  #end(): void {
    const audio = this.#audio;
    this.#audio = undefined;
    this.#status = 'silent';
    audio?.pause();
    if (heard === audio) heard = undefined;
  }

  #show(status: 'silent' | 'playing' | 'failed'): void {
    this.#status = status;
    void this.#asking?.refresh(this.#address);
  }
}

/** Several buttons look alike: each is named after its question. */
function nameOf(isPlaying: boolean, label: string): string {
  return isPlaying
    ? msg(str`Keskeytä kuuntelu: ${label}`, { id: 'listen-pause-question' })
    : msg(str`Kuuntele kysymys: ${label}`, { id: 'listen-question' });
}

/** Shows the button for the recording of a question. */
export const listen: (asking: Asking, state: QuestionState, source: string) => unknown = directive(Recording);
