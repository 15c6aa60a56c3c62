import type { Flow } from './flow.ts';
import type { Actor, FormerName, Network } from './network.ts';
import type { Action, Plan } from './plan.ts';
import type { Beneficiary, Value } from './value.ts';

/**
 * The order in which the known properties are written to a file. It stands apart from the schemas, because saving
 * must work where the part that checks files was never fetched, in a hall without a net.
 */
export const PROPERTY_ORDER = {
  network: [
    'talkoot',
    'id',
    'revision',
    'parents',
    'ancestors',
    'copy',
    'title',
    'language',
    'asOf',
    'beneficiary',
    'actors',
    'values',
    'flows',
    'plan',
    'rounds',
    'meetings',
    'people',
  ],
  actor: ['id', 'name', 'kind', 'role', 'group', 'formerNames', 'position', 'cardPosition'],
  formerName: ['name', 'until'],
  beneficiary: ['name', 'position', 'cardPosition'],
  value: ['id', 'name', 'synonyms'],
  flow: ['id', 'from', 'to', 'value', 'kind', 'state', 'weight', 'evidence', 'confirmed'],
  plan: ['response', 'setAside', 'kept', 'actions'],
  action: ['id', 'title', 'goal', 'responsible', 'cooperation', 'due', 'followUp', 'cell', 'state'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** No documented property may be missing from its list. */
type Listed<List extends readonly string[], Documented> = [keyof Documented] extends [List[number]]
  ? true
  : never;
type Orders = typeof PROPERTY_ORDER;
[true, true, true, true, true, true, true, true] satisfies [
  Listed<Orders['network'], Network>,
  Listed<Orders['beneficiary'], Beneficiary>,
  Listed<Orders['value'], Value>,
  Listed<Orders['flow'], Flow>,
  Listed<Orders['actor'], Actor>,
  Listed<Orders['formerName'], FormerName>,
  Listed<Orders['plan'], Plan>,
  Listed<Orders['action'], Action>,
];
