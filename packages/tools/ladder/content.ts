import { figureTexts } from 'talkoot/content/participation-ladder';
import { matchLanguage } from 'talkoot/elements/language.js';
import type { FigureTexts } from './figure.ts';
import { LANGUAGES } from './instrument.ts';
import type { Instrument } from './instrument.ts';
import { ladderParts } from './parts.ts';
import type { OpenedLink, RoundTexts } from './round.ts';
import { loadWords } from './words/words.ts';

/** The two sides whose views are set beside each other. */
const GROUPS: readonly string[] = ['organisers', 'participants'];

type RoundPart = Awaited<ReturnType<typeof ladderParts.round>>;

/** What is asked here, and all texts of it that were loaded. */
export class LadderContent {
  instrument: Instrument | undefined;
  opened: OpenedLink | undefined;
  #round: RoundPart | undefined;
  readonly #figures = new Map<string, FigureTexts>();

  /** The languages spoken here: those of the round; those that nobody has reviewed only where the page wants them. */
  languages(withUnreviewed: boolean): readonly string[] {
    const { instrument, opened } = this;
    if (!instrument) return LANGUAGES;
    const known = [...LANGUAGES, ...(withUnreviewed ? instrument.participantLanguages : [])];
    const offered = opened?.link.round.languages.filter((language) => known.includes(language)) ?? known;
    return offered.length > 0 ? offered : LANGUAGES;
  }

  /** The groups a person may answer in: those of the round of which the questions know words. */
  get groups(): readonly string[] {
    const inRound = this.opened?.link.round.groups.map(({ id }) => id) ?? GROUPS;
    const known = GROUPS.filter((group) => inRound.includes(group));
    return known.length > 0 ? known : GROUPS;
  }

  /** Whether a language is one in which only participants are spoken to. */
  isForParticipants(language: string): boolean {
    return this.instrument?.participantLanguages.includes(language) ?? false;
  }

  /** Opens the link of a round; gives back why it cannot be opened. */
  async open(link: string): Promise<OpenedLink | string> {
    this.#round = await ladderParts.round();
    return this.#round.openLink(link);
  }

  /**
   * Loads all that is needed to speak a language.
   *
   * @returns the texts of the questionnaire by language, to be added to those that are there.
   */
  async load(language: string): Promise<Record<string, Readonly<Record<string, string>>>> {
    const { instrument, opened } = this;
    // What an organiser meets in a language of participants is said in Finnish.
    const wanted = this.isForParticipants(language) ? ['fi', language] : [language];
    const own = instrument ? wanted.filter((each) => Object.hasOwn(instrument.texts, each)) : [];
    const figure = figureLanguage(language);
    const [figureText, texts] = await Promise.all([
      figureTexts[figure](),
      Promise.all(own.map(async (each) => [each, await instrument!.texts[each]!()] as const)),
      loadWords(language),
      opened && this.#round?.loadRoundWords(language),
    ]);
    this.#figures.set(figure, figureText);
    return Object.fromEntries(texts);
  }

  figure(language: string): FigureTexts {
    return this.#figures.get(figureLanguage(language)) ?? {};
  }

  round(language: string): RoundTexts | undefined {
    return this.opened && this.#round?.roundTexts(this.opened.link.round, language);
  }

  /** What the questions say of the round; nothing without one. */
  parameters(language: string): Readonly<Record<string, string>> {
    return this.opened && this.#round ? this.#round.roundParameters(this.opened.link.round, language) : {};
  }
}

function figureLanguage(language: string): keyof typeof figureTexts {
  return (matchLanguage(language, LANGUAGES) ?? 'fi') as keyof typeof figureTexts;
}
