import type { Item } from '../outline.ts';
import { formatPath } from '../../problem.ts';
import { expressionsIn } from '../../text/template.ts';
import type { Subject, Written } from '../subject.ts';
import { parsed } from '../subject.ts';
import type { Slot } from './text-slots.ts';
import { slotsOf } from './text-slots.ts';

/** A text in which expressions may stand. */
export interface PipedText {
  readonly slot: Slot;
  readonly item: Item;
  readonly language: string;
  /** Its key in the text file; undefined for a text in the definition itself. */
  readonly key: string | undefined;
  readonly text: string;
  /** Those in which no mistake was found. */
  readonly expressions: readonly Written[];
  /** Whether a mistake in it was told when the definition was parsed. */
  readonly isWrong: boolean;
}

/** Every text of the definition and its text files that belongs to something, with its expressions. */
export function pipedTexts(subject: Subject): PipedText[] {
  const { outline, options } = subject;
  const files = Object.entries(options.texts ?? {}).map(
    ([language, file]) => [language, byKey(file)] as const,
  );
  const wrong = new Set(outline.problems.map(({ path }) => path));
  return slotsOf(outline).flatMap((slot) => {
    const item = slot.item ?? outline.sections[0];
    if (!item) return [];
    const read = (language: string, key: string | undefined, text: unknown): PipedText[] => {
      if (typeof text !== 'string') return [];
      const path = key === undefined ? [...slot.path, language] : [key];
      const isWrong = wrong.has(formatPath(path));
      const expressions = isWrong
        ? []
        : placedExpressions(text).flatMap(({ source, start }): Written[] => {
            const tree = parsed(source);
            return tree ? [{ item, facet: 'text', path, source, within: { text, start }, tree }] : [];
          });
      return [{ slot, item, language, key, text, expressions, isWrong }];
    };
    const inline = Object.entries(slot.inline ?? {}).flatMap(([language, text]) =>
      read(language, undefined, text),
    );
    const inFiles = files.flatMap(([language, keys]) =>
      (keys.get(slot.key) ?? []).flatMap(([key, text]) => read(language, key, text)),
    );
    return [...inline, ...inFiles];
  });
}

/** The expressions of a text, and where each begins in it. */
export function placedExpressions(text: string): { source: string; start: number }[] {
  let end = 0;
  return expressionsIn(text).map((source) => {
    // The first place that looks so is the one that was cut out: cutting goes from left to right too.
    const start = text.indexOf(`{{${source}}}`, end) + 2;
    end = start + source.length + 2;
    return { source, start };
  });
}

/** The texts of a file, with those for some respondents, by the key they share. */
function byKey(file: Readonly<Record<string, string>>): Map<string, [key: string, text: string][]> {
  const keys = new Map<string, [string, string][]>();
  for (const entry of Object.entries(file)) {
    const key = entry[0].split('@')[0]!;
    keys.set(key, [...(keys.get(key) ?? []), entry]);
  }
  return keys;
}
