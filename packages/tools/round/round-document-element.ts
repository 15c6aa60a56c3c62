import { state } from 'lit/decorators.js';
import { definition, texts } from 'talkoot/content/round';
import type { DraftPlace } from 'talkoot/device';
import type { DraftController } from 'talkoot/elements/draft-controller.js';
import { randomId } from 'talkoot/engine';
import { createNetwork } from 'talkoot/network';
import type { Network, Round } from 'talkoot/network';
import { localDay } from '../network-file/local-day.ts';
import { NetworkQuestionnaire } from '../network-file/network-questionnaire.ts';
import { continues, goesOnFrom } from '../network-file/saved-draft.ts';
import { askedOf, firstAnswers, responseOf } from './answers.ts';
import type { RoundDraft } from './draft.ts';
import { begunOf, lastBegun, roundOf, withBegun } from './entries.ts';
import { loadWords } from './words/load.ts';

type Beginning = Parameters<NetworkQuestionnaire['begin']>;

/** Holds the network file that rounds are written into, and the answers of the one that is on screen. */
export abstract class RoundDocument extends NetworkQuestionnaire {
  /** Id of the round on screen, made or not. */
  @state() protected current = randomId();
  /** Answered since the round was made, opened or begun. */
  #isChanged = false;

  constructor() {
    super();
    this.definition = definition;
  }

  /** What is begun of the round is in the document too. */
  protected override withAnswers(network: Network): Network {
    const { questionnaire, kept } = this;
    if (!this.#isChanged) return network;
    const setAside = questionnaire!.setAside();
    return withBegun(network, this.current, {
      response: questionnaire!.response(),
      ...(Object.keys(setAside).length > 0 && { setAside }),
      ...(kept.length > 0 && { kept }),
    });
  }

  protected override hold(network: Network | undefined): void {
    super.hold(network);
    if (network) this.current = lastBegun(network) ?? this.current;
  }

  /** The round on screen as it was made; undefined until it is. */
  protected get made(): Round | undefined {
    return this.held && roundOf(this.held, this.current);
  }

  /** Whether answers are given that are no round yet. */
  protected get isChanged(): boolean {
    return this.#isChanged || (this.held !== undefined && begunOf(this.held, this.current) !== undefined);
  }

  protected override async loadLanguage(language: string): Promise<void> {
    const load = texts[language as keyof typeof texts];
    const [, loaded] = await Promise.all([
      super.loadLanguage(language),
      this.texts[language] ?? load(),
      loadWords(language),
    ]);
    this.texts = { ...this.texts, [language]: loaded };
  }

  protected override begin(...from: Beginning): boolean {
    if (from[0]) return super.begin(...from);
    const network = (this.held ??= createNetwork({ title: '' }));
    const begun = begunOf(network, this.current);
    if (begun) return super.begin(begun.response, begun.setAside, begun.kept);
    const answers = this.made ? askedOf(this.made) : firstAnswers(network, this.language);
    return super.begin(responseOf(answers, localDay(new Date())));
  }

  protected override resume(draft: DraftController): Promise<void> {
    // A network of one's own is the newest on this device; one that the page gave is that one.
    return draft.resume((key, place) => (this.given ? key === place : key.startsWith(`${definition.id}/`)));
  }

  override answered(): void {
    super.answered();
    this.#isChanged = true;
  }

  isBehind(payload: unknown): boolean {
    return goesOnFrom((payload as RoundDraft).network, this.held!, ({ rounds }) => rounds);
  }

  override async startAnew(): Promise<void> {
    this.current = randomId();
    this.#isChanged = false;
    await super.startAnew();
  }

  override get draftPlace(): DraftPlace {
    return { questionnaire: definition.id, network: this.held?.id };
  }

  override get draftLabel(): string | undefined {
    return this.held?.title || undefined;
  }

  override draftPayload(): unknown {
    const { network, current, typed, place } = this;
    return { network, current, typed, place } satisfies RoundDraft;
  }

  override async draftReader(): Promise<(payload: unknown) => void> {
    const { parseNetwork } = await import('../network-file/parse-network.ts');
    return (payload) => {
      const { network, current, typed, place } = payload as RoundDraft;
      const parsed = parseNetwork(network);
      if (this.given && !continues(parsed, this.given.revision, this.held?.id)) return;
      this.held = parsed;
      this.enter(typeof current === 'string' ? current : randomId());
      this.pages.reset(place === 'done' && !this.made ? 'start' : (place ?? 'start'));
      this.typed = typed ?? [];
    };
  }

  override async openFile(): Promise<void> {
    this.needReading();
    await super.openFile();
  }

  protected override showNetwork(network: Network): void {
    if (network.id !== this.held?.id) this.current = lastBegun(network) ?? randomId();
    this.#isChanged = false;
    super.showNetwork(network);
    if (this.place === 'done' && !this.made) this.place = this.firstPlace;
  }

  /** Puts the answers of a round on screen: what is begun of it, else the round, else a new one. */
  protected enter(id: string): void {
    this.current = id;
    this.#isChanged = false;
    this.begin();
    this.requestUpdate();
  }

  /** Keeps what is begun of the round on screen, before another one takes its place. */
  protected keepBegun(): void {
    this.held = this.network;
  }

  /** Takes a person's change of the rounds. */
  protected wrote(network: Network): void {
    this.held = network;
    super.answered();
    this.#isChanged = false;
    this.told();
  }
}
