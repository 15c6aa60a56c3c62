type ClientsPart = typeof import('./clients-part.ts');

let part: ClientsPart | undefined;

/** The client map, once it is here. */
export function clientsPart(): ClientsPart | undefined {
  return part;
}

/** Fetches it, once. Rejects when it cannot be had. */
export async function loadClients(): Promise<void> {
  part ??= await import('./clients-part.ts');
}
