/** `talkoot/tools/participation-ladder.js`: registers `<talkoot-participation-ladder>`. */
import { ParticipationLadder } from './ladder/participation-ladder-element.ts';

ParticipationLadder.define('talkoot-participation-ladder');

export { ParticipationLadder };

declare global {
  interface HTMLElementTagNameMap {
    'talkoot-participation-ladder': ParticipationLadder;
  }
}
