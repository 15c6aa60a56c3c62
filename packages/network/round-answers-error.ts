import type { Problem } from 'talkoot/engine';

/** Thrown for answers that make no round. `problems` lists all, each with the address of its question. */
export class RoundAnswersError extends Error {
  override readonly name = 'RoundAnswersError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ path, message }) => `- ${path}: ${message}`);
    super(`The answers make no round:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}
