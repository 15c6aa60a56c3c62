/** `talkoot/engine/diff`: what changes between two versions mean for saved answers. See docs/versions.md. */
export { diffDefinitions } from './diff-definitions.ts';
export { requiredVersion, suggestMigration } from './required-version.ts';
export type { Change, ChangeCode, Effect, MigrationEntries, Step } from './change.ts';
