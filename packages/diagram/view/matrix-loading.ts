type MatrixPart = typeof import('./matrix-part.ts');

let part: MatrixPart | undefined;

/** The matrix, once it is here. */
export function matrixPart(): MatrixPart | undefined {
  return part;
}

/** Fetches the matrix, once. Rejects when it cannot be had. */
export async function loadMatrix(): Promise<void> {
  part ??= await import('./matrix-part.ts');
}
