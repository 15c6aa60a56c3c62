import { deleteDB, openDB } from 'idb';
import type { DraftStatus, Questionnaire } from 'talkoot';
import { draftsExist } from 'talkoot/device';
import type { Definition } from 'talkoot/engine';
import { all, ask, words } from './fixture.ts';
import { nothingIsHeld } from './own-drafts.ts';

/** Leaves the page and the device as if nobody had been there. */
export async function forgetAll(): Promise<void> {
  await leave();
  await deleteDB('talkoot-drafts');
}

/** Takes everything off the page; resolves when the last write has ended and the drafts are free. */
export async function leave(): Promise<void> {
  document.body.replaceChildren();
  await until(nothingIsHeld);
}

/** Waits for something that comes by itself; the test ends by its own time limit when it does not. */
export async function until(holds: () => unknown): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

export async function untilDraftIs(element: Questionnaire, status: DraftStatus): Promise<void> {
  await until(() => element.draftState.status === status);
  await element.updateComplete;
}

/** A later visit to the page: whatever was there before is gone from it. */
export async function visit(
  definition: Definition,
  options: Partial<Questionnaire> = {},
): Promise<Questionnaire> {
  await leave();
  return ask(definition, { drafts: 'device', ...options });
}

/** Everything stored on the device, in the order of keys; nothing is made by looking. */
export async function stored(store: 'drafts' | 'setAside' = 'drafts'): Promise<Record<string, unknown>[]> {
  if (!(await draftsExist())) return [];
  const database = await openDB('talkoot-drafts');
  const records = (await database.getAll(store)) as Record<string, unknown>[];
  database.close();
  return records;
}

/** Changes what is stored, as time or another version would have. */
export async function alter(change: (record: Record<string, unknown>) => void): Promise<void> {
  const database = await openDB('talkoot-drafts');
  for (const record of (await database.getAll('drafts')) as Record<string, unknown>[]) {
    change(record);
    await database.put('drafts', record);
  }
  database.close();
}

/** What the notices above the questions say. */
export function notices(element: Questionnaire): string {
  return all(element, '.draft-notice, .notice').map(words).join(' ');
}

/** What is said below the questions. */
export function draftLine(element: Questionnaire): string {
  return all(element, '.draft').map(words).join(' ');
}
