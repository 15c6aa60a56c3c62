/** One value of a file, as it stands there; `isWhole` is false where its end is missing. */
export interface JsonPiece {
  readonly text: string;
  /** Where it ends, for telling how far the reading is. */
  readonly end: number;
  readonly isWhole: boolean;
}

/** A response after a broken one begins anew; more often than this it is not looked for. */
const MOST_RESTARTS = 100;

/**
 * The values of a JSON text one after the other: the entries of an array, one value alone, or many on lines of their own.
 * They are only cut apart here, so that a large file need not be parsed at once, and so that one broken response does not
 * take the others with it.
 */
export function* jsonPieces(text: string): Generator<JsonPiece> {
  const first = text.search(/\S/);
  let at = text[first] === '[' ? first + 1 : Math.max(0, first);
  let restarts = 0;
  while ((at = startOf(text, at)) < text.length) {
    const ended = endOf(text, at);
    let end = ended ?? text.length;
    if (ended === undefined && restarts < MOST_RESTARTS) {
      restarts += 1;
      end = nextResponse(text, at + 1) ?? end;
    }
    yield { text: text.slice(at, end).trim(), end, isWhole: ended !== undefined };
    at = end;
  }
}

/** Where the next value begins. */
function startOf(text: string, from: number): number {
  const start = /[^\s,\]]/g;
  start.lastIndex = from;
  return start.exec(text)?.index ?? text.length;
}

/** Where a value ends; undefined where the text ends before it. */
function endOf(text: string, start: number): number | undefined {
  const opening = text[start];
  if (opening !== '{' && opening !== '[') {
    const end = /[,\]\n]/g;
    end.lastIndex = start + 1;
    return end.exec(text)?.index ?? text.length;
  }
  const sign = /["{}[\]]/g;
  sign.lastIndex = start;
  let depth = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '"') {
      const end = endOfString(text, found.index + 1);
      if (end === undefined) return undefined;
      sign.lastIndex = end;
    } else {
      depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
      if (depth === 0) return found.index + 1;
    }
  }
  return undefined;
}

function endOfString(text: string, from: number): number | undefined {
  const sign = /["\\]/g;
  sign.lastIndex = from;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '"') return found.index + 1;
    sign.lastIndex = found.index + 2;
  }
  return undefined;
}

function nextResponse(text: string, from: number): number | undefined {
  const start = /\{\s*"talkoot"\s*:/g;
  start.lastIndex = from;
  return start.exec(text)?.index;
}
