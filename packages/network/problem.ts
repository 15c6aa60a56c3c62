import type { Problem } from 'talkoot/engine';

/** How many problems the text of an error spells out; `problems` has them all. */
const SPELLED_OUT = 50;

/**
 * Why something is not a network that can be opened. `damaged`: a network file that is broken; `foreign`: something
 * else, such as a response or a picture; `newer`: written by a later version of the tools.
 */
export type NetworkErrorReason = 'damaged' | 'foreign' | 'newer';

/** Thrown for a network file that cannot be opened. `problems` lists all that is wrong, not only the first. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly reason: NetworkErrorReason;
  readonly problems: readonly Problem[];

  constructor(reason: NetworkErrorReason, problems: readonly Problem[]) {
    const lines = problems
      .slice(0, SPELLED_OUT)
      .map(({ path, message }) => `- ${path === '' ? '(document)' : path}: ${message}`);
    if (problems.length > SPELLED_OUT) lines.push(`- and ${problems.length - SPELLED_OUT} more`);
    const count = `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
    super(`The network file has ${count}:\n${lines.join('\n')}`);
    this.reason = reason;
    this.problems = problems;
  }
}

/** `actors[2].name` for `['actors', 2, 'name']`. */
export function formatPath(parts: readonly PropertyKey[]): string {
  let path = '';
  for (const part of parts) {
    path += typeof part === 'number' ? `[${part}]` : path === '' ? String(part) : `.${String(part)}`;
  }
  return path;
}

/** How a wrong value is quoted in a message: as JSON, shortened. */
export function quote(value: unknown): string {
  const text = typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
