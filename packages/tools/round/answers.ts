import { definition } from 'talkoot/content/round';
import { randomId } from 'talkoot/engine';
import type { Answers, LocalizedText, Response, Row } from 'talkoot/engine';
import { answersFromRound, roundFromAnswers } from 'talkoot/network';
import type { Network, Round, RoundFrame } from 'talkoot/network';
import { roundsOf } from './entries.ts';

/** The languages that the questionnaire of a round asks about. */
const ASKED: readonly string[] = definition.sections[4].questions[0].options.map(({ value }) => value);

/** Answers that hold for one round only: its days, and what its respondents agreed. */
const OF_ONE_ROUND = ['closes', 'toldWhen', 'deleteBy', 'minimumGroup', 'agreedAloud'];

/** The answers of a round as the questionnaire can show them; what it does not ask stays in the round. */
export function askedOf(round: Round): Answers {
  const { languages, translations, ...answers } = answersFromRound(round);
  const rows = ((translations ?? []) as readonly Row[]).filter((row) =>
    ASKED.includes(row.answers['language'] as string),
  );
  return {
    ...answers,
    languages: (languages as readonly string[]).filter((language) => ASKED.includes(language)),
    ...(rows.length > 0 && { translations: rows }),
  };
}

/**
 * What a new round begins with: the answers of the latest one of the network, without its days; else the name of the
 * network, and the language it writes in, or the one on screen.
 */
export function firstAnswers(network: Network, language: string): Answers {
  const [latest] = roundsOf(network);
  if (latest) {
    const answers = Object.entries(askedOf(latest)).filter(([question]) => !OF_ONE_ROUND.includes(question));
    return Object.fromEntries(answers);
  }
  const written = [network.language, language].find((tag) => tag === 'fi' || tag === 'sv' || tag === 'en');
  return {
    ...(network.title && { network: network.title }),
    ...(written && { written, languages: [written] }),
  };
}

/**
 * The round of the answers. Of an earlier state of the same round all is kept that nobody was asked about: results,
 * groups of other names, texts in other languages, properties of other versions.
 *
 * @throws RoundAnswersError as `roundFromAnswers` does.
 */
export function makeRound(answers: Answers, frame: RoundFrame, earlier: Round | undefined): Round {
  const round = roundFromAnswers(answers, frame);
  if (!earlier) return round;
  const { agreedAloud: _, ...rest } = earlier;
  const also = (before: LocalizedText, now: LocalizedText): LocalizedText => ({
    ...now,
    ...Object.fromEntries(Object.entries(before).filter(([language]) => !ASKED.includes(language))),
  });
  const asked = round.groups.map((group) => {
    const { invited: __, ...before } = earlier.groups.find(({ id }) => id === group.id) ?? group;
    return { ...before, ...group };
  });
  const others = earlier.groups.filter(({ id }) => !round.groups.some((group) => group.id === id));
  const { told, privacy } = round;
  return {
    ...rest,
    ...round,
    languages: [...round.languages, ...earlier.languages.filter((language) => !ASKED.includes(language))],
    people: also(earlier.people, round.people),
    meaning: also(earlier.meaning, round.meaning),
    groups: [...asked, ...others],
    told: { ...earlier.told, ...told, where: also(earlier.told.where, told.where) },
    privacy: {
      ...earlier.privacy,
      ...privacy,
      purpose: also(earlier.privacy.purpose, privacy.purpose),
      seesAnswers: also(earlier.privacy.seesAnswers, privacy.seesAnswers),
    },
  };
}

/** A response that answering goes on from. */
export function responseOf(answers: Answers, day: string): Response {
  const { id: questionnaire, version } = definition;
  return {
    talkoot: 1,
    id: randomId(),
    revision: 0,
    status: 'draft',
    questionnaire,
    version,
    started: day,
    changed: day,
    answers,
  };
}
