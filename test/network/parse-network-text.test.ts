import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LONGEST_TEXT, NetworkError, parseNetworkText } from 'talkoot/network';
import { errorOf, fixture, fixtureText } from './networks.ts';

/** Reason, code and message of the only problem. */
function refusal(text: string): [string, string, string] {
  const { reason, problems } = errorOf(() => parseNetworkText(text));
  assert.equal(problems.length, 1);
  return [reason, problems[0]!.code, problems[0]!.message];
}

describe('the content of a file', () => {
  test('is opened, with a byte order mark too', () => {
    assert.deepEqual(parseNetworkText(fixtureText), fixture());
    assert.deepEqual(parseNetworkText(`\uFEFF${fixtureText}`), fixture());
  });

  test('that is not JSON is damaged, and the place is told', () => {
    assert.deepEqual(refusal('{\n  "talkoot": 1,\n  "id": }'), [
      'damaged',
      'syntax',
      'not JSON at line 3, column 9: "}"',
    ]);
    assert.deepEqual(refusal('{"title": "a\nb"}')[2], 'not JSON at line 1, column 13: "\\nb\\"}"');
    assert.deepEqual(refusal('{"a": [1, 2,]}')[2], 'not JSON at line 1, column 13: "]}"');
    assert.deepEqual(refusal('{"a": 1} {')[2], 'not JSON at line 1, column 10: "{"');
  });

  test('that breaks off anywhere is damaged, at its end', () => {
    const text = fixtureText.trimEnd();
    for (let length = 1; length < text.length; length++) {
      const [reason, code, message] = refusal(text.slice(0, length));
      assert.deepEqual([reason, code], ['damaged', 'syntax']);
      assert.match(message, /^(breaks off|not JSON) at line \d+, column \d+/);
    }
    assert.match(refusal('{"talkoot": 1,\n"title": "Ver')[2], /^breaks off at line 2, column 14$/);
  });

  test('that is empty, or zero bytes only, is damaged', () => {
    for (const text of ['', ' \n', '\uFEFF', '\0\0\0\0']) {
      assert.deepEqual(refusal(text), ['damaged', 'empty', 'nothing in it']);
    }
  });

  test('that is something else altogether is foreign', () => {
    for (const text of ['<!DOCTYPE html><title>Login</title>', 'PK\u0003\u0004', '[1, 2', 'null', '{}'])
      assert.equal(refusal(text)[0], 'foreign');
  });

  test('that is too long or too deep is damaged', () => {
    const long = `{"parents": "${'x'.repeat(LONGEST_TEXT)}"}`;
    assert.deepEqual(refusal(long).slice(0, 2), ['damaged', 'size']);
    const deep = `{"talkoot": 1, "parents": ${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
    assert.deepEqual(refusal(deep).slice(0, 2), ['damaged', 'depth']);
  });

  test('a number beyond its range is not read as nothing', () => {
    const text = fixtureText.replace('0.5', '1e999');
    assert.deepEqual(refusal(text).slice(1), [
      'not-json',
      'Infinity cannot be kept in a file; allowed: what JSON has',
    ]);
  });

  test('with some characters changed is opened or refused with a NetworkError', () => {
    const change = fc.tuple(
      fc.nat(fixtureText.length),
      fc.nat(3),
      fc.oneof(fc.string(), fc.constantFrom(...'{}[]",:\\0-e')),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const text = changes.reduce(
          (before, [at, removed, put]) => before.slice(0, at) + put + before.slice(at + removed),
          fixtureText,
        );
        try {
          parseNetworkText(text);
        } catch (error) {
          assert.ok(error instanceof NetworkError && error.problems.length > 0, String(error));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the place of an error is where JSON.parse finds it, when that says so', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0.5e',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '\\u00e4',
      '\u0001',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (list) => {
        const text = `{"a":${list.join('')}`;
        const said = placeByPlatform(text);
        if (said === undefined) return;
        const [, , message] = refusal(text);
        const [, line, column] = /line (\d+), column (\d+)/.exec(message)!.map(Number);
        assert.ok(line !== undefined && column !== undefined);
        // Inside a wrong number or word the platform points at the letter, ours at its beginning or the next token.
        const offset =
          text
            .split('\n')
            .slice(0, line - 1)
            .join('\n').length +
          (line > 1 ? 1 : 0) +
          column -
          1;
        assert.ok(Math.abs(offset - said) <= 6, `${JSON.stringify(text)}: ${offset}, platform ${said}`);
      }),
      { numRuns: 2000 },
    );
  });
});

/** The offset in the message of V8's JSON.parse. */
function placeByPlatform(text: string): number | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message)?.[1];
    return position === undefined ? undefined : Number(position);
  }
  return undefined;
}
