/** `talkoot/tools/round.js`: registers `<talkoot-round>`. */
import { RoundStart } from './round/round-element.ts';

RoundStart.define('talkoot-round');

export { RoundStart };
export type { NetworkChangeEvent } from './network-file/network-change-event.ts';
export type { Instrument } from './round/instruments.ts';

declare global {
  interface HTMLElementTagNameMap {
    'talkoot-round': RoundStart;
  }
}
