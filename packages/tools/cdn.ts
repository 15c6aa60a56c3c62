/** What every entry file of `dist/cdn` begins with: the loader of parts, and the upgrading of snippets. */
export { loadPart, trust } from './load-part.ts';
export { upgrade } from './embed.ts';
