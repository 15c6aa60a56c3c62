import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { DraftPlace } from 'talkoot/device';
import type { Answers, KeptAnswer, Response } from 'talkoot/engine';
import { AnsweringElement } from './answering-element.ts';
import type { DraftController } from './draft-controller.ts';
import { DraftDesk } from './draft-desk.ts';
import type { DraftDeskHost } from './draft-desk.ts';
import type { DraftPolicy, DraftState } from './draft-state.ts';
import { DraftChangeEvent } from './events/draft-change-event.ts';
import { lazyParts } from './lazy-parts.ts';
import type { Place } from './pages.ts';

/** What a draft of a questionnaire keeps. */
interface DraftPayload {
  readonly response: Response;
  readonly setAside: Answers;
  readonly kept: readonly KeptAnswer[];
  readonly place: Place;
}

/** An element that keeps what is answered on the device, when it may. */
export abstract class DraftingElement extends AnsweringElement implements DraftDeskHost {
  /** Whether answers are kept on the device: `none`, `ask` first, or `device` at once. */
  @property() drafts: DraftPolicy = 'none';

  protected readonly desk = new DraftDesk(this);

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
    const isElsewhere = changed.has('drafts') || changed.has('round') || changed.has('group');
    if (isElsewhere && this.questionnaire && !this.desk.controller?.unsaved) this.openDesk();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.desk.settled;
    return super.getUpdateComplete();
  }

  override answered(): void {
    super.answered();
    this.desk.controller?.changed();
  }

  protected override began(): void {
    this.openDesk();
  }

  get draftPolicy(): DraftPolicy {
    return this.drafts;
  }

  get draftPlace(): DraftPlace {
    return { questionnaire: this.definition?.id ?? '', round: this.round, group: this.group };
  }

  get draftLabel(): string | undefined {
    return undefined;
  }

  draftPayload(): unknown {
    const { questionnaire, kept, place } = this;
    const [response, setAside] = [questionnaire!.response(), questionnaire!.setAside()];
    const payload: DraftPayload = { response, setAside, kept, place };
    return payload;
  }

  async draftReader(): Promise<(payload: unknown) => void> {
    const { openResponse } = await lazyParts.saved();
    return (payload) => {
      const { response, setAside, kept, place } = payload as DraftPayload;
      const opened = openResponse(this.definition!, response, setAside);
      this.begin(opened.response, opened.setAside, [...kept, ...opened.kept]);
      this.place = place;
    };
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
    this.desk.controller?.savedElsewhere();
  }

}
