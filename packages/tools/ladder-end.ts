/** What the last page needs: giving the response by hand, and the person's own answers. Fetched when answering begins. */
export { putInOutbox } from 'talkoot/device';
export { handOver } from './ladder-hand-over.ts';
export { renderHand } from './ladder-hand-view.ts';
export { renderProfile } from './ladder-profile-view.ts';
export { profileOf } from './ladder-profile.ts';
