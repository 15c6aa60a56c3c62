/**
 * Parts that most people never need; bundlers make files of their own of them.
 *
 * They stand in a module without decorated classes, where the compiler (6.0.3) leaves `.ts` in such imports.
 */
export const lazyParts = {
  device: () => import('talkoot/device'),
  loadDefinition: () => import('./load-definition.ts'),
  openSaved: () => import('./open-saved.ts'),
} as const;
