import type { RoundWords, WordsLanguage } from 'talkoot/content/round';
import { words } from 'talkoot/content/round';
import { QrTooLongError, qrPath } from 'talkoot/device';
import type { QrPath } from 'talkoot/device';
import { formatDate } from 'talkoot/elements/format.js';
import type { LocalizedText } from 'talkoot/engine';
import { fillRoundWords, pickText, roundLink } from 'talkoot/network';
import type { Round } from 'talkoot/network';

/** What a group is given in one language. */
export interface Materials {
  readonly group: string;
  /** BCP 47 tag of the language the words are in. */
  readonly language: string;
  readonly link: string;
  /** With the network's own words put into their places. */
  readonly words: RoundWords;
  /** Undefined when no code can hold the link. */
  readonly qr: QrPath | undefined;
}

/** The longest text whose code can be read from a poster, in bytes: version 25 with level L, 0.9 mm to a module at 11 cm. */
const READABLE = 1273;

/** A sentence that tells how long answering takes. */
const ABOUT_TIME = /[^.\n]*\{minutes\}[^.\n]*\.[^\S\n]*/g;

/** Loads the words about rounds in a language; of languages that have none, in Finnish, which they were written in. */
export function loadRoundWords(language: string): Promise<RoundWords> {
  return (Object.hasOwn(words, language) ? words[language as WordsLanguage] : words.fi)();
}

/**
 * What a group is given in a language.
 *
 * @param templates - words of the language, from {@link loadRoundWords}
 * @param minutes - how long answering takes; empty when that is not known: then nothing is said of it
 */
export function materialsOf(
  round: Round,
  templates: RoundWords,
  place: {
    readonly page: string;
    readonly group: string;
    readonly language: string;
    readonly minutes: string;
  },
): Materials {
  const { page, group, language, minutes } = place;
  const link = roundLink(page, round, { group, language });
  const said = minutes === '' ? withoutTime(templates) : templates;
  const filled = fillRoundWords({ ...said }, round, {
    language,
    link,
    minutes: minutes.replace(/[–-]/, '\u2060$&\u2060'),
    formatDay: dayInLine,
  });
  const short = roundLink(page, inOneLanguage(round, language), { group, language });
  return { group, language, link, words: filled, qr: codeOf(link, short) };
}

/** A day whose number and month stay on one line. */
function dayInLine(day: string, language: string): string {
  return formatDate(day, language).replace(' ', '\u00a0');
}

/** A code of the whole link, or of the one without translations where the whole one is too dense to be read. */
function codeOf(link: string, short: string): QrPath | undefined {
  try {
    return qrPath(link.length <= READABLE ? link : short);
  } catch (error) {
    if (error instanceof QrTooLongError) return undefined;
    throw error;
  }
}

/** The round with its own words in one language, the rest as it is. */
function inOneLanguage(round: Round, language: string): Round {
  const one = (text: LocalizedText): LocalizedText => ({ [language]: pickText(text, language) });
  const { people, meaning, told, privacy } = round;
  return {
    ...round,
    people: one(people),
    meaning: one(meaning),
    told: { ...told, where: one(told.where) },
    privacy: { ...privacy, purpose: one(privacy.purpose), seesAnswers: one(privacy.seesAnswers) },
  };
}

function withoutTime(templates: RoundWords): RoundWords {
  const entries = Object.entries(templates as unknown as Record<string, string>);
  const shortened = entries.map(([name, text]) => [name, text.replace(ABOUT_TIME, '')] as const);
  return Object.fromEntries(shortened) as unknown as RoundWords;
}
