/** `talkoot/tools/value-flow.js`: registers `<talkoot-value-flow>`. */
import { ValueFlow } from './value-flow/value-flow-element.ts';

ValueFlow.define('talkoot-value-flow');

export { ValueFlow };
export type { NetworkChangeEvent } from './network-file/network-change-event.ts';

declare global {
  interface HTMLElementTagNameMap {
    'talkoot-value-flow': ValueFlow;
  }
}
