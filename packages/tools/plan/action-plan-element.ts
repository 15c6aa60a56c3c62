import type { TemplateResult } from 'lit';
import { definition, texts } from 'talkoot/content/action-plan';
import type { DraftPlace } from 'talkoot/device';
import type { Answering } from 'talkoot/elements/answering.js';
import type { DraftController } from 'talkoot/elements/draft-controller.js';
import type { Item } from 'talkoot/engine';
import { actorName, addActor, createNetwork } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { NetworkQuestionnaire } from '../network-file/network-questionnaire.ts';
import { continues, goesOnFrom } from '../network-file/saved-draft.ts';
import { renderPlanDocument } from './document.ts';
import { isOfRound, placeIn } from './draft.ts';
import type { PlanDraft } from './draft.ts';
import { withPlan } from './network-with-plan.ts';
import { renderPlanHeader, renderPlanReviewEnd, renderPlanStart } from './views.ts';
import type { PlanActions } from './views.ts';

/**
 * The network's action plan: seven sections that become a document, kept in the network file.
 *
 * @summary Fills in, saves, opens and prints the action plan of a network.
 * @tag talkoot-action-plan
 * @status experimental
 * @since 0.1
 *
 * @fires {NetworkChangeEvent} talkoot-network-change - A person changed the network document; `network`.
 */
export class ActionPlan extends NetworkQuestionnaire {
  readonly listsDrafts = true;

  constructor() {
    super();
    this.definition = definition;
  }

  protected override withAnswers(network: Network): Network {
    const { questionnaire, kept, language } = this;
    return withPlan(network, { questionnaire: questionnaire!, kept, language });
  }

  protected override async loadLanguage(language: string): Promise<void> {
    const load = texts[language as keyof typeof texts];
    const [, loaded] = await Promise.all([super.loadLanguage(language), this.texts[language] ?? load()]);
    this.texts = { ...this.texts, [language]: loaded };
  }

  protected override languageChanged(): void {
    if (this.held) this.#followActors(this.held);
  }

  protected override begin(): boolean {
    this.held ??= createNetwork({ title: '' });
    this.#followActors(this.held);
    const { response, setAside, kept } = this.held.plan ?? {};
    return super.begin(response, setAside, kept);
  }

  protected override resume(draft: DraftController): Promise<void> {
    // A network of one's own is the newest on this device; one that the page gave is that one.
    return draft.resume((key, place) => (this.given ? key === place : isOfRound(key, this.round)));
  }

  override async addToList(list: string, label: string): Promise<Item | undefined> {
    const given = await super.addToList(list, label);
    if (given || list !== 'actors' || !this.held) return given;
    const { network, actor } = addActor(this.held, label, this.language);
    this.held = network;
    this.#followActors(network);
    return { id: actor.id, label: actorName(actor, this.language) };
  }

  isBehind(payload: unknown): boolean {
    const { network } = payload as PlanDraft;
    return goesOnFrom(network, this.held!, ({ plan }) => plan?.response?.answers);
  }

  override get draftPlace(): DraftPlace {
    return { questionnaire: definition.id, network: this.held?.id, round: this.round };
  }

  override get draftLabel(): string | undefined {
    return this.held?.title || undefined;
  }

  override draftPayload(): unknown {
    const { network, typed, place } = this;
    return { network, typed, place } satisfies PlanDraft;
  }

  override async draftReader(): Promise<(payload: unknown) => void> {
    const { parseNetwork } = await import('../network-file/parse-network.ts');
    return (payload) => {
      const { network, typed, place } = payload as PlanDraft;
      const parsed = parseNetwork(network);
      if (this.given && !continues(parsed, this.given.revision, this.held?.id)) return;
      this.showNetwork(parsed);
      this.pages.reset(placeIn(place));
      this.typed = typed ?? [];
    };
  }

  #rename(title: string): void {
    this.held = { ...this.held!, title };
    this.answered();
    this.requestUpdate();
  }

  #followActors({ actors }: Network): void {
    const items = actors.map((actor) => ({ id: actor.id, label: actorName(actor, this.language) }));
    this.lists = { ...this.lists, actors: items };
    this.questionnaire?.setList('actors', items);
  }

  get #actions(): PlanActions {
    return {
      language: this.language,
      headingLevel: this.headingLevel,
      network: this.held!,
      others: this.desk.controller?.others ?? [],
      refusal: this.refusal,
      waiting: this.waiting,
      draftLine: this.draftLine,
      rename: (title) => this.#rename(title),
      renamed: () => this.told(),
      start: () => this.pages.goTo(0),
      save: () => this.saveFile(),
      open: () => void this.openFile(),
      confirmOpen: () => this.waiting?.open(),
      cancelOpen: () => (this.waiting = undefined),
      openOther: (key, title) => this.askToOpen(title, () => this.desk.controller?.openOther(key)),
      print: () => print(),
    };
  }

  protected override renderHeader(): TemplateResult {
    return renderPlanHeader(this.#actions, this.documentTitle);
  }

  protected override renderStart(asking: Answering): TemplateResult {
    return renderPlanStart(asking, this.#actions);
  }

  protected override renderReviewEnd(asking: Answering): TemplateResult {
    return renderPlanReviewEnd(asking, this.#actions);
  }

  protected override renderDocument(asking: Answering): TemplateResult {
    return renderPlanDocument(asking, this.network!, this.documentTitle, this.headingLevel);
  }
}
