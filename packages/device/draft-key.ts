/** What a draft belongs to. An empty text is the same as none. */
export interface DraftPlace {
  /** Id of the questionnaire, or name of the tool. */
  readonly questionnaire: string;
  /** Id of the network the answers are about. */
  readonly network?: string | undefined;
  /** Id of the round they are given in. */
  readonly round?: string | undefined;
  /** The group they are given in. */
  readonly group?: string | undefined;
}

/**
 * One text for a place, different for different places: `action-plan/4f0c/2026/`.
 *
 * Each part ends in `/`, so the key of a questionnaire is the prefix of the keys of all its networks and rounds. None
 * begins with `~`: that is free for what is kept beside a draft.
 */
export function draftKey({ questionnaire, network = '', round = '', group = '' }: DraftPlace): string {
  const parts = [questionnaire, network, round, group];
  while (parts.at(-1) === '') parts.pop();
  const escaped = parts.map((part) => part.replace(/[%/]/g, encodeURIComponent).replace(/^~/, '%7E'));
  return escaped.map((part) => `${part}/`).join('');
}
