import { quote } from '../../problem.ts';
import type { LintFinding } from '../finding.ts';
import { warning } from '../make-finding.ts';
import type { Subject } from '../subject.ts';
import { findText } from '../texts/find-text.ts';
import type { Slot } from '../texts/text-slots.ts';
import { slotsOf } from '../texts/text-slots.ts';

/** Options or rows of one question that are called the same: nobody can tell them apart. */
export function duplicateLabels(subject: Subject): LintFinding[] {
  const slots = slotsOf(subject.outline).filter(({ role, item }) => item && /^(option|row)\../.test(role));
  return subject.outline.languages.flatMap((language) => doubled(slots, language, subject));
}

function doubled(slots: readonly Slot[], language: string, subject: Subject): LintFinding[] {
  const seen = new Map<string, Slot>();
  return slots.flatMap((slot) => {
    const text = findText(slot, language, subject)?.trim();
    if (text === undefined) return [];
    const key = JSON.stringify([slot.item!.path, slot.role.split('.')[0], text]);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, slot);
      return [];
    }
    const place = slot.inline ? [...slot.path, language] : slot.item!.path;
    return [
      warning(
        place,
        'duplicate-label',
        `${quote(slot.role)} and ${quote(first.role)} are both called ${quote(text)} in ${language}`,
      ),
    ];
  });
}
