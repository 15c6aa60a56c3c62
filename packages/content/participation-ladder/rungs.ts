/**
 * What the figure of the ladder is drawn from; its words are in `figureTexts`. The stance is a field and not a rule,
 * because the source sets four rungs beside three stances without saying where they part: that `r3` is a matter of equal
 * partners is our reading.
 */

/** Rungs from the lowest. Texts: `<id>.name`, `<id>.explanation`, `<id>.example.<example>`. */
export const rungs = [
  { id: 'r1', stance: 'for', examples: ['feedback', 'surveys', 'focusGroups'] },
  { id: 'r2', stance: 'with', examples: ['planning', 'delivering'] },
  { id: 'r3', stance: 'equal', examples: ['cooperation', 'funding', 'legalSupport', 'skills', 'networks'] },
  { id: 'r4', stance: 'equal', examples: ['strategicMeetings', 'committees', 'regularPart'] },
] as const;

/** How the activity stands to the people concerned. Texts: `stance.<id>`, for participants `stance.<id>@participants`. */
export const stances = ['for', 'with', 'equal'] as const;

/**
 * Stages of an activity: planning, delivery, information, decisions, evaluation, leadership and resources. Texts:
 * `<id>.name`.
 */
export const stages = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'] as const;

/**
 * Whose work the ladder stands on, to be shown with it. Texts: `credit.adapted` and `credit.<id>`. The drawing and the
 * items are our own.
 */
export const credits: readonly Credit[] = [
  { id: 'share', address: 'https://share-network.eu/articles-and-resources/toolkit1-IrIlw' },
  { id: 'osallisena' },
  { id: 'lineage' },
];

export interface Credit {
  readonly id: string;
  /** Where to read more. */
  readonly address?: string;
}
