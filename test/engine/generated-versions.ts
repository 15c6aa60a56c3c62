import fc from 'fast-check';
import { DefinitionError, parseDefinition } from 'talkoot/engine';
import type { Answers, Definition, QuestionType } from 'talkoot/engine';
import { answersTo } from './generated-answers.ts';
import { unchecked } from './defined.ts';

/** A question while an author works on it. */
export interface Sketch {
  id: string;
  type: QuestionType;
  readonly repeat: boolean;
  readonly inner: Sketch[];
  /** Values of its options; `v1` renamed is `w1`. */
  options: string[];
  hidden: boolean;
  /** Its path in the earlier version; none when it is new. */
  readonly from: string | undefined;
  readonly fromType: QuestionType;
  /** Whether the migration tells what became of it. */
  declared: boolean;
}

/** One thing an author does between two versions; the numbers pick among what there is. */
interface Edit {
  readonly kind: (typeof EDITS)[number];
  readonly where: number;
  readonly what: number;
  readonly declared: boolean;
}

const EDITS = [
  'rename',
  'swap',
  'move',
  'retype',
  'remove',
  'add',
  'nameOption',
  'dropOption',
  'hide',
] as const;
const LEAVES =
  'text number date month boolean choice choices scale matrix ranking allocation list note'.split(
    ' ',
  ) as QuestionType[];
const CONVERTED = ['choices', 'choice', 'text', 'number'];
/** Ids that every object has, one that means something in responses, and then plain ones. */
const IDS = ['constructor', 'toString', 'answers', 'hasOwnProperty', 'valueOf'];

/** Answers to an earlier version of an instrument, and its later one. */
export interface Versions {
  readonly before: Definition;
  readonly after: Definition;
  readonly answers: Answers;
  /** What lies below the nonresponses. */
  readonly setAside: Answers;
  /** New paths by old ones, of all that is as it was but for its place, and whose move is declared if it moved. */
  readonly stays: ReadonlyMap<string, string>;
}

const any = fc.nat({ max: 1000 });

/** Pairs of versions: renamed, moved, retyped, removed, added, with other options, declared or not. */
export const versions: fc.Arbitrary<Versions> = fc
  .record({
    seeds: fc.array(any, { minLength: 1, maxLength: 7 }),
    edits: fc.array(
      fc.record({ kind: fc.constantFrom(...EDITS), where: any, what: any, declared: fc.boolean() }),
      { maxLength: 6 },
    ),
    clears: fc.boolean(),
    picks: fc.infiniteStream(any),
  })
  .map(({ seeds, edits, clears, picks }) => {
    const sketch = sketching();
    const top = seeds.map((seed) => sketch(seed, 0, ''));
    const [answers, setAside] = answersTo(top, () => picks.next().value as number);
    const before = parseDefinition(unchecked(top.map(written)));
    for (const edit of edits) apply(edit, top, () => sketch(edit.what, 1));
    const questions: Record<string, string> = {};
    const values: Record<string, Record<string, string>> = {};
    const types: Record<string, string> = {};
    const stays = new Map<string, string>();
    for (const { each, path } of all(top)) {
      const { from, fromType, type, declared, options } = each;
      if (from === undefined || !declared) continue;
      questions[from] = path;
      const named = options.filter((value) => value.startsWith('w'));
      if (hasOptions(type)) values[path] = Object.fromEntries(named.map((value) => [`v${value[1]}`, value]));
      if (type !== fromType && CONVERTED.includes(type)) types[path] = type;
      if (type === fromType && named.length === 0 && options.length === 3) stays.set(from, path);
    }
    const after = parsed(top, clears, { questions, values, types }, stays);
    return { before, after, answers, setAside, stays };
  });

/** What cannot be declared, a move out of the rows of a group that is gone for instance, is not. */
function parsed(
  top: readonly Sketch[],
  clears: boolean,
  step: { readonly questions: Record<string, string>; readonly values: object; readonly types: object },
  stays: Map<string, string>,
): Definition {
  const migrations = [{ to: '2.0.0', ...step }];
  const hidden = clears ? 'clear' : 'keep';
  try {
    return parseDefinition(unchecked(top.map(written), { version: '2.0.0', hidden, migrations }));
  } catch (error) {
    const place = 'migrations[0].questions.';
    if (!(error instanceof DefinitionError) || !error.problems.every(({ path }) => path.startsWith(place)))
      throw error;
    for (const { path } of error.problems) {
      delete step.questions[path.slice(place.length)];
      stays.delete(path.slice(place.length));
    }
    return parsed(top, clears, step, stays);
  }
}

