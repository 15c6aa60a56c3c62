/** Reading what comes from outside, with all its checks: fetched only when there is something to read. */
export { fetchJson } from 'talkoot/device';
export { openResponse, parseDefinition } from 'talkoot/engine';
export { tellUnknown } from './unknown-strings.ts';
