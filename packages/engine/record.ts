/** An object that is no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The property itself, not one that every object has: ids, languages and keys may be called `constructor`. */
export function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The properties that are not empty. */
export function present<Part extends object>(
  parts: Part,
): { [Name in keyof Part]: Exclude<Part[Name], undefined> } {
  const entries = Object.entries(parts).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Part]: Exclude<Part[Name], undefined> };
}
