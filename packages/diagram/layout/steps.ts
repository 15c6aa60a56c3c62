/** Long work that can be put down after each step: nothing but its own steps decides what comes of it. */
export type Steps<Result> = Generator<void, Result, void>;

/** How long the page waits for its turn, in milliseconds; what is longer than 50 is felt. */
const TURN = 20;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does the steps in turns with the page, so that it never stands still: what comes of them is the same, only when they
 * are done is up to the clock.
 *
 * @param isWanted - asked at each turn; the work ends when it is not any more
 */
export async function takeTurns<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return undefined;
    began = performance.now();
  }
}
