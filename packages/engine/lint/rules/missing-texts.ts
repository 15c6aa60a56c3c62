import { quote } from '../../problem.ts';
import type { LintFinding } from '../finding.ts';
import { warning } from '../make-finding.ts';
import type { Subject } from '../subject.ts';
import type { Slot } from '../texts/text-slots.ts';
import { REASONS } from '../texts/roles.ts';
import { slotsOf } from '../texts/text-slots.ts';
import { carriesTexts, findText } from '../texts/find-text.ts';

/** Texts that are missing, in all languages or in some. */
export function missingTexts(subject: Subject): LintFinding[] {
  const { languages } = subject.outline;
  if (languages.length === 0) return [];
  const slots = slotsOf(subject.outline);
  const isComplete = subject.options.texts !== undefined || carriesTexts(slots);
  const spoken = languages.filter((language) => slots.some((slot) => hasText(slot, language, subject)));
  const silent =
    spoken.length > 0 && subject.options.texts ? languages.filter((each) => !spoken.includes(each)) : [];
  return [
    ...silent.map((language) =>
      warning(
        ['languages', (subject.outline.head.languages ?? []).indexOf(language)],
        'missing-language',
        `there is no text at all in ${quote(language)}`,
      ),
    ),
    ...slots.flatMap((slot) => blank(slot, languages)),
    ...slots.flatMap((slot) => missing(slot, spoken, isComplete, subject)),
    ...slots.flatMap((slot) => unknownLanguages(slot, languages)),
  ];
}

function missing(
  slot: Slot,
  languages: readonly string[],
  isComplete: boolean,
  subject: Subject,
): LintFinding[] {
  const isBlank = (language: string): boolean => blanksOf(slot).includes(language);
  const without = languages.filter((language) => !hasText(slot, language, subject) && !isBlank(language));
  if (without.length === 0) return [];
  if (without.length < languages.length)
    return [warning(slot.path, 'missing-text', `no text ${quote(slot.key)} in ${without.join(', ')}`)];
  if (!slot.isNeeded || !isComplete) return [];
  const reason = REASONS.find((role) => role === slot.role);
  if (reason) return noReason(slot, reason, subject);
  const isLabel = slot.path.at(-1) === 'label';
  const place = slot.inline ? slot.path : isLabel ? slot.path.slice(0, -1) : (slot.item?.path ?? slot.path);
  const code = slot.role === 'label' ? 'missing-label' : 'missing-text';
  return [warning(place, code, `no text ${quote(slot.key)} in any language`)];
}

/** Without it, whoever answers is told that something is wrong, but not what. */
function noReason({ key, item }: Slot, role: string, { options }: Subject): LintFinding[] {
  // The elements have words that stand in. Where texts are kept in files, one that is missing was forgotten.
  if (options.texts === undefined || !item) return [];
  const message = `no text ${quote(key)} in any language, to say why an answer is not accepted`;
  return [warning([...item.path, role], 'missing-text', message)];
}

/** A text that is written, but empty: it is shown instead of any other. */
function blank(slot: Slot, languages: readonly string[]): LintFinding[] {
  const code = slot.role === 'label' ? 'missing-label' : 'missing-text';
  return blanksOf(slot)
    .filter((language) => languages.includes(language))
    .map((language) =>
      warning([...slot.path, language], code, `the text ${quote(slot.key)} is empty in ${language}`),
    );
}

function blanksOf({ inline = {} }: Slot): string[] {
  return Object.keys(inline).filter((language) => inline[language]!.trim() === '');
}

function hasText(slot: Slot, language: string, subject: Subject): boolean {
  return [slot.key, slot.instead].some(
    (key) => key !== undefined && findText({ ...slot, key }, language, subject) !== undefined,
  );
}

function unknownLanguages({ inline = {}, path }: Slot, languages: readonly string[]): LintFinding[] {
  return Object.keys(inline).flatMap((tag) => {
    // What is said for Finland alone is found by those who ask for Finnish as it is spoken there.
    const isKnown = languages.some((language) => tag === language || tag.startsWith(`${language}-`));
    return isKnown
      ? []
      : [
          warning(
            [...path, tag],
            'unknown-language',
            `${quote(tag)} is not among the languages: ${languages.join(', ')}`,
          ),
        ];
  });
}
