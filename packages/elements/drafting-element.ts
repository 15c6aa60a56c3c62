import { html } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { DraftPlace } from 'talkoot/device';
import { AnsweringElement } from './answering-element.ts';
import type { DraftChanges } from './draft-changes-view.ts';
import type { DraftController } from './draft-controller.ts';
import { DraftDesk } from './draft-desk.ts';
import type { DraftDeskHost } from './draft-desk.ts';
import type { DraftPayload, TypedTexts } from './draft-opening.ts';
import type { DraftPolicy, DraftState } from './draft-state.ts';
import { DraftChangeEvent } from './events/draft-change-event.ts';
import { lazyParts } from './lazy-parts.ts';
import type { Content } from './step-view.ts';

/** Properties that say where a draft belongs and whether there is one. */
const DRAFT_OF = ['drafts', 'sharedDevice', 'round', 'group'] as const;

/** An element that keeps what is answered on the device, when it may. */
export abstract class DraftingElement extends AnsweringElement implements DraftDeskHost {
  /** Whether answers are kept on the device: `none`, `ask` first, or `device` at once. */
  @property() drafts: DraftPolicy = 'none';

  /** Days that a draft is kept on the device; without it, until somebody erases it. */
  @property({ type: Number, attribute: 'draft-days' }) draftDays: number | undefined;
  /** Several people use the device one after the other: nothing is kept on it, and everything can be cleared. */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;
  /** Leaving the page never asks: the host sees to it that nothing is lost. */
  @property({ type: Boolean, attribute: 'no-leave-question' }) noLeaveQuestion = false;

  protected readonly desk = new DraftDesk(this);
  /** What became of saved answers in this version of the definition, until the person has taken note. */
  #changes: DraftChanges | undefined;
  #startsAnew = false;

  /** Nothing may be changed: a draft is being looked for, another tab has it, or the host says so. */
  override get locked(): boolean {
    return super.locked || this.desk.locked;
  }

  /** What is known of the draft on this device. */
  get draftState(): DraftState {
    return this.desk.controller?.state ?? { status: 'off' };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('definition') || !this.hasUpdated) return;
    const isElsewhere = DRAFT_OF.some((name) => changed.has(name));
    if (isElsewhere && this.questionnaire && !this.desk.controller?.unsaved) this.openDesk();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.desk.settled;
    return super.getUpdateComplete();
  }

  override answered(): void {
    super.answered();
    this.desk.changed();
  }

  protected override began(): void {
    this.#changes = undefined;
    if (!this.#startsAnew) this.openDesk();
  }

  /** Leaves nothing on screen of what was answered, typed or shown, and begins anew. */
  async startAnew(): Promise<void> {
    this.#startsAnew = true;
    // The controls go too: what was typed in them could be brought back by undoing.
    this.asking = undefined;
    this.requestUpdate();
    this.performUpdate();
    this.begin();
    this.#startsAnew = false;
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Whether the answers are held here, and not by another element. */
  protected get holdsAnswers(): boolean {
    return true;
  }

  get isShared(): boolean {
    return this.sharedDevice && this.holdsAnswers;
  }

  get leavesNoTrace(): boolean {
    return this.isShared || (this.desk.controller?.shared ?? false);
  }

  get hasChanges(): boolean {
    return this.#changes !== undefined;
  }

  get asksBeforeLeaving(): boolean {
    return !this.noLeaveQuestion && this.holdsAnswers;
  }

  get isBegun(): boolean {
    return (this.questionnaire?.progress.answered ?? 0) > 0 || (this.asking?.typed.size ?? 0) > 0;
  }

  get draftPolicy(): DraftPolicy {
    return this.holdsAnswers ? this.drafts : 'none';
  }

  get draftPlace(): DraftPlace {
    return { questionnaire: this.definition?.id ?? '', round: this.round, group: this.group };
  }

  get draftLabel(): string | undefined {
    return undefined;
  }

  /** What is typed in controls and is no answer yet. */
  protected get typed(): TypedTexts {
    return [...(this.asking?.typed ?? [])];
  }

  protected set typed(texts: TypedTexts) {
    for (const [key, text] of texts) this.asking?.typed.set(key, text);
  }

  draftPayload(): unknown {
    const { questionnaire, kept, place, typed, language } = this;
    const payload: DraftPayload = {
      response: questionnaire!.response(),
      setAside: questionnaire!.setAside(),
      kept,
      place,
      typed,
      texts: this.desk.part?.textsOfAnswers(questionnaire!, language),
      changes: this.#changes?.found,
    };
    return payload;
  }

  async draftReader(): Promise<(payload: unknown) => void> {
    const { openDraft } = await lazyParts.opening();
    return (payload) => {
      const { opened, kept, place, typed, changes } = openDraft(
        this.definition!,
        payload as DraftPayload,
        this.parameters,
      );
      this.begin(opened.response, opened.setAside, kept);
      this.place = place;
      this.typed = typed;
      this.#changes = this.asking && changes(this.asking);
    };
  }

  /** What a person must know before she answers: of the draft, and of what became of her answers. */
  protected renderNotices(): Content {
    const changes = this.#changes?.render(this.asking!, {
      update: () => this.requestUpdate(),
      dismiss: () => this.#dismissChanges(),
    });
    return html`${this.desk.render('renderDraftNotice')}${changes}`;
  }

  #dismissChanges(): void {
    this.#changes = undefined;
    this.desk.controller?.moved();
    this.requestUpdate();
    void this.updateComplete.then(() => this.focusPart('place'));
  }

  draftStateChanged(draftState: DraftState): void {
    this.dispatchEvent(new DraftChangeEvent(draftState));
  }

  /** Keeps drafts as the policy says, of what is on screen. */
  protected openDesk(): void {
    this.desk.open((draft) => this.resume(draft));
  }

  /** Looks for a draft saved on this device. */
  protected resume(draft: DraftController): Promise<void> {
    return draft.resume((key, place) => key === place);
  }

  /** Offers the answers as a file. */
  saveFile(): void {
    const { response } = this;
    if (!response) return;
    const name = `${response.questionnaire}-${response.changed}.json`;
    const { setAside, kept } = this.draftPayload() as DraftPayload;
    this.desk.saveFile(name, JSON.stringify({ ...response, setAside, kept }, null, 2));
    this.desk.savedElsewhere();
  }
}
