type FindingPart = typeof import('./finding-part.ts');

let part: FindingPart | undefined;

/** What searching needs, once it is here. */
export function findingPart(): FindingPart | undefined {
  return part;
}

/** Fetches what searching needs, once. Rejects when it cannot be had. */
export async function loadFinding(): Promise<void> {
  part ??= await import('./finding-part.ts');
}
