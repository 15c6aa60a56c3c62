/** Whether two parts of definitions say the same; the order of properties does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || print(a) === print(b);
}

function print(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  );
}
