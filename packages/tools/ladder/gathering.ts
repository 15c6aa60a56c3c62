import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Response } from 'talkoot/engine';
import type { GatheredState } from './gathered.ts';
import { ladderParts } from './parts.ts';
import type { Words } from './words/words.ts';
import { localDay } from '../network-file/local-day.ts';

/** What the outbox of a shared device needs of the element. */
interface GatheringHost {
  readonly updateComplete: Promise<boolean>;
  readonly round: string;
  requestUpdate(): void;
  focusPart(id: string): void;
}

type Part = Awaited<ReturnType<typeof ladderParts.gathered>>;

/** The responses that wait on a shared device until the organiser takes them. */
export class LadderGathering {
  readonly #host: GatheringHost;
  #part: Part | undefined;
  #responses: readonly Response[] = [];
  #state: GatheredState = 'no';
  /** What the organiser has in a file: only these are erased. */
  #saved: readonly Response[] = [];

  constructor(host: GatheringHost) {
    this.#host = host;
  }

  /** Looks what waits here, for the round on screen. */
  async look(): Promise<void> {
    this.#state = 'no';
    await this.#attempt(async (part) => {
      this.#responses = await part.listOutbox(this.#host.round);
    });
  }

  render(words: Words): TemplateResult | typeof nothing {
    if (!this.#part || (this.#responses.length === 0 && this.#state === 'no')) return nothing;
    return this.#part.renderGathered({
      words: words.gathered,
      responses: this.#responses,
      state: this.#state,
      save: () => this.#save(),
      ask: (isAsked) => this.#say(isAsked ? 'asks' : 'saved', isAsked ? 'gathered-yes' : 'gathered-erase'),
      erase: () => void this.#erase(),
    });
  }

  #save(): void {
    const { name, text } = this.#part!.fileOf(this.#responses, localDay(new Date()));
    this.#part!.saveFile(name, text, 'application/json');
    this.#saved = this.#responses;
    this.#say('saved');
  }

  async #erase(): Promise<void> {
    await this.#attempt(async (part) => {
      await part.eraseFromOutbox(this.#saved);
      this.#responses = await part.listOutbox(this.#host.round);
      this.#say('erased', 'gathered');
    });
  }

  async #attempt(act: (part: Part) => Promise<void>): Promise<void> {
    try {
      this.#part ??= await ladderParts.gathered();
      await act(this.#part);
    } catch (error) {
      console.warn('The responses on this device cannot be reached:', error);
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }

  #say(state: GatheredState, focus?: string): void {
    this.#state = state;
    this.#host.requestUpdate();
    if (focus !== undefined) void this.#host.updateComplete.then(() => this.#host.focusPart(focus));
  }
}
