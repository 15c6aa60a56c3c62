import { compileSource } from './compile-source.ts';
import type { Value } from './expression/value.ts';
import { formatDate, formatList, formatNumber } from './notation.ts';
import { addReader } from './program.ts';
import type { Node, Scope } from './program.ts';
import { isOther } from './response.ts';
import type { Answer } from './response.ts';
import { ScopeState } from './scope-state.ts';
import { compileTemplate } from './template.ts';
import type { Template } from './template.ts';

/** Shown in the place of an answer that is not there. */
const EMPTY = '…';

type FindText = (key: string) => string | undefined;

/** Texts that speak of answers: `How many come to {{place}}?`. */
export class FilledTexts {
  readonly #root: ScopeState;
  readonly #templates = new Map<Node, Map<string, Template>>();

  constructor(root: ScopeState) {
    this.#root = root;
  }

  /** A text cut into its parts, once. @param report - told each mistake in it. */
  template(text: string, node: Node, report: (message: string) => void): Template {
    const cached = this.#templates.get(node) ?? new Map<string, Template>();
    this.#templates.set(node, cached);
    let template = cached.get(text);
    if (template === undefined) {
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

  /** @param find - gives other texts in the same language. */
  fill(text: string, node: Node, at: ScopeState | undefined, language: string, find: FindText): string {
    const state = at ?? this.#blank(node.scope);
    const parts = this.template(text, node, () => undefined).map((part) => {
      if (typeof part === 'string') return part;
      const { named, labels } = part;
      const value = part.evaluate(state, []);
      // The answer itself has the words of "other, what?".
      const answer = value === undefined || !named ? value : named.find(state, [])?.answerTo(named.node);
      return this.#show(answer ?? value, labels, language, find);
    });
    return parts.join('');
  }

  /** A value, or the answer to a question, in words. */
  #show(value: Value | Answer, node: Node | undefined, language: string, find: FindText): string {
    if (value === undefined || value === '') return EMPTY;
    if (typeof value === 'number') return formatNumber(value, language);
    if (Array.isArray(value))
      return formatList(
        (value as readonly Value[]).map((item) => this.#show(item, node, language, find)),
        language,
      );
    if (typeof value === 'object') {
      const answer = value as Answer;
      if (isOther(answer)) return answer.other;
      return this.#show(Object.values(answer) as Value[], node, language, find);
    }
    const text = String(value);
    const question = node?.question;
    if (question?.type === 'list')
      return this.#root.session.lists.get(question.list)?.find(({ id }) => id === value)?.label ?? text;
    const hasLabels = question && ('options' in question || question.type === 'boolean');
    const label = hasLabels && find(`${node.textKey}.option.${text}`);
    return label || (question?.type === 'text' ? text : formatDate(text, language));
  }

  /** A row that nobody has answered, for a text that is asked for without its row. */
  #blank(scope: Scope): ScopeState {
    const { parent } = scope;
    return parent ? new ScopeState(scope, this.#root.session, this.#blank(parent)) : this.#root;
  }
}
