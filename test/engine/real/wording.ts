import type { LocalizedText, Option } from 'talkoot/engine';

/** The definitions here are in English only. */
export function en(text: string): LocalizedText {
  return { en: text };
}

/** Options by value; the values are not whole numbers, which objects would put in another order. */
export function options(labels: Readonly<Record<string, string>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label: en(label) }));
}

/** Rows of a matrix by id. */
export function rows(labels: Readonly<Record<string, string>>): { id: string; label: LocalizedText }[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label: en(label) }));
}
