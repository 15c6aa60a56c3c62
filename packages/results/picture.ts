import { COLLATED_FORMAT } from './collated.ts';
import type { Collated, CollatedGroup, Table } from './collated.ts';
import { DEFAULT_MINIMUM } from './collation-options.ts';
import type { CollationOptions } from './collation-options.ts';
import type { Entry } from './entry.ts';
import { GroupCount } from './group-count.ts';
import type { Rung } from './group-count.ts';
import { hangingsOf, hideHanging, holdHanging } from './hanging.ts';
import type { Hanging } from './hanging.ts';
import { hold } from './hold.ts';
import type { Item, PlannedItem } from './items.ts';
import type { LadderCheck } from './ladder-check.ts';
import { protect } from './protect.ts';
import { readSides } from './read-sides.ts';
import { isEstablished } from './side-reading.ts';
import { spreadOf } from './spread.ts';
import type { Layout } from './tally.ts';
import { placeOfDoNotKnow } from './verdicts.ts';

/** The picture of what is counted: what may be seen, and what follows from that alone. */
export function picture(layout: Layout, options: CollationOptions, entries: Iterable<Entry>): Collated {
  const { plan } = layout;
  const { minimumGroup = DEFAULT_MINIMUM, round, day, verdicts } = options;
  const counts = options.groups.map(() => new GroupCount(layout));
  for (const { contents } of entries)
    if (contents.length === 1) counts[contents[0]!.group]!.add(contents[0]!);
  const hangings = hangingsOf(plan);
  const groups = options.groups.map((group, at) =>
    groupPicture(counts[at]!, layout, hangings, group, options),
  );
  const items = plan.items.map(({ source: _, dependsOn: __, ...item }): Item => ({
    ...item,
    ordered: item.ordered || (verdicts?.questions.includes(item.id) ?? false),
  }));
  const shown = groups.map((group) => ({
    ...group,
    tables: group.tables.map((table, at) => spreadOf(table, items[at]!)),
  }));
  return {
    collated: COLLATED_FORMAT,
    questionnaire: plan.definition.id,
    version: plan.definition.version,
    ...(round !== undefined && { round }),
    ...(day !== undefined && { day: day.slice(0, 10) }),
    minimumGroup,
    items,
    notShown: plan.notShown,
    groups: shown,
    ...(verdicts && { reading: readSides(verdicts, items, shown) }),
  };
}

function groupPicture(
  count: GroupCount,
  { plan: { items } }: Layout,
  hangings: readonly Hanging[],
  { id, invited }: CollationOptions['groups'][number],
  { minimumGroup = DEFAULT_MINIMUM, verdicts, previous }: CollationOptions,
): CollatedGroup {
  const { responses } = count;
  const before = previous?.groups.find((group) => group.id === id);
  const earlier = before?.tables.map(withoutSpread) ?? [];
  const safe = items.map((item, at) =>
    protect(count.table(at), item.options, minimumGroup, placeOfDoNotKnow(verdicts, item)),
  );
  const alone = hideHanging(safe, hangings, minimumGroup);
  const held = alone.map((table, at) => {
    const { kind, options } = items[at]!;
    return hold(earlier[at], table, kind, options, minimumGroup);
  });
  const tables = holdHanging(held, earlier, hangings);
  const rungs = new Set(verdicts?.ladder?.flat());
  // What is told of several questions must not tell more of one than its own table does.
  const isOpen = items.every((item, at) => !rungs.has(item.id) || alone[at]!.state === 'shown');
  const ladderCheck = holdLadder(
    before?.ladderCheck,
    verdicts?.ladder && isOpen ? count.ladderCheck(minimumGroup, ladderRowsOf(items, verdicts)) : undefined,
    minimumGroup,
  );
  return {
    id,
    ...(invited !== undefined && { invited }),
    responses,
    needed: Math.max(0, minimumGroup - responses),
    ...(invited !== undefined && responses > invited && { moreThanInvited: true }),
    tables,
    joint: count.joint(),
    ...(ladderCheck && { ladderCheck }),
  };
}

function withoutSpread(table: Table): Table {
  if (table.state !== 'shown') return table;
  const { spread: _, ...rest } = table;
  return rest;
}

function holdLadder(
  before: LadderCheck | undefined,
  now: LadderCheck | undefined,
  minimum: number,
): LadderCheck | undefined {
  const isFarEnough = before && now && now.responses - before.responses >= minimum;
  return before === undefined || isFarEnough ? now : before;
}

function ladderRowsOf(
  items: readonly PlannedItem[],
  verdicts: NonNullable<CollationOptions['verdicts']>,
): readonly (readonly Rung[])[] {
  return (verdicts.ladder ?? []).map((row) =>
    row.map((question): Rung => {
      const at = items.findIndex((item) => item.id === question);
      const item = items[at]!;
      return [at, item.options.map((option) => isEstablished(item, option, verdicts))];
    }),
  );
}
