/** Checking what was saved is a part of its own, because most people begin anew. */
export { NetworkError, parseNetwork, parseNetworkText } from 'talkoot/network';
