type EditingPart = typeof import('./editing-part.ts');

let part: EditingPart | undefined;

/** What editing needs, once it is here. */
export function editingPart(): EditingPart | undefined {
  return part;
}

/** Fetches what editing needs, once. Rejects when it cannot be had. */
export async function loadEditing(): Promise<void> {
  part ??= await import('./editing-part.ts');
}
