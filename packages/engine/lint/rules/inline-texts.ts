import { quote } from '../../problem.ts';
import type { LintFinding } from '../finding.ts';
import { warning } from '../make-finding.ts';
import { renamed } from '../problem-fixes.ts';
import type { Subject } from '../subject.ts';
import { inlineRoles, isUnknownRole, meantRole, OWN_PROPERTIES, textHolders } from '../texts/roles.ts';
import type { TextHolder } from '../texts/roles.ts';

/** `texts` of what does not exist, as in {@link textFileKeys}, and of what has a property of its own. */
export function inlineTexts({ outline }: Subject): LintFinding[] {
  return textHolders(outline).flatMap((holder) =>
    inlineRoles(holder).flatMap((role) => {
      if (OWN_PROPERTIES.has(role)) return [misplaced(role, holder)];
      return isUnknownRole(role, holder, outline) ? [unknown(role, holder, outline.input)] : [];
    }),
  );
}

function misplaced(role: string, { path }: TextHolder): LintFinding {
  const message = `${quote(role)} is a property of its own, beside texts; here it is not shown`;
  return warning([...path, 'texts', role], 'unknown-key', message);
}

function unknown(role: string, holder: TextHolder, input: unknown): LintFinding {
  const { item, path } = holder;
  const meant = meantRole(role, holder);
  const what = item ? `${item.kind} ${quote(item.id)}` : path.length > 0 ? 'a score' : 'the whole';
  const message = `${what} has no text of role ${quote(role)}${meant ? `, did you mean "${meant}"?` : ''}`;
  const place = [...path, 'texts', role];
  return warning(
    place,
    'unknown-key',
    message,
    meant === undefined ? undefined : renamed(input, place, meant),
  );
}
