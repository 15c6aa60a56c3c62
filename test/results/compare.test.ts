import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collate, compare, csv, IncomparableError } from 'talkoot/results';
import type { Collated } from 'talkoot/results';
import { answering, choice, defined, groups, OPTIONS, response, verdicts } from './made.ts';

const one = defined(choice('q', OPTIONS));
const { ladder: _, ...rest } = verdicts;
const reading = { ...rest, questions: ['q'] };

function round(id: string, counts: Record<string, number>, more: object = {}): Collated {
  return collate(one, answering('q', counts, { round: id }), { groups, round: id, ...more });
}

test('without the numbers invited: Newcombe, as the golden numbers say', () => {
  const before = round('a', { never: 14, often: 6 }, { verdicts: reading });
  const after = round('b', { never: 6, often: 12 }, { verdicts: reading });
  const { changes, untold, sameRespondents } = compare(before, after);
  assert.equal(sameRespondents, false);
  assert.deepEqual(untold, [{ group: 'participants', question: 'q' }]);
  const [change] = changes;
  assert.equal(changes.length, 1);
  assert.deepEqual(
    [change!.option, change!.earlier, change!.later, change!.basis, change!.clear],
    ['often', { count: 6, answers: 20 }, { count: 12, answers: 18 }, 'newcombe', true],
  );
  assert.ok(Math.abs(change!.interval[0] - 0.0497) < 1e-4 && Math.abs(change!.interval[1] - 0.5968) < 1e-4);
});

test('with them: clear only if the bounds do not meet', () => {
  const invited = (number: number) => ({
    verdicts: reading,
    groups: [{ id: 'organisers', invited: number }, groups[1]],
  });
  const before = round('a', { never: 14, often: 6 }, invited(21));
  const clear = compare(before, round('b', { never: 6, often: 12 }, invited(20))).changes[0]!;
  // 6/21 to 7/21, and 12/20 to 14/20.
  assert.deepEqual([clear.basis, clear.clear], ['coverage', true]);
  assert.ok(Math.abs(clear.interval[0] - (12 / 20 - 7 / 21)) < 1e-12);
  const wide = compare(before, round('b', { never: 6, often: 12 }, invited(60))).changes[0]!;
  assert.deepEqual([wide.basis, wide.clear], ['coverage', false]);
});

test('without verdicts every option is compared', () => {
  const { changes } = compare(round('a', { never: 5, often: 5 }), round('b', { never: 4, sometimes: 6 }));
  assert.deepEqual(
    changes.map(({ option, difference }) => [option, difference.toFixed(1)]),
    [
      ['never', '-0.1'],
      ['sometimes', '0.6'],
      ['often', '-0.5'],
      ['always', '0.0'],
    ],
  );
});

test('what must not be compared', () => {
  const a = round('a', {});
  const reason = (later: Collated): string => {
    try {
      compare(a, later);
    } catch (error) {
      assert.ok(error instanceof IncomparableError);
      return error.reason;
    }
    return 'compared';
  };
  assert.equal(reason(a), 'sameRound');
  assert.equal(reason({ ...round('b', {}), version: '1.0.1' }), 'otherVersion');
  assert.equal(reason({ ...round('b', {}), questionnaire: 'another' }), 'otherQuestionnaire');
  assert.equal(reason(round('b', {})), 'compared');
});

test('CSV: one number a line, what a spreadsheet would reckon is guarded, and nothing hidden is in it', () => {
  const definition = defined(choice('q', OPTIONS, { nonresponse: ['dk'] }));
  const options = { groups: [{ id: '=1+1' }, { id: 'a "b", c', invited: 30 }] };
  const text = csv(
    collate(
      definition,
      [
        ...answering('q', { never: 4, often: 6, '!dk': 2 }, { group: '=1+1' }),
        ...answering('q', { always: 3 }, { group: 'a "b", c' }),
        response({ q: 'never' }, { group: 'a "b", c', joint: 3 }),
      ],
      options,
    ),
  );
  const lines = text.split('\r\n');
  assert.equal(lines[0], 'group,question,measure,detail,value');
  assert.ok(lines.includes("'=1+1,q,count,often,6"));
  assert.ok(lines.includes("'=1+1,q,nonresponse,dk,2"));
  assert.ok(lines.includes('"a ""b"", c",,invited,,30'));
  assert.ok(lines.includes('"a ""b"", c",q,reason,,tooFewResponses'));
  assert.ok(lines.includes('"a ""b"", c",q,joint,,never'));
  assert.ok(lines.every((line) => !line.includes('always,3')) && lines.at(-1) === '');
  const negative = csv(
    collate(
      one,
      [
        ...answering('q', { never: 6, often: 4 }),
        ...answering('q', { often: 6, never: 4 }, { group: 'participants' }),
      ],
      {
        groups,
        verdicts: reading,
      },
    ),
  );
  assert.match(negative, /,q,gap,difference,-0\.19999999999999996\r\n/);
  assert.match(negative, /,q,status,,split\r\n/);
});
