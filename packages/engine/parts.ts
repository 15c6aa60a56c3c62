import { AsyncChecks } from './state/async-checks.ts';
import { compileSource } from './program/compile-source.ts';
import { FilledTexts } from './text/filled-texts.ts';
import { RICH_RULES } from './question-types/rich.ts';

/**
 * What only some definitions need: expressions, answers in texts, asynchronous constraints and the rarer types. A page
 * that knows its definition may load them when they are asked for.
 */
export const PARTS = {
  compileSource,
  AsyncChecks,
  FilledTexts,
  rules: RICH_RULES,
} as const;

export type Parts = typeof PARTS;
