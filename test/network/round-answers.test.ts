import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers } from 'talkoot/engine';
import { answersFromRound, roundFromAnswers, RoundAnswersError } from 'talkoot/network';
import { round } from './rounds.ts';

const { id, questionnaire, version, opened } = round;
const frame = { id, questionnaire, version, opened };

const answers: Answers = {
  network: ' Esimerkkilän kotoutumisverkosto ',
  written: 'fi',
  people: 'Esimerkkilään muuttaneet nuoret',
  meaning: round.meaning['fi']!,
  closes: '2026-12-13',
  organisersInvited: 25,
  participantsInvited: 18,
  toldWhere: 'avoimessa illassa kirjastossa',
  toldWhen: '2027-01-14',
  controller: 'Esimerkkilän kunta',
  contact: 'verkosto@esimerkki.example',
  purpose: round.privacy.purpose['fi']!,
  seesAnswers: 'verkoston koordinaattori',
  deleteBy: '2027-02-28',
  languages: ['sv', 'fi', 'uk'],
};

function problemsOf(change: Answers): string[] {
  try {
    roundFromAnswers({ ...answers, ...change }, frame);
  } catch (error) {
    if (error instanceof RoundAnswersError) return error.problems.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
}

describe('a round from answers', () => {
  test('has what was answered, and 5 as the fewest answers that are shown', () => {
    // The language it was written in comes first: the one all texts are in.
    assert.deepEqual(roundFromAnswers(answers, frame), { ...round, languages: ['fi', 'sv', 'uk'] });
  });

  test('has the network’s words in the other languages, too', () => {
    const made = roundFromAnswers(
      {
        ...answers,
        translations: [
          { id: 'r1', answers: { language: 'sv', people: 'unga', toldWhere: 'på biblioteket' } },
          { id: 'r2', answers: { language: 'uk', people: 'молодь' } },
        ],
      },
      frame,
    );
    assert.deepEqual(made.people, { fi: 'Esimerkkilään muuttaneet nuoret', sv: 'unga', uk: 'молодь' });
    assert.deepEqual(made.told.where, { fi: 'avoimessa illassa kirjastossa', sv: 'på biblioteket' });
  });

  test('without numbers, and with a limit agreed aloud', () => {
    const { organisersInvited: _, participantsInvited: __, ...rest } = answers;
    const made = roundFromAnswers({ ...rest, minimumGroup: 3, agreedAloud: true }, frame);
    assert.deepEqual(made.groups, [{ id: 'organisers' }, { id: 'participants' }]);
    assert.deepEqual([made.minimumGroup, made.agreedAloud], [3, true]);
    assert.deepEqual(problemsOf({ minimumGroup: 3 }), ['minimumGroup constraint']);
    assert.equal('agreedAloud' in roundFromAnswers({ ...answers, agreedAloud: true }, frame), false);
  });

  test('tells all that is missing', () => {
    assert.throws(
      () => roundFromAnswers({}, frame),
      (error) => {
        assert.ok(error instanceof RoundAnswersError);
        const paths = error.problems.map(({ path, code }) => (assert.equal(code, 'missing'), path));
        const asked = Object.keys(answers).filter((question) => !question.endsWith('Invited'));
        assert.deepEqual(paths.sort(), asked.sort());
        return true;
      },
    );
  });

  test('tells all that cannot be, at the question’s address', () => {
    assert.deepEqual(problemsOf({ closes: '2026-11-21' }), ['closes constraint']);
    assert.deepEqual(problemsOf({ closes: { invalid: 'joulu' }, network: ' ' }), [
      'closes shape',
      'network missing',
    ]);
    assert.deepEqual(problemsOf({ toldWhen: '2026-12-12', deleteBy: '2026-12-13' }), [
      'toldWhen constraint',
      'deleteBy constraint',
    ]);
    assert.deepEqual(problemsOf({ organisersInvited: 2.5, minimumGroup: 2, languages: [{ other: 'so' }] }), [
      'languages shape',
      'minimumGroup shape',
      'organisersInvited shape',
    ]);
    const rows = [
      { id: 'r1', answers: { language: 'sv' } },
      { id: 'r2', answers: { language: 'sv' } },
      { id: 'r3', answers: {} },
    ];
    assert.deepEqual(problemsOf({ translations: rows }), [
      'translations/r2/language shape',
      'translations/r3/language missing',
    ]);
    assert.deepEqual(problemsOf({ languages: ['!'] }), ['languages[0] shape']);
  });

  test('tells what is wrong with its frame', () => {
    assert.throws(() => roundFromAnswers(answers, { ...frame, id: '', version: 'new' }), {
      name: 'RoundAnswersError',
      message: /- id: "" [^]*- version: "new" /,
    });
  });

  test('can be made into answers again', () => {
    const { network: _, ...rest } = answers;
    const again = answersFromRound(roundFromAnswers(answers, frame));
    assert.deepEqual(again, {
      ...rest,
      network: 'Esimerkkilän kotoutumisverkosto',
      languages: ['fi', 'sv', 'uk'],
    });
    const full = {
      ...round,
      minimumGroup: 4,
      agreedAloud: true,
      people: { fi: 'nuoret', ar: 'الشباب' },
      meaning: { fi: 'Olemme mukana.', sv: 'Vi är med.' },
    };
    assert.deepEqual(roundFromAnswers(answersFromRound(full), frame), full);
  });
});
