import type { Problem } from 'talkoot/engine';
import { checkShape } from './check-shape.ts';
import { quote } from './problem.ts';
import { checksum } from './round-checksum.ts';
import { decodeRound, encodeRound } from './round-code.ts';
import type { LinkContent } from './round-code.ts';
import { RoundLinkError } from './round-link-error.ts';
import type { RoundLinkReason } from './round-link-error.ts';
import { roundSchema } from './round-schema.ts';
import type { Round } from './round.ts';

/** The version of the links that are made. */
const FORMAT = 1;

/** How many digits the checksum has. It stands at the end, where mail programs cut off other signs than letters and digits. */
const CHECK = 8;

/**
 * The link of a round: an address and, in its fragment, all that the respondent's first screen needs. A browser sends
 * the fragment to nobody. Form: `#talkoot.1.<length>.<code and checksum>`; with its length told, a link that was cut
 * off is known as such, and what a program put behind it does no harm.
 *
 * @param address - where the questionnaire stands; a fragment it has is replaced
 * @param options - the group that answers through this link, and the language to begin in
 * @throws RangeError when the round has no such group or language, or is none.
 */
export function roundLink(
  address: string,
  round: Round,
  options: { readonly group?: string; readonly language?: string } = {},
): string {
  const problems = [...checkShape(roundSchema, round), ...checkChoice({ round, ...options })];
  if (problems.length > 0) {
    const lines = problems.map(({ path, message }) => `- ${path}: ${message}`);
    throw new RangeError(`No link can be made of the round:\n${lines.join('\n')}`);
  }
  const code = encodeRound({ round, ...options });
  const body = code + checksum(code);
  const [page] = address.split('#');
  return `${page}#talkoot.${FORMAT}.${body.length}.${body}`;
}

/**
 * The round of a link, as {@link linkedRound} describes it.
 *
 * Mail programs break links, write their characters as `%2E`, and put their own parameters behind them; what can be
 * undone is undone. Whoever makes a link decides what it says: it is shown as text, and believed as far as the sender.
 *
 * @param fragment - of the page's address, `location.hash`; a whole link does, too
 * @throws RoundLinkError
 */
export function readRoundLink(fragment: string): LinkContent {
  const found = /talkoot\.((?:\d.*)?)$/s.exec(unwrapped(fragment));
  if (!found) reject('none', 'no round is in the link');
  const [format = '', length = '', ...rest] = found[1]!.split('.');
  if (/^\d+$/.test(format) && Number(format) > FORMAT)
    reject('newer', `format ${format}; this version reads ${FORMAT}`);
  const body = rest.join('.').slice(0, Number(length));
  if (rest.length === 0 && /^(\d*|\d+\.\d*)$/.test(found[1]!))
    reject('cut', 'the link is not whole: it ends at once');
  if (Number(format) !== FORMAT || !/^\d+$/.test(length)) reject('damaged', `begins with ${quote(found[1])}`);
  if (body.length < Number(length)) {
    reject('cut', `the link is not whole: ${body.length} of ${length} characters are there`);
  }
  const code = body.slice(0, -CHECK);
  if (checksum(code) !== body.slice(-CHECK))
    reject('damaged', 'the checksum does not fit: characters have changed');
  return checked(code);
}

/** A round as a link carries it: without the numbers of invited people, the results, and properties of other versions. */
export function linkedRound(round: Round): Round {
  return checked(encodeRound({ round })).round;
}

function checked(code: string): LinkContent {
  let content: ReturnType<typeof decodeRound>;
  try {
    content = decodeRound(code);
  } catch (cause) {
    reject('damaged', `what is in it cannot be read: ${String(cause)}`);
  }
  const shape = checkShape(roundSchema, content.round, ['round']);
  const { group, language } = content;
  const link = {
    round: content.round as Round,
    ...(group !== undefined && { group: group as string }),
    ...(language !== undefined && { language: language as string }),
  };
  const problems = shape.length > 0 ? shape : checkChoice(link);
  if (problems.length > 0) throw new RoundLinkError('invalid', problems);
  return link;
}

/** Whether the round has the group and the language of its link. */
function checkChoice({ round, group, language }: LinkContent): Problem[] {
  const choices = [
    ['group', group, round.groups.map(({ id }) => id)],
    ['language', language, round.languages],
  ] as const;
  return choices.flatMap(([path, given, allowed]) => {
    if (given === undefined || allowed.includes(given)) return [];
    const message = `${quote(given)} is not of the round; allowed: ${allowed.join(', ')}`;
    return [{ path, code: 'choice', message }];
  });
}

/** Without the ends of lines and invisible spaces that programs put into long links, and `%2E` and `%252E` undone. */
function unwrapped(text: string): string {
  const plain = text.replace(/=\r?\n|[\s\u200b\u2060\ufeff]+/g, '');
  const decoded = plain.replace(/%([0-7][0-9a-f])/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return decoded === text ? text : unwrapped(decoded);
}

function reject(reason: RoundLinkReason, message: string): never {
  throw new RoundLinkError(reason, [{ path: '', code: reason, message }]);
}
