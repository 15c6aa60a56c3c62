import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuestionnaire, formatDate, parseDefinition } from 'talkoot/engine';
import { lintDefinition } from 'talkoot/engine/lint';
import { definition, texts, words } from 'talkoot/content/round';
import { answersFromRound, fillRoundWords, roundFromAnswers } from 'talkoot/network';
import { round } from '../network/rounds.ts';

const frame = {
  id: round.id,
  questionnaire: round.questionnaire,
  version: round.version,
  opened: round.opened,
};
const now = () => new Date('2026-11-22T12:00:00');

describe('the questionnaire that starts a round', () => {
  test('is a definition', () => {
    assert.equal(parseDefinition(definition).id, 'round');
  });

  test('asks all that a round needs, and nothing that it loses', () => {
    const questionnaire = createQuestionnaire(definition, { texts: {}, now });
    const full = { ...round, people: { ...round.people, ar: 'الشباب' }, minimumGroup: 4, agreedAloud: true };
    for (const [id, answer] of Object.entries(answersFromRound(full)))
      questionnaire.answer(id as never, answer as never);
    assert.deepEqual(questionnaire.violations(), []);
    const { answers } = questionnaire.response();
    assert.deepEqual(roundFromAnswers(answers, frame), full);
  });

  test('marks days that cannot be, and a limit nobody agreed to', () => {
    const questionnaire = createQuestionnaire(definition, { now });
    questionnaire.answer('closes', '2026-11-21');
    questionnaire.answer('toldWhen', '2026-11-20');
    questionnaire.answer('deleteBy', '2026-11-21');
    questionnaire.answer('minimumGroup', 4);
    const broken = questionnaire.violations().filter(({ code }) => code === 'constraint');
    assert.deepEqual(
      broken.map(({ address }) => address),
      ['closes', 'minimumGroup', 'toldWhen', 'deleteBy'],
    );
    questionnaire.answer('closes', '2026-11-22');
    assert.equal(questionnaire.question('closes').violation, undefined);
    assert.equal(questionnaire.question('agreedAloud').relevant, true);
    questionnaire.answer('agreedAloud', true);
    assert.equal(questionnaire.question('minimumGroup').violation, undefined);
  });

  test('warns when fewer are asked than answers are needed', () => {
    const questionnaire = createQuestionnaire(definition, { now });
    const warned = () => questionnaire.question('tooFewAsked').relevant;
    assert.equal(warned(), false);
    questionnaire.answer('participantsInvited', 4);
    assert.equal(warned(), true);
    questionnaire.answer('participantsInvited', 5);
    questionnaire.answer('organisersInvited', 5);
    assert.equal(warned(), false);
    questionnaire.answer('minimumGroup', 6);
    assert.equal(warned(), true);
  });

  test('has nothing a careful reader would mark', async () => {
    const loaded = Object.fromEntries(
      await Promise.all(
        Object.entries(texts).map(async ([language, load]) => [language, await load()] as const),
      ),
    );
    const findings = lintDefinition(definition, { texts: loaded }).filter(
      ({ severity }) => severity === 'error',
    );
    assert.deepEqual(findings, []);
  });
});

describe('the words that participants read', async () => {
  const loaded = await Promise.all(
    Object.entries(words).map(async ([language, load]) => [language, { ...(await load()) }] as const),
  );
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  const source = loaded.find(([language]) => language === 'fi')![1];

  for (const [language, own] of loaded) {
    test(`${language}: the same words and places as in Finnish`, () => {
      assert.deepEqual(Object.keys(own), Object.keys(source));
      assert.equal(own['@language'], language);
      assert.equal(own['@status'], language === 'fi' ? 'source' : 'unreviewed');
      for (const [name, text] of Object.entries(own)) {
        assert.deepEqual(places(text), places(source[name as keyof typeof source]), name);
        assert.doesNotMatch(text, /<|anonyymi|anonym|kohderyhm|målgrupp|target group/i, name);
      }
    });

    test(`${language}: every place is filled`, () => {
      const link = 'https://kunta.example/#talkoot.1.20.abc';
      const filled = fillRoundWords(own, round, { language, link, minutes: '6–12', formatDay: formatDate });
      for (const text of Object.values(filled)) assert.doesNotMatch(text, /[{}]|\.\.|undefined/);
      const invitation = filled['invitation.text'];
      assert.ok(invitation.includes(`\n${link}\n`), 'the link stands on a line of its own');
      assert.ok(invitation.includes(filled['privacy.notice']));
      assert.ok(!filled['invitation.subject'].includes('\n'));
    });
  }

  test('the notice says what was decided, word for word', () => {
    assert.equal(
      source['privacy.notice'],
      'Vastaaminen on vapaaehtoista. Emme kysy nimeäsi. Älä kirjoita nimiä. Yksittäisen vastauksen voi nähdä: ' +
        '{seesAnswers}. Muille näytetään vain ryhmien tulokset. Vastaukset poistetaan viimeistään {deleteBy}. ' +
        'Vastaaminen ei vaikuta palveluihisi.',
    );
  });
});
