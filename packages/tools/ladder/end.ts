/** What the last page needs: giving the response by hand, and the person's own answers. Fetched when answering begins. */
export { putInOutbox } from 'talkoot/device';
export { handOver } from './hand-over.ts';
export { renderHand } from './hand-view.ts';
export { renderProfile } from './profile-view.ts';
export { profileOf } from './profile.ts';
