/** Every way in which n people can fall on so many answers, as counts. */
export function compositions(n: number, answers: number): number[][] {
  if (answers === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) =>
    compositions(n - first, answers - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** What an attacker looks for in all worlds that would have been published alike. */
export interface Secret<World> {
  readonly name: string;
  /** What is secret in a world; nothing when nothing is. */
  of(world: World): string | undefined;
}

/**
 * What an attacker who sees what is published, knows the rules, and can count through all worlds, finds out: the secrets
 * that are the same in every world that is published alike.
 */
export function findings<World>(
  worlds: readonly World[],
  publish: (world: World) => unknown,
  secrets: readonly Secret<World>[],
): string[] {
  const alike = new Map<string, World[]>();
  for (const world of worlds) {
    const seen = JSON.stringify(publish(world));
    alike.set(seen, [...(alike.get(seen) ?? []), world]);
  }
  const found: string[] = [];
  for (const [seen, candidates] of alike)
    for (const { name, of } of secrets) {
      const values = new Set(candidates.map((world) => of(world)));
      const [value] = values;
      if (values.size === 1 && value !== undefined)
        found.push(
          `${name}: ${value} in ${candidates.length} worlds such as ${JSON.stringify(candidates[0])}, seen as ${seen}`,
        );
    }
  return found;
}

/** Adds a reason to know each answer by itself: how many chose it. */
export function countSecrets<World>(
  name: string,
  counts: (world: World) => readonly number[] | undefined,
  answers: number,
): Secret<World>[] {
  return Array.from({ length: answers }, (_, at) => ({
    name: `${name}, answer ${at}`,
    of: (world) => {
      const found = counts(world);
      return found && String(found[at]);
    },
  }));
}

/** The answer all gave, where fewer than ten did. */
export function unanimous(counts: readonly number[]): string | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const all = counts.findIndex((count) => count === total);
  return total > 0 && total < 10 && all >= 0 ? `all ${total} gave answer ${all}` : undefined;
}
