import { lineage } from 'talkoot/network';
import type { Network } from 'talkoot/network';

/**
 * Whether a draft goes on from the document that the page gave.
 *
 * @param given - revision of that document
 * @returns false for a draft of another network
 * @throws an error of reason `foreign` when it is of the same network and goes on from another revision
 */
export function continues(draft: Network, given: string, network: string | undefined): boolean {
  if (draft.id !== network) return false;
  if (lineage(draft).includes(given)) return true;
  throw Object.assign(new Error('the page gives a document that this draft does not continue'), {
    reason: 'foreign',
  });
}

/**
 * Whether a saved draft goes on from a document, so that the document is the older of the two.
 *
 * @param saved - the document in the draft, not checked yet
 * @param answersOf - the part of a document that is answered in the tool
 */
export function goesOnFrom(
  saved: unknown,
  document: Network,
  answersOf: (network: Partial<Network>) => unknown,
): boolean {
  const before = saved as Partial<Network> | undefined;
  if (before?.id !== document.id || !Array.isArray(before.parents)) return false;
  // A revision is named when it is saved as a file; what was written after that is in the draft alone.
  if (before.revision === document.revision)
    return JSON.stringify(answersOf(before)) !== JSON.stringify(answersOf(document));
  return lineage(before as Network).includes(document.revision);
}
