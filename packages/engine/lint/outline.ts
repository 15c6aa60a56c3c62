import type { Definition, Question, Score } from '../definition/definition.ts';
import type { Problem } from '../problem.ts';
import { formatPath } from '../problem.ts';
import { commonPart } from '../definition/own-question.ts';
import { isRecord } from '../definition/shape.ts';
import type { Path } from './json-patch.ts';

/** Whatever stands where a section or question should. */
interface Source {
  readonly type?: string;
  readonly [property: string]: unknown;
}

/** A section or question, where it stands, and whether what it says can be relied on. */
export interface Item {
  readonly kind: 'section' | 'question';
  /** Empty when it has none that can be read. */
  readonly id: string;
  readonly path: Path;
  /** The question, of a type of one's own what all may have; undefined for a section, and where its shape is wrong. */
  readonly question: Question | undefined;
  /** Whatever stands there. */
  readonly source: Source;
  /** The section or group around it. */
  readonly parent: Item | undefined;
  readonly inner: Item[];
  /** What its text keys begin with: ids from the outermost group joined by `.`. */
  readonly textKey: string;
}

/** A definition as a tree, made of anything: what cannot be read is left out, what is wrong is not relied on. */
export interface Outline {
  readonly input: unknown;
  /** Its own properties; `undefined` where the shape is wrong. */
  readonly head: Partial<Definition>;
  /** The languages it names, and its scores, as far as they can be read. */
  readonly languages: readonly string[];
  readonly scores: readonly Partial<Score>[];
  readonly sections: readonly Item[];
  /** All of them, in document order. */
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

export function outlineOf(input: unknown, problems: readonly Problem[]): Outline {
  const items: Item[] = [];
  const places = problems.map(({ path }) => path);
  const add = (source: unknown, path: Path, parent: Item | undefined): Item[] => {
    if (!isRecord(source)) return [];
    const isSection = parent === undefined;
    const id = typeof source['id'] === 'string' ? source['id'] : '';
    const group = parent?.kind === 'question' ? `${parent.textKey}.` : '';
    const isSound = !isSection && typeof source['type'] === 'string' && isReliable(formatPath(path), places);
    const item: Item = {
      kind: isSection ? 'section' : 'question',
      id,
      path,
      question: isSound ? commonPart(source as unknown as Question) : undefined,
      source: source,
      parent,
      inner: [],
      textKey: group + id,
    };
    items.push(item);
    const questions = isSection || source['type'] === 'group' ? source['questions'] : undefined;
    item.inner.push(...each(questions, [...path, 'questions'], (inner, at) => add(inner, at, item)));
    return [item];
  };
  const head = isRecord(input) ? reliablePart(input, places) : {};
  const sections = each(isRecord(input) ? input['sections'] : undefined, ['sections'], (section, at) =>
    add(section, at, undefined),
  );
  const languages = [...new Set(listOf(head.languages).filter((each) => typeof each === 'string'))];
  const scores = listOf(head.scores).filter(isRecord) as Partial<Score>[];
  return { input, head, languages, scores, sections, items, problems };
}

/** Properties that say nothing of what can be answered: a problem in them leaves the rest of the question usable. */
const APART =
  /^\.(id|label|hint|audio|texts|relevant|required|readonly|constraint|check|calculate|filter|questions)\b/;

function isReliable(path: string, places: readonly string[]): boolean {
  return places.every((place) => {
    const rest = place.startsWith(path) ? place.slice(path.length) : undefined;
    return rest === undefined || /^\d/.test(rest) || APART.test(rest);
  });
}

function reliablePart(input: Record<string, unknown>, places: readonly string[]): Partial<Definition> {
  const isWrong = (key: string): boolean =>
    places.some((place) => place === key || place.startsWith(`${key}.`) || place.startsWith(`${key}[`));
  return Object.fromEntries(Object.entries(input).filter(([key]) => key === 'sections' || !isWrong(key)));
}

function each<Made>(list: unknown, path: Path, make: (item: unknown, path: Path) => Made[]): Made[] {
  return listOf(list).flatMap((item, index) => make(item, [...path, index]));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An item and all around it, from the inside. */
export function* outward(item: Item | undefined): Generator<Item> {
  for (let each = item; each; each = each.parent) yield each;
}

/** The question or section a name means there: the nearest, going outward. */
export function lookUp(outline: Outline, from: Item | undefined, name: string): Item | undefined {
  for (const group of outward(from?.parent)) {
    if (group.kind === 'section') break;
    const found = group.inner.find(({ id }) => id === name);
    if (found) return found;
  }
  return outermost(outline).find(({ id }) => id === name);
}

/** Ids of the questions an expression could name there. */
export function namesInReach(outline: Outline, from: Item | undefined): string[] {
  const groups = [...outward(from?.parent)].filter(({ kind }) => kind === 'question');
  const reached = [...groups.flatMap(({ inner }) => inner), ...outermost(outline)];
  return reached.filter((item) => item.kind === 'question' && item !== from).map(({ id }) => id);
}

function outermost({ sections }: Outline): Item[] {
  return sections.flatMap((section) => [section, ...section.inner]);
}

/** The question or section at a path of ids joined by `/`, such as `goals/by`. */
export function itemAt(outline: Outline, path: string): Item | undefined {
  const [first, ...rest] = path.split('/');
  return rest.reduce<Item | undefined>(
    (item, id) => item?.inner.find((inner) => inner.id === id),
    outermost(outline).find(({ id }) => id === first),
  );
}

export function isRepeating({ source }: Item): boolean {
  return source.type === 'group' && source['repeat'] === true;
}
