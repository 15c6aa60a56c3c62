/** `talkoot/tools/action-plan.js`: registers `<talkoot-action-plan>`. */
import { ActionPlan } from './plan/action-plan-element.ts';

ActionPlan.define('talkoot-action-plan');

export { ActionPlan };
export type { NetworkChangeEvent } from './network-file/network-change-event.ts';

declare global {
  interface HTMLElementTagNameMap {
    'talkoot-action-plan': ActionPlan;
  }
}
