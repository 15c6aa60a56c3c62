import type { PanelClass, PanelName } from './panel.ts';

/**
 * Parts that not everybody needs; bundlers make files of their own of them. In a module without decorated classes, as
 * `lazy-parts.ts` of the elements is.
 */
export const panelParts: Readonly<Record<PanelName, () => Promise<PanelClass>>> = {
  analysis: async () => (await import('./analysis.ts')).AnalysisPanel,
  missed: async () => (await import('./missed.ts')).MissedPanel,
  sides: async () => (await import('./sides.ts')).SidesPanel,
  compare: async () => (await import('./compare.ts')).ComparePanel,
  story: async () => (await import('./story.ts')).StoryPanel,
  import: async () => (await import('./import.ts')).ImportPanel,
  export: async () => (await import('./export.ts')).ExportPanel,
  merge: async () => (await import('./merge.ts')).MergePanel,
};

/** Reading files and addresses, with all that checks them. */
export const openingPart = () => import('./open.ts');

/** What is wrong in a document that opened, told. */
export const fileProblemsPart = () => import('./file-problems.ts');

/** Maps that come with the tool. */
export const examples: Readonly<Record<string, () => Promise<unknown>>> = {
  'kymenlaakso-2016': async () => (await import('talkoot/content/kymenlaakso-2016')).network,
  'example-network': async () => (await import('talkoot/content/example-network')).network,
};
