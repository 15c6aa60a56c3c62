import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compilePattern, PatternError } from '../../packages/engine/question-types/pattern.ts';

/** Patterns, texts they match, texts they do not. */
const MATCHES: readonly (readonly [
  pattern: string,
  matches: readonly string[],
  others: readonly string[],
])[] = [
  ['', [''], ['a']],
  ['a', ['a'], ['', 'b', 'aa', 'ba', 'ab', 'A', 'a\n']],
  ['ab|cd|', ['ab', 'cd', ''], ['abcd', 'acd', 'a']],
  ['a(b|c(d|e))f', ['abf', 'acdf', 'acef'], ['acf', 'abdf', 'af']],
  ['()', [''], ['a']],
  ['a*', ['', 'a', 'aaaa'], ['b', 'aab']],
  ['a+b?', ['a', 'ab', 'aaab'], ['', 'b', 'abb']],
  ['(ab)+', ['ab', 'abab'], ['', 'aba', 'aab']],
  ['a{3}', ['aaa'], ['aa', 'aaaa']],
  ['a{2,}', ['aa', 'aaaaaa'], ['', 'a']],
  ['a{1,}', ['a', 'aa'], ['']],
  ['a{0,}', ['', 'aa'], ['b']],
  ['a{1,3}', ['a', 'aa', 'aaa'], ['', 'aaaa']],
  ['a{0}b{0,0}', [''], ['a', 'b']],
  ['(ab{2}){2}', ['abbabb'], ['abb', 'abab', 'abbabbabb']],
  ['(a?b?){2}c', ['c', 'abc', 'bac', 'ababc', 'aac'], ['bbbc', 'ab']],
  ['(a*)*', ['', 'aaa'], ['b']],
  ['((a*)+(b*)*){2,}', ['', 'abab', 'ba'], ['c']],
  ['.', ['a', 'ä', '𝄞', ' ', '\u2028', '\u2029', '\t', '\u0000'], ['', '\n', '\r', 'ab', 'a\u0308']],
  ['.{2}', ['𝄞𝄞'], ['𝄞']],
  ['\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\\\\\^\\-', ['.*+?()[]{}|\\^-'], ['a']],
  ['\\n\\r\\t', ['\n\r\t'], ['nrt']],
  ["a-z,/&<'", ["a-z,/&<'"], ['b']],
  ['[abc]', ['a', 'c'], ['', 'd', 'ab', '[']],
  ['[^abc]', ['d', '^', '\n', '𝄞'], ['', 'a']],
  ['[a^]', ['a', '^'], ['b']],
  ['[\\^a]', ['a', '^'], ['b', '\\']],
  ['[a-cx-z]', ['b', 'y'], ['-', 'd']],
  ['[-a]', ['-', 'a'], ['b']],
  ['[a-]', ['-', 'a'], ['b']],
  ['[^-]', ['a'], ['-']],
  ['[-]', ['-'], ['a']],
  ['[--]', ['-'], ['a']],
  ['[+\\--/]', ['+', '-', '.', '/'], [',', 'a']],
  ['[.*+?(){}|$]', ['.', '$', '|', '}'], ['a', '\\']],
  ['[$]', ['$'], ['']],
  ['[\\[\\]\\\\\\n]', ['[', ']', '\\', '\n'], ['n']],
  ['[\\t-\\r]', ['\t', '\n', '\r'], ['t']],
  ['[𝄀-𝅘𝅥𝅮é]', ['𝄞', 'é'], ['\ud834', 'e']],
  ['\\p{Lu}\\p{Ll}*', ['Åland', 'Ö', 'Ж'], ['åland', 'A1', '']],
  ['\\P{L}', ['1', ' ', '𝄞'], ['a', 'ß']],
  ['[\\p{L}\\p{Nd}_-]+', ['Pirjo_7', 'ä-٣'], ['a b', '']],
  ['[^\\p{L}\\P{Lu}]', [], ['a', 'A', '1']],
  ['\\p{Cn}|\\p{Zs}|\\p{Sc}', ['\u0378', '\u00a0', '€'], ['a']],
];

