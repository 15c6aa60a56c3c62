import { NetworkError } from './problem.ts';
import type { JsonObject } from './plain-json.ts';

/**
 * Brings a document from one format to the next. It gets whatever was in the file, unchecked, and must not change
 * it; `talkoot` is set for it. What it does not know it leaves where it is.
 */
export type Migration = (document: JsonObject) => JsonObject;

/**
 * The steps, oldest first: the first leads from format 1 to 2, and the last to `FORMAT`. A file of each format is
 * kept in test/network/fixtures and must open for ever.
 */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings a document up to the present format, one step at a time. What has no usable format number is returned as
 * it is; checking finds it.
 *
 * @param migrations - the table of steps; the present format is one more than it has entries
 * @throws NetworkError `newer` for a format beyond the present one, `damaged` when a step cannot make sense of it.
 */
export function migrate(document: JsonObject, migrations: readonly Migration[] = MIGRATIONS): JsonObject {
  const format = document['talkoot'];
  const present = migrations.length + 1;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return document;
  if (format > present) {
    const message = `format ${format}; this version reads up to ${present}`;
    throw new NetworkError('newer', [{ path: 'talkoot', code: 'newer', message }]);
  }
  return migrations.slice(format - 1).reduce((migrated, step, index) => {
    const next = format + index + 1;
    try {
      return { ...step(migrated), talkoot: next };
    } catch (cause) {
      const message = `cannot be brought to format ${next}: ${String(cause)}`;
      throw new NetworkError('damaged', [{ path: '', code: 'migration', message }]);
    }
  }, document);
}
