/** One thing that is wrong with a document, told so that its author can find and mend it. */
export interface Problem {
  /** Where: a path such as `sections[0].questions[2].type`; empty for the whole document. */
  readonly path: string;
  /** What kind of problem, for programs; listed in docs/definition.md. */
  readonly code: string;
  /** What was given and what is allowed, in English, for developers. */
  readonly message: string;
}

/** Thrown when a definition cannot be used. `problems` lists all of them, not only the first. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(describeProblems('The definition has', problems));
    this.problems = problems;
  }
}

/** A heading and one line per problem: `The definition has 2 problems:\n- path: message`. */
export function describeProblems(heading: string, problems: readonly Omit<Problem, 'code'>[]): string {
  const lines = problems.map(({ path, message }) => `- ${path || '(document)'}: ${message}`);
  return `${heading} ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${lines.join('\n')}`;
}

/** `a.b[2]` for `['a', 'b', 2]`. */
export function formatPath(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>(pathTo, '');
}

/** The path of what stands in something at a path: `a.b` for `b` in `a`, `a[2]` for `2` in it. */
export function pathTo(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path ? `${path}.${String(key)}` : String(key);
}

/** How a wrong value is quoted in a message: as JSON, shortened. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  let text: string = typeof value;
  try {
    text = JSON.stringify(value) ?? text;
  } catch {
    // It goes around in circles, is nested too deep, or holds what JSON cannot say.
  }
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Says that a value is not what is needed. */
export function notAllowed(value: unknown, needed: string): string {
  return `${quote(value)} is not allowed; needed: ${needed}`;
}

/** Says that there is nothing of a name, with the known one that may have been meant. */
export function unknown(what: string, name: unknown, known: Iterable<string>): string {
  return `unknown ${what} ${quote(name)}${typeof name === 'string' ? didYouMean(name, known) : ''}`;
}

/** `, did you mean "b"?` when one of the allowed names is close to the given one, else an empty string. */
export function didYouMean(given: string, allowed: Iterable<string>): string {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(given.length / 3)) + 1;
  for (const name of allowed) {
    if (Math.abs(given.length - name.length) >= bestDistance) continue;
    const distance = editDistance(given.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best === undefined ? '' : `, did you mean "${best}"?`;
}

/** Fewest insertions, removals, replacements and swaps of neighbours (optimal string alignment), row by row. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1, isSwap ? before[j - 2]! + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
