import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Questionnaire, Response } from 'talkoot/engine';
import { formatDate } from './format.ts';
import { lazyParts } from './lazy-parts.ts';
import type { PaperSource } from './paper/paper.ts';
import { loadReading, readingPart } from './reading.ts';
import { adoptLater } from './styles/adopt-later.ts';

/** What paper gets: the answers as a document, or an empty form to be filled in by hand. */
export type PaperContent = 'answers' | 'form';

/** What printing needs of the element. */
export interface PrintHost extends ReactiveControllerHost, Omit<PaperSource, 'definition'> {
  readonly definition: PaperSource['definition'] | undefined;
  readonly response: Response | undefined;
  readonly print: PaperContent;
  readonly headingLevel: number;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly questionnaire: Questionnaire | undefined;
  /** Fetches what answers are read with. */
  needReading(): void;
}

type PaperPart = Awaited<ReturnType<typeof lazyParts.paper>>;

/** Tells an element that it is being printed, in time to render what paper needs. */
export class PrintController implements ReactiveController {
  readonly #host: PrintHost;
  readonly #render: () => void;
  #query: MediaQueryList | undefined;
  #printing = false;
  /** An empty form is wanted this once. */
  #wantsForm = false;
  #part: PaperPart | undefined;

  /** @param render - renders the element at once. */
  constructor(host: PrintHost, render: () => void) {
    this.#host = host;
    this.#render = render;
    host.addController(this);
  }

  hostConnected(): void {
    this.#query = matchMedia('print');
    this.#query.addEventListener('change', this.#follow);
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#follow);
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  /** Printing begins without waiting: what answers are read with, or an empty form needs, must be there before. */
  hostUpdated(): void {
    if (this.#host.questionnaire?.progress.answered) this.#host.needReading();
    if (this.#host.print !== 'form' || this.#part) return;
    this.#load().catch((error: unknown) => console.warn('The form for paper could not be loaded:', error));
  }

  /** Prints an empty form, whatever is on screen. Rejects when the part for it cannot be had. */
  async printForm(): Promise<void> {
    await this.#load();
    this.#wantsForm = true;
    print();
    // Where the browser refuses to print, nothing tells that it is over.
    if (!this.#printing) this.#wantsForm = false;
  }

  /** What stands on paper; nothing while nobody prints. */
  renderPaper(title: string, answers: () => TemplateResult): TemplateResult | typeof nothing {
    if (!this.#printing) return nothing;
    const { definition, response, language } = this.#host;
    const reading = readingPart();
    // Before anybody has begun there are no answers: what is on screen is printed.
    if (!reading || !definition) return nothing;
    if (this.#part && (this.#wantsForm || this.#host.print === 'form'))
      return this.#part.renderPaper(this.#host, definition, title);
    const day = response ? formatDate(response.changed, language) : '';
    return reading.renderSheets(title, day, answers());
  }

  async #load(): Promise<void> {
    this.#part ??= await lazyParts.paper();
    adoptLater(this.#host.renderRoot, [...(await loadReading()).STYLES, ...this.#part.STYLES]);
  }

  readonly #follow = (): void => (this.#query?.matches ? this.#begin() : this.#end());

  readonly #begin = (): void => {
    this.#printing = true;
    // Another element may have fetched it; the style must be in this one too.
    if (readingPart()) this.#host.needReading();
    this.#render();
  };

  readonly #end = (): void => {
    this.#printing = false;
    this.#wantsForm = false;
    this.#render();
  };
}
