import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { openResponse } from 'talkoot/engine';
import type { Response } from 'talkoot/engine';
import {
  leftOutOfResponseCode,
  readResponseCode,
  ResponseCodeError,
  writeResponseCode,
} from 'talkoot/results';
import { choice, defined, IDS, ladder, OPTIONS, randomLadder, response } from './made.ts';

const today = { day: '2026-01-05' };
const read = (code: string, more: object = {}): Response =>
  readResponseCode(ladder, code, { ...today, ...more });

function reason(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof ResponseCodeError, String(error));
    return error.reason;
  }
  return 'read';
}

const [full] = randomLadder(7, 1, {
  group: 'participants',
  id: 'f'.repeat(32),
  round: 'spring',
  revision: 12,
});
const code = writeResponseCode(ladder, full!);

test('24 choices fit in 60 signs that a QR code holds as letters', () => {
  assert.match(code, /^[0-9A-HJKMNP-TV-Z-]+$/);
  assert.ok(code.length <= 60, `${code.length}: ${code}`);
  const most = Object.fromEntries(IDS.map((id) => [id, { nonresponse: 'does-not-apply' }]));
  const longest = writeResponseCode(
    ladder,
    response(most, { id: 'f'.repeat(32), revision: 9, joint: 12, round: 'r' }),
  );
  assert.ok(longest.length <= 62, longest);
});

test('it says what was answered, and people may write it as they do', () => {
  assert.deepEqual(read(code, { round: 'spring' }), full);
  const sloppy = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  assert.deepEqual(read(sloppy, { round: 'spring' }), full);
});

describe('what is not read', () => {
  test('other signs, other versions, other rounds', () => {
    assert.equal(
      reason(() => read('')),
      'notACode',
    );
    assert.equal(
      reason(() => read('https://example.org')),
      'notACode',
    );
    assert.equal(
      reason(() => read(code)),
      'otherRound',
    );
    assert.equal(
      reason(() => read(code, { round: 'autumn' })),
      'otherRound',
    );
    const longer = defined(...IDS.map((id) => choice(id, [...OPTIONS, 'more'])));
    assert.equal(
      reason(() => readResponseCode(longer, code, { ...today, round: 'spring' })),
      'otherVersion',
    );
    assert.equal(
      reason(() => writeResponseCode({ ...ladder, version: '2.0.0' }, full!)),
      'otherVersion',
    );
    assert.equal(
      reason(() => writeResponseCode(ladder, response({ r1v1: 'seldom' }))),
      'damaged',
    );
  });

  test('every single wrong sign, missing sign and pair of neighbours changed is noticed', () => {
    const signs = [...code.replaceAll('-', '')];
    const isRefused = (changed: readonly string[]): void =>
      assert.match(
        reason(() => read(changed.join(''), { round: 'spring' })),
        /misspelled/,
      );
    signs.forEach((sign, at) => {
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ')
        if (other !== sign) isRefused(signs.with(at, other));
      isRefused(signs.toSpliced(at, 1));
      const next = signs[at + 1];
      if (next !== undefined && next !== sign) isRefused(signs.with(at, next).with(at + 1, sign));
    });
  });
});

const mixed = defined(
  choice('q', ['a', 'b'], { other: true, nonresponse: ['dk', 'no'] }),
  { id: 'yes', type: 'boolean' },
  { id: 'points', type: 'scale', min: -1, max: 1, step: 0.5 },
  { ...choice('some', ['x', 'y', 'z'], { nonresponse: ['dk'] }), type: 'choices', other: true },
  {
    ...choice('grid', ['low', 'high'], { nonresponse: ['dk'] }),
    type: 'matrix',
    rows: [{ id: 'r1' }, { id: 'r2' }],
  },
  { id: 'home', type: 'group', questions: [choice('kind', ['flat', 'house'])] },
  { id: 'words', type: 'text' },
  { id: 'age', type: 'number' },
);

test('what a code leaves out is said beforehand', () => {
  assert.deepEqual(leftOutOfResponseCode(mixed), ['q', 'some', 'age', 'words']);
  assert.deepEqual(leftOutOfResponseCode(ladder), []);
  const given = response({ q: { other: 'mine' }, words: 'mine', age: 40, yes: true });
  const got = readResponseCode(mixed, writeResponseCode(mixed, given), today);
  assert.deepEqual(got.answers, { q: { other: '' }, yes: true });
});

test('whatever is answered comes back', () => {
  const dk = { nonresponse: 'dk' };
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const answers = fc.record({
    q: maybe(fc.constantFrom('a', 'b', { other: '' }, dk, { nonresponse: 'no' })),
    yes: maybe(fc.boolean()),
    points: maybe(fc.constantFrom(-1, -0.5, 0, 0.5, 1)),
    some: maybe(fc.oneof(fc.subarray(['x', 'y', 'z', { other: '' }], { minLength: 1 }), fc.constant(dk))),
    grid: maybe(
      fc.oneof(
        fc.record({ r1: fc.constantFrom('low', dk) }),
        fc.record({ r1: fc.constant('low'), r2: fc.constantFrom('high', dk) }),
      ),
    ),
    home: maybe(fc.record({ answers: fc.record({ kind: fc.constantFrom('flat', 'house') }) })),
  });
  const head = fc.record({
    id: fc
      .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 32, maxLength: 32 })
      .map((each) => each.join('')),
    revision: fc.integer({ min: 1, max: 5000 }),
    group: maybe(
      fc.oneof(fc.constantFrom('organisers', 'participants'), fc.string({ unit: 'grapheme', maxLength: 12 })),
    ),
    joint: maybe(fc.integer({ min: 2, max: 300 })),
    round: maybe(fc.string({ maxLength: 20 })),
  });
  const clean = (record: object): object =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  fc.assert(
    fc.property(answers, head, (given, { round, ...more }) => {
      const sent = JSON.parse(
        JSON.stringify({ ...response(given), group: undefined, ...clean({ ...more, round }) }),
      ) as Response;
      const got = readResponseCode(mixed, writeResponseCode(mixed, sent), {
        day: sent.changed,
        ...(round !== undefined && { round }),
      });
      assert.deepEqual(got, sent);
      assert.deepEqual(openResponse(mixed, got).kept, []);
      assert.deepEqual(openResponse(mixed, got).response.answers, got.answers);
    }),
  );
});
