import { inTime, PATIENCE } from './patience.ts';
import { refusalOf } from './storage-refused.ts';

/**
 * Whether drafts were ever kept here, found out without making anything: a page may look before a person has
 * agreed to storage. A browser that cannot list its databases is taken to have none only when opening says so.
 *
 * @throws StorageRefusedError
 */
export async function draftsExist(name = 'talkoot-drafts', patience = PATIENCE): Promise<boolean> {
  try {
    return await inTime(isListed(name), patience);
  } catch (error) {
    throw refusalOf(error);
  }
}

async function isListed(name: string): Promise<boolean> {
  if (typeof indexedDB.databases !== 'function') return opensWithoutMaking(name);
  // WebKit lists one whose making was given up, with version 0.
  return (await indexedDB.databases()).some(({ name: listed, version }) => listed === name && version !== 0);
}

/** Opening a database that does not exist begins to make it; ending that at once leaves nothing behind. */
function opensWithoutMaking(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let existed = true;
    request.onupgradeneeded = () => {
      existed = false;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = () => {
      if (existed) reject(request.error ?? new Error('IndexedDB gave no reason'));
      else resolve(false);
    };
  });
}
