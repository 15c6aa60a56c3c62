import type { DraftState } from '../draft-state.ts';

/** Fired when what is known about the saved draft changes because of something a person did. */
export class DraftChangeEvent extends Event {
  readonly state: DraftState;

  constructor(state: DraftState) {
    super('talkoot-draft-change', { bubbles: true, composed: true });
    this.state = state;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'talkoot-draft-change': DraftChangeEvent;
  }
}
