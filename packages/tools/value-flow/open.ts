import { fetchJson, FetchJsonError, FileRefusedError, openFile } from 'talkoot/device';
import type { OpenedFile } from 'talkoot/device';
import { readSvgDocument } from 'talkoot/diagram';
import { NetworkError, parseNetwork, parseNetworkText } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import type { FileRefusal } from '../network-file/open-network-file.ts';

export { parseNetwork };

/** Why what stands at `src` is not shown. */
export type SourceRefusal = 'working' | 'network' | 'missing' | 'damaged' | 'newer';

/**
 * The map at an address, when it is a public copy. Anything else is refused: a working copy on a public page would
 * show names and notes to everybody who opens the file, whatever the map draws of it.
 *
 * @throws the signal's reason when that ended it.
 */
export async function readSource(src: string, signal: AbortSignal): Promise<Network | SourceRefusal> {
  let network: Network;
  try {
    network = parseNetwork(await fetchJson(src, { signal }));
  } catch (error) {
    if (error instanceof FetchJsonError) {
      console.error(error);
      return error.reason === 'not-json' ? 'damaged' : 'missing';
    }
    if (!(error instanceof NetworkError)) throw error;
    console.error(`${src}:`, error);
    return error.reason === 'newer' ? 'newer' : 'damaged';
  }
  if (network.copy === 'public') return network;
  console.error(
    `${src} is no public copy and is not shown. Open it in the editor and save a public copy ("copy": "public").`,
  );
  return network.copy ?? 'working';
}

/** Lets a person choose a network file, or a picture (SVG) that carries one; undefined when none was chosen. */
export async function openMapFile(): Promise<Network | FileRefusal | undefined> {
  let file: OpenedFile | undefined;
  try {
    file = await openFile({ accept: '.json,.svg,application/json,image/svg+xml' });
  } catch (error) {
    if (!(error instanceof FileRefusedError)) throw error;
    return { file: error.file, reason: error.reason, details: [] };
  }
  if (!file) return undefined;
  const { name, text } = file;
  try {
    if (!text.trimStart().startsWith('<')) return parseNetworkText(text);
    const carried = readSvgDocument(text);
    if (carried === undefined) return { file: name, reason: 'foreign', details: [] };
    return parseNetworkText(carried);
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    const details = error.problems
      .slice(0, 20)
      .map(({ path, message }) => (path ? `${path}: ${message}` : message));
    return { file: name, reason: error.reason, details };
  }
}
