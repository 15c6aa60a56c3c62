import { compileDefinition } from '../../program/compile-definition.ts';
import { compileSource } from '../../program/compile-source.ts';
import { didYouMean, quote } from '../../problem.ts';
import { compileTemplate } from '../../text/template.ts';
import type { LintFinding } from '../finding.ts';
import { warning } from '../make-finding.ts';
import { optionReferences } from './option-references.ts';
import { lookUp, namesInReach } from '../outline.ts';
import type { PipedText } from '../texts/piped-texts.ts';
import type { Subject } from '../subject.ts';
import { contextOf } from '../subject.ts';
import { inFile } from './text-file-keys.ts';
import { freeNames } from '../worlds/walk.ts';

/** Expressions in texts: mistakes in the text files, options that do not exist, languages that say different things. */
export function textExpressions(texts: readonly PipedText[], subject: Subject): LintFinding[] {
  const found = mistakes(texts, subject);
  const mistaken = new Set(found.map(({ language, path }) => placeIn(language, path)));
  // What is meant in one that has a mistake is not known.
  const isRight = ({ key, language, isWrong }: PipedText): boolean =>
    !isWrong && !(key !== undefined && mistaken.has(placeIn(language, key)));
  return [
    ...found,
    ...texts.flatMap(({ expressions, key, language }) =>
      optionReferences(expressions, subject).map((finding): LintFinding =>
        key === undefined
          ? finding
          : { ...inFile(language, key, finding.code, finding.message), severity: 'error' },
      ),
    ),
    ...differences(texts, isRight, subject),
  ];
}

function placeIn(language: string | undefined, key: string): string {
  return JSON.stringify([language, key]);
}

/** What parsing the definition could not see. */
function mistakes(texts: readonly PipedText[], subject: Subject): LintFinding[] {
  const { definition } = subject;
  if (!definition) return unknownNames(texts, subject);
  const program = compileDefinition(definition);
  const nodes = new Map(program.order.map((node) => [node.textKey, node]));
  return texts.flatMap(({ text, key, language, item }) => {
    const node = nodes.get(item.textKey);
    if (key === undefined || !node) return [];
    const findings: LintFinding[] = [];
    const report = (message: string): void =>
      void findings.push({ ...inFile(language, key, 'expression', message), severity: 'error' });
    compileTemplate(text, (source) => compileSource(source, node, 'value', report));
    return findings;
  });
}

/** A definition that is wrong elsewhere cannot be compiled, but names can be looked for. */
function unknownNames(texts: readonly PipedText[], subject: Subject): LintFinding[] {
  const { outline } = subject;
  if (outline.items.some(({ id }) => id === '')) return [];
  return texts.flatMap(({ expressions, key, language, item }) =>
    expressions
      .flatMap(({ tree }) => freeNames(tree, contextOf(subject, item)))
      .flatMap((part) => {
        if (key === undefined || part.kind !== 'name' || lookUp(outline, item, part.name)) return [];
        const hint = didYouMean(part.name, namesInReach(outline, item));
        const message = `unknown question ${quote(part.name)}${hint}`;
        return [{ ...inFile(language, key, 'expression', message), severity: 'error' as const }];
      }),
  );
}

/** Each language speaks of the same answers, or one of them forgets something. */
function differences(
  texts: readonly PipedText[],
  isRight: (text: PipedText) => boolean,
  subject: Subject,
): LintFinding[] {
  const byKey = new Map<string, PipedText[]>();
  for (const each of texts) {
    const key = each.key ?? each.slot.key;
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  return [...byKey.values()].flatMap((all) => {
    const group = all.filter(isRight);
    if (group.length === 0) return [];
    const first = group[0]!;
    const other = group.find((each) => namesOf(each, subject) !== namesOf(first, subject));
    if (!other) return [];
    const tell = (each: PipedText): string => `${each.language}: ${namesOf(each, subject) || 'nothing'}`;
    const message = `languages name different questions (${tell(first)}; ${tell(other)})`;
    return other.key === undefined
      ? [
          warning(
            [...other.slot.path, other.language],
            'piping-differs',
            `${quote(other.slot.key)}: ${message}`,
          ),
        ]
      : [inFile(other.language, other.key, 'piping-differs', message)];
  });
}

function namesOf({ expressions, item }: PipedText, subject: Subject): string {
  const context = contextOf(subject, item);
  const names = expressions.flatMap(({ tree }) => freeNames(tree, context));
  return [...new Set(names.map((name) => (name.kind === 'name' ? name.name : '')))].sort().join(', ');
}
