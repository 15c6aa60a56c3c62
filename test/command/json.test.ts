import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { editJson } from '../../packages/command/json-edit.ts';
import { scanJson } from '../../packages/command/json-syntax.ts';
import { lineAndColumn, placeIn } from '../../packages/command/json-place.ts';

const TEXT = `{
  "a\\"b": [1, "x, ]}", {"c": null}],
  "d" : {},
  "e": true
}
`;

describe('places in JSON', () => {
  const at = (...path: (string | number)[]): string => {
    const { value } = placeIn(TEXT, path);
    return TEXT.slice(value.start, value.end);
  };

  test('are found by path', () => {
    assert.equal(at('a"b', 1), '"x, ]}"');
    assert.equal(at('a"b', 2, 'c'), 'null');
    assert.equal(at('d'), '{}');
    assert.equal(at('e'), 'true');
    assert.equal(at(), TEXT.trim());
  });

  test('that are not there are told by the nearest around them', () => {
    assert.equal(at('d', 'x', 'y'), '{}');
    assert.equal(placeIn(TEXT, ['d', 'x']).isFound, false);
    assert.equal(placeIn(TEXT, ['d']).isFound, true);
  });

  test('have a line and a column', () => {
    assert.deepEqual(lineAndColumn(TEXT, placeIn(TEXT, ['d']).member.start), { line: 3, column: 3 });
    assert.deepEqual(lineAndColumn(TEXT, 0), { line: 1, column: 1 });
  });

  test('of any JSON, however it is spaced', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 1, '\t', '\r\n '), (given, space) => {
        const text = JSON.stringify(given, null, space).replaceAll(':', ' : ');
        const whole = JSON.parse(text) as unknown;
        const visit = (value: unknown, path: (string | number)[]): void => {
          const { start, end } = placeIn(text, path).value;
          assert.deepEqual(JSON.parse(text.slice(start, end)), value);
          if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
          else if (typeof value === 'object' && value !== null)
            for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
        };
        visit(whole, []);
      }),
    );
  });
});

describe('the syntax of JSON', () => {
  const mistake = (text: string): string | undefined => {
    const found = scanJson(text).mistake;
    if (!found) return undefined;
    const { line, column } = lineAndColumn(text, found.offset);
    return `${line}:${column} ${found.message}`;
  };

  test('is told in words, with the place', () => {
    assert.equal(mistake(TEXT), undefined);
    assert.match(mistake('[1,\n 2 3]')!, /^2:4 "3" is not expected here; needed: a comma or ]$/);
    assert.match(mistake('{"a": [1, 2,]}')!, /^1:12 a comma stands before ]; take it away$/);
    assert.match(mistake('{"a" 1}')!, /^1:6 "1" is not expected here; needed: a colon after the key "a"$/);
    assert.match(mistake('{\n"a": "x\n}')!, /^2:6 the text that begins here is not closed/);
    assert.match(mistake('["\\q"]')!, /^1:3 no escape begins so/);
    assert.match(mistake('["a\tb"]')!, /^1:4 control characters/);
    assert.match(mistake('[01]')!, /^1:2 "01" is not expected here; needed: a number/);
    assert.match(mistake('')!, /^1:1 the end of the file is not expected here/);
    assert.match(mistake('{} // x')!, /^1:4 "\/\/" is not expected here; needed: the end of the file$/);
  });

  test('is what JSON.parse takes', () => {
    const parts = fc.constantFrom(...'{}[]:,"\\ \n01-.eu', 'true', 'null', '"a"', '"a":', '1.5', '[1]');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (given) => {
        const text = given.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        assert.equal(mistake(text) === undefined, isJson, text);
      }),
      { numRuns: 3000 },
    );
  });

  test('finds keys that stand twice', () => {
    const text = '{"a": {"b": 1, "\\u0062": 2}, "c": [{"d": 1}, {"d": 1, "d": 2}]}';
    assert.deepEqual(
      scanJson(text).doubled.map(({ path }) => path),
      [
        ['a', 'b'],
        ['c', 1, 'd'],
      ],
    );
    assert.deepEqual(scanJson(TEXT).doubled, []);
  });
});

describe('edits of JSON', () => {
  test('change only what is named', () => {
    const edit = (operations: Parameters<typeof editJson>[1], whole: unknown): string =>
      editJson(TEXT, operations, whole);
    const [list, d, e] = [[1, 'x, ]}', { c: null }], {}, true];
    assert.equal(
      edit([{ op: 'replace', path: '/e', value: 'y' }], { 'a"b': list, d, e: 'y' }),
      TEXT.replace('true', '"y"'),
    );
    assert.equal(
      edit([{ op: 'move', from: '/a"b', path: '/b' }], { b: list, d, e }),
      TEXT.replace('"a\\"b"', '"b"'),
    );
    assert.equal(edit([{ op: 'remove', path: '/d' }], { 'a"b': list, e }), TEXT.replace('\n  "d" : {},', ''));
    assert.equal(
      edit([{ op: 'remove', path: '/a"b/0' }], { 'a"b': list.slice(1), d, e }),
      TEXT.replace('1, ', ''),
    );
    assert.equal(
      edit([{ op: 'add', path: '/f', value: 2 }], { 'a"b': list, d, e, f: 2 }),
      TEXT.replace('true', 'true,\n  "f": 2'),
    );
    assert.equal(
      edit([{ op: 'add', path: '/d/f', value: 2 }], { 'a"b': list, d: { f: 2 }, e }),
      TEXT.replace('{},', '{"f": 2},'),
    );
  });

  test('that come out otherwise than wanted are given up for the whole, written as it was', () => {
    assert.equal(editJson(TEXT, [], { a: [1] }), '{\n  "a": [\n    1\n  ]\n}\n');
    assert.equal(editJson('{"a":1}', [], { a: 2 }), '{"a":2}');
  });
});
