import { expect } from 'chai';
import fc from 'fast-check';
import { definition as ladder } from 'talkoot/content/participation-ladder';
import { parseDefinition } from 'talkoot/engine';
import { readResponseCode, writeResponseCode } from 'talkoot/results';
import { codesIn } from 'talkoot/tools/results/collecting/codes.js';
import { jsonPieces } from 'talkoot/tools/results/collecting/json.js';
import { Voting } from 'talkoot/tools/results/next-steps/votes.js';
import { answered, round } from './results-fixture.ts';

const definition = parseDefinition(ladder);
const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 6 });

describe('reading what is given', () => {
  it('cuts any JSON into its values: an array, or one after the other', () => {
    fc.assert(
      fc.property(
        objects,
        fc.constantFrom(0, 2),
        fc.constantFrom('\n', '', ' , '),
        (values, space, between) => {
          const texts = [
            JSON.stringify(values, undefined, space),
            values.map((value) => JSON.stringify(value, undefined, space)).join(between),
          ];
          for (const text of texts) {
            const pieces = [...jsonPieces(text)];
            expect(pieces.every(({ isWhole }) => isWhole)).to.equal(true);
            expect(pieces.map((piece) => JSON.stringify(JSON.parse(piece.text)))).to.eql(
              values.map((value) => JSON.stringify(value)),
            );
          }
        },
      ),
    );
  });

  it('reads all that stands before the place where a file breaks off', () => {
    fc.assert(
      fc.property(objects, fc.nat(), (values, cut) => {
        const text = JSON.stringify(values);
        const at = 1 + (cut % text.length);
        const whole = [...jsonPieces(text.slice(0, at))].filter(({ isWhole }) => isWhole);
        const read = whole.map((piece) => JSON.stringify(JSON.parse(piece.text)));
        expect(read).to.eql(values.map((value) => JSON.stringify(value)).slice(0, read.length));
        // Only the one that is cut is missing.
        const ends = values.map((_, nth) => JSON.stringify(values.slice(0, nth + 1)).length - 1);
        expect(read).to.have.length(ends.filter((end) => end <= at).length);
      }),
    );
  });

  it('goes on after a broken response with the next one', () => {
    const [first, second] = answered('organisers', 2).map((response) => JSON.stringify(response));
    const pieces = [...jsonPieces(`[${first!.slice(0, -30)},${second!}]`)];
    expect(pieces.map(({ isWhole }) => isWhole)).to.eql([false, true]);
    expect(pieces[1]!.text).to.equal(second);
  });

  it('finds codes whatever stands between them, and within them', () => {
    const responses = answered('participants', 4);
    const codes = responses.map((response) => writeResponseCode(definition, response));
    const separator = fc.stringMatching(/^[ \n\t,;|]{1,4}$/);
    const read = (code: string) => readResponseCode(definition, code, { day: '2026-10-10', round: round.id });
    fc.assert(
      fc.property(
        fc.array(separator, { minLength: 4, maxLength: 4 }),
        fc.constantFrom('-', ' ', '\n'),
        (between, within) => {
          const text = codes.map((code, nth) => code.replaceAll('-', within) + between[nth]!).join('');
          const ids = [...codesIn(text, read)].map(({ outcome }) =>
            'id' in outcome ? outcome.id : outcome.reason,
          );
          expect(ids).to.eql(responses.map(({ id }) => id));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('votes on one device', () => {
  it('are as many as were given, never more than each has', () => {
    const act = fc.tuple(
      fc.constantFrom('give', 'takeBack', 'cast'),
      fc.constantFrom('a', 'b', 'c', 'nothing'),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(act), (each, acts) => {
        const voting = new Voting(['a', 'b', 'c'], each);
        let [given, counted] = [0, 0];
        for (const [what, id] of acts) {
          if (what === 'give') given += voting.give(id) ? 1 : 0;
          else if (what === 'takeBack') given -= voting.takeBack(id) ? 1 : 0;
          else {
            voting.cast();
            [counted, given] = [counted + given, 0];
          }
          expect(voting.left).to.equal(each - given);
          expect(given).to.be.within(0, each);
        }
        const tally = voting.result().map(({ votes }) => votes);
        expect(tally.reduce((sum, votes) => sum + votes)).to.equal(counted);
        expect(tally).to.eql([...tally].sort((a, b) => b - a));
      }),
    );
  });
});
