/** A way of working that a network can take up for a gap it has seen. */
export interface Practice {
  readonly id: string;
  /** Cells of the ladder it is suggested for, as ids of the questions of `participation-ladder`; the closest first. */
  readonly cells: readonly string[];
  /** Where the subject comes from; in words under `source.<source>`. */
  readonly source: Source;
  /** Names in Finnish of models on the subject in *Osallisuuden palaset*, 24 practice models in Innokylä (THL). */
  readonly models?: readonly string[];
}

/** The Osallisena project's slides, the models that THL lists, or nothing but our own description. */
export type Source = 'osallisena' | 'thl' | 'own';

/**
 * The library of practices. Texts: `<id>.title`, `<id>.what`, `<id>.firstStep`; `models` is the heading of
 * the models. What a practice would achieve is not told: the sources do not say it.
 */
export const practices: readonly Practice[] = [
  { id: 'feedbackAnswered', cells: ['r1v2', 'r1v5'], source: 'osallisena' },
  { id: 'focusGroup', cells: ['r1v1', 'r1v5'], source: 'osallisena' },
  {
    id: 'touringMeeting',
    cells: ['r1v1', 'r1v4'],
    source: 'thl',
    models: ['Kiertävä kokous vaikuttamiskeinona terveydenhuollossa'],
  },
  { id: 'easyLanguage', cells: ['r1v3'], source: 'own' },
  { id: 'decisionsExplained', cells: ['r1v4'], source: 'own' },
  { id: 'whoLeads', cells: ['r1v6'], source: 'own' },
  {
    id: 'coDesignWorkshop',
    cells: ['r2v1'],
    source: 'thl',
    models: [
      'Yhteiskehittämisen työskentelyprosessi',
      'Palveluohjauksen mallin kehittäminen yhdessä',
      'Yhteiskehittäminen sosiaalisessa kuntoutuksessa',
    ],
  },
  { id: 'boundaryWorkshop', cells: ['r2v1', 'r2v2'], source: 'osallisena' },
  { id: 'expertByExperience', cells: ['r2v2', 'r2v1'], source: 'own' },
  { id: 'peerVolunteers', cells: ['r2v2'], source: 'osallisena' },
  { id: 'sharedCommunication', cells: ['r2v3'], source: 'own' },
  { id: 'openDrafts', cells: ['r2v4'], source: 'own' },
  { id: 'customerPanel', cells: ['r1v1', 'r2v4'], source: 'osallisena' },
  { id: 'refugeeCouncil', cells: ['r3v3', 'r3v4'], source: 'osallisena' },
  {
    id: 'clientGroups',
    cells: ['r2v1', 'r2v4'],
    source: 'thl',
    models: ['Asiakasosallisuusryhmät vammaispalvelujen yhteiskehittämisessä'],
  },
  { id: 'inclusiveProcurement', cells: ['r2v4'], source: 'thl', models: ['Osallisuus sote-hankinnassa'] },
  { id: 'jointEvaluation', cells: ['r2v5'], source: 'own' },
  { id: 'feesAndCosts', cells: ['r2v6'], source: 'own' },
  { id: 'interpretingAndChildcare', cells: ['r2v6'], source: 'own' },
  { id: 'cooperationAgreement', cells: ['r3v1'], source: 'osallisena' },
  { id: 'smallGrant', cells: ['r3v2'], source: 'osallisena' },
  { id: 'roomForUse', cells: ['r3v2'], source: 'own' },
  { id: 'openNetwork', cells: ['r3v3'], source: 'osallisena' },
  { id: 'initiativesAnswered', cells: ['r3v4'], source: 'own' },
  { id: 'ideaCompetition', cells: ['r3v1', 'r3v4'], source: 'thl', models: ['Osallistava ideakilpailu'] },
  { id: 'peerResearch', cells: ['r3v5', 'r2v5'], source: 'own' },
  { id: 'legalSupport', cells: ['r3v6'], source: 'osallisena' },
  { id: 'skillsSupport', cells: ['r3v6'], source: 'osallisena' },
  { id: 'strategicMeetings', cells: ['r4v1'], source: 'osallisena' },
  { id: 'steeringGroupSeats', cells: ['r4v2'], source: 'osallisena' },
  { id: 'dataDecidedTogether', cells: ['r4v3'], source: 'own' },
  { id: 'votingRights', cells: ['r4v4'], source: 'osallisena' },
  { id: 'evaluationCriteria', cells: ['r4v5'], source: 'own' },
  { id: 'sharedChair', cells: ['r4v6'], source: 'own' },
  { id: 'sharedBudget', cells: ['r4v6'], source: 'own' },
];
