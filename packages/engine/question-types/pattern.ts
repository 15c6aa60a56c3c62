import { parsePattern, PatternError } from './pattern-syntax.ts';
import type { Alternation, Piece } from './pattern-syntax.ts';

export { PatternError } from './pattern-syntax.ts';

/** One place in the pattern where matching may stand. The last one leads nowhere. */
interface State {
  /** What the next character must be to go on; without it, going on takes no character. */
  readonly test: RegExp | undefined;
  readonly to: State[];
}

/**
 * Repetitions are written out, so `(a{99}){99}` would be large. This bounds the work for each character of a text.
 * Counted are the ways from state to state: one for a character, three for an optional one.
 */
const MAX_WAYS = 3000;

/**
 * Makes a matcher from an I-Regexp (RFC 9485): alternatives `|`, groups, `.`, classes such as `[^a-z\p{Lu}]`, and
 * `* + ? {n} {n,} {n,m}`. As in HTML, the whole text must match; characters are Unicode code points.
 *
 * A pattern comes from a definition, a text from a respondent, and neither may stall a browser. So it becomes a
 * nondeterministic automaton that is in all its states at once (Thompson 1968, "Regular expression search algorithm";
 * Cox 2007, "Regular expression matching can be simple and fast"): each character is tested at most once per state.
 *
 * @throws PatternError when it is not an I-Regexp, nests groups deeper than 50 or is too large (`MAX_WAYS`).
 */
export function compilePattern(source: string): (text: string) => boolean {
  let ways = 0;

  const state = (to: State[], test?: RegExp): State => {
    ways += to.length;
    if (ways > MAX_WAYS) {
      throw new PatternError(`larger than ${MAX_WAYS} with repetitions written out`, 0);
    }
    return { to, test };
  };

  // Built from the end: each function gets the state that follows, and gives the one to enter by. Each makes a state,
  // even where none is needed: so the limit also bounds the work of building.
  const anyOf = (branches: Alternation, next: State): State =>
    state(branches.map((branch) => branch.reduceRight(repeat, next)));

  const repeat = (next: State, { atom, min, max }: Piece): State => {
    const once = (after: State): State =>
      atom instanceof RegExp ? state([after], atom) : anyOf(atom, after);
    let entry = max ? next : state([next]);
    let copies = min;
    if (max < Infinity) {
      for (let i = min; i < max; i++) entry = state([once(entry), next]);
    } else {
      const loop = state([next]);
      entry = once(loop);
      loop.to.push(entry);
      if (copies) copies--;
      else entry = loop;
    }
    while (copies-- > 0) entry = once(entry);
    return entry;
  };

  const end = state([]);
  const start = anyOf(parsePattern(source), end);

  return (text) => {
    let reached = new Set<State>();
    let next = new Set([start]);
    // The empty string after the last character passes no test, but goes where no character is needed.
    for (const character of [...text, '']) {
      [reached, next] = [next, new Set()];
      // A set that is being gone through also gives what is added meanwhile.
      for (const { test, to } of reached) {
        if (!test) for (const state of to) reached.add(state);
        else if (test.test(character)) next.add(to[0]!);
      }
    }
    return reached.has(end);
  };
}
