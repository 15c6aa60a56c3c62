/**
 * Parts that not everybody needs; bundlers make files of their own of them. In a module without decorated classes, as
 * `lazy-parts.ts` of the elements is.
 */
export const ladderParts = {
  short: () => import('talkoot/content/participation-ladder-short'),
  round: () => import('./round.ts'),
  end: () => import('./end.ts'),
  gathered: () => import('./gathered.ts'),
} as const;
