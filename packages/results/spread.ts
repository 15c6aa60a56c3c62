import { agreementReading } from './agreement-reading.ts';
import { agreement } from './agreement.ts';
import type { Table } from './collated.ts';
import { awg, consensus, quartiles, rwg } from './dispersion.ts';
import type { Item } from './items.ts';

/** A table with how alike its answers are, where its options are ordered: from nothing but what it shows. */
export function spreadOf(table: Table, { ordered, kind, options }: Item): Table {
  if (table.state !== 'shown' || !ordered || kind !== 'single' || options.length < 2) return table;
  const { counts } = table;
  const [within, against] = [rwg(counts), awg(counts)];
  return {
    ...table,
    spread: {
      agreement: agreement(counts),
      reading: agreementReading(counts),
      ...quartiles(counts),
      consensus: consensus(counts),
      ...(within !== undefined && { rwg: within }),
      ...(against !== undefined && { awg: against }),
    },
  };
}
