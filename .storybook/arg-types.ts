import type { ArgTypes } from '@storybook/web-components-vite';

/** The parts of `custom-elements.json` that are shown. */
interface Described {
  readonly name: string;
  readonly kind?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
  readonly parameters?: readonly Described[];
  readonly return?: { readonly type?: { readonly text: string } };
}

interface Element extends Described {
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly Described[];
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Element[] }[];
}

/** What kinds of controls Storybook knows; all else is an object. */
const SIMPLE = ['string', 'number', 'boolean'];

/**
 * Rows of the table of an element: what can be set in HTML, what only by script, what can be called, heard and styled.
 * A property with an attribute has one row, under the name that HTML has for it; keys are those of a story's `args`.
 */
export function argTypesOf(manifest: Manifest, tag: string): ArgTypes {
  const { members = [], attributes = [], events, cssParts, cssProperties } = elementOf(manifest, tag) ?? {};
  const own = members.filter((member) => !member.static);
  const fields = own.filter(({ kind }) => kind === 'field');
  const properties = fields.filter(({ attribute }) => attribute === undefined);
  const withProperty = fields.filter(({ attribute }) => attribute !== undefined);
  const withoutProperty = attributes.filter(
    ({ name }) => !withProperty.some(({ attribute }) => attribute === name),
  );
  return Object.fromEntries([
    ...[...withProperty, ...withoutProperty].map((each) => [
      each.name,
      row('Attributes', each, each.attribute),
    ]),
    ...properties.map((each) => [each.name, row('Properties', each)]),
    ...own.filter(({ kind }) => kind === 'method').map((each) => [`${each.name}()`, row('Methods', each)]),
    ...(events ?? []).map((each) => [`event ${each.name}`, row('Events', each)]),
    ...(cssProperties ?? []).map((each) => [each.name, row('Tokens', each)]),
    ...(cssParts ?? []).map((each) => [`part ${each.name}`, row('Parts', each)]),
  ]);
}

/** What an element is for, and how it is used. */
export function wordsOf(manifest: Manifest, tag: string): string {
  const { summary, description } = elementOf(manifest, tag) ?? {};
  return [summary, description].filter(Boolean).join('\n\n');
}

function elementOf({ modules }: Manifest, tag: string): Element | undefined {
  return modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
}

function row(category: string, each: Described, attribute?: string): ArgTypes[string] {
  const text = each.kind === 'method' ? signature(each) : each.type?.text;
  const property = attribute !== undefined && attribute !== each.name ? `Property: \`${each.name}\`.` : '';
  const readonly = each.readonly ? 'Only to be read.' : '';
  return {
    name: each.kind === 'method' ? `${each.name}()` : (attribute ?? each.name),
    description: [each.description, property, readonly].filter(Boolean).join(' '),
    ...(text && { type: typeOf(text) }),
    table: {
      category,
      ...(text && { type: { summary: text } }),
      ...(each.default && { defaultValue: { summary: each.default } }),
    },
  } as ArgTypes[string];
}

function typeOf(text: string): { name: string; value?: unknown } {
  const words = [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
  if (words.length > 1) return { name: 'enum', value: words };
  return { name: SIMPLE.includes(text) ? text : 'object' };
}

function signature({ parameters = [], return: result }: Described): string {
  const given = parameters.map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`);
  return `(${given.join(', ')}) => ${result?.type?.text ?? 'void'}`;
}
