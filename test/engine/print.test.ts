import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseExpression } from '../../packages/engine/expression/parse.ts';
import { printExpression } from './print-expression.ts';
import { sentences, trees } from './generated-expressions.ts';

/** The tree without places in a source. */
function shape(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)),
  );
}

const LONGEST = 4000;

describe('printExpression', () => {
  const printed: Record<string, string> = {
    ' ( a )+b * (c) ': 'a + b * c',
    '(a+b)*c': '(a + b) * c',
    'a-(b-c)': 'a - (b - c)',
    '(a-b)-c': 'a - b - c',
    'a&&(b||c)': 'a && (b || c)',
    '(a&&b)||c': 'a && b || c',
    '(a ?? b) > c': '(a ?? b) > c',
    'a ?? (b > c)': 'a ?? b > c',
    '(a ? b : c) ? d : e': '(a ? b : c) ? d : e',
    'a ? (b) : (c ? d : e)': 'a ? b : c ? d : e',
    'a ? (b ? c : d) : e': 'a ? (b ? c : d) : e',
    '!(a)': '!a',
    '!(a==b)': '!(a == b)',
    '-(-a)': '--a',
    '!(-a)': '!(-a)',
    '(-a).abs()': '(-a).abs()',
    '-(a.abs())': '-a.abs()',
    '(a)[(b+1)]["c"].d': 'a[b + 1]["c"].d',
    'rows.map( r,r.x )': 'rows.map(r, r.x)',
    "'a\"b\\\\'": '"a\\"b\\\\"',
    '"\\u0007\\n\\u00e4"': '"\\u0007\\nä"',
    '1.50e3': '1500',
    '.5': '0.5',
    '[ 1,[],true ]': '[1, [], true]',
    '"x"in tags': '"x" in tags',
  };
  for (const [source, expected] of Object.entries(printed))
    test(source, () => assert.equal(printExpression(parseExpression(source)), expected));

  test('what is printed is read as the same tree', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const text = printExpression(tree);
        fc.pre(text.length <= LONGEST);
        assert.deepEqual(shape(parseExpression(text)), shape(tree));
      }),
      { numRuns: 3000 },
    );
  });

  test('what was printed is printed the same again', () => {
    fc.assert(
      fc.property(sentences, (source) => {
        fc.pre(source.length <= LONGEST);
        const text = printExpression(parseExpression(source));
        fc.pre(text.length <= LONGEST);
        assert.equal(printExpression(parseExpression(text)), text);
        assert.deepEqual(shape(parseExpression(text)), shape(parseExpression(source)));
      }),
      { numRuns: 2000 },
    );
  });

  test('no parentheses can be left out', () => {
    fc.assert(
      fc.property(sentences, (source) => {
        fc.pre(source.length <= LONGEST);
        const text = printExpression(parseExpression(source));
        const tree = JSON.stringify(shape(parseExpression(source)));
        for (const [opening, closing] of groupings(text)) {
          const without = `${text.slice(0, opening)} ${text.slice(opening + 1, closing)} ${text.slice(closing + 1)}`;
          assert.notEqual(
            JSON.stringify(shape(parsedOr(without))),
            tree,
            `${text} without those at ${opening}`,
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Places of parentheses that only group: none that follow the name of what is called, none in a text. */
function groupings(text: string): [number, number][] {
  const found: [number, number][] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[()]/g)) {
    if (sign === '(') open.push(index);
    if (sign !== ')') continue;
    const opening = open.pop()!;
    if (!/\w/.test(text[opening - 1] ?? ' ')) found.push([opening, index]);
  }
  return found;
}

function parsedOr(text: string): unknown {
  try {
    return parseExpression(text);
  } catch {
    return 'no expression';
  }
}
