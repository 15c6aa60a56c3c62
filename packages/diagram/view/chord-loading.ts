type ChordPart = typeof import('./chord-view.ts');

let part: ChordPart | undefined;

/** The chord picture and its mathematics, once they are here. */
export function chordPart(): ChordPart | undefined {
  return part;
}

/** Fetches the chord picture, once. Rejects when it cannot be had. */
export async function loadChord(): Promise<void> {
  part ??= await import('./chord-view.ts');
}