function sketching(): (seed: number, depth: number, prefix?: string) => Sketch {
  let ids = 0;
  const sketch = (seed: number, depth: number, prefix?: string): Sketch => {
    const isGroup = depth < 2 && seed % 3 === 0;
    const id = IDS[ids] ?? `q${ids}`;
    ids++;
    const type = isGroup ? 'group' : LEAVES[seed % LEAVES.length]!;
    const from = prefix === undefined ? undefined : prefix + id;
    const inside = isGroup ? [seed + 1, seed * 7 + 3, seed * 5 + 2].slice(0, 1 + (seed % 4)) : [];
    return {
      id,
      type,
      repeat: isGroup && seed % 2 === 0,
      inner: inside.map((each) => sketch(each, depth + 1, from && `${from}/`)),
      options: ['v0', 'v1', 'v2'],
      hidden: false,
      from,
      fromType: type,
      declared: true,
    };
  };
  return sketch;
}

/** A question where it stands now. */
interface Place {
  readonly each: Sketch;
  readonly path: string;
  readonly among: Sketch[];
  readonly depth: number;
  /** The repeating groups around it. */
  readonly rows: readonly Sketch[];
}

function* all(
  among: Sketch[],
  prefix = '',
  depth = 0,
  rows: readonly Sketch[] = [],
): Generator<Place, void, undefined> {
  for (const each of among) {
    const path = prefix + each.id;
    yield { each, path, among, depth, rows };
    yield* all(each.inner, `${path}/`, depth + 1, each.repeat ? [...rows, each] : rows);
  }
}

function apply({ kind, where, what, declared }: Edit, top: Sketch[], fresh: () => Sketch): void {
  const places = [...all(top)];
  const place = places[where % places.length];
  if (kind === 'add') {
    const groups = places.filter(({ each, depth }) => each.type === 'group' && depth === 0);
    return void (groups[where % (groups.length + 1)]?.each.inner ?? top).push(fresh());
  }
  if (!place) return;
  const { each, among, rows } = place;
  each.declared &&= declared;
  switch (kind) {
    case 'rename':
      return void (each.id = `${each.id}n${what}`);
    case 'swap': {
      const other = among[what % among.length]!;
      other.declared &&= where % 3 > 0;
      [each.id, other.id] = [other.id, each.id];
      return;
    }
    case 'move': {
      const height = each.inner.some(({ type }) => type === 'group') ? 2 : each.type === 'group' ? 1 : 0;
      const containers = [
        { inner: top, rows: [] as readonly Sketch[], depth: 0 },
        ...places
          .filter((other) => other.each.type === 'group' && other.each !== each && !holds(each, other.each))
          .map((other) => ({
            inner: other.each.inner,
            rows: other.each.repeat ? [...other.rows, other.each] : other.rows,
            depth: other.depth + 1,
          })),
      ].filter(
        (other) => other.depth + height <= 2 && String(other.rows.map(idOf)) === String(rows.map(idOf)),
      );
      among.splice(among.indexOf(each), 1);
      const { inner } = containers[what % containers.length] ?? { inner: among };
      return void inner.splice(what % (inner.length + 1), 0, each);
    }
    case 'retype':
      if (each.type !== 'group') each.type = LEAVES[what % LEAVES.length]!;
      return;
    case 'remove':
      return void among.splice(among.indexOf(each), 1);
    case 'nameOption':
      return void (each.options = each.options.map((value, at) =>
        at === what % 3 ? `w${value[1]}` : value,
      ));
    case 'dropOption':
      return void (each.options = each.options.slice(0, 2));
    case 'hide':
      each.hidden = true;
  }
}

const idOf = ({ id }: Sketch): string => id;

function holds(group: Sketch, other: Sketch): boolean {
  return group.inner.some((each) => each === other || holds(each, other));
}

function hasOptions(type: QuestionType): boolean {
  return ['choice', 'choices', 'matrix', 'ranking', 'allocation'].includes(type);
}

function written({ id, type, repeat, inner, options, hidden }: Sketch): object {
  return {
    id,
    type,
    ...(hidden && { relevant: '1 > 2' }),
    ...(type !== 'note' && { nonresponse: ['later'] }),
    ...(hasOptions(type) && { options: options.map((value) => ({ value })) }),
    ...((type === 'choice' || type === 'choices') && { other: true }),
    ...(type === 'scale' && { min: 0, max: 1000 }),
    ...(type === 'matrix' && { rows: [{ id: 'r0' }, { id: 'toString' }] }),
    ...(type === 'allocation' && { total: 100 }),
    ...(type === 'list' && { list: 'actors' }),
    ...(type === 'group' && { ...(repeat && { repeat }), questions: inner.map(written) }),
  };
}
