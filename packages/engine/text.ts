import type { LocalizedText, Option } from './definition.ts';
import type { Node, Program } from './program.ts';

/** Texts by language tag, then by key: `{ fi: { 'purpose.label': 'Päämäärä' } }`. Keys are listed in docs/definition.md. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The languages to look for a text in, best first: the wanted one, the same without its region or variant, then the
 * languages of the definition.
 */
export function languageOrder(wanted: string, available: readonly string[]): string[] {
  const order: string[] = [];
  for (let tag = wanted; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) order.push(tag);
  return [...new Set([...order, ...available])];
}

/** Finds texts: in each language first the one written in the definition itself, then the one in its text files. */
export class QuestionnaireTexts {
  readonly #program: Program;
  #texts: Texts;

  constructor(program: Program, texts: Texts) {
    this.#program = program;
    this.#texts = texts;
  }

  add(texts: Texts): void {
    this.#texts = { ...this.#texts, ...texts };
  }

  find(key: string, wanted: string): string | undefined {
    const inline = this.#inline(key.split('.'));
    for (const language of languageOrder(wanted, this.#program.definition.languages)) {
      const text = own(inline, language) ?? own(own(this.#texts, language), key);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** The text written in the definition for a key such as `title`, `goals.by.label` or `role.option.informs`. */
  #inline(parts: readonly string[]): LocalizedText | undefined {
    let names: ReadonlyMap<string, Node> = this.#program.root.names;
    let item: object = this.#program.definition;
    for (const [at, id] of parts.slice(0, -1).entries()) {
      // The values of options may have dots in them; what is asked with options has no questions in it.
      if (id === 'option' && 'options' in item) {
        const value = parts.slice(at + 1).join('.');
        return (item.options as readonly Option[]).find((option) => option.value === value)?.label;
      }
      const node = names.get(id);
      if (node === undefined) return inlineText(item, parts.slice(at).join('.'));
      item = node.kind === 'section' ? node.section : node.question;
      // Questions of a section are named without it.
      names = node.rows?.names ?? (node.kind === 'section' ? NO_NAMES : node.members);
    }
    return inlineText(item, parts.at(-1)!);
  }
}

/** A role's text in the item itself: the common ones are properties, the others stand in `texts`. */
function inlineText(item: object, role: string): LocalizedText | undefined {
  const { texts } = item as { texts?: Readonly<Record<string, LocalizedText>> };
  const text = ['title', 'description', 'label', 'hint'].includes(role)
    ? own(item as Record<string, unknown>, role)
    : own(texts, role);
  return typeof text === 'object' && text !== null ? (text as LocalizedText) : undefined;
}

const NO_NAMES: ReadonlyMap<string, Node> = new Map();

/** A property of the record itself: languages, keys and ids may be called `constructor`. */
function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
