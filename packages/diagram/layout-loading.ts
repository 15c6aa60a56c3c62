type LayoutPart = typeof import('./layout-part.ts');

let part: LayoutPart | undefined;

/** The layout of flows, once it is here. */
export function layoutPart(): LayoutPart | undefined {
  return part;
}

/** Fetches it, once. Rejects when it cannot be had. */
export async function loadLayout(): Promise<void> {
  part ??= await import('./layout-part.ts');
}
