import type { Answers, KeptAnswer, Response } from 'talkoot/engine';
import { isRound } from 'talkoot/network';
import type { Carried, Network, Round } from 'talkoot/network';

/** What is answered of a round and not made into one yet: it stands in the network file, so that nothing is lost. */
export interface BegunRound {
  readonly response: Response;
  readonly setAside?: Answers;
  readonly kept?: readonly KeptAnswer[];
}

type Entry = Round | Carried;

/** The rounds of a network, newest first. */
export function roundsOf(network: Network): Round[] {
  const rounds = (network.rounds ?? []).filter(isRound);
  return rounds.reverse().sort((a, b) => b.opened.localeCompare(a.opened));
}

export function roundOf(network: Network, id: string): Round | undefined {
  return roundsOf(network).find((round) => round.id === id);
}

/** What is begun of a round; undefined for anything else that a file may hold there. */
export function begunOf(network: Network, id: string): BegunRound | undefined {
  const begun = (network.rounds?.find((entry) => entry.id === id) as { begun?: unknown } | undefined)?.begun;
  return isBegun(begun) ? begun : undefined;
}

/** The entry whose answers wait to be gone on with, the one written last. */
export function lastBegun(network: Network): string | undefined {
  return network.rounds?.filter((entry) => begunOf(network, entry.id)).at(-1)?.id;
}

function isBegun(begun: unknown): begun is BegunRound {
  const { response } = (begun ?? {}) as Partial<BegunRound>;
  return response?.questionnaire === 'round' && typeof response.answers === 'object';
}

/** The network with a round in it: in the place of the one with its id, or as the last. */
export function withRound(network: Network, round: Round): Network {
  const { begun: _, ...made } = round as Round & { begun?: unknown };
  const title = network.title || round.network;
  return { ...network, title, rounds: replaced(network, made) };
}

/** The network with what is begun of a round beside the round itself, which stays as it was. */
export function withBegun(network: Network, id: string, begun: BegunRound): Network {
  const entry = network.rounds?.find((each) => each.id === id) ?? { id };
  return { ...network, rounds: replaced(network, { ...entry, begun }) };
}

function replaced(network: Network, entry: Entry): Entry[] {
  const rounds = network.rounds ?? [];
  const isThere = rounds.some(({ id }) => id === entry.id);
  return isThere ? rounds.map((each) => (each.id === entry.id ? entry : each)) : [...rounds, entry];
}

/** What can be opened of a network: its rounds, newest first, then what is only begun. */
export interface OpenableRound {
  readonly id: string;
  readonly network: string;
  /** The last day for answering; undefined while it is not written. */
  readonly closes: string | undefined;
}

export function openableRounds(network: Network): OpenableRound[] {
  const rounds = roundsOf(network);
  const made = rounds.map(({ id, network: name, closes }) => ({ id, network: name, closes }));
  const begun = (network.rounds ?? []).flatMap(({ id }) => {
    const response = rounds.some((round) => round.id === id) ? undefined : begunOf(network, id)?.response;
    if (!response) return [];
    const { network: name, closes } = response.answers;
    return [{ id, network: text(name) ?? '', closes: text(closes) }];
  });
  return [...made, ...begun];
}

function text(answer: unknown): string | undefined {
  return typeof answer === 'string' ? answer : undefined;
}

/** Where its respondents answer, as the coordinator wrote it; kept beside what every version knows of a round. */
export function pageOf(round: Round | undefined): string | undefined {
  return text((round as { page?: unknown } | undefined)?.page);
}
