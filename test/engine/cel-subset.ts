import type { CelCase } from './cel-cases.ts';

/** The words CEL is written in, all of them, whether or not we have them. */
const TOKEN = new RegExp(
  [
    String.raw`(?<space>[ \t\r\n\f]+)`,
    String.raw`(?<comment>\/\/[^\n]*)`,
    String.raw`(?<text>(?<prefix>[rRbB]{0,2})(?:"{3}[^]*?"{3}|'{3}[^]*?'{3}|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'))`,
    String.raw`(?<number>0[xX][0-9a-fA-F]+[uU]?|(?:\d*\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?)`,
    '(?<name>[A-Za-z_][A-Za-z0-9_]*)',
    String.raw`(?<sign>&&|\|\||[=!<>]=|[^])`,
  ].join('|'),
  'y',
);

interface Word {
  readonly kind: 'comment' | 'text' | 'number' | 'name' | 'sign';
  readonly text: string;
  readonly prefix: string;
}

function wordsOf(expression: string): Word[] {
  const words: Word[] = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < expression.length;) {
    const { prefix = '', space, ...kinds } = TOKEN.exec(expression)!.groups!;
    if (space !== undefined) continue;
    const [kind, text] = Object.entries(kinds).find(([, found]) => found !== undefined)!;
    words.push({ kind: kind as Word['kind'], text: text, prefix });
  }
  return words;
}

/** Functions of CEL that are ours too; the true ones may also be called as `size(text)`. */
const FUNCTIONS = new Map([
  ['size', true],
  ['contains', false],
  ['startsWith', false],
  ['endsWith', false],
]);

const MACROS = new Set(['map', 'filter', 'exists', 'all']);

/** How many arguments stand between the parenthesis at a place and the one that closes it. */
function countArguments(words: readonly Word[], opening: number): number {
  let depth = 0;
  let commas = 0;
  for (let at = opening; at < words.length; at++) {
    const { kind, text } = words[at]!;
    if (kind !== 'sign') continue;
    if ('([{'.includes(text)) depth++;
    if (')]}'.includes(text) && --depth === 0) return at === opening + 1 ? 0 : commas + 1;
    if (text === ',' && depth === 1) commas++;
  }
  return 0;
}

/** What a text literal has that ours have not. */
function lacksOfText({ text, prefix }: Word): string | undefined {
  if (/b/i.test(prefix)) return 'bytes';
  if (/r/i.test(prefix)) return 'raw texts';
  if (/^("""|''')/.test(text)) return 'texts in three quotes';
  const escapes = text.slice(1, -1).match(/\\(?:u[0-9a-fA-F]{4}|[^])/g) ?? [];
  return escapes.every((escape) => /^\\(?:[ntr"'\\]|u.{4})$/.test(escape)) ? undefined : 'rare escapes';
}

/** What is asked of the name at a place that we have not. */
function lacksOfName(
  words: readonly Word[],
  at: number,
  bound: Set<string>,
  { variables, expected }: CelCase,
) {
  const { text } = words[at]!;
  const isMember = words[at - 1]?.text === '.';
  if (words[at + 1]?.text === '(') {
    if (MACROS.has(text) && isMember) {
      const variable = words[at + 2];
      if (variable?.kind !== 'name' || countArguments(words, at + 1) !== 2) return 'other forms of macros';
      bound.add(variable.text);
      return undefined;
    }
    const asFunction = FUNCTIONS.get(text);
    return asFunction === undefined || !(asFunction || isMember) ? 'other functions' : undefined;
  }
  if (isMember) return 'members of maps and messages';
  if (/^(true|false|in)$/.test(text) || bound.has(text)) return undefined;
  if (text === 'null') return 'null';
  if (variables.has(text)) return variables.get(text) ? undefined : 'variables of other types';
  // A name that nothing declares is a mistake in both languages.
  return 'error' in expected ? undefined : 'names of types and messages';
}

/** What is asked of the sign at a place that we have not. */
function lacksOfSign(words: readonly Word[], at: number): string | undefined {
  const { text } = words[at]!;
  const before = words[at - 1];
  const next = words[at + 1]?.text;
  if (text === '{') return 'maps and messages';
  if (text === '`') return 'quoted names';
  if (text === '?' && (before?.text === '.' || before?.text === '[' || before?.text === ','))
    return 'optional values';
  if (text === '.' && (before === undefined || (before.kind === 'sign' && !/[)\]}]/.test(before.text))))
    return 'names from the root';
  if (text === ',' && (next === ']' || next === ')')) return 'commas at the end';
  return undefined;
}

/**
 * Why a case lies outside our subset of CEL: the first thing it is written with that we do not have. Looks at the
 * words alone, so that a fault of our parser or evaluator can hide nothing.
 */
export function outside(given: CelCase): string | undefined {
  const words = wordsOf(given.expression);
  const bound = new Set<string>();
  for (const [at, word] of words.entries()) {
    const { kind, text } = word;
    const lack =
      kind === 'comment'
        ? 'comments'
        : kind === 'text'
          ? lacksOfText(word)
          : kind === 'number'
            ? /^0x/i.test(text)
              ? 'hexadecimal numbers'
              : /u$/i.test(text)
                ? 'unsigned numbers'
                : undefined
            : kind === 'name'
              ? lacksOfName(words, at, bound, given)
              : lacksOfSign(words, at);
    if (lack !== undefined) return lack;
  }
  return undefined;
}
