/**
 * How the answers become verdicts: the configuration of `talkoot/results` for this instrument. Data only.
 *
 * A practice is established for a respondent who answers `established` or what comes after it. A side says yes when the
 * share of such answers among those on the scale is at least `yes`, no when it is at most `no`; otherwise it is divided.
 * The thresholds are our own convention, not the result of a study.
 */
export const reading = {
  questions: [
    'r1v1',
    'r1v2',
    'r1v3',
    'r1v4',
    'r1v5',
    'r1v6',
    'r2v1',
    'r2v2',
    'r2v3',
    'r2v4',
    'r2v5',
    'r2v6',
    'r3v1',
    'r3v2',
    'r3v3',
    'r3v4',
    'r3v5',
    'r3v6',
    'r4v1',
    'r4v2',
    'r4v3',
    'r4v4',
    'r4v5',
    'r4v6',
  ],
  established: 'often',
  yes: 2 / 3,
  no: 1 / 3,
  doNotKnow: 'dont-know',
  doesNotApply: 'does-not-apply',
  sides: ['organisers', 'participants'],
  // The rungs of each stage, from the lowest.
  ladder: [
    ['r1v1', 'r2v1', 'r3v1', 'r4v1'],
    ['r1v2', 'r2v2', 'r3v2', 'r4v2'],
    ['r1v3', 'r2v3', 'r3v3', 'r4v3'],
    ['r1v4', 'r2v4', 'r3v4', 'r4v4'],
    ['r1v5', 'r2v5', 'r3v5', 'r4v5'],
    ['r1v6', 'r2v6', 'r3v6', 'r4v6'],
  ],
} as const;

/**
 * The table of results: a row per rung, a column per stage; the question of a cell stands in its row at the place of its
 * column. The lowest rung comes first.
 */
export const table = {
  rows: [
    { id: 'r1', questions: ['r1v1', 'r1v2', 'r1v3', 'r1v4', 'r1v5', 'r1v6'] },
    { id: 'r2', questions: ['r2v1', 'r2v2', 'r2v3', 'r2v4', 'r2v5', 'r2v6'] },
    { id: 'r3', questions: ['r3v1', 'r3v2', 'r3v3', 'r3v4', 'r3v5', 'r3v6'] },
    { id: 'r4', questions: ['r4v1', 'r4v2', 'r4v3', 'r4v4', 'r4v5', 'r4v6'] },
  ],
  columns: ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'],
} as const;
