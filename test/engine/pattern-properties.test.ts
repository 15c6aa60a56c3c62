import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compilePattern } from '../../packages/engine/question-types/pattern.ts';

/** A pattern, the same for JavaScript, and a text it matches. */
interface Sample {
  readonly pattern: string;
  readonly script: string;
  readonly text: string;
}

const same = (pattern: string, text: string): Sample => ({ pattern, script: pattern, text });

const { node } = fc.letrec<{ node: Sample; atom: Sample; piece: Sample; row: Sample }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'pattern' },
    fc.constantFrom(
      same('a', 'a'),
      same('b', 'b'),
      same('𝄞', '𝄞'),
      same('-', '-'),
      same('\\*', '*'),
      same('\\n', '\n'),
      { pattern: '\\-', script: '-', text: '-' },
      { pattern: '.', script: '[^\\n\\r]', text: 'a' },
      same('[ab]', 'b'),
      same('[^ab\\n]', '𝄞'),
      same('[a-c\\-]', '-'),
      same('[^\\P{L}b]', 'a'),
      same('\\p{Ll}', 'b'),
      same('\\P{L}', '*'),
    ),
    tie('node').map(({ pattern, script, text }) => ({
      pattern: `(${pattern})`,
      script: `(?:${script})`,
      text,
    })),
  ),
  piece: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'pattern' },
    tie('atom'),
    fc
      .tuple(
        tie('atom'),
        fc.constantFrom('*', '+', '?', '{2}', '{0}', '{1,}', '{2,}', '{0,2}', '{1,3}'),
        fc.nat(1),
      )
      .map(([{ pattern, script, text }, sign, more]) => {
        const least = sign === '+' ? 1 : Number(sign[1] ?? 0);
        const times = ['{2}', '{0}'].includes(sign) ? least : least + more;
        return { pattern: pattern + sign, script: script + sign, text: text.repeat(times) };
      }),
  ),
  row: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => ({
    pattern: pieces.map(({ pattern }) => pattern).join(''),
    script: pieces.map(({ script }) => script).join(''),
    text: pieces.map(({ text }) => text).join(''),
  })),
  node: fc.tuple(fc.array(tie('row'), { minLength: 1, maxLength: 3 }), fc.nat(2)).map(([rows, chosen]) => ({
    pattern: rows.map(({ pattern }) => pattern).join('|'),
    script: rows.map(({ script }) => script).join('|'),
    text: rows[chosen % rows.length]!.text,
  })),
}));

describe('against JavaScript', () => {
  // JavaScript goes back and forth: with short texts it comes to an end.
  const samples = node.filter(({ text, pattern }) => text.length <= 12 && pattern.length <= 60);
  const character = fc.constantFrom('a', 'b', 'c', '𝄞', '-', '*', '\n');

  test('what a pattern was made to match, it matches', () => {
    fc.assert(
      fc.property(samples, ({ pattern, text }) => {
        assert.equal(compilePattern(pattern)(text), true);
      }),
      { numRuns: 1000 },
    );
  });

  test('near texts and others match where they do in JavaScript', () => {
    let yes = 0;
    let no = 0;
    fc.assert(
      fc.property(
        samples,
        fc.array(
          fc.record({ at: fc.nat(12), removed: fc.nat(1), added: fc.array(character, { maxLength: 1 }) }),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        ({ pattern, script, text }, changes) => {
          const characters = [...text];
          for (const { at, removed, added } of changes) characters.splice(at, removed, ...added);
          const near = characters.join('');
          const expected = new RegExp(`^(?:${script})$`, 'su').test(near);
          if (expected) yes++;
          else no++;
          assert.equal(compilePattern(pattern)(near), expected, JSON.stringify(near));
        },
      ),
      { numRuns: 3000 },
    );
    assert.ok(yes > 300 && no > 300, `the texts are too much alike: ${yes} match, ${no} do not`);
  });
});

/** How many characters are tested and states reached while `run` runs. */
function work(run: () => void): number {
  let steps = 0;
  const [isMatch, add] = [RegExp.prototype.test, Set.prototype.add];
  RegExp.prototype.test = function (text) {
    steps++;
    return isMatch.call(this, text);
  };
  Set.prototype.add = function (value) {
    steps++;
    return add.call(this, value);
  };
  try {
    run();
  } finally {
    RegExp.prototype.test = isMatch;
    Set.prototype.add = add;
  }
  return steps;
}

describe('work grows with the length of the text, not faster', () => {
  /** Patterns on which matchers that go back take quadratic or exponential time. */
  const patterns = [
    '(a*)*b',
    '(a|aa)+b',
    '(a|a)*b',
    '((a+)+)+b',
    '(.*)(.*)(.*)(.*)b',
    '(a?){50}a{50}b',
    '(a{0,20}){20}b',
    '(a|b|ab)*(bc|a)*c',
  ];
  for (const pattern of patterns) {
    test(pattern, () => {
      const match = compilePattern(pattern);
      const of = (length: number): number => work(() => assert.equal(match('a'.repeat(length)), false));
      const [first, second, third] = [of(1000), of(2000), of(3000)];
      assert.ok(first > 1000, 'the count counts');
      assert.equal(third - second, second - first, 'each further thousand costs the same');
      assert.ok((second - first) / 1000 <= 2 * 3000, 'at most what the limit of the pattern allows');
    });
  }

  test('20,000 characters', () => {
    const text = 'a'.repeat(20_000);
    for (const pattern of ['(a*)*b', '(a|aa)+b']) {
      assert.equal(compilePattern(pattern)(text), false);
      assert.equal(compilePattern(pattern)(text + 'b'), true);
    }
  });
});
