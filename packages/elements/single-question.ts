import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Item, Questionnaire as EngineQuestionnaire } from 'talkoot/engine';
import { Answering } from './answering.ts';
import type { AnsweringHost } from './answering.ts';
import { BaseElement } from './base.ts';
import { AnswerChangeEvent } from './events/answer-change-event.ts';
import { ListAddEvent } from './events/list-add-event.ts';
import type { GivenTypes, QuestionViews, Rendered } from './question-view.ts';
import { viewsOf } from './question-views.ts';
import { ReadingNeed } from './reading.ts';
import { styles } from './styles/styles.ts';

/**
 * One question of a questionnaire, for pages that a developer lays out. Several stand on one page and share the
 * questionnaire of the engine, which the page makes: `createQuestionnaire(definition)`.
 *
 * @summary One question with its label, hint, control and error.
 * @tag talkoot-question
 * @status experimental
 * @since 0.2
 *
 * @attr {string} lang - Language of the element; without it, that of the nearest ancestor with one.
 *
 * @fires {AnswerChangeEvent} change - A person changed an answer; `question` is its address.
 * @fires {ListAddEvent} talkoot-list-add - A person adds to an external list; answer with `respondWith(item)`.
 *
 * @csspart legend - The label of the question.
 * @csspart option - One option of a choice.
 * @csspart error - The error at the question.
 */
export class SingleQuestion extends BaseElement implements AnsweringHost {
  static override styles: CSSResultGroup = styles;

  /** The running questionnaire of the engine. */
  @property({ attribute: false }) questionnaire: EngineQuestionnaire | undefined;
  /** Address of the question: its id, `group/id` or `group/row/id`. */
  @property() question = '';
  /** Types of question of the host's own, and its own views of ours, by type. */
  @property({ attribute: false }) questionTypes: GivenTypes = {};
  /** Nothing may be changed. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  @state() private asking: Answering | undefined;
  #ready: Promise<void> | undefined;
  readonly #reading = new ReadingNeed(this);
  #unsubscribe: (() => void) | undefined;
  /** The question that was shown last. */
  #shown: string | undefined;

  get locked(): boolean {
    return this.disabled;
  }

  protected override get contentLanguages(): readonly string[] {
    return this.questionnaire?.definition.languages ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('questionnaire') || changed.has('questionTypes')) {
      this.requestLanguage();
      this.#follow();
      this.#begin();
    }
  }

  override requestUpdate(...of: Parameters<BaseElement['requestUpdate']>): void {
    this.asking?.renew();
    super.requestUpdate(...of);
  }

  updateSome(): void {
    super.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#ready;
    await this.#reading.fetching;
    return super.getUpdateComplete();
  }

  #follow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.questionnaire?.subscribe((changed) => {
      this.asking?.renewSome(changed);
      super.requestUpdate();
    });
  }

  #begin(): void {
    const { questionnaire, questionTypes } = this;
    this.asking = undefined;
    this.#ready = undefined;
    if (!questionnaire) return;
    this.#reading.arise();
    const views = viewsOf(questionnaire.definition, questionTypes);
    const begin = (all: QuestionViews): void => {
      this.asking = new Answering(this, questionnaire, all);
    };
    if (!(views instanceof Promise)) return begin(views);
    const ready = views
      .then((all) => {
        if (ready === this.#ready) begin(all);
      })
      .catch((error: unknown) =>
        console.error(`<talkoot-question> "${this.question}" cannot be shown:`, error),
      );
    this.#ready = ready;
  }

  answered(): void {}

  committed(address: string): void {
    this.dispatchEvent(new AnswerChangeEvent(address));
  }

  async addToList(list: string, label: string): Promise<Item | undefined> {
    const event = new ListAddEvent(list, label);
    this.dispatchEvent(event);
    return event.item;
  }

  /** Moves focus to the question's control, or to its first one. */
  override focus(): void {
    this.asking?.focusQuestion(this.question);
  }

  /** A row may be taken away before the page takes away what showed it; a question that never was is a mistake. */
  #isThere(questionnaire: EngineQuestionnaire): boolean {
    try {
      questionnaire.question(this.question);
      this.#shown = this.question;
      return true;
    } catch (error) {
      if (error instanceof RangeError && this.#shown === this.question) return false;
      throw error;
    }
  }

  protected override render(): Rendered {
    const { asking, question } = this;
    if (!asking || question === '' || !this.#isThere(asking.questionnaire)) return nothing;
    return html`<div class="root" lang=${this.language.replace(/-simple$/, '')} dir=${this.direction}>
      <div class="screen" @pointerdown=${() => asking.hold()}>${asking.render(question)}</div>
    </div>`;
  }
}
