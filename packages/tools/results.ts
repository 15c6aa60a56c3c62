/** `talkoot/tools/results.js`: registers `<talkoot-results>`. */
import { Results } from './results/results-element.ts';

Results.define('talkoot-results');

export { Results };
export type { NetworkChangeEvent } from './network-file/network-change-event.ts';

declare global {
  interface HTMLElementTagNameMap {
    'talkoot-results': Results;
  }
}
