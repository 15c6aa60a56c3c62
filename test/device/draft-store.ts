import { deleteDB, openDB } from 'idb';
import { openDrafts } from 'talkoot/device';
import type { Drafts } from 'talkoot/device';

let opened: { readonly name: string; readonly drafts: Drafts }[] = [];

/** Drafts in a database of its own, as another tab or visit sees them too when a name is given. */
export async function visit(
  name = `drafts-test-${crypto.randomUUID()}`,
  patience?: number,
): Promise<{ name: string; drafts: Drafts }> {
  const visited = { name, drafts: await openDrafts(name, patience) };
  opened.push(visited);
  return visited;
}

/** Erases what {@link visit} made. */
export async function cleanUp(): Promise<void> {
  for (const { drafts } of opened) drafts.close();
  await Promise.all(opened.map(({ name }) => deleteDB(name)));
  opened = [];
}

/** Writes a record as some other program, an older version or a failing disk would have left it. */
export async function plant(name: string, record: object): Promise<void> {
  const database = await openDB(name);
  await database.put('drafts', record);
  database.close();
}

/** A payload's reader that accepts everything. */
export const asIs = (payload: unknown): unknown => payload;

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It was to reject, but resolved');
}

/** Puts something in place of a property until the returned function is called. */
export function replace(target: object, name: string, property: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name)!;
  Object.defineProperty(target, name, { configurable: true, ...property });
  return () => Object.defineProperty(target, name, before);
}
