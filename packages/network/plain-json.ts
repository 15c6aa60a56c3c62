import type { Problem } from 'talkoot/engine';
import { NetworkError, formatPath, quote } from './problem.ts';

/** An object as JSON has it, nothing known about its properties. */
export interface JsonObject {
  readonly [property: string]: unknown;
}

/** How many objects and arrays may lie inside each other; our own parts need about ten. */
const DEEPEST = 100;

/**
 * A deep copy of parsed JSON, so that what is opened shares nothing with what was given.
 *
 * Properties without a value are left out, as JSON leaves them out. So is `__proto__`: no tool writes it, and it
 * would change what an object is when copied carelessly.
 *
 * @param problems - gets everything that JSON cannot hold, such as a function or a number beyond its range
 * @throws NetworkError when it is nested too deeply to be a network, or inside itself.
 */
export function copyJson(value: unknown, problems: Problem[], path: readonly PropertyKey[] = []): unknown {
  if (path.length > DEEPEST) {
    // Only the beginning of the path: that is enough to find the place, and the rest is all alike.
    const place = formatPath(path.slice(0, 5));
    const message = `nested more than ${DEEPEST} deep; no part of a network is`;
    throw new NetworkError('damaged', [{ path: place, code: 'depth', message }]);
  }
  if (Array.isArray(value)) {
    return Array.from(value as unknown[], (item, index) => copyJson(item, problems, [...path, index]));
  }
  if (typeof value === 'object' && value !== null) {
    const copy: Record<string, unknown> = {};
    for (const [key, property] of Object.entries(value)) {
      if (property === undefined || key === '__proto__') continue;
      copy[key] = copyJson(property, problems, [...path, key]);
    }
    return copy;
  }
  const isJson =
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value));
  if (isJson) return value;
  const given = typeof value === 'number' ? String(value) : quote(value);
  const message = `${given} cannot be kept in a file; allowed: what JSON has`;
  problems.push({ path: formatPath(path), code: 'not-json', message });
  return null;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
