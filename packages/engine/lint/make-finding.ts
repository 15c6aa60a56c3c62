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

/** Another text in the place of a part of an expression. */
export function rewritten(
  { path, source, within = { text: source, start: 0 } }: Written,
  { start, end }: { start: number; end: number },
  text: string,
): Fix {
  const whole = within.text;
  return replaced(path, whole.slice(0, within.start + start) + text + whole.slice(within.start + end));
}
