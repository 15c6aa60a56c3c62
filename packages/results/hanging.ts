import type { Table } from './collated.ts';
import { hidden } from './protect.ts';
import type { Plan } from './items.ts';

/** For each item, the places of the items it hangs on, and whether it hangs on what is never told in figures. */
export interface Hanging {
  readonly items: readonly number[];
  readonly onUntold: boolean;
}

/**
 * What hangs on what: a question asked only of those who chose A tells how many did. Names are looked up by the last id
 * of a path, calculations by what they are made of.
 */
export function hangingsOf({ items, notShown, calculations }: Plan): readonly Hanging[] {
  const namesBehind = (names: ReadonlySet<string>, seen = new Set<string>()): Set<string> => {
    for (const name of names) {
      if (seen.has(name)) continue;
      seen.add(name);
      const inside = calculations.get(name);
      if (inside) namesBehind(inside, seen);
    }
    return seen;
  };
  const holds = (path: string, names: ReadonlySet<string>): boolean =>
    path.split('/').some((id) => names.has(id));
  return items.map((item) => {
    const names = namesBehind(item.dependsOn);
    const others = items.flatMap((other, at) =>
      other.question !== item.question && holds(other.question, names) ? [at] : [],
    );
    return {
      items: others.filter((at) => items[at]!.kind !== 'number'),
      onUntold:
        others.some((at) => items[at]!.kind === 'number') ||
        notShown.some(({ question }) => holds(question, names)),
    };
  });
}

/** Hides what would give away something hidden, until nothing does. */
export function hideHanging(
  tables: readonly Table[],
  hangings: readonly Hanging[],
  minimum: number,
): readonly Table[] {
  return spread(tables, hangings, (table, on, { onUntold }) => {
    if (on.length === 0 && !onUntold) return undefined;
    if (table.state === 'hidden' && ['tooFewResponses', 'hangsOnHidden'].includes(table.reason))
      return undefined;
    const isTold = on.every(({ state }) => state === 'shown');
    // How many there are on either side of an age, say, must be many.
    const isMany = table.state !== 'hidden' && table.responses - table.answers >= minimum;
    // That too few answered tells something too, so this reason takes the place of that one.
    return isTold && (!onUntold || isMany) ? undefined : hidden('hangsOnHidden');
  });
}

/** Keeps the earlier table of what hangs on something of which the earlier table is kept. */
export function holdHanging(
  tables: readonly Table[],
  earlier: readonly Table[],
  hangings: readonly Hanging[],
): readonly Table[] {
  return spread(tables, hangings, (table, on, _, at) => {
    const before = earlier[at];
    const isHeld = on.some((each) => 'held' in each);
    if (!isHeld || 'held' in table || before === undefined) return undefined;
    if (before.state !== 'hidden') return { ...before, held: true };
    return table.state === 'hidden' && table.reason === before.reason ? undefined : before;
  });
}

/** Replaces tables as long as a replacement brings another with it. */
function spread(
  tables: readonly Table[],
  hangings: readonly Hanging[],
  replacement: (table: Table, on: readonly Table[], hanging: Hanging, at: number) => Table | undefined,
): readonly Table[] {
  const result = [...tables];
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    hangings.forEach((hanging, at) => {
      const found = replacement(
        result[at]!,
        hanging.items.map((each) => result[each]!),
        hanging,
        at,
      );
      if (found) [result[at], isSettled] = [found, false];
    });
  }
  return result;
}
