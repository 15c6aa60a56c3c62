import type { LocalizedText, Question } from './definition.ts';
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
    const inline = this.#inline(key);
    for (const language of languageOrder(wanted, this.#program.definition.languages)) {
      const text = inline?.[language] ?? this.#texts[language]?.[key];
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** The text written in the definition for a key such as `title`, `goals.by.label` or `role.option.informs`. */
  #inline(key: string): LocalizedText | undefined {
    const parts = key.split('.');
    const role = parts.pop()!;
    if (parts.length === 0) return property(this.#program.definition, role);
    if (parts.at(-1) === 'option') {
      const question = this.#item(parts.slice(0, -1)) as Question | undefined;
      const options = question && 'options' in question ? question.options : [];
      return options.find(({ value }) => value === role)?.label;
    }
    const item = this.#item(parts);
    return item && property(item, role);
  }

  #item(ids: readonly string[]): object | undefined {
    let names: ReadonlyMap<string, Node> = this.#program.root.names;
    let node: Node | undefined;
    for (const id of ids) {
      node = names.get(id);
      if (node === undefined) return undefined;
      names = node.rows?.names ?? node.members;
    }
    return node?.kind === 'section' ? node.section : node?.question;
  }
}

function property(item: object, role: string): LocalizedText | undefined {
  const value = (item as Record<string, unknown>)[role];
  return typeof value === 'object' && value !== null ? (value as LocalizedText) : undefined;
}
