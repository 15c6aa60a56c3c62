import { isRound } from 'talkoot/network';
import type { Network, Round } from 'talkoot/network';
import type { Collated } from 'talkoot/results';

/**
 * One example of a practice that somebody says is established: what was done, when, and by which role or organisation. No
 * names of people.
 */
export interface Example {
  readonly id: string;
  /** Id of the question that asks about the practice. */
  readonly question: string;
  readonly what: string;
  readonly when?: string;
  /** A role or an organisation. */
  readonly by?: string;
}

/** A round with what the network has recorded of it: a property of the file that readers carry through. */
export interface RoundWithExamples extends Round {
  readonly examples?: readonly Example[];
}

/** The rounds of a network that this tool can show, newest first; of one questionnaire when that is given. */
export function roundsOf(network: Network | undefined, questionnaire?: string): RoundWithExamples[] {
  return (network?.rounds ?? [])
    .filter(isRound)
    .filter((round) => questionnaire === undefined || round.questionnaire === questionnaire)
    .sort((a, b) => (a.opened < b.opened ? 1 : a.opened > b.opened ? -1 : 0));
}

/** The examples a round has in the file; entries that are none are left where they are, and not shown. */
export function examplesOf({ examples }: RoundWithExamples): readonly Example[] {
  if (!Array.isArray(examples)) return [];
  return (examples as readonly Partial<Example>[]).filter(
    (example): example is Example =>
      typeof example.id === 'string' &&
      typeof example.question === 'string' &&
      typeof example.what === 'string',
  );
}

/** The round before this one with the same questionnaire and version whose picture is in the file. */
export function earlierRound(network: Network | undefined, round: Round): Round | undefined {
  return roundsOf(network, round.questionnaire).find(
    (each) =>
      each.id !== round.id &&
      each.version === round.version &&
      each.opened <= round.opened &&
      each.results !== undefined,
  );
}

/**
 * The network with what became of a round: its picture, which holds no single answers but joint ones, and its examples. A
 * round that the network does not have yet is added.
 */
export function withResults(
  network: Network,
  round: Round,
  { results, examples }: { readonly results?: Collated | undefined; readonly examples: readonly Example[] },
): Network {
  const rounds = network.rounds ?? [];
  const present = rounds.find(({ id }) => id === round.id) ?? round;
  const next: RoundWithExamples = {
    ...(present as Round),
    ...(results && { results }),
    ...((examples.length > 0 || 'examples' in present) && { examples }),
  };
  const isThere = rounds.includes(present);
  return {
    ...network,
    rounds: isThere ? rounds.map((each) => (each === present ? next : each)) : [...rounds, next],
  };
}
