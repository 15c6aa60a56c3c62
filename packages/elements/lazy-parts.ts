/**
 * Parts that many people never need; bundlers make files of their own of them.
 *
 * They stand in a module without decorated classes, where the compiler (6.0.3) leaves `.ts` in such imports.
 */
export const lazyParts = {
  rich: () => import('./rich-part.ts'),
  draft: () => import('./draft-part.ts'),
  saved: () => import('./saved-part.ts'),
  opening: () => import('./draft-opening-part.ts'),
  leaving: () => import('./leave-warning.ts'),
  history: () => import('./browser-history.ts'),
  reading: () => import('./reading-part.ts'),
  plainQuestions: () => import('./plain-questions-part.ts'),
  rareQuestions: () => import('./rare-questions-part.ts'),
  listening: () => import('./listening-part.ts'),
  paper: () => import('./paper/paper-part.ts'),
} as const;
