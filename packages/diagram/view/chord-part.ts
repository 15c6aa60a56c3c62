/** The chord picture, and the same as a table: loaded when it is shown. */
export * from './chord-view.ts';
export { renderPairs } from './pairs-view.ts';
