import type { Network } from 'talkoot/network';

/** Why a chosen file was not opened. */
export interface FileRefusal {
  readonly file: string;
  /** `damaged`: broken; `foreign`: something else; `newer`: of a later version; `unreadable`, `too-large`, `not-text`. */
  readonly reason: 'damaged' | 'foreign' | 'newer' | 'unreadable' | 'too-large' | 'not-text';
  /** What exactly is wrong, in English, for those who help. */
  readonly details: readonly string[];
}

/** Lets a person choose a network file and opens it; undefined when none was chosen. */
export async function openNetworkFile(): Promise<Network | FileRefusal | undefined> {
  const [{ openFile, FileRefusedError }, { parseNetworkText, NetworkError }] = await Promise.all([
    import('talkoot/device'),
    import('./parse-network.ts'),
  ]);
  let name = '';
  try {
    const file = await openFile({ accept: '.json,application/json' });
    if (file === undefined) return undefined;
    name = file.name;
    return parseNetworkText(file.text);
  } catch (error) {
    if (error instanceof FileRefusedError) return { file: error.file, reason: error.reason, details: [] };
    if (!(error instanceof NetworkError)) throw error;
    const details = error.problems
      .slice(0, 20)
      .map(({ path, message }) => (path ? `${path}: ${message}` : message));
    return { file: name, reason: error.reason, details };
  }
}
