import type { FilledTexts } from './filled-texts.ts';
import { isTemplate, OWN_ROLES } from './inline-templates.ts';
import { find, locate } from '../state/locate.ts';
import type { Place } from '../state/locate.ts';
import { needed } from '../parts-needed.ts';
import { DefinitionError } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { rowContext } from '../program/program.ts';
import type { Node, Program } from '../program/program.ts';
import type { LocalizedText, MatrixRow, Option } from '../definition/question.ts';
import { isRecord, own } from '../record.ts';
import type { ScopeState } from '../state/scope-state.ts';

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

/** What texts can be written in. */
interface WithTexts {
  readonly texts?: Readonly<Record<string, LocalizedText>>;
  readonly options?: readonly Listed[];
  readonly rows?: readonly Listed[];
}
type Listed = Partial<Option & MatrixRow>;

/** What a key belongs to. */
interface Owner {
  /** The section or question; of the questionnaire itself, its first section. */
  readonly node: Node | undefined;
  readonly inline: LocalizedText | undefined;
}

/**
 * Finds texts: in each language first the one written in the definition itself, then the one in its text files; for
 * each, first the one for the group the respondent belongs to. Fills in the answers that a text speaks of.
 */
export class QuestionnaireTexts {
  readonly #program: Program;
  readonly #root: ScopeState;
  #filledTexts: FilledTexts | undefined;
  #texts: Texts = {};

  constructor(program: Program, root: ScopeState, texts: Texts) {
    this.#program = program;
    this.#root = root;
    this.add(texts);
  }

  /** @throws DefinitionError when expressions in the texts are wrong; nothing is added then. */
  add(texts: Texts): void {
    const problems: Problem[] = [];
    for (const [language, keys] of Object.entries(texts)) {
      for (const [key, text] of Object.entries(keys)) {
        const node = isTemplate(text) && this.#owner(key.split('@')[0]!).node;
        if (!node) continue;
        const path = `texts.${language}.${key}`;
        this.#filled().template(text, contextOf(node, key), (message) =>
          problems.push({ path, code: 'expression', message }),
        );
      }
    }
    if (problems.length > 0) throw new DefinitionError(problems);
    this.#texts = { ...this.#texts, ...texts };
  }

  /** @param key - ids joined by `.`, or the address of a question, and a role. @param group - of the respondent. */
  find(key: string, wanted: string, group?: string, from?: ScopeState): string | undefined {
    const dot = key.indexOf('.', key.lastIndexOf('/'));
    const place = key.includes('/') ? this.#placeOf(key.slice(0, dot)) : undefined;
    const plain = place ? place.node.textKey + key.slice(dot) : key;
    const variants = group === undefined ? [plain] : [`${plain}@${group}`, plain];
    const owners = variants.map((variant) => this.#owner(variant));
    for (const language of languageOrder(wanted, this.#program.definition.languages)) {
      for (const [at, variant] of variants.entries()) {
        const { inline, node } = owners[at]!;
        const text = own(inline, language) ?? own(own(this.#texts, language), variant);
        if (text === undefined) continue;
        if (!isTemplate(text) || !node) return text;
        const state = place?.state ?? (from?.scope === node.scope ? from : undefined);
        return this.#filled().fill(text, contextOf(node, plain), state, wanted, (other, seenFrom) =>
          this.find(other, wanted, group, seenFrom),
        );
      }
    }
    return undefined;
  }

  /** A question by its address, or a repeating group by that of one of its rows. */
  #placeOf(address: string): Place {
    const found = find(this.#root, address);
    if ('node' in found) return found;
    const { rest, state } = found;
    return rest === '' && state.scope.owner
      ? { node: state.scope.owner, state }
      : locate(this.#root, address);
  }

  #filled(): FilledTexts {
    return (this.#filledTexts ??= new (needed(this.#program.parts).FilledTexts)(this.#root));
  }

  /** What a key such as `title`, `goals.by.label` or `role.option.informs` belongs to. */
  #owner(key: string): Owner {
    const parts = key.split('.');
    let names: ReadonlyMap<string, Node> = this.#program.root.names;
    const { definition } = this.#program;
    let item: WithTexts = definition;
    let owner = this.#program.sections[0];
    for (const [at, id] of parts.slice(0, -1).entries()) {
      // The values of options may have dots in them; what is asked with options has no questions in it.
      const value = parts.slice(at + 1).join('.');
      const found = id === 'option' ? item.options : id === 'row' ? item.rows : undefined;
      // A type of one's own may have options that are no list.
      const listed = Array.isArray(found) ? (found as readonly Listed[]) : undefined;
      const node = listed ? undefined : names.get(id);
      if (!node) {
        const score = at === 0 && definition.scores?.find((each) => each.id === id);
        const part = listed?.find((each) => (each.value ?? each.id) === value);
        const inline = part?.label ?? (score ? inlineText(score, value) : inlineText(item, `${id}.${value}`));
        return { node: owner, inline };
      }
      owner = node;
      item = node.item;
      // Questions of a section are named without it.
      names = node.rows?.names ?? (node.kind === 'section' ? NO_NAMES : node.members);
    }
    return { node: owner, inline: inlineText(item, parts.at(-1)!) };
  }
}

/** What the names in a text are looked for from; the text of a row speaks of what is asked in it. */
function contextOf(node: Node, key: string): Node {
  return /\.row(@|$)/.test(key) ? rowContext(node) : node;
}

/** A role's text in the item itself: the common ones are properties, the others stand in `texts`. */
function inlineText(item: WithTexts, role: string): LocalizedText | undefined {
  const text = OWN_ROLES.includes(role)
    ? own(item as Record<string, LocalizedText>, role)
    : own(item.texts, role);
  return isRecord(text) ? text : undefined;
}

const NO_NAMES: ReadonlyMap<string, Node> = new Map();
