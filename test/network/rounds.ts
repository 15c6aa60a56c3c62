import fc from 'fast-check';
import type { LocalizedText } from 'talkoot/engine';
import type { Round } from 'talkoot/network';
import { round } from '../../stories/fixtures/rounds.ts';

export { round };

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'اللاجئون الشباب',
      '"lainaus" \\ \'',
      '👩‍👩‍👧‍👦 {{people}}',
      '#talkoot.1.9.',
      '%2E&utm=1',
      '\ud800',
    ),
  )
  .filter((text) => /\S/.test(text));
const tags = fc.uniqueArray(fc.constantFrom('fi', 'sv', 'en', 'ar', 'uk', 'ru', 'fi-simple'), {
  minLength: 1,
});
const localizedText: fc.Arbitrary<LocalizedText> = tags.chain((languages) =>
  fc.record(Object.fromEntries(languages.map((language) => [language, words])), { noNullPrototype: true }),
);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

/** Rounds with texts of every kind in them. */
export const anyRound: fc.Arbitrary<Round> = fc
  .record({
    languages: tags,
    opened: day,
    closes: day,
    network: words,
    people: localizedText,
    meaning: localizedText,
    groups: fc
      .uniqueArray(fc.constantFrom('organisers', 'participants', 'others'), { minLength: 1 })
      .map((ids) => ids.map((id) => ({ id, invited: 20 }))),
    limit: fc.constantFrom({ minimumGroup: 5 }, { minimumGroup: 12 }, { minimumGroup: 3, agreedAloud: true }),
    told: fc.record({ where: localizedText, when: day }, { noNullPrototype: true }),
    privacy: fc.record(
      {
        controller: words,
        contact: words,
        purpose: localizedText,
        seesAnswers: localizedText,
        deleteBy: day,
      },
      { noNullPrototype: true },
    ),
  })
  .map(({ limit, ...parts }) => ({ ...round, ...parts, ...limit }));
