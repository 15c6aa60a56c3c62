import type { LintFinding } from '../finding.ts';
import { warning } from '../make-finding.ts';
import type { Item } from '../outline.ts';
import { itemAt } from '../outline.ts';
import type { PipedText } from '../texts/piped-texts.ts';
import type { Subject } from '../subject.ts';
import { allWritten, contextOf } from '../subject.ts';
import { carriesTexts } from '../texts/find-text.ts';
import { slotsOf } from '../texts/text-slots.ts';
import { questionsIn } from '../worlds/walk.ts';

/** Calculations that nobody sees and nothing reads. */
export function calculations(texts: readonly PipedText[], subject: Subject): LintFinding[] {
  const { outline, options } = subject;
  // Text files that are not here may show or name them.
  if (options.texts === undefined && !carriesTexts(slotsOf(outline))) return [];
  const read = readQuestions(texts, subject);
  const shown = new Set(texts.filter(({ slot }) => slot.role === 'label').map(({ item }) => item));
  return outline.items
    .filter((item) => item.source.type === 'calculation' && !read.has(item) && !shown.has(item))
    .map(({ path }) =>
      warning(
        path,
        'unused-calculation',
        'no expression, text or score reads it, and it has no label to be shown with: only the host could ask for it',
      ),
    );
}

function readQuestions(texts: readonly PipedText[], subject: Subject): Set<Item> {
  const written = [...allWritten(subject), ...texts.flatMap(({ expressions }) => expressions)];
  const scored = subject.outline.scores.flatMap(({ of }) => (Array.isArray(of) ? (of as unknown[]) : []));
  return new Set([
    ...written.flatMap(({ item, tree }) =>
      [...questionsIn(tree, contextOf(subject, item))].filter((each) => each !== item),
    ),
    ...scored.flatMap((path) => (typeof path === 'string' ? (itemAt(subject.outline, path) ?? []) : [])),
  ]);
}
