/**
 * Why a code cannot be read. `notACode`: other signs, or far too short; `misspelled`: the check signs do not fit, so a sign
 * is wrong, missing or too many; `otherVersion`: of another questionnaire, or another version; `otherRound`: of another
 * round; `damaged`: it checks, but says what no questionnaire asks.
 */
export type ResponseCodeReason = 'notACode' | 'misspelled' | 'otherVersion' | 'otherRound' | 'damaged';

/** Thrown for a code that is not read. */
export class ResponseCodeError extends Error {
  override readonly name = 'ResponseCodeError';
  readonly reason: ResponseCodeReason;

  constructor(reason: ResponseCodeReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
