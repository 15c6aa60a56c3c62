import type { Item } from 'talkoot/engine';

/** Fired when a person adds an item to an external list. The keeper of the list answers with the item it made. */
export class ListAddEvent extends Event {
  /** Name of the list, as in the definition. */
  readonly list: string;
  /** What the person wrote. */
  readonly label: string;
  #item: Item | Promise<Item> | undefined;

  constructor(list: string, label: string) {
    super('talkoot-list-add', { bubbles: true, composed: true });
    this.list = list;
    this.label = label;
  }

  /** Gives the item now, or promises it; a promise that fails leaves the list as it was. */
  respondWith(item: Item | Promise<Item>): void {
    this.#item = item;
  }

  get item(): Item | Promise<Item> | undefined {
    return this.#item;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'talkoot-list-add': ListAddEvent;
  }
}
