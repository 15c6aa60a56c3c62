import { state } from 'lit/decorators.js';
import type { Answering } from 'talkoot/elements/answering.js';
import type { Place } from 'talkoot/elements/pages.js';
import type { Response } from 'talkoot/engine';
import { LadderAsking } from './ladder-asking-element.ts';
import { NO_CHOICES, presentIn, startMistakes } from './start.ts';
import type { Choices, StartMistake, StartView } from './start.ts';
import { wordsIn } from './words/words.ts';
import type { Words } from './words/words.ts';
import { localDay } from '../network-file/local-day.ts';

/** Asks what is to be known before the questions: as whom, with how many, and whether with help. */
export abstract class LadderStarting extends LadderAsking {
  @state() protected choices: Choices = NO_CHOICES;
  @state() protected mistakes: readonly StartMistake[] = [];

  /** The group was chosen here, and the next person chooses anew. */
  #choseGroup = false;
  /** Where a draft was left that was found when the group was chosen. */
  #resumeAt: Place | undefined;

  protected get words(): Words {
    return wordsIn(this.language);
  }

  override draftPayload(): unknown {
    return { ...(super.draftPayload() as object), isHelped: this.choices.isHelped };
  }

  override async draftReader(): Promise<(payload: unknown) => void> {
    const read = await super.draftReader();
    return (payload) => {
      const before = this.place;
      read(payload);
      const { isHelped } = payload as { readonly isHelped?: unknown };
      const joint = this.response?.joint;
      this.choices = {
        ...this.choices,
        isHelped: isHelped === true,
        isJoint: joint !== undefined,
        present: joint === undefined ? '' : String(joint),
      };
      // A response that was not handed over in the end is handed over anew.
      if (this.place === 'done') this.place = 'review';
      if (!this.#choseGroup || before !== 'start') return;
      this.#resumeAt = this.place;
      this.place = 'start';
    };
  }

  override async startAnew(): Promise<void> {
    this.#resumeAt = undefined;
    this.choices = NO_CHOICES;
    this.mistakes = [];
    if (this.#choseGroup) this.group = '';
    this.#choseGroup = false;
    await super.startAnew();
  }

  override get firstPlace(): Place {
    return 'start';
  }

  #choose(choices: Partial<Choices>): void {
    this.choices = { ...this.choices, ...choices };
    if (choices.group !== undefined) {
      this.#choseGroup = true;
      this.group = choices.group;
    }
    if (this.mistakes.length > 0) this.mistakes = startMistakes(this.choices, this.group === '');
  }

  #begin(): void {
    this.mistakes = startMistakes(this.choices, this.group === '');
    const [first] = this.mistakes;
    if (first !== undefined) {
      const control = first === 'group' ? 'group-organisers' : 'present';
      void this.updateComplete.then(() => this.focusPart(control));
      return;
    }
    this.#applyJoint();
    this.pages.goTo(this.#resumeAt ?? 0);
    this.#resumeAt = undefined;
  }

  /** The response says how many gave it together; said otherwise after it was given, it is another revision. */
  #applyJoint(): void {
    const { questionnaire, choices } = this;
    if (!questionnaire) return;
    const { joint: before, ...response } = questionnaire.response();
    const joint = choices.isJoint ? presentIn(choices.present) : undefined;
    if (joint === before) return;
    const next: Response = { ...response, status: 'draft', ...(joint !== undefined && { joint }) };
    this.begin(next, questionnaire.setAside(), this.kept);
  }

  protected override keepHead(place: Place): void {
    if (place !== 'start') this.#applyJoint();
  }

  protected startView({ questionnaire, language }: Answering): StartView {
    const { opened } = this.content;
    const words = this.words;
    const hasBegun = questionnaire.progress.answered > 0;
    const asksGroup = !hasBegun && (this.#choseGroup || this.group === '');
    const wanted = opened?.link.language ?? language;
    const isMissing = !this.contentLanguages.includes(wanted);
    const isUnreviewed = questionnaire.text('@status', language) === 'unreviewed';
    return {
      words,
      level: this.headingLevel + 1,
      round: this.content.round(language),
      isClosed: opened !== undefined && opened.link.round.closes < localDay(new Date()),
      isTrial: this.isTrial,
      description: questionnaire.text('description', language),
      howTo: questionnaire.text('start', language),
      credit: questionnaire.text('credit', language),
      languageNotes: [
        ...(isMissing ? [words.start.languageMissing] : []),
        ...(isUnreviewed ? [words.start.unreviewed] : []),
      ],
      settledGroup: this.group,
      asksGroup,
      choices: { ...this.choices, group: this.group },
      mistakes: this.mistakes,
      hasBegun,
      draftLine: this.draftLine,
      choose: (choices) => this.#choose(choices),
      begin: () => this.#begin(),
      toFigure: () => void this.leaveTrial(),
    };
  }
}
