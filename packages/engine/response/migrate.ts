import type { KeptAnswer } from './answers.ts';
import { convert } from './convert-answer.ts';
import type { Definition, Migration } from '../definition/definition.ts';
import { migrationsSince } from './migration-steps.ts';
import { isRecord, own } from '../record.ts';

type Saved = Readonly<Record<string, unknown>>;
/** A row, or what is stored for a group that does not repeat. */
type Row = Saved & { readonly answers: Saved };
/** Answers by id while they find their places; those of a group that does not repeat in a map of their own. */
type Places = Map<string, unknown>;

/** Saved answers on their way to a definition; nothing is known yet of whether they fit. */
export interface Migrated {
  readonly answers: Saved;
  /** What lies below nonresponses, by address: it goes where they go. */
  readonly setAside: Saved;
  /** What could not move, because something else stands there. */
  readonly kept: readonly KeptAnswer[];
}

/** Stands before the ids of rows in addresses, so that paths, which are without them, can be read from addresses. */
const ROW = '\0';

/**
 * Takes saved answers through the migrations that came since their version. The moves of one step happen at once, so
 * that two questions can change places. What was given is left as it is.
 */
export function migrate(definition: Definition, version: string, answers: Saved, setAside: Saved): Migrated {
  return migrationsSince(definition, version).reduce(takeStep, { answers, setAside, kept: [] });
}

function takeStep(before: Migrated, { questions, values, types }: Migration): Migrated {
  const kept = [...before.kept];
  const below = new Map(Object.entries(before.setAside));
  const setAside: Places = new Map();

  const rewrite = (answer: unknown, from: string, to: string): unknown => {
    const inner = (row: unknown, id: string): unknown =>
      isRow(row) ? { ...row, answers: rewriteScope(row.answers, `${from}/${id}`, `${to}/${id}`) } : row;
    if (isRow(answer)) return inner(answer, '');
    if (Array.isArray(answer) && answer.some(isRow))
      return answer.map((row: Saved) => inner(row, `${ROW}${String(row?.['id'])}/`));
    return convert(answer, own(values, pathOf(to)), own(types, pathOf(to)));
  };

  /** The answers of the questionnaire or of one row: nothing moves out of a row, nor into one. */
  const rewriteScope = (answers: Saved, from: string, to: string): Saved => {
    const places: Places = new Map();
    const visit = (members: Saved, outer: string, newOuter: string, moving: boolean): void => {
      for (const [id, answer] of Object.entries(members)) {
        const old = outer + id;
        const wanted = own(questions, pathOf(old));
        const inScope = wanted?.startsWith(pathOf(to));
        const target = inScope ? to + wanted!.slice(pathOf(to).length) : newOuter + id;
        if (isRow(answer) && Object.keys(answer).length === 1)
          visit(answer.answers, `${old}/`, `${target}/`, moving);
        else if ((target.slice(to.length) !== old.slice(from.length)) === moving) {
          const [address, newAddress] = [plain(old), plain(target)];
          const aside = below.has(address) ? [below.get(address)] : [];
          below.delete(address);
          const put = () => rewrite(answer, old, target);
          const isPlaced = place(places, target.slice(to.length).split('/'), put);
          for (const each of isPlaced ? aside : [answer, ...aside])
            // What lies further in comes behind it, as when it was found.
            if (isPlaced) setAside.set(newAddress, each).set(newAddress, rewrite(each, old, target));
            else kept.push({ address, answer: each, reason: 'place-taken' });
        }
      }
    };
    // What stays has the first right to its place.
    for (const moving of [false, true]) visit(answers, from, to, moving);
    return asAnswers(places);
  };

  const answers = rewriteScope(before.answers, '', '');
  return { answers, setAside: Object.fromEntries([...setAside, ...below]), kept };
}

const pathOf = (address: string): string => address.replace(/\0[^/]*\//g, '');
const plain = (address: string): string => address.replaceAll(ROW, '');

function isRow(value: unknown): value is Row {
  return isRecord(value) && isRecord(value['answers']);
}

/** Puts an answer where it belongs in its scope; false when something stands there, or in the way. */
function place(places: unknown, [id, ...inner]: readonly string[], answer: () => unknown): boolean {
  if (!(places instanceof Map)) return false;
  if (inner.length === 0) return !places.has(id) && !!places.set(id, answer());
  if (!places.has(id)) places.set(id, new Map());
  return place(places.get(id), inner, answer);
}

function asAnswers(places: Places): Saved {
  return Object.fromEntries(
    Array.from(places, ([id, each]) => [
      id,
      each instanceof Map ? { answers: asAnswers(each as Places) } : each,
    ]),
  );
}
