import type { LocalizedText, Problem } from 'talkoot/engine';
import type { Network } from './network.ts';
import { formatPath } from './problem.ts';
import { BENEFICIARY } from './value.ts';
import { comparable } from './value-name.ts';

/**
 * What is wrong with the value flow of a network that opens: flows to unknown actors or of unknown values, flows from
 * one to itself, the same flow twice, empty names and groups, names that two actors or two values have. Each with its path. Nothing
 * is taken away for it: an actor may come back with another copy, and people put the rest right.
 *
 * Codes: `unknown-actor`, `unknown-value`, `self-flow`, `duplicate-flow`, `empty-name`, `empty-group`,
 * `duplicate-name`, `reserved-id`.
 */
export function flowProblems(network: Network): Problem[] {
  return [
    ...nameProblems('actors', network.actors),
    ...nameProblems('values', network.values),
    ...network.actors.flatMap(({ group = {} }, index) =>
      Object.entries(group)
        .filter(([, words]) => words.trim() === '')
        .map(([language]) =>
          problem(
            ['actors', index, 'group', language],
            'empty-group',
            'no group; needed: a text, or not this language',
          ),
        ),
    ),
    ...network.actors.flatMap(({ id }, index) =>
      id === BENEFICIARY
        ? [
            problem(
              ['actors', index, 'id'],
              'reserved-id',
              `"${id}" stands for the beneficiary; no actor may have it`,
            ),
          ]
        : [],
    ),
    ...endProblems(network),
  ];
}

function endProblems({ actors, values, flows, beneficiary }: Network): Problem[] {
  const ends = new Set([...actors.map(({ id }) => id), ...(beneficiary ? [BENEFICIARY] : [])]);
  const known = new Set(values.map(({ id }) => id));
  const seen = new Map<string, number>();
  return flows.flatMap((flow, index) => {
    const path = ['flows', index];
    const key = JSON.stringify([flow.from, flow.to, flow.value, flow.kind]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return [
      ...(['from', 'to'] as const)
        .filter((end) => !ends.has(flow[end]))
        .map((end) => problem([...path, end], 'unknown-actor', `"${flow[end]}" is no actor of the network`)),
      ...(known.has(flow.value)
        ? []
        : [problem([...path, 'value'], 'unknown-value', `"${flow.value}" is no value of the network`)]),
      ...(flow.from === flow.to
        ? [problem(path, 'self-flow', `"${flow.from}" gives to itself; giver and receiver are two`)]
        : []),
      ...(first === undefined
        ? []
        : [problem(path, 'duplicate-flow', `the same flow as ${formatPath(['flows', first])}`)]),
    ];
  });
}

function nameProblems(
  list: 'actors' | 'values',
  entries: readonly { readonly name: LocalizedText }[],
): Problem[] {
  const seen = new Map<string, number>();
  return entries.flatMap(({ name }, index) =>
    Object.entries(name).flatMap(([language, words]) => {
      const path = [list, index, 'name', language];
      if (words.trim() === '')
        return [problem(path, 'empty-name', 'no name; needed: a text, or not this language')];
      const key = `${language} ${comparable(words)}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      if (first === undefined || first === index) return [];
      return [
        problem(path, 'duplicate-name', `"${words}" is the name of ${formatPath([list, first])} already`),
      ];
    }),
  );
}

function problem(path: readonly PropertyKey[], code: string, message: string): Problem {
  return { path: formatPath(path), code, message };
}
