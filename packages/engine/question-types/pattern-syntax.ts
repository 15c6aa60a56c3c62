/** A test of one character or a group, and how often it may stand in a row; `max` may be `Infinity`. */
export interface Piece {
  readonly atom: RegExp | Alternation;
  min: number;
  max: number;
}

/** Rows of pieces, one of which must match; a row without pieces matches the empty text. */
export type Alternation = Piece[][];

/** Thrown for text that is not a pattern; `start` is the offset of what is wrong. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  readonly start: number;

  constructor(what: string, start: number) {
    super(`${what}; ${ALLOWED}`);
    this.start = start;
  }
}

const ALLOWED = String.raw`all of the text must match; allowed (RFC 9485): . [a-z] [^a-z] ( ) | * + ? {n,m} \n \p{L} \P{L} \.`;

/** What to write instead of what other dialects have. */
const INSTEAD: Readonly<Record<string, string>> = {
  '\\d': '[0-9]',
  '\\s': '[ \\t\\n\\r]',
  '\\w': '[\\p{L}\\p{Nd}_]',
  '^': 'nothing or \\^',
  $: 'nothing or [$]',
  '?': '( ) and * + without it',
  '': 'the missing ) or ]',
};

/** What the short quantifiers stand for. */
const COUNTS: Readonly<Record<string, string>> = { '*': '0,', '+': '1,', '?': '0,1' };

/** Groups are compiled by recursion: a pattern from outside must not fill the stack. */
const MAX_DEPTH = 50;

// RFC 9485, section 3: SingleCharEsc and charClassEsc, CCchar with these, and how a charClassExpr begins.
const ESCAPE = /\\(?:[nrt(-+\-.?[-^{-}]|[pP]\{(?!Cs)[A-Z][a-z]?\})/.source;
const IN_CLASS = String.raw`(?:${ESCAPE}|[^\\[\]\-\p{Cs}])`;
const CLASS_BEGIN = String.raw`\[\^?-?(?:${IN_CLASS}(?:-${IN_CLASS})?)*`;
/** Whole, and by groups: what stands for one character, a quantifier. */
const TOKEN = new RegExp(
  String.raw`((?!\[\^?\])${CLASS_BEGIN}-?\]|${ESCAPE}|[^\\?*+{}()|[\]^$\p{Cs}])|([*+?]|\{\d+(?:,\d*)?\})|[|()]`,
  'uy',
);
/** What is wrong where no token is: in a class, what comes after its part that is in order. */
const WRONG = new RegExp(String.raw`(?:${CLASS_BEGIN})?((?:\\[pP])?\{[\w,]*\}|\\?.|$)`, 'suy');

/**
 * Reads an I-Regexp (RFC 9485). Stricter than the RFC in one place: a bare `^` or `$`, there a character, is refused,
 * since nearly everybody means the beginning or end.
 *
 * @throws PatternError at the first thing that is not allowed.
 */
export function parsePattern(source: string): Alternation {
  const outer: Alternation[] = [];
  let branches: Alternation = [[]];
  let last: Piece | undefined;
  let at = 0;

  const fail = (what: string): never => {
    throw new PatternError(what, at);
  };

  const unexpected = (): never => {
    WRONG.lastIndex = at;
    const given = WRONG.exec(source)![1]!;
    const instead = INSTEAD[given];
    at = WRONG.lastIndex - given.length;
    return fail(`unexpected ${given || 'end'}` + (instead ? `, write ${instead}` : ''));
  };

  const characterTest = (token: string): RegExp => {
    try {
      // What TOKEN leaves of a class means the same in JavaScript.
      return new RegExp(`^${token === '.' ? '[^\\n\\r]' : token[0] === '[' ? token : `[${token}]`}$`, 'u');
    } catch {
      // What TOKEN cannot see: what the ends of a range are, and which letters name a category.
      return fail(`wrong range or category in ${token}`);
    }
  };

  // An open group at the end is met as a token that is not there.
  while (at < source.length || outer.length) {
    TOKEN.lastIndex = at;
    const [token, one, quantifier] = TOKEN.exec(source) ?? unexpected();
    const repeated = last;
    last = undefined;
    if (one) {
      last = { atom: characterTest(one), min: 1, max: 1 };
      branches[0]!.push(last);
    } else if (quantifier) {
      if (!repeated) return unexpected();
      const [least, most = least] = (COUNTS[quantifier] ?? quantifier.slice(1, -1)).split(',');
      repeated.min = Number(least);
      repeated.max = most ? Number(most) : Infinity;
      if (repeated.max < repeated.min) fail(`least above most in ${quantifier}`);
    } else if (token === '(') {
      const group: Alternation = [[]];
      branches[0]!.push({ atom: group, min: 1, max: 1 });
      if (outer.push(branches) > MAX_DEPTH) fail(`more than ${MAX_DEPTH} groups in each other`);
      branches = group;
    } else if (token === ')') {
      branches = outer.pop() ?? unexpected();
      last = branches[0]!.at(-1);
    } else {
      branches.unshift([]);
    }
    at += token.length;
  }
  return branches;
}
