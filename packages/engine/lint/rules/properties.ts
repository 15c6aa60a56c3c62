import type { Question } from '../../definition/definition.ts';
import { parsePattern, PatternError } from '../../question-types/pattern-syntax.ts';
import type { Alternation } from '../../question-types/pattern-syntax.ts';
import { quote } from '../../problem.ts';
import type { LintFinding } from '../finding.ts';
import { error, replaced, warning } from '../make-finding.ts';
import type { Path } from '../json-patch.ts';
import { nearest } from '../nearest.ts';
import type { Item } from '../outline.ts';
import { outward } from '../outline.ts';
import type { Subject } from '../subject.ts';
import { contextOf } from '../subject.ts';
import { questionsIn } from '../worlds/walk.ts';

/** Properties that are right by themselves, but not together or not with what the host gives. */
export function properties(subject: Subject): LintFinding[] {
  return subject.outline.items.flatMap((item) => [
    ...emptiness(item),
    ...rowLimits(item),
    ...readOnly(item),
    ...selfReferences(item, subject),
    ...(item.question ? ofQuestion(item.question, item.path, subject) : []),
  ]);
}

function ofQuestion(question: Question, path: Path, { options }: Subject): LintFinding[] {
  const { check } = question as { check?: string };
  return [
    ...(question.type === 'list' ? given([...path, 'list'], question.list, 'list', options.lists) : []),
    ...(check === undefined ? [] : given([...path, 'check'], check, 'check', options.checks)),
    ...(question.type === 'choices' && !question.other && question.options.length > 1
      ? question.options.every(({ exclusive }) => exclusive)
        ? [
            warning(
              [...path, 'options'],
              'all-exclusive',
              'every option excludes all others: only one can be chosen, which is what a choice is for',
            ),
          ]
        : []
      : []),
    ...(question.type === 'text' ? patternLength(question, path) : []),
  ];
}

function emptiness({ kind, source, inner, path }: Item): LintFinding[] {
  const { questions } = source;
  const isEmpty = Array.isArray(questions) && questions.length === 0 && inner.length === 0;
  if (!isEmpty || (kind === 'question' && source.type !== 'group')) return [];
  return [
    warning(
      [...path, 'questions'],
      'empty',
      `a ${kind === 'section' ? 'section' : 'group'} without questions`,
    ),
  ];
}

/** How many rows there may be, of what has none. */
function rowLimits({ source, question, path }: Item): LintFinding[] {
  if (question?.type !== 'group' || question.repeat) return [];
  return ['min', 'max']
    .filter((limit) => source[limit] !== undefined)
    .map((limit) =>
      warning(
        [...path, limit],
        'no-effect',
        `${limit} counts rows, which a group has only with "repeat": true`,
      ),
    );
}

/** What nobody can change cannot be asked for, nor refused. */
function readOnly(item: Item): LintFinding[] {
  if (!item.question || ![...outward(item)].some(({ source }) => source['readonly'] === true)) return [];
  const { required, constraint } = item.source;
  const findings: LintFinding[] = [];
  if (required !== undefined && required !== false)
    findings.push(
      warning(
        [...item.path, 'required'],
        'readonly-required',
        'required, but read-only: who has no answer cannot give one',
      ),
    );
  if (constraint !== undefined)
    findings.push(
      warning(
        [...item.path, 'constraint'],
        'dead-constraint',
        'refuses an answer that is read-only: nobody can mend it',
      ),
    );
  return findings;
}

/** `readonly` that reads its own question locks it at the first key or choice. */
function selfReferences(item: Item, subject: Subject): LintFinding[] {
  return (['required', 'readonly'] as const).flatMap((facet) => {
    const written = subject.expressions.get(item)?.get(facet);
    if (!written || !questionsIn(written.tree, contextOf(subject, item)).has(item)) return [];
    const why =
      facet === 'readonly'
        ? 'locks itself as soon as it is answered'
        : 'is required or not by its own answer';
    return [warning(written.path, 'self-reference', `${quote(item.id)} ${why}`)];
  });
}

function given(path: Path, name: string, kind: string, names: readonly string[] | undefined): LintFinding[] {
  if (names === undefined || names.includes(name)) return [];
  const meant = nearest(name, names);
  const message = `the host gives no ${kind} ${quote(name)}${meant ? `, did you mean "${meant}"?` : ''}; given: ${names.join(', ') || 'none'}`;
  return [error(path, `unknown-${kind}`, message, meant ? replaced(path, meant) : undefined)];
}

function patternLength(
  { pattern, minLength = 0, maxLength = Infinity }: Question & { type: 'text' },
  path: Path,
): LintFinding[] {
  if (pattern === undefined) return [];
  const length = lengthsOf(pattern);
  // A character is one or two of the units that lengths are counted in.
  if (!length || (length.least <= maxLength && length.most * 2 >= minLength)) return [];
  const limit = length.least > maxLength ? `maxLength ${maxLength}` : `minLength ${minLength}`;
  return [
    error(
      [...path, 'pattern'],
      'impossible-pattern',
      `matches no text that ${limit} allows: no answer could be right`,
    ),
  ];
}

interface Lengths {
  readonly least: number;
  readonly most: number;
}

/** Fewest and most characters that a pattern matches. */
function lengthsOf(pattern: string): Lengths | undefined {
  try {
    return anyOf(parsePattern(pattern));
  } catch (reason) {
    // It was told when the definition was parsed.
    if (reason instanceof PatternError) return undefined;
    throw reason;
  }
}

function anyOf(branches: Alternation): Lengths {
  const lengths = branches.map((pieces) => {
    const parts = pieces.map(({ atom, min, max }) => {
      const one = atom instanceof RegExp ? { least: 1, most: 1 } : anyOf(atom);
      return { least: one.least * min, most: one.most === 0 || max === 0 ? 0 : one.most * max };
    });
    return parts.reduce((a, b) => ({ least: a.least + b.least, most: a.most + b.most }), {
      least: 0,
      most: 0,
    });
  });
  return {
    least: Math.min(...lengths.map(({ least }) => least)),
    most: Math.max(...lengths.map(({ most }) => most)),
  };
}
