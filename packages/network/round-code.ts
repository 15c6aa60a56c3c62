import type { LocalizedText } from 'talkoot/engine';
import { MINIMUM_GROUP } from './round.ts';
import type { Round } from './round.ts';
import { isObject } from './plain-json.ts';

/** What a link says: the round as its respondents need it, and who opens it in which language. */
export interface LinkContent {
  readonly round: Round;
  /** The group that answers through this link; absent: the respondent is asked "Kumpana vastaat?". */
  readonly group?: string;
  /** The language to begin in; absent: that of the page or the device. */
  readonly language?: string;
}

/**
 * The content of a link as JSON, in UTF-8 and base64 for addresses (RFC 4648, part 5). Names are short, and a text in
 * the first language alone is written without its language, so that a QR code of it can be read from a poster. Not in it:
 * how many were invited, the results, and whatever this version does not know.
 */
export function encodeRound({ round, group, language }: LinkContent): string {
  const { languages, told, privacy } = round;
  const text = (words: LocalizedText): unknown => {
    const [first, ...others] = Object.entries(words);
    return others.length === 0 && first?.[0] === languages[0] ? first![1] : words;
  };
  const content = {
    i: round.id,
    q: round.questionnaire,
    v: round.version,
    l: languages,
    o: round.opened,
    c: round.closes,
    n: round.network,
    p: text(round.people),
    m: text(round.meaning),
    g: round.groups.map(({ id }) => id),
    ...(round.minimumGroup !== MINIMUM_GROUP && { k: round.minimumGroup }),
    ...(round.agreedAloud === true && { a: 1 }),
    t: [text(told.where), told.when],
    d: [
      privacy.controller,
      privacy.contact,
      text(privacy.purpose),
      text(privacy.seesAnswers),
      privacy.deleteBy,
    ],
    ...(group !== undefined && { G: group }),
    ...(language !== undefined && { L: language }),
  };
  return toBase64(toBytes(JSON.stringify(content)));
}

/**
 * What stands in the code, in the form of {@link LinkContent} and yet to be checked.
 *
 * @throws Error of some kind when it is no such code.
 */
export function decodeRound(code: string): { round: unknown; group: unknown; language: unknown } {
  const content = JSON.parse(toText(fromBase64(code))) as unknown;
  if (!isObject(content)) throw new TypeError('no object');
  const languages = content['l'];
  const first = Array.isArray(languages) ? String((languages as unknown[])[0]) : '';
  const text = (words: unknown): unknown => (typeof words === 'string' ? { [first]: words } : words);
  const list = (part: unknown): readonly unknown[] => (Array.isArray(part) ? (part as unknown[]) : []);
  const [where, when] = list(content['t']);
  const [controller, contact, purpose, seesAnswers, deleteBy] = list(content['d']);
  const round = {
    id: content['i'],
    questionnaire: content['q'],
    version: content['v'],
    languages,
    opened: content['o'],
    closes: content['c'],
    network: content['n'],
    people: text(content['p']),
    meaning: text(content['m']),
    groups: list(content['g']).map((id) => ({ id })),
    minimumGroup: content['k'] ?? MINIMUM_GROUP,
    ...('a' in content && { agreedAloud: content['a'] === 1 }),
    told: { where: text(where), when },
    privacy: { controller, contact, purpose: text(purpose), seesAnswers: text(seesAnswers), deleteBy },
  };
  return { round, group: content['G'], language: content['L'] };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The bytes of a text in UTF-8. JSON has no lone surrogates, which `encodeURIComponent` would refuse. */
function toBytes(json: string): number[] {
  return encodeURIComponent(json)
    .split(/(%..)/)
    .flatMap((part) =>
      part.startsWith('%')
        ? [Number.parseInt(part.slice(1), 16)]
        : Array.from(part, (each) => each.charCodeAt(0)),
    );
}

function toText(bytes: readonly number[]): string {
  return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}

function toBase64(bytes: readonly number[]): string {
  let code = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = bytes.slice(index, index + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const length = second === undefined ? 2 : third === undefined ? 3 : 4;
    for (let place = 0; place < length; place++) code += ALPHABET[(bits >> (18 - 6 * place)) & 63];
  }
  return code;
}

function fromBase64(code: string): number[] {
  const bytes: number[] = [];
  for (let index = 0; index < code.length; index += 4) {
    const part = code.slice(index, index + 4);
    const bits = Array.from(part.padEnd(4, 'A')).reduce(
      (sum, character) => (sum << 6) | ALPHABET.indexOf(character),
      0,
    );
    bytes.push(...[bits >> 16, (bits >> 8) & 255, bits & 255].slice(0, part.length - 1));
  }
  return bytes;
}
