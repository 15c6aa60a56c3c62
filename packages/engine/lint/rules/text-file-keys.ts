import { quote } from '../../problem.ts';
import { own } from '../../record.ts';
import type { LintFinding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { outward } from '../outline.ts';
import type { Subject } from '../subject.ts';
import type { Slot } from '../texts/text-slots.ts';
import { isLeftToOthers, isReason, NAMING } from '../texts/roles.ts';
import { slotsOf } from '../texts/text-slots.ts';

/** Keys of text files that belong to nothing, and files in languages that the definition does not name. */
export function textFileKeys(subject: Subject): LintFinding[] {
  const { languages } = subject.outline;
  const slots = new Map(slotsOf(subject.outline).map((slot) => [slot.key, slot]));
  return Object.entries(subject.options.texts ?? {}).flatMap(([language, file]) => {
    const isKnown =
      languages.length === 0 ||
      languages.some((each) => language === each || language.startsWith(`${each}-`));
    const foreign = `the definition does not name ${quote(language)} among its languages`;
    return [
      ...(isKnown ? [] : [inFile(language, '@language', 'unknown-language', foreign)]),
      // Keys that begin so are about the file itself.
      ...Object.keys(file)
        .filter((key) => !key.startsWith('@'))
        .flatMap((key) => unknownKey(key, language, slots, subject)),
    ];
  });
}

function unknownKey(
  key: string,
  language: string,
  slots: ReadonlyMap<string, Slot>,
  subject: Subject,
): LintFinding[] {
  const plain = key.split('@')[0]!;
  if (slots.has(plain) || isFree(plain, subject) || isOfParameter(plain, subject)) return [];
  const meant = nearest(plain, slots.keys());
  // A role that only the host knows may have any name.
  if (meant === undefined && belongsToSomething(plain, subject)) return [];
  const message = `nothing in the definition has the text ${quote(plain)}${meant ? `, did you mean "${meant}"?` : ''}`;
  return [inFile(language, key, 'unknown-key', message)];
}

/** Whether the key may be of a role whose names the definition does not list. */
function isFree(key: string, { outline }: Subject): boolean {
  if (isReason(key, outline)) return true;
  return outline.items.some((item) => {
    const role = key.startsWith(`${item.textKey}.`) ? key.slice(item.textKey.length + 1) : undefined;
    if (role === undefined || [...outward(item)].some(({ id }) => id === '')) return false;
    return isLeftToOthers(role, item);
  });
}

/** Whether it has the words for a parameter that is true or false. */
function isOfParameter(key: string, { outline }: Subject): boolean {
  const [, name = '', role] = /^(\w+)\.(option\.(?:true|false))$/.exec(key) ?? [];
  return role !== undefined && own(outline.head.parameters, name)?.type === 'boolean';
}

function belongsToSomething(key: string, { outline }: Subject): boolean {
  const owners = [
    ...outline.items.map(({ textKey }) => textKey),
    ...outline.scores.map(({ id }) => id ?? ''),
  ];
  if (!key.includes('.')) return true;
  const owner = owners.filter((each) => key.startsWith(`${each}.`)).sort((a, b) => b.length - a.length)[0];
  return owner !== undefined && !NAMING.test(key.slice(owner.length + 1));
}

export function inFile(language: string, key: string, code: string, message: string): LintFinding {
  return { path: key, code, severity: 'warning', message, language };
}
