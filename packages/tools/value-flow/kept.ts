import { property } from 'lit/decorators.js';
import type { DraftPlace } from 'talkoot/device';
import { Diagram } from 'talkoot/diagram';
import { DraftDesk } from 'talkoot/elements/draft-desk.js';
import type { DraftDeskHost } from 'talkoot/elements/draft-desk.js';
import type { DraftPolicy, DraftState } from 'talkoot/elements/draft-state.js';
import { DraftChangeEvent } from 'talkoot/elements/events/draft-change-event.js';
import type { Strings } from 'talkoot/elements/strings.js';
import { wordsIn } from './words/load.ts';

/** A diagram that keeps drafts on the device as the other tools do: nothing before the person agreed. */
export abstract class KeptDiagram extends Diagram implements DraftDeskHost {
  /** Whether what is edited is kept on the device: after the person agreed (`ask`), never, or at once. */
  @property() drafts: DraftPolicy = 'ask';
  /** Days that a draft is kept on the device; without it, until somebody erases it. */
  @property({ type: Number, attribute: 'draft-days' }) draftDays: number | undefined;
  /** Several people use the device one after the other: nothing is kept on it, and everything can be cleared. */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;
  /** Leaving the page never asks: the host sees to it that nothing is lost. */
  @property({ type: Boolean, attribute: 'no-leave-question' }) noLeaveQuestion = false;

  readonly listsDrafts = true;
  protected readonly desk = new DraftDesk(this);

  /** Whether the map is edited here and held by no other element. */
  protected abstract get holdsMap(): boolean;
  abstract get isBegun(): boolean;
  abstract saveFile(): void;
  abstract draftPayload(): unknown;
  abstract draftReader(): Promise<(payload: unknown) => void>;
  abstract startAnew(): Promise<void>;

  /** Words about drafts that speak of the map; the host's own win. */
  override get strings(): Strings {
    const drafts = wordsIn(this.language).drafts as Strings;
    return { ...drafts, ...super.strings };
  }

  override set strings(strings: Strings | undefined) {
    super.strings = strings;
  }

  /** What is known of the draft on this device. */
  get draftState(): DraftState {
    return this.desk.controller?.state ?? { status: 'off' };
  }

  get draftPolicy(): DraftPolicy {
    return this.holdsMap ? this.drafts : 'none';
  }

  get isShared(): boolean {
    return this.sharedDevice && this.holdsMap;
  }

  get asksBeforeLeaving(): boolean {
    return !this.noLeaveQuestion && this.holdsMap;
  }

  get hasChanges(): boolean {
    return false;
  }

  get draftPlace(): DraftPlace {
    return { questionnaire: 'value-flow', network: this.network?.id };
  }

  get draftLabel(): string | undefined {
    return this.network?.title || undefined;
  }

  draftStateChanged(draftState: DraftState): void {
    this.dispatchEvent(new DraftChangeEvent(draftState));
  }

  /** Moves focus to the part of the element with this id. */
  focusPart(id: string): void {
    (this.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.desk.settled;
    return super.getUpdateComplete();
  }
}
