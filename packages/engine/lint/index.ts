/** `talkoot/engine/lint`: what is wrong with a definition, and what cannot have been meant. See docs/lint.md. */
import type { Definition } from '../definition/definition.ts';
import { parseDefinition } from '../definition/parse-definition.ts';
import { DefinitionError, formatPath } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { DocumentOrder, placeOf } from './document-place.ts';
import type { LintFinding, LintOptions } from './finding.ts';
import type { Path } from './json-patch.ts';
import { outlineOf } from './outline.ts';
import { anyTypes } from './any-types.ts';
import { problemFindings } from './problem-fixes.ts';
import { allWritten, subjectOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { calculations } from './rules/calculations.ts';
import { conditions } from './rules/conditions.ts';
import { duplicateLabels } from './rules/duplicate-labels.ts';
import { filters } from './rules/filters.ts';
import { inlineTexts } from './rules/inline-texts.ts';
import { missingTexts } from './rules/missing-texts.ts';
import { optionReferences } from './rules/option-references.ts';
import { properties } from './rules/properties.ts';
import { reachability } from './rules/reachability.ts';
import { repetitions } from './rules/repetitions.ts';
import { similarIds } from './rules/similar-ids.ts';
import { textExpressions } from './rules/text-expressions.ts';
import { textFileKeys } from './rules/text-file-keys.ts';
import { pipedTexts } from './texts/piped-texts.ts';

export { formatPath } from '../problem.ts';
export { applyFixes, mendable, operationsOf } from './apply-fixes.ts';
export type { Fix, LintFinding, LintOptions } from './finding.ts';
export { keysOf } from './json-patch.ts';
export type { Operation, Path } from './json-patch.ts';
export { placeOf } from './document-place.ts';

/**
 * Everything that is wrong with a definition, or cannot have been meant, in document order; what is found in text files
 * comes last. Never throws for what the definition holds.
 *
 * @param input - a definition of unknown origin, parsed JSON for instance.
 * @param options - what is known beside it: the more, the more is looked at.
 * @throws RangeError when types of one's own are called as those of the engine.
 */
export function lintDefinition(input: unknown, options: LintOptions = {}): LintFinding[] {
  const { definition, problems } = parsedDefinition(input, options);
  const subject = subjectOf(outlineOf(input, problems), definition, options);
  const told = new Set(problems.map(({ path }) => path));
  const found = ruleFindings(subject).filter(
    ({ path, language }) => language !== undefined || !told.has(path),
  );
  const inDefinition = [
    ...problemFindings(input, problems),
    ...found.filter(({ language }) => language === undefined),
  ];
  const inFiles = found.filter(({ language }) => language !== undefined);
  return [
    ...inOrder(inDefinition, input, ({ path }) => placeOf(input, path)),
    ...inOrder(inFiles, options.texts, ({ path, language }) => [language!, path]),
  ];
}

function inOrder(
  findings: readonly LintFinding[],
  document: unknown,
  placed: (finding: LintFinding) => Path,
): LintFinding[] {
  const order = new DocumentOrder(document);
  const places = findings.map((finding) => ({ finding, place: placed(finding) }));
  return places.sort((a, b) => order.compare(a.place, b.place)).map(({ finding }) => finding);
}

function parsedDefinition(
  input: unknown,
  { types = anyTypes(input) }: LintOptions,
): {
  definition: Definition | undefined;
  problems: readonly Problem[];
} {
  try {
    return { definition: parseDefinition(input, { types }), problems: [] };
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return { definition: undefined, problems: error.problems };
  }
}

function ruleFindings(subject: Subject): LintFinding[] {
  const written = allWritten(subject);
  const references = optionReferences(written, subject);
  const mistaken = new Set(references.map(({ path }) => path));
  // What follows from a mistake is not told as well.
  const right = written.filter(({ path }) => !mistaken.has(formatPath(path)));
  const piped = pipedTexts(subject);
  return [
    ...references,
    ...conditions(right, subject),
    ...filters(right, subject),
    ...reachability(right, subject),
    ...calculations(piped, subject),
    ...similarIds(subject),
    ...repetitions(subject),
    ...properties(subject),
    ...missingTexts(subject),
    ...inlineTexts(subject),
    ...duplicateLabels(subject),
    ...textExpressions(piped, subject),
    ...textFileKeys(subject),
  ];
}
