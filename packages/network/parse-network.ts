import type { Problem } from 'talkoot/engine';
import { checkIds } from './check-ids.ts';
import { checkRounds } from './check-rounds.ts';
import { checkShape } from './check-shape.ts';
import { migrate } from './migrate.ts';
import { networkSchema } from './network-schema.ts';
import type { Network } from './network.ts';
import { copyJson, isObject } from './plain-json.ts';
import type { JsonObject } from './plain-json.ts';
import { NetworkError, quote } from './problem.ts';

/** A network of any format has at least one of these, and no other document of ours has any. */
const MARKS = ['parents', 'actors', 'values', 'flows'] as const;

/**
 * Opens a network file of this or an older format.
 *
 * The result shares nothing with what was given and holds everything that was in it, known or not. An action may
 * name an actor that is not there: refusing the file would take away the plan for the sake of one name, so the id
 * is kept, and `unknownActors` tells.
 *
 * @param input - parsed JSON
 * @throws NetworkError that says why it cannot be opened and lists every problem with its path.
 */
export function parseNetwork(input: unknown): Network {
  const problems: Problem[] = [];
  const copy = copyJson(input, problems);
  const document = migrate(recognise(copy));
  rejectNewerResponse(document);
  problems.push(...checkShape(networkSchema, document), ...checkRounds(document), ...checkIds(document));
  if (problems.length > 0) throw new NetworkError('damaged', problems);
  return document as unknown as Network;
}

/** @throws NetworkError `foreign` for what is no network at all. */
function recognise(input: unknown): JsonObject {
  if (isObject(input) && input['talkoot'] !== undefined && MARKS.some((mark) => Object.hasOwn(input, mark)))
    return input;
  const needed = `a network file is an object with talkoot and ${MARKS.join(', ')}`;
  const given = isObject(input)
    ? `an object with ${Object.keys(input).slice(0, 12).join(', ') || 'nothing in it'}`
    : quote(input);
  throw new NetworkError('foreign', [{ path: '', code: 'foreign', message: `${given}; ${needed}` }]);
}

/** The plan's answers have a format of their own, which may be ahead of the network's. */
function rejectNewerResponse(document: JsonObject): void {
  const plan = document['plan'];
  const response = isObject(plan) ? plan['response'] : undefined;
  const format = isObject(response) ? response['talkoot'] : undefined;
  if (typeof format !== 'number' || format <= 1) return;
  const message = `format ${format}; this version reads 1`;
  throw new NetworkError('newer', [{ path: 'plan.response.talkoot', code: 'newer', message }]);
}
