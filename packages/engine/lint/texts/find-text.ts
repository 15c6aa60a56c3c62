import type { Subject } from '../subject.ts';
import type { Slot } from './text-slots.ts';

/** The text of a place in one language; a blank one, or one only for some respondents, is found too late to be missed. */
export function findText(
  { key, inline }: Slot,
  language: string,
  { options, outline }: Subject,
): string | undefined {
  const root = (outline.head as { texts?: Record<string, Record<string, unknown>> }).texts;
  const file = options.texts?.[language] ?? {};
  const isText = (text: unknown): text is string => typeof text === 'string' && text.trim() !== '';
  const whole = [own(inline, language), own(file, key), own(own(root, key), language)].find(isText);
  const variant =
    whole === undefined && Object.keys(file).find((each) => each.startsWith(`${key}@`) && isText(file[each]));
  return variant ? file[variant] : whole;
}

/** Whether a definition brings its own texts, rather than leaving them to text files. */
export function carriesTexts(slots: readonly Slot[]): boolean {
  return slots.some(
    ({ role, inline, item }) => role === 'label' && item?.kind === 'question' && inline !== undefined,
  );
}

function own<Found>(record: Readonly<Record<string, Found>> | undefined, key: string): Found | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
