import { pickText } from './actor-name.ts';
import { quote } from './problem.ts';
import type { Round } from './round.ts';

/** Words with places in braces, by name, such as `RoundWords` of `talkoot/content/round`. */
export type WordTemplates = Readonly<Record<string, string>>;

export interface RoundWordsOptions {
  /** BCP 47 tag of the language of the words. */
  readonly language: string;
  /** The link that is given to those who are invited. */
  readonly link: string;
  /** How long answering takes, in minutes: `6–12`. */
  readonly minutes: string;
  /** A day as people of the language write it; `formatDate` of `talkoot/engine`. */
  readonly formatDay: (day: string, language: string) => string;
}

/** A place for a value, and the full stop after it. */
const PLACE = /\{(\w*)\}(\.?)/g;

/** A letter written from right to left. */
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/**
 * The words about a round, its own put into their places: `{network} {people} {closes} {minutes} {link} {toldWhere}
 * {toldWhen} {controller} {contact} {purpose} {seesAnswers} {deleteBy}`, and `{notice}`, the filled words
 * `privacy.notice`.
 *
 * What the network wrote keeps its direction between words of another one (UAX 9, FSI and PDI); the link has no such
 * marks around it, for they would become a part of it.
 *
 * @throws RangeError for a place of another name, naming all of them.
 */
export function fillRoundWords<Words extends WordTemplates>(
  words: Words,
  round: Round,
  { language, link, minutes, formatDay }: RoundWordsOptions,
): { readonly [Name in keyof Words]: string } {
  const { told, privacy } = round;
  const values: Record<string, string> = {
    network: round.network,
    people: pickText(round.people, language),
    closes: formatDay(round.closes, language),
    minutes,
    toldWhere: pickText(told.where, language),
    toldWhen: formatDay(told.when, language),
    controller: privacy.controller,
    contact: privacy.contact,
    purpose: pickText(privacy.purpose, language),
    seesAnswers: pickText(privacy.seesAnswers, language),
    deleteBy: formatDay(privacy.deleteBy, language),
  };
  const allowed = [...Object.keys(values), 'link', 'notice'];
  const unknown = Object.values(words).flatMap((text) =>
    [...text.matchAll(PLACE)].map(([, name]) => name!).filter((name) => !allowed.includes(name)),
  );
  if (unknown.length > 0) {
    const places = [...new Set(unknown)].map(quote).join(', ');
    throw new RangeError(`No value has the name ${places}; allowed: ${allowed.join(', ')}`);
  }
  // Words of the notice cannot hold the notice.
  const notice = fill(words['privacy.notice'] ?? '', values, { link, notice: '' });
  const filled = Object.entries(words).map(([name, text]) => [name, fill(text, values, { link, notice })]);
  return Object.fromEntries(filled) as { readonly [Name in keyof Words]: string };
}

/** @param whole - values that stand by themselves, without marks of direction */
function fill(
  text: string,
  values: Readonly<Record<string, string>>,
  whole: Readonly<Record<string, string>>,
): string {
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  // One full stop is enough where the network wrote its own.
  return text.replace(PLACE, (_, name: string, stop: string) => {
    if (Object.hasOwn(whole, name)) return whole[name]! + stop;
    const value = values[name]!.trim();
    const end = /[.!?…]$/.test(value) ? '' : stop;
    const isIsolated = isRightToLeft !== RIGHT_TO_LEFT.test(value);
    return (isIsolated ? `\u2068${value}\u2069` : value) + end;
  });
}
