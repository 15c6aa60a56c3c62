import { actorGroups } from './actor-groups.ts';
import { writeCells } from './export-cells.ts';
import type { Network } from './network.ts';
import { BENEFICIARY } from './value.ts';
import { endName, valueName } from './value-name.ts';

/**
 * The flows as CSV, one a row, by names in a language: from, to, value, kind, state, weight, evidence; where actors belong
 * to groups, those of giver and receiver too. `readFlowTable` reads it again. An end or a value that is not in the
 * network is written as its id, so that no row is lost.
 */
export function flowsToCsv(network: Network, language: string): string {
  const values = new Map(network.values.map((value) => [value.id, valueName(value, language)]));
  const groups = actorGroups(network, language);
  const hasGroups = groups.size > 0;
  return writeCells([
    [
      ...['from', 'to', 'value', 'kind', 'state', 'weight', 'evidence'],
      ...(hasGroups ? ['giver group', 'receiver group'] : []),
    ],
    ...network.flows.map((flow) => [
      endName(network, flow.from, language) ?? flow.from,
      endName(network, flow.to, language) ?? flow.to,
      values.get(flow.value) ?? flow.value,
      flow.kind ?? '',
      flow.state ?? '',
      flow.weight === undefined ? '' : String(flow.weight),
      (flow.evidence ?? []).map(({ text }) => text).join(' / '),
      ...(hasGroups ? [groups.get(flow.from) ?? '', groups.get(flow.to) ?? ''] : []),
    ]),
  ]);
}

/** Who gives whom what, as CSV: givers down, receivers along, values of a cell on lines of their own. */
export function matrixToCsv(network: Network, language: string): string {
  const ends = [...network.actors.map(({ id }) => id), ...(network.beneficiary ? [BENEFICIARY] : [])];
  const names = ends.map((id) => endName(network, id, language)!);
  const values = new Map(network.values.map((value) => [value.id, valueName(value, language)]));
  const cellOf = (from: string, to: string): string =>
    network.flows
      .filter((flow) => flow.from === from && flow.to === to)
      .map((flow) => values.get(flow.value) ?? flow.value)
      .join('\n');
  return writeCells([
    ['', ...names],
    ...ends.map((from, index) => [names[index]!, ...ends.map((to) => cellOf(from, to))]),
  ]);
}
