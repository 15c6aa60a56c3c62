/**
 * Test files run side by side in one browser and one origin. A file that imports this has a store of drafts and locks
 * of its own, so that none finds, sweeps or claims what another one is testing with.
 */
const NAME = 'talkoot-drafts';
const own = crypto.randomUUID();

const { open, deleteDatabase, databases } = IDBFactory.prototype;
const ownName = (name: string): string => (name === NAME ? `${NAME} ${own}` : name);

IDBFactory.prototype.open = function (this: IDBFactory, name, ...version) {
  return open.call(this, ownName(name), ...version);
};
IDBFactory.prototype.deleteDatabase = function (this: IDBFactory, name) {
  return deleteDatabase.call(this, ownName(name));
};
IDBFactory.prototype.databases = async function (this: IDBFactory) {
  const all = await databases.call(this);
  return all
    .filter(({ name }) => name !== NAME)
    .map((each) => (each.name === ownName(NAME) ? { ...each, name: NAME } : each));
};

type Request = (name: string, ...rest: unknown[]) => Promise<unknown>;
const locks = LockManager.prototype as unknown as { request: Request };
const { request } = locks;
locks.request = function (this: LockManager, name, ...rest) {
  return request.call(this, `${name} ${own}`, ...rest);
};

/** Whether nothing on this page holds a draft any more: what was taken off it has ended its last write. */
export async function nothingIsHeld(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.every(({ name = '' }) => !name.endsWith(own));
}
