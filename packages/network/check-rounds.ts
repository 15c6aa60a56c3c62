import type { Problem } from 'talkoot/engine';
import { checkShape } from './check-shape.ts';
import { isObject } from './plain-json.ts';
import type { JsonObject } from './plain-json.ts';
import { formatPath } from './problem.ts';
import { roundSchema } from './round-schema.ts';

/** What is wrong with the rounds of a document; entries of `rounds` that `isRound` does not know pass. */
export function checkRounds(document: JsonObject): Problem[] {
  const { rounds } = document;
  if (!Array.isArray(rounds)) return [];
  return (rounds as unknown[]).flatMap((round, index) => {
    if (!isObject(round) || !('questionnaire' in round)) return [];
    const at = ['rounds', index];
    const told = formatPath([...at, 'id']);
    // The schema of the network has looked at the ids of all entries.
    return checkShape(roundSchema, round, at).filter(({ path }) => path !== told);
  });
}