/** Those of the regular expressions in other RFCs that draft-ietf-jsonpath-iregexp lists, and that are I-Regexps. */
const FROM_RFCS: typeof MATCHES = [
  [
    '(([0-1](\\.[1-3]?[0-9]))|(2\\.(0|([1-9][0-9]*))))',
    ['0.39', '1.0', '2.0', '2.999'],
    ['2.01', '1.40', '3.1'],
  ],
  ['[0-9]*(\\.[0-9]*){1,127}', ['1.3.6.1', '.'], ['1', '1.a']],
  [
    '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?',
    ['2026-02-28T12:00:00', '2026-02-28T12:00:00.5'],
    ['2026-02-28', '2026-02-28T12:00:00.'],
  ],
  ['([0-9a-fA-F]{2}(:[0-9a-fA-F]{2})*)?', ['', 'ff', '00:1B'], ['f', '00:', ':00']],
  ['[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}', ['00:00:5e:00:53:af'], ['00:00:5e:00:53']],
  ['((:|[0-9a-fA-F]{0,4}):)([0-9a-fA-F]{0,4}:){0,5}', ['::', 'fe80:', 'fe80:0:0:'], ['fe80', 'fe8000:']],
  ['(([^:]+:){6}(([^:]+:[^:]+)|(.*\\..*)))|', ['', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:1.2'], ['1:2', ':']],
  ['[aeiouy]*', ['', 'ay'], ['b']],
  ['\\*', ['*'], ['']],
  ['[^\\*].*', ['a*', 'a'], ['', '*a']],
  ['[^ \\t\\n\\r](.*[^ \\t\\n\\r])?', ['a', 'a b'], [' a', 'a ', '']],
  ['[\u0000-\u007f]{0,255}', ['', 'a~'], ['ä']],
  ['[a-zA-Z_][a-zA-Z0-9\\-_.]*', ['_a-b.c9'], ['9', '-', '']],
  ['.|..|[^xX].*|.[^mM].*|..[^lL].*', ['x', 'xm', 'xma', 'axml'], ['xml', 'XmLa']],
  ['([0-9a-fA-F]){2}(:([0-9a-fA-F]){2}){0,254}', ['aa', 'aa:bb'], ['aa:b']],
  ['Z|[\\+\\-][0-9]{2}:[0-9]{2}', ['Z', '+02:00', '-11:30'], ['02:00', 'z']],
  ['(2((2[4-9])|(3[0-9]))\\.).*', ['224.0.0.1', '239.'], ['240.0', '223.']],
  ['/?([a-zA-Z0-9\\-_.]+)(/[a-zA-Z0-9\\-_.]+)*', ['/a/b', 'a'], ['/', 'a//b', 'a/']],
  ['([a-zA-Z0-9\\-_.]+:)*', ['', 'a:b:'], ['a', ':']],
];

for (const [name, table] of [
  ['matches', MATCHES],
  ['regular expressions of RFCs', FROM_RFCS],
] as const) {
  describe(name, () => {
    for (const [pattern, matches, others] of table) {
      test(JSON.stringify(pattern), () => {
        const match = compilePattern(pattern);
        for (const text of matches) assert.equal(match(text), true, JSON.stringify(text));
        for (const text of others) assert.equal(match(text), false, JSON.stringify(text));
      });
    }
  });
}

test('every general category that RFC 9485 names, and its complement', () => {
  const names =
    'L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps Z Zl Zp Zs S Sc Sk Sm So C Cc Cf Cn Co';
  for (const name of names.split(' ')) {
    for (const character of [
      'a',
      'A',
      'ǅ',
      'ʰ',
      'ª',
      '\u0301',
      '5',
      'Ⅷ',
      '²',
      '_',
      '-',
      '(',
      ')',
      '«',
      ' ',
      '€',
      '\n',
    ]) {
      const expected = new RegExp(`^\\p{${name}}$`, 'u').test(character);
      assert.equal(compilePattern(`\\p{${name}}`)(character), expected, name);
      assert.equal(compilePattern(`[\\P{${name}}]`)(character), !expected, name);
    }
  }
});

test('a matcher remembers nothing of earlier texts', () => {
  const match = compilePattern('(ab)+|c');
  assert.deepEqual(
    ['ab', 'a', 'c', 'b', 'abab', ''].map((text) => match(text)),
    [true, false, true, false, true, false],
  );
});

describe('refusals', () => {
  const ALLOWED =
    'all of the text must match; allowed (RFC 9485): . [a-z] [^a-z] ( ) | * + ? {n,m} \\n \\p{L} \\P{L} \\.';
  const TOO_LARGE = '0: larger than 3000 with repetitions written out';
  const refusals: Record<string, string> = {
    // What other dialects have.
    '\\d+': '0: unexpected \\d, write [0-9]',
    '[.\\d]': '2: unexpected \\d, write [0-9]',
    '[^\\D]': '2: unexpected \\D',
    'a\\s': '1: unexpected \\s, write [ \\t\\n\\r]',
    '\\S': '0: unexpected \\S',
    '\\w': '0: unexpected \\w, write [\\p{L}\\p{Nd}_]',
    '\\W': '0: unexpected \\W',
    '^a': '0: unexpected ^, write nothing or \\^',
    'a|b$': '3: unexpected $, write nothing or [$]',
    '(?=a)': '1: unexpected ?, write ( ) and * + without it',
    '(?:a)': '1: unexpected ?, write ( ) and * + without it',
    'a*?': '2: unexpected ?, write ( ) and * + without it',
    'a++': '2: unexpected +',
    '(a)\\1': '3: unexpected \\1',
    '\\bA': '0: unexpected \\b',
    '\\u0041': '0: unexpected \\u',
    '\\$': '0: unexpected \\$',
    '\\p{Script=Greek}': '0: unexpected \\p',
    '\\p{Greek}': '0: unexpected \\p{Greek}',
    '\\p{lu}': '0: unexpected \\p{lu}',
    '\\N': '0: unexpected \\N',
    'a\\p{Cs}': '1: unexpected \\p{Cs}',
    'a\\p{Ly}': '1: wrong range or category in \\p{Ly}',
    '[a-z-[aeiou]]': '4: unexpected -',
    '[[:alpha:]]': '1: unexpected [',
    // Quantifiers.
    '*a': '0: unexpected *',
    'a|+': '2: unexpected +',
    '(*)': '1: unexpected *',
    'a{2}{3}': '4: unexpected {3}',
    'a{,3}': '1: unexpected {,3}',
    'a{1': '1: unexpected {',
    'a{x}': '1: unexpected {x}',
    'a{3,2}': '1: least above most in {3,2}',
    // Brackets.
    'a(b': '3: unexpected end, write the missing ) or ]',
    'a)': '1: unexpected )',
    'a]': '1: unexpected ]',
    'a}': '1: unexpected }',
    'a[': '2: unexpected end, write the missing ) or ]',
    '[^a-c': '5: unexpected end, write the missing ) or ]',
    '[]': '1: unexpected ]',
    '[]a]': '1: unexpected ]',
    '[^]': '2: unexpected ]',
    'a\\': '1: unexpected \\',
    '[a\\': '2: unexpected \\',
    // Ranges.
    'x[z-a]': '1: wrong range or category in [z-a]',
    '[\\p{L}-a]': '0: wrong range or category in [\\p{L}-a]',
    '[a-\\p{L}]': '0: wrong range or category in [a-\\p{L}]',
    '[a-b-c]': '4: unexpected -',
    '[--a]': '2: unexpected -',
    '[a--]': '2: unexpected -',
    '𝄞[𝄞-a]': '2: wrong range or category in [𝄞-a]',
    // No character at all.
    'a\ud834': '1: unexpected \ud834',
    '[\udd1e]': '1: unexpected \udd1e',
    // Size.
    'a{3001}': TOO_LARGE,
    'a{99999999999999999999,}': TOO_LARGE,
    ['a{' + '9'.repeat(400) + '}']: TOO_LARGE,
    '(a{60}){60}': TOO_LARGE,
    '((((a{9}){9}){9}){9}){9}': TOO_LARGE,
    '((((){999}){999}){999}){999}': TOO_LARGE,
    '(((a{0}){999}){999}){999}': TOO_LARGE,
    ['(' + '|'.repeat(60) + '){60}']: TOO_LARGE,
    ['(' + 'a{0}'.repeat(60) + '){60}']: TOO_LARGE,
    ['a'.repeat(3001)]: TOO_LARGE,
    ['('.repeat(51) + ')'.repeat(51)]: '50: more than 50 groups in each other',
  };
  for (const [pattern, expected] of Object.entries(refusals)) {
    test(JSON.stringify(pattern.slice(0, 60)), () => {
      assert.throws(
        () => compilePattern(pattern),
        (error) => {
          assert.ok(error instanceof PatternError);
          assert.equal(error.name, 'PatternError');
          assert.equal(`${error.start}: ${error.message}`, `${expected}; ${ALLOWED}`);
          return true;
        },
      );
    });
  }

  test('what is just small enough', () => {
    assert.equal(compilePattern('a'.repeat(2999))('a'.repeat(2999)), true);
    assert.equal(compilePattern('(a?){700}')('a'.repeat(700)), true);
    assert.equal(compilePattern('('.repeat(50) + 'a' + ')'.repeat(50))('a'), true);
  });

  test('any text is either a pattern or refused with PatternError within the text', () => {
    const signs = fc.constantFrom(...'ab0,-^$.|()[]{}*+?\\pPLdn\ud834𝄞'.split(''), '\\p{L}', '[a-', '{1,2}');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const source = parts.join('');
        try {
          compilePattern(source);
        } catch (error) {
          assert.ok(error instanceof PatternError, String(error));
          assert.ok(error.start >= 0 && error.start <= source.length);
          return;
        }
        // JavaScript, which allows more, takes it too, but for the one escape it has in classes only.
        assert.doesNotThrow(() => new RegExp(source.replaceAll('\\-', '\\x2d'), 'u'), source);
      }),
      { numRuns: 2000 },
    );
  });
});
