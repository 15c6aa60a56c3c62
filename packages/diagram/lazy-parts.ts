/**
 * Parts that not everybody needs; bundlers make files of their own of them. In a module without decorated classes, as
 * `lazy-parts.ts` of the elements is.
 */
function lazy<Part>(
  fetchPart: () => Promise<Part>,
): readonly [part: () => Part | undefined, load: () => Promise<Part>] {
  let part: Part | undefined;
  return [() => part, async () => (part ??= await fetchPart())];
}

// Each as it is once it is here, and what fetches it, once; that rejects when it cannot be had.
export const [clientsPart, loadClients] = lazy(() => import('./clients-part.ts'));
export const [layoutPart, loadLayout] = lazy(() => import('./layout-part.ts'));
export const [editingPart, loadEditing] = lazy(() => import('./editing-part.ts'));
export const [findingPart, loadFinding] = lazy(() => import('./finding-part.ts'));
export const [exportPart, loadExport] = lazy(() => import('./export/export-part.ts'));
export const [chordPart, loadChord] = lazy(() => import('./view/chord-part.ts'));
export const [matrixPart, loadMatrix] = lazy(() => import('./view/matrix-part.ts'));
