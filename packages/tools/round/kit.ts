import type { ReactiveControllerHost } from 'lit';
import type { RoundWords } from 'talkoot/content/round';
import type { Round } from 'talkoot/network';
import { loadInstrument } from './instruments.ts';
import type { Instrument } from './instruments.ts';
import { loadRoundWords, materialsOf } from './materials.ts';
import type { Materials } from './materials.ts';

/** What the kit needs of the element. */
export interface KitHost extends ReactiveControllerHost {
  /** What is answered in the round, where it is none of ours. */
  readonly instrument: Instrument | undefined;
  /** How many minutes answering takes, where the instrument does not say. */
  readonly minutes: string;
}

/** Fetches what a round is given out with, and makes the materials of its groups. */
export class RoundKit {
  readonly #host: KitHost;
  #words: Readonly<Record<string, RoundWords>> = {};
  #minutes: Readonly<Record<string, string>> = {};
  /** The round whose words are there or on their way. */
  #prepared: string | undefined;
  #hasFailed = false;

  constructor(host: KitHost) {
    this.#host = host;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  isUnreviewed(language: string): boolean {
    return this.#words[language]?.['@status'] === 'unreviewed';
  }

  /** Fetches the words of a round in all its languages, once; renders the element when they are there. */
  prepare(round: Round): void {
    if (this.#prepared !== keyOf(round)) void this.fetch(round);
  }

  /** Fetches them again. */
  async fetch(round: Round): Promise<void> {
    const { languages, questionnaire } = round;
    const key = (this.#prepared = keyOf(round));
    this.#hasFailed = false;
    try {
      const [instrument, ...words] = await Promise.all([
        this.instrumentOf(questionnaire),
        ...languages.map(loadRoundWords),
      ]);
      if (key !== this.#prepared) return;
      this.#minutes = instrument?.minutes ?? {};
      this.#words = Object.fromEntries(languages.map((language, index) => [language, words[index]!]));
    } catch (error) {
      console.warn('The words of the round could not be loaded:', error);
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }

  /** What is answered in a round; undefined for an instrument of another page. */
  async instrumentOf(id: string): Promise<Instrument | undefined> {
    const { instrument } = this.#host;
    if (instrument?.definition.id === id) return instrument;
    return loadInstrument(id).catch((error: unknown) => {
      if (error instanceof RangeError) return undefined;
      throw error;
    });
  }

  /** The materials of every group, in one language or all; undefined while words are fetched. */
  materials(round: Round, page: string, language?: string): Materials[] | undefined {
    const languages = language === undefined ? round.languages : [language];
    if (!languages.every((tag) => this.#words[tag])) return undefined;
    return round.groups.flatMap(({ id: group }) => {
      const minutes = this.#minutes[group] ?? this.#host.minutes;
      return languages.map((tag) => {
        return materialsOf(round, this.#words[tag]!, { page, group, language: tag, minutes });
      });
    });
  }
}

/** What the words of a round depend on. */
function keyOf({ id, questionnaire, languages }: Round): string {
  return [id, questionnaire, ...languages].join(' ');
}
