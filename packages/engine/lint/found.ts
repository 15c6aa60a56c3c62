import { formatPath } from '../problem.ts';
import type { Fix, LintFinding } from './finding.ts';
import type { Path } from './json-patch.ts';
import { pointerTo } from './json-patch.ts';
import type { Written } from './subject.ts';

export function warning(path: Path, code: string, message: string, fix?: Fix): LintFinding {
  return { path: formatPath(path), code, severity: 'warning', message, ...(fix && { fix }) };
}

export function error(path: Path, code: string, message: string, fix?: Fix): LintFinding {
  return { ...warning(path, code, message, fix), severity: 'error' };
}

export function replaced(path: Path, value: unknown): Fix {
  return [{ op: 'replace', path: pointerTo(path), value }];
}

export function removed(path: Path): Fix {
  return [{ op: 'remove', path: pointerTo(path) }];
}

/** Another text in the place of a part of an expression; those in texts are left to their writers. */
export function rewritten(
  { path, source, facet }: Written,
  { start, end }: { start: number; end: number },
  text: string,
): Fix | undefined {
  if (facet === 'text') return undefined;
  return replaced(path, source.slice(0, start) + text + source.slice(end));
}
