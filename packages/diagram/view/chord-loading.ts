type ChordPart = typeof import('./chord-part.ts');

let part: ChordPart | undefined;

/** The chord picture, its mathematics and its table, once they are here. */
export function chordPart(): ChordPart | undefined {
  return part;
}

/** Fetches them, once. Rejects when it cannot be had. */
export async function loadChord(): Promise<void> {
  part ??= await import('./chord-part.ts');
}
