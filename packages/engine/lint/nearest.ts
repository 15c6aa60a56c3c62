import { didYouMean } from '../problem.ts';

/** Of names as short as this, each is close to any other. */
const TOO_SHORT = 2;

/** The allowed name that is close enough to the given one to have been meant. */
export function nearest(given: string, allowed: Iterable<string>): string | undefined {
  return given.length > TOO_SHORT ? suggestedIn(didYouMean(given, allowed))?.meant : undefined;
}

/** The name that a message calls wrong, and the one it suggests. */
export function suggestedIn(message: string): { wrong: string; meant: string } | undefined {
  const match = /"?([^"]*)"?, did you mean "([^"]*)"\?/.exec(message);
  return match ? { wrong: match[1]!, meant: match[2]! } : undefined;
}
