import type { Answers, LocalizedText } from 'talkoot/engine';
import { pickText } from './actor-name.ts';
import { AnswerReader } from './round-answer-reader.ts';
import { checkShape } from './check-shape.ts';
import { RoundAnswersError } from './round-answers-error.ts';
import { roundSchema } from './round-schema.ts';
import { LOWEST_MINIMUM_GROUP, MINIMUM_GROUP } from './round.ts';
import type { Round } from './round.ts';

/** What the answers do not say of a round. */
export interface RoundFrame {
  /** Id of the round, from `randomId` of `talkoot/engine` say. */
  readonly id: string;
  /** The instrument that is answered, and its version. */
  readonly questionnaire: string;
  readonly version: string;
  /** The day it begins, `YYYY-MM-DD`. */
  readonly opened: string;
}

/** The two groups, and the questions that ask how many of them are invited. */
const GROUPS = [
  ['organisers', 'organisersInvited'],
  ['participants', 'participantsInvited'],
] as const;

/** The questions whose answers are the network's own words, and may be given in several languages. */
const WORDS = ['people', 'meaning', 'toldWhere', 'purpose', 'seesAnswers'] as const;

/**
 * The round that answers to the questionnaire `round` of `talkoot/content/round` describe.
 *
 * @throws RoundAnswersError listing every question that is unanswered or answered with what cannot be.
 */
export function roundFromAnswers(answers: Answers, frame: RoundFrame): Round {
  const read = new AnswerReader(answers);
  const written = read.choice('written');
  const offered = read.choices('languages');
  const words = wordsByLanguage(read, written, offered);
  const closes = read.day('closes');
  const minimumGroup = read.optionalCount('minimumGroup', LOWEST_MINIMUM_GROUP) ?? MINIMUM_GROUP;
  const agreedAloud = minimumGroup < MINIMUM_GROUP && answers['agreedAloud'] === true;
  const when = read.day('toldWhen');
  const deleteBy = read.day('deleteBy');
  const round: Round = {
    ...frame,
    languages: [...offered].sort((a, b) => Number(b === written) - Number(a === written)),
    closes,
    network: read.text('network'),
    people: words.people,
    meaning: words.meaning,
    groups: GROUPS.map(([id, question]) => {
      const invited = read.optionalCount(question, 1);
      return { id, ...(invited !== undefined && { invited }) };
    }),
    minimumGroup,
    ...(agreedAloud && { agreedAloud }),
    told: { where: words.toldWhere, when },
    privacy: {
      controller: read.text('controller'),
      contact: read.text('contact'),
      purpose: words.purpose,
      seesAnswers: words.seesAnswers,
      deleteBy,
    },
  };
  const { problems } = read;
  const rule = (holds: boolean, path: string, message: string): void => {
    // Of what is not there, nothing more is said.
    if (!holds && !problems.some((problem) => problem.path === path)) {
      problems.push({ path, code: 'constraint', message });
    }
  };
  rule(closes >= frame.opened, 'closes', `${closes} is before the day the round opens, ${frame.opened}`);
  rule(when >= closes, 'toldWhen', `${when} is before the closing day, ${closes}`);
  rule(deleteBy > closes, 'deleteBy', `${deleteBy} is not after the closing day, ${closes}`);
  const isAgreed = minimumGroup >= MINIMUM_GROUP || agreedAloud;
  rule(isAgreed, 'minimumGroup', `${minimumGroup} needs everybody's agreement, given aloud; else at least 5`);
  // What is left is in the frame, or an option that no questionnaire of ours has.
  if (problems.length === 0) problems.push(...checkShape(roundSchema, round));
  if (problems.length > 0) throw new RoundAnswersError(problems);
  return round;
}

function wordsByLanguage(
  read: AnswerReader,
  written: string,
  offered: readonly string[],
): Readonly<Record<(typeof WORDS)[number], LocalizedText>> {
  const words = Object.fromEntries(WORDS.map((name) => [name, { [written]: read.text(name) }])) as Record<
    (typeof WORDS)[number],
    Record<string, string>
  >;
  // Where all answer in the language it is written in, rows of others are not asked for.
  if (offered.every((language) => language === written)) return words;
  const seen = new Set([written]);
  for (const row of read.rows('translations')) {
    const language = row.choice('language');
    if (language === '') continue;
    if (seen.has(language)) row.refuse('language', `"${language}" is there already`);
    seen.add(language);
    for (const name of WORDS) {
      const text = row.optionalText(name);
      if (text !== undefined) words[name][language] = text;
    }
  }
  return words;
}

/**
 * The answers that describe a round, to begin another one like it or to look at this one. Leaves out what the
 * questionnaire does not ask: groups of other names and languages it does not offer stay in the round.
 */
export function answersFromRound(round: Round): Answers {
  const { languages, told, privacy, minimumGroup } = round;
  const texts: Readonly<Record<(typeof WORDS)[number], LocalizedText>> = {
    people: round.people,
    meaning: round.meaning,
    toldWhere: told.where,
    purpose: privacy.purpose,
    seesAnswers: privacy.seesAnswers,
  };
  const [written = ''] = Object.keys(round.people);
  const own = Object.fromEntries(WORDS.map((name) => [name, pickText(texts[name], written)]));
  const others = new Set(WORDS.flatMap((name) => Object.keys(texts[name])).filter((tag) => tag !== written));
  const rows = [...others].map((language) => {
    const said = WORDS.filter((name) => texts[name][language] !== undefined);
    const entries = said.map((name) => [name, texts[name][language]!] as const);
    // An id that lasts: the same round gives the same answers.
    return { id: `language-${language}`, answers: { language, ...Object.fromEntries(entries) } };
  });
  const invited = GROUPS.flatMap(([id, question]) => {
    const number = round.groups.find((group) => group.id === id)?.invited;
    return number === undefined ? [] : [[question, number] as const];
  });
  return {
    network: round.network,
    written,
    ...own,
    closes: round.closes,
    ...Object.fromEntries(invited),
    ...(minimumGroup !== MINIMUM_GROUP && { minimumGroup }),
    ...(round.agreedAloud === true && { agreedAloud: true }),
    toldWhen: told.when,
    controller: privacy.controller,
    contact: privacy.contact,
    deleteBy: privacy.deleteBy,
    languages,
    ...(rows.length > 0 && { translations: rows }),
  };
}
