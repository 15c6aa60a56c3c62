import type { KeptAnswer, Questionnaire } from 'talkoot/engine';
import type { Actor, Network } from 'talkoot/network';

/** A plan being answered, and the language it is written in. */
export interface PlanInProgress {
  readonly questionnaire: Questionnaire;
  readonly kept: readonly KeptAnswer[];
  readonly language: string;
}

/** The network document with the plan as it stands: answers, what lies below marks, and the roles of the actors picked. */
export function withPlan(network: Network, { questionnaire, kept, language }: PlanInProgress): Network {
  const response = questionnaire.response();
  const setAside = questionnaire.setAside();
  const { response: _, setAside: __, kept: ___, ...rest } = network.plan ?? { actions: [] };
  const plan = {
    ...rest,
    response,
    ...(Object.keys(setAside).length > 0 && { setAside }),
    ...(kept.length > 0 && { kept }),
  };
  const picked = (question: string): readonly unknown[] => {
    const answer = response.answers[question];
    return Array.isArray(answer) ? answer : [];
  };
  const [core, other] = [picked('coreActors'), picked('otherActors')];
  const withRole = (actor: Actor): Actor => {
    if (core.includes(actor.id)) return { ...actor, role: 'core' };
    if (other.includes(actor.id)) return { ...actor, role: 'other' };
    const { role: _, ...unpicked } = actor;
    return actor.role === 'core' ? unpicked : actor;
  };
  const written = network.language ?? language;
  return { ...network, ...(written && { language: written }), actors: network.actors.map(withRole), plan };
}
