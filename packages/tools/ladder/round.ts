import { words } from 'talkoot/content/round';
import type { RoundWords } from 'talkoot/content/round';
import { formatDate } from 'talkoot/elements/format.js';
import type { LocalizedText } from 'talkoot/engine';
import { fillRoundWords, pickText, readRoundLink, RoundLinkError } from 'talkoot/network';
import type { LinkContent, Round, RoundLinkReason } from 'talkoot/network';
import type { Instrument } from './instrument.ts';
import { loadInstrument } from './instrument.ts';

/** Why a link opens no questionnaire here. */
export type LinkRefusal = RoundLinkReason | 'otherQuestionnaire' | 'otherVersion';

/** A round that is answered here. */
export interface OpenedLink {
  readonly link: LinkContent;
  readonly instrument: Instrument;
}

/** What a respondent reads of a round, in her language. */
export interface RoundTexts {
  readonly network: string;
  readonly people: string;
  readonly meaning: string;
  /** In which language the network wrote whom it is about, and what participation means. */
  readonly written: { readonly people: string; readonly meaning: string };
  readonly closes: string;
  readonly contact: string;
  /** Title, what everybody is told, and who answers for the data. */
  readonly privacy: { readonly title: string; readonly notice: string; readonly more: string };
  /** Where and when the results are told. */
  readonly told: string;
  /** The same, with thanks. */
  readonly done: string;
}

/** Opens a link, or tells why it cannot be opened. */
export async function openLink(text: string): Promise<OpenedLink | LinkRefusal> {
  let link: LinkContent;
  try {
    link = readRoundLink(text);
  } catch (error) {
    if (!(error instanceof RoundLinkError)) throw error;
    console.warn(error.message);
    return error.reason;
  }
  const instrument = await loadInstrument(link.round.questionnaire);
  if (!instrument) return 'otherQuestionnaire';
  return link.round.version === instrument.definition.version ? { link, instrument } : 'otherVersion';
}

const loaded = new Map<string, RoundWords>();

/** Fetches the words about rounds in a language, once. Rejects when the part cannot be had. */
export async function loadRoundWords(language: string): Promise<void> {
  const load = words[language as keyof typeof words];
  if (!loaded.has(language)) loaded.set(language, await load());
}

/** The texts of a round, in a language whose words are loaded. */
export function roundTexts(round: Round, language: string): RoundTexts | undefined {
  const words = loaded.get(language);
  if (!words) return undefined;
  const {
    'privacy.title': title,
    'privacy.notice': notice,
    'privacy.more': more,
    'poster.told': told,
    done,
  } = fillRoundWords({ ...words }, round, { language, link: '', minutes: '', formatDay: formatDate });
  return {
    network: round.network,
    ...roundParameters(round, language),
    written: { people: languageOf(round.people, language), meaning: languageOf(round.meaning, language) },
    closes: formatDate(round.closes, language),
    contact: round.privacy.contact,
    privacy: { title, notice, more },
    told,
    done,
  };
}

/** The language of the words that `pickText` picks. */
function languageOf(text: LocalizedText, language: string): string {
  const picked = pickText(text, language);
  const tag = Object.entries(text).find(([, words]) => words === picked)?.[0] ?? language;
  return tag.replace(/-simple$/, '');
}

/** What the questions say of the round, in its own words. */
export function roundParameters(round: Round, language: string): { people: string; meaning: string } {
  return { people: pickText(round.people, language), meaning: pickText(round.meaning, language) };
}
