import { isTemplate } from '../text/inline-templates.ts';
import { quote } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Fix, LintFinding } from './finding.ts';
import { replaced } from './make-finding.ts';
import type { Path } from './json-patch.ts';
import { pointerTo, valueAt } from './json-patch.ts';
import { nearest, suggestedIn } from './nearest.ts';
import { isRecord } from '../definition/shape.ts';
import { placedExpressions } from './texts/piped-texts.ts';
import { placeOf } from './document-place.ts';

/** What parsing found, with the change that was suggested. */
export function problemFindings(input: unknown, problems: readonly Problem[]): LintFinding[] {
  return problems.map((problem) => {
    const fix = fixOf(problem, input);
    return { ...problem, severity: 'error' as const, ...(fix && { fix }) };
  });
}

function fixOf({ path: told, code, message }: Problem, input: unknown): Fix | undefined {
  const path = placeOf(input, told);
  const given = valueAt(input, path);
  const { wrong = '', meant } = suggestedIn(message) ?? {};
  if (code === 'shape' && typeof given === 'string') return allowedName(path, given, message);
  // Of short names, each is close to any other.
  if (meant === undefined || wrong.length <= 2) return undefined;
  if (code === 'unknown-property') return renamed(input, path, meant);
  if (typeof given !== 'string') return undefined;
  if (code === 'expression') return inExpression(path, given, message, wrong, meant);
  // The name that is wrong may be a part of a path such as `goals/by`.
  const parts = given === wrong ? [meant] : given.split('/').map((part) => (part === wrong ? meant : part));
  return parts.join('/') === given ? undefined : replaced(path, parts.join('/'));
}

function allowedName(path: Path, given: string, message: string): Fix | undefined {
  const told = /; needed: (.*)/.exec(message)?.[1] ?? '';
  const name = nearest(
    given,
    [...told.matchAll(/"([^"]*)"/g)].map(([, each]) => each!),
  );
  return name === undefined ? undefined : replaced(path, name);
}

/** A property under another name, unless there is one already. */
export function renamed(input: unknown, path: Path, name: string): Fix | undefined {
  const holder = valueAt(input, path.slice(0, -1));
  if (!isRecord(holder) || Object.hasOwn(holder, name)) return undefined;
  return [{ op: 'move', from: pointerTo(path), path: pointerTo([...path.slice(0, -1), name]) }];
}

/** The name that is wrong stands where the message says. */
function inExpression(
  path: Path,
  source: string,
  message: string,
  wrong: string,
  meant: string,
): Fix | undefined {
  const [, told = '1', quoted] = /\(at character (\d+) of (.*)\)$/s.exec(message) ?? [];
  const offset = Number(told) - 1;
  // In a text the offset is that of the expression in it; which one it is, its source tells.
  const pieces = isTemplate(source)
    ? placedExpressions(source).filter((piece) => quote(piece.source) === quoted)
    : [{ source, start: 0 }];
  const places = pieces.map((piece) => piece.start + placeOfName(piece.source, wrong, offset));
  if (places.length === 0 || pieces.some(({ start }, index) => places[index]! < start)) return undefined;
  const mended = places.reduceRight(
    (text, place) => text.slice(0, place) + meant + text.slice(place + wrong.length),
    source,
  );
  return replaced(path, mended);
}

/** Where a name stands in an expression as a whole word, from an offset on; -1 when it does not. */
function placeOfName(source: string, name: string, from: number): number {
  const isPart = (character = ''): boolean => /\w/.test(character);
  let at = source.indexOf(name, from);
  while (at >= 0 && (isPart(source[at - 1]) || isPart(source[at + name.length])))
    at = source.indexOf(name, at + 1);
  return at;
}
