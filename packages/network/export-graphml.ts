import { actorGroups } from './actor-groups.ts';
import type { Network } from './network.ts';
import { BENEFICIARY } from './value.ts';
import { beneficiaryName, valueName } from './value-name.ts';
import { actorName } from './actor-name.ts';

/**
 * The network as GraphML (graphml.graphdrawing.org), for networkx, igraph, Gephi, yEd and Cytoscape: a directed
 * multigraph with names, kinds, groups, states and weights. Flows to unknown actors are left out, since GraphML forbids them;
 * the JSON file has them.
 */
export function toGraphml(network: Network, language: string): string {
  const values = new Map(network.values.map((value) => [value.id, valueName(value, language)]));
  const groups = actorGroups(network, language);
  const ends = new Set(network.actors.map(({ id }) => id));
  const client = network.beneficiary
    ? [node(BENEFICIARY, { name: beneficiaryName(network, language), kind: 'beneficiary' })]
    : [];
  if (network.beneficiary) ends.add(BENEFICIARY);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('node', 'name'),
    key('node', 'kind'),
    key('node', 'group'),
    key('edge', 'value'),
    key('edge', 'tangibility'),
    key('edge', 'state'),
    key('edge', 'weight', 'double'),
    '<graph edgedefault="directed">',
    ...client,
    ...network.actors.map((actor) =>
      node(actor.id, {
        name: actorName(actor, language),
        kind: actor.kind,
        group: groups.get(actor.id),
      }),
    ),
    ...network.flows
      .filter(({ from, to }) => ends.has(from) && ends.has(to))
      .map(
        ({ id, from, to, value, kind, state, weight }) =>
          `<edge id="${escape(id)}" source="${escape(from)}" target="${escape(to)}">` +
          data('edge', { value: values.get(value) ?? value, tangibility: kind, state, weight }) +
          '</edge>',
      ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function key(of: 'node' | 'edge', name: string, type = 'string'): string {
  return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

function node(id: string, properties: Readonly<Record<string, string | undefined>>): string {
  return `<node id="${escape(id)}">${data('node', properties)}</node>`;
}

function data(
  of: 'node' | 'edge',
  properties: Readonly<Record<string, string | number | undefined>>,
): string {
  return Object.entries(properties)
    .filter(([, text]) => text !== undefined && text !== '')
    .map(([name, text]) => `<data key="${of}-${name}">${escape(String(text))}</data>`)
    .join('');
}

/** Text as XML may hold it: marks as entities, and the control characters XML 1.0 forbids as U+FFFD. */
function escape(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are what XML forbids
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
