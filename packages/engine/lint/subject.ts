import type { Definition } from '../definition/definition.ts';
import { parseExpression } from '../expression/parse.ts';
import { ExpressionError } from '../expression/syntax.ts';
import type { Expression } from '../expression/syntax.ts';
import { formatPath } from '../problem.ts';
import type { Domain } from './worlds/domain.ts';
import type { LintOptions } from './finding.ts';
import type { Path } from './json-patch.ts';
import type { Item, Outline } from './outline.ts';
import type { Context } from './worlds/term-domain.ts';

const FACETS = ['relevant', 'required', 'readonly', 'constraint', 'calculate', 'filter'] as const;
type Facet = (typeof FACETS)[number];

/** An expression of the definition in which no mistake was found. */
export interface Written {
  /** What it is asked of; the first section for texts of the whole. */
  readonly item: Item;
  /** The property it is, or `text` for one that stands in a text. */
  readonly facet: Facet | 'text';
  readonly path: Path;
  readonly source: string;
  /** The text it stands in, and where its first character is there. */
  readonly within?: { readonly text: string; readonly start: number };
  readonly tree: Expression;
}

/** What is looked at: the definition, its expressions and what is known beside it. */
export interface Subject {
  readonly outline: Outline;
  /** Those that are properties. */
  readonly expressions: ReadonlyMap<Item, ReadonlyMap<Facet, Written>>;
  /** What it was parsed into; undefined when there were problems. */
  readonly definition: Definition | undefined;
  readonly options: LintOptions;
}

export function subjectOf(
  outline: Outline,
  definition: Definition | undefined,
  options: LintOptions,
): Subject {
  const wrong = new Set(outline.problems.map(({ path }) => path));
  const expressions = new Map(
    outline.items.map((item) => {
      const written = FACETS.flatMap((facet): [Facet, Written][] => {
        const source = item.source[facet];
        const path = [...item.path, facet];
        if (typeof source !== 'string' || wrong.has(formatPath(path))) return [];
        const tree = parsed(source);
        return tree ? [[facet, { item, facet, path, source, tree }]] : [];
      });
      return [item, new Map(written)];
    }),
  );
  return { outline, expressions, definition, options };
}

/** The syntax tree of an expression; undefined when it is none. */
export function parsed(source: string): Expression | undefined {
  try {
    return parseExpression(source);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return undefined;
  }
}

/** All expressions of the definition, in document order. */
export function allWritten({ expressions }: Subject): Written[] {
  return [...expressions.values()].flatMap((facets) => [...facets.values()]);
}

/** What names mean in an expression of an item. */
export function contextOf({ outline }: Subject, item: Item | undefined, option?: Domain): Context {
  return { outline, item, locals: new Map(option ? [['option', option]] : []) };
}
