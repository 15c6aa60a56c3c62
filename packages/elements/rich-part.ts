/** What of the engine only some definitions need; loaded when one says so. */
export { PARTS } from 'talkoot/engine/parts';
