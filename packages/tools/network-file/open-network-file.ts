import { FileRefusedError, openFile } from 'talkoot/device';
import type { OpenedFile } from 'talkoot/device';
import type { Network } from 'talkoot/network';

/** Why a chosen file was not opened. */
export interface FileRefusal {
  readonly file: string;
  /**
   * `damaged`: broken; `foreign`: something else; `newer`: of a later version; `unreadable`, `too-large`, `not-text`;
   * `no-reader`: the part of the tool that reads files could not be fetched.
   */
  readonly reason: 'damaged' | 'foreign' | 'newer' | 'unreadable' | 'too-large' | 'not-text' | 'no-reader';
  /** What exactly is wrong, in English, for those who help. */
  readonly details: readonly string[];
}

/** Lets a person choose a network file and opens it; undefined when none was chosen. */
export async function openNetworkFile(): Promise<Network | FileRefusal | undefined> {
  // Asked for first, because browsers open the chooser only right after a click.
  const choosing = chooseFile();
  const reader = import('./parse-network.ts').catch(() => undefined);
  const file = await choosing;
  if (file === undefined || 'reason' in file) return file;
  const part = await reader;
  if (part === undefined) return { file: file.name, reason: 'no-reader', details: [] };
  try {
    return part.parseNetworkText(file.text);
  } catch (error) {
    if (!(error instanceof part.NetworkError)) throw error;
    const details = error.problems
      .slice(0, 20)
      .map(({ path, message }) => (path ? `${path}: ${message}` : message));
    return { file: file.name, reason: error.reason, details };
  }
}

async function chooseFile(): Promise<OpenedFile | FileRefusal | undefined> {
  try {
    return await openFile({ accept: '.json,application/json' });
  } catch (error) {
    if (!(error instanceof FileRefusedError)) throw error;
    return { file: error.file, reason: error.reason, details: [] };
  }
}
