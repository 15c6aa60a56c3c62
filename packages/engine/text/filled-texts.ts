import { compileSource } from '../program/compile-source.ts';
import type { RecordValue, Value } from '../expression/value.ts';
import { isDay, isList, itemOf } from '../expression/value.ts';
import { formatDate, formatList, formatNumber } from './notation.ts';
import { addReader } from '../program/program.ts';
import type { Node, Scope } from '../program/program.ts';
import { isOther } from '../response/response.ts';
import type { Answer, OtherAnswer } from '../response/response.ts';
import { ScopeState } from '../state/scope-state.ts';
import { compileTemplate } from './template.ts';
import type { Template } from './template.ts';

/** Shown in the place of an answer that is not there. */
const EMPTY = '…';

/** A letter written from right to left. */
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/**
 * Words in their own direction, whatever stands around them: between marks that nobody sees (UAX 9, FSI and PDI). Space at
 * their ends stays outside: inside it would move to the other end of words that run the other way.
 */
const isolated = (words: string): string => words.replace(/\S(.*\S)?/s, '\u2068$&\u2069');

type FindText = (key: string, from: ScopeState) => string | undefined;

/** Texts that speak of answers: `How many come to {{place}}?`. */
export class FilledTexts {
  readonly #root: ScopeState;
  /** Those being filled in now, from the outermost inward. */
  readonly #filling = new Set<string>();
  readonly #templates = new Map<Node, Map<string, Template>>();

  constructor(root: ScopeState) {
    this.#root = root;
  }

  /** A text cut into its parts, once. @param report - told each mistake in it. */
  template(text: string, node: Node, report: (message: string) => void): Template {
    const cached = this.#templates.get(node) ?? new Map<string, Template>();
    this.#templates.set(node, cached);
    let template = cached.get(text);
    if (!template) {
      template = compileTemplate(text, (source) => {
        const compiled = compileSource(source, node, 'value', report);
        const { textReaders } = this.#root.session;
        for (const [read, depth] of compiled?.reads ?? []) {
          const readers = textReaders.get(read) ?? [];
          addReader(readers, node, depth);
          textReaders.set(read, readers);
        }
        return compiled;
      });
      cached.set(text, template);
    }
    return template;
  }

  /** @param find - gives other texts in the same language, as seen from a row. */
  fill(text: string, node: Node, at: ScopeState | undefined, language: string, find: FindText): string {
    // A label may show the question it belongs to.
    if (this.#filling.has(text)) return EMPTY;
    this.#filling.add(text);
    const state = at ?? this.#blank(node.scope);
    const template = this.template(text, node, () => undefined);
    const parts = template.map((part) => {
      if (typeof part === 'string') return part;
      const { named, labels, type } = part;
      const value = part.evaluate(state, []);
      const words: Words = {
        state,
        labels,
        language,
        find,
        isDay: isDay(type) || (isList(type) && isDay(type.item)),
      };
      if (value === undefined || !named || !OTHER.has(named.node.question.type)) return show(value, words);
      // The answer itself has the words of "other, what?".
      return show(named.find(state, [])?.answerTo(named.node) ?? value, words);
    });
    this.#filling.delete(text);
    const isMixed = parts.some((part) => RIGHT_TO_LEFT.test(part));
    return parts
      .map((part, index) => (isMixed && typeof template[index] !== 'string' ? isolated(part) : part))
      .join('');
  }

  /** A row that nobody has answered, for a text that is asked for without its row. */
  #blank(scope: Scope): ScopeState {
    const { parent } = scope;
    return parent ? new ScopeState(scope, this.#root.session, this.#blank(parent)) : this.#root;
  }
}

/** What the words for a value are found with. */
interface Words {
  readonly state: ScopeState;
  /** The question whose options it is one of. */
  readonly labels: Node | undefined;
  readonly isDay: boolean;
  readonly language: string;
  readonly find: FindText;
}

/** Types whose answers may be in a person's own words. */
const OTHER: ReadonlySet<string> = new Set(['choice', 'choices']);

/** A value, or the answer to a question, in words. */
function show(value: Value | Answer, words: Words): string {
  const { state, labels, isDay: isMoment, language, find } = words;
  if (value === undefined) return EMPTY;
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value === 'object') {
    if (isOther(value as Answer)) return (value as OtherAnswer).other || EMPTY;
    const parts = Array.isArray(value) ? (value as readonly Value[]) : partsOf(value as RecordValue, labels);
    return formatList(
      parts.map((part) => show(part, words)),
      language,
    );
  }
  const text = String(value);
  const question = labels?.question;
  const item = question && state.itemsOf(question)?.find(({ id }) => id === text);
  if (item) return item.label;
  if (question && ('options' in question || labels.type === 'boolean'))
    return find(`${labels.textKey}.option.${text}`, state) ?? text;
  return isMoment ? formatDate(text, language) : text;
}

/** The entries of a matrix or an allocation, in the order of the definition. */
function partsOf(record: RecordValue, labels: Node | undefined): Value[] {
  return (labels?.rules.choosable?.(labels.question) ?? Object.keys(record))
    .map((key) => itemOf(record, key))
    .filter((part) => part !== undefined);
}
