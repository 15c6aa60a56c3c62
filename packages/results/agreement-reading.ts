import { agreementThresholds } from './agreement-thresholds.ts';
import { agreementOf } from './agreement.ts';
import { someOf } from './counts.ts';
import type { Counts } from './counts.ts';

/** What an agreement means: more alike, or more split in two, than chance makes it; else `scattered`. */
export type AgreementReading = 'alike' | 'split' | 'scattered';

/** A is a sum of fractions. */
const ROUNDING = 1e-9;

/**
 * Reads A against what random answers give for as many answers ({@link agreementThresholds}), strictly: A takes few
 * values, and what random answers reach is not above them.
 */
export function agreementReading(counts: Counts): AgreementReading {
  const total = someOf(counts, 2);
  const { low, high } = agreementThresholds(total, counts.length);
  const given = agreementOf(counts, total);
  if (given > high + ROUNDING) return 'alike';
  return given < low - ROUNDING ? 'split' : 'scattered';
}
