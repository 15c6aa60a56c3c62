type ExportPart = typeof import('./export-part.ts');

let part: ExportPart | undefined;

/** What makes files of pictures, once it is here. */
export function exportPart(): ExportPart | undefined {
  return part;
}

/** Fetches it, once. Rejects when it cannot be had. */
export async function loadExport(): Promise<ExportPart> {
  return (part ??= await import('./export-part.ts'));
}
