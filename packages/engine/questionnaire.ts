import {
  answerBelow,
  isAnswered,
  loadAnswer,
  loadAnswers,
  locate,
  storedAnswer,
  storedAnswers,
} from './answers.ts';
import type { KeptAnswer } from './answers.ts';
import type { AnswerableQuestion, Definition, Question } from './definition.ts';
import { FORMAT } from './definition.ts';
import { quote } from './problem.ts';
import { compileDefinition } from './program.ts';
import type { Node, Program } from './program.ts';
import { violationOf } from './question-types.ts';
import type { Violation } from './question-types.ts';
import { randomId } from './random-id.ts';
import type { Answer, Answers, Response, Row } from './response.ts';
import { isNonresponse } from './response.ts';
import { Recomputation, ScopeState } from './state.ts';
import { QuestionnaireTexts } from './text.ts';
import type { Texts } from './text.ts';

/** Something that can be picked in a question of type `list`. */
export interface Item {
  readonly id: string;
  readonly label: string;
}

export interface QuestionnaireOptions {
  /** Answers to go on from; what does not fit is found in {@link Questionnaire.kept}. */
  readonly response?: Response;
  /** Answers that lie below a nonresponse, as given by {@link Questionnaire.setAside}. */
  readonly setAside?: Answers;
  readonly texts?: Texts;
  readonly lists?: Readonly<Record<string, readonly Item[]>>;
  /** The clock: for `today()` and for the days in the response. Default: the device's, local time. */
  readonly now?: () => Date;
}

/** One question as it stands now. */
export interface QuestionState {
  /** Where it is: its id, or `group/id`, or `group/row/id`. Unique in the questionnaire. */
  readonly address: string;
  readonly question: Question;
  /** What the keys of its texts begin with: `goals.by` for `goals/<row>/by`. */
  readonly textKey: string;
  readonly relevant: boolean;
  readonly required: boolean;
  readonly readonly: boolean;
  readonly answered: boolean;
  /** What is stored for it; absent when unanswered. */
  readonly answer?: Answer;
  /** The answer that was given before a nonresponse took its place. */
  readonly setAside?: Answer;
  readonly violation?: Violation;
  /** Whether the person has been at it and left, or asked to go on. */
  readonly touched: boolean;
  /** Addresses of the questions of a group that does not repeat. */
  readonly questions?: readonly string[];
  /** Rows of a repeating group with the addresses of their questions. */
  readonly rows?: readonly { readonly id: string; readonly questions: readonly string[] }[];
  /** What may be picked, for a list. */
  readonly items?: readonly Item[];
}

export interface SectionState {
  readonly id: string;
  readonly relevant: boolean;
  /** Addresses of its questions, in order. */
  readonly questions: readonly string[];
  /** How many of its relevant questions that take an answer there are, and how many have one. */
  readonly total: number;
  readonly answered: number;
}

export interface Progress {
  readonly total: number;
  readonly answered: number;
  readonly sections: readonly SectionState[];
}

export interface FoundViolation extends Violation {
  readonly address: string;
}

/** Told the addresses of the questions whose state may have changed; sections are told by their id. */
export type Listener = (changed: ReadonlySet<string>) => void;

/**
 * Begins to answer a questionnaire, or goes on from a response.
 *
 * @throws DefinitionError when the definition cannot be used.
 */
export function createQuestionnaire(
  definition: Definition,
  options: QuestionnaireOptions = {},
): Questionnaire {
  return new Questionnaire(compileDefinition(definition), options);
}

/** A questionnaire being answered: no screen, no storage, no clock of its own. Made by {@link createQuestionnaire}. */
export class Questionnaire {
  readonly definition: Definition;
  /** Answers of the given response that do not fit the definition; keep them with the response. */
  readonly kept: readonly KeptAnswer[];
  readonly #program: Program;
  readonly #root: ScopeState;
  readonly #recomputation: Recomputation;
  readonly #listeners = new Set<Listener>();
  readonly #now: () => Date;
  #changed = new Set<string>();
  readonly #texts: QuestionnaireTexts;
  #lists: Readonly<Record<string, readonly Item[]>>;
  #head: Omit<Response, 'answers'>;

  constructor(program: Program, options: QuestionnaireOptions) {
    this.#program = program;
    this.definition = program.definition;
    this.#now = options.now ?? (() => new Date());
    this.#texts = new QuestionnaireTexts(program, options.texts ?? {});
    this.#lists = options.lists ?? {};
    const today = day(this.#now());
    this.#root = new ScopeState(program.root, today);
    const { answers = {}, ...head } = options.response ?? {};
    const { id, version } = this.definition;
    this.#head = {
      talkoot: FORMAT,
      id: randomId(),
      revision: 0,
      status: 'draft',
      started: today,
      changed: today,
      ...head,
      questionnaire: id,
      version,
    };
    this.kept = loadAnswers(this.#root, answers);
    for (const [address, answer] of Object.entries(options.setAside ?? {})) {
      const { node, state } = locate(this.#root, address);
      loadAnswer(node, state, answer);
    }
    this.#recomputation = new Recomputation(program, this.#root, (node, state) => this.#notice(node, state));
    this.#recomputation.start(this.#root);
    this.#recomputation.run();
    this.#changed.clear();
  }

  /**
   * Answers a question. An empty text, an empty array or `undefined` is no answer; `{nonresponse: code}` takes the
   * place of an answer, which {@link restore} brings back.
   *
   * @throws RangeError for an unknown address, TypeError for an answer of another form than the question's type has.
   */
  answer(address: string, answer: Answer | undefined): void {
    const { node, state } = locate(this.#root, address);
    if (answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)) {
      this.#empty(node, state);
    } else {
      const [misfit] = loadAnswer(
        node,
        new ScopeState(state.scope, state.today, state.parent, state.id),
        answer,
      );
      if (misfit) {
        throw new TypeError(
          `${quote(misfit.answer)} cannot be stored for ${quote(misfit.address)}, a question of type ${node.question.type}`,
        );
      }
      if (!isNonresponse(answer)) this.#empty(node, state);
      loadAnswer(node, state, answer);
    }
    if (node.question.type === 'group') this.#recomputation.start(this.#root, true);
    this.#commit(node, state);
  }

  /** Takes away the answer of a question, and a nonresponse on top of it. */
  clear(address: string): void {
    this.answer(address, undefined);
  }

  /** Takes back a nonresponse: what was answered before it counts again. */
  restore(address: string): void {
    const { node, state } = locate(this.#root, address);
    if (state.nonresponses.delete(node.index)) this.#commit(node, state);
  }

  /** Adds an empty row to a repeating group, at the end or at a position, and returns its id. */
  addRow(group: string, position?: number): string {
    const { node, state, rows } = this.#rowsOf(group);
    const row = new ScopeState(node.rows!, state.today, state, randomId(64));
    rows.splice(position ?? rows.length, 0, row);
    this.#commitRows(node, state, rows, [row]);
    return row.id;
  }

  /** Removes a row and returns it, so that removing can be undone with {@link insertRow}. */
  removeRow(group: string, id: string): Row {
    const { node, state, rows } = this.#rowsOf(group);
    const position = rows.findIndex((row) => row.id === id);
    const row = rows[position];
    if (row === undefined) throw new RangeError(`${quote(group)} has no row ${quote(id)}`);
    const removed = { id, answers: storedAnswers(row.scope.names, row) };
    rows.splice(position, 1);
    this.#commitRows(node, state, rows, []);
    return removed;
  }

  /** Puts a row back, answers and all. */
  insertRow(group: string, row: Row, position: number): void {
    const { node, state, rows } = this.#rowsOf(group);
    const inserted = new ScopeState(node.rows!, state.today, state, row.id);
    loadAnswers(inserted, row.answers);
    rows.splice(position, 0, inserted);
    this.#commitRows(node, state, rows, [inserted]);
  }

  /** Notes that the person has been at a question and left it: its violation may be shown now. */
  touch(address: string): void {
    const { node, state } = locate(this.#root, address);
    if (state.touched.has(node.index)) return;
    state.touched.add(node.index);
    this.#notice(node, state);
  }

  /** The state of one question. @throws RangeError for an unknown address. */
  question(address: string): QuestionState {
    const { node, state } = locate(this.#root, address);
    const { question, textKey } = node;
    const relevant = state.relevant[node.index] === 1;
    const answer = storedAnswer(node, state);
    const below = state.nonresponses.has(node.index) ? answerBelow(node, state) : undefined;
    const violation = this.#violation(node, state);
    return {
      address,
      question,
      textKey,
      relevant,
      required: node.required?.evaluate(state, []) === true,
      readonly: node.readonly?.evaluate(state, []) === true,
      answered: isAnswered(node, state),
      touched: state.touched.has(node.index),
      ...(answer !== undefined && { answer }),
      ...(below !== undefined && { setAside: below }),
      ...(violation && { violation }),
      ...(question.type === 'group' && !node.rows && { questions: addresses(node.members.values(), state) }),
      ...(node.rows && {
        rows: (state.rows.get(node.index) ?? []).map((row) => ({
          id: row.id,
          questions: addresses(row.scope.names.values(), row),
        })),
      }),
      ...(question.type === 'list' && { items: this.#lists[question.list] ?? [] }),
    };
  }

  /** How far the person is; a question counts as answered by a nonresponse too. Groups count as one question. */
  get progress(): Progress {
    const sections = this.#program.sections.map((section) => {
      const nodes = this.#program.root.nodes.filter(({ container }) => container === section);
      const asked = nodes.filter(
        (node) => node.question.type !== 'note' && this.#root.relevant[node.index] === 1,
      );
      return {
        id: section.id,
        relevant: this.#root.relevant[section.index] === 1,
        questions: addresses(nodes, this.#root),
        total: asked.length,
        answered: asked.filter((node) => isAnswered(node, this.#root)).length,
      };
    });
    const sum = (count: 'total' | 'answered'): number =>
      sections.reduce((total, section) => total + section[count], 0);
    return { total: sum('total'), answered: sum('answered'), sections };
  }

  /** Every rule that is broken, in document order, at most one per question. @param section - of one section only. */
  violations(section?: string): FoundViolation[] {
    const found: FoundViolation[] = [];
    const visit = (node: Node, state: ScopeState): void => {
      const violation = this.#violation(node, state);
      if (violation) found.push({ ...violation, address: state.addressOf(node) });
      if (!node.rows || !state.isOpen(node)) return;
      for (const row of state.rows.get(node.index) ?? [])
        row.scope.nodes.forEach((inner) => visit(inner, row));
    };
    for (const node of this.#program.root.nodes) {
      if (node.kind === 'question' && (section === undefined || node.section.id === section))
        visit(node, this.#root);
    }
    return found;
  }

  /**
   * A text of the questionnaire (`title`), of a section (`goals.label`) or of a question (`goals.by.label`).
   *
   * @param key - text key and role joined by `.`
   * @returns undefined when no language has it.
   */
  text(key: string, language: string): string | undefined {
    return this.#texts.find(key, language);
  }

  /** Adds or replaces the texts of languages, when they are loaded one by one. */
  addTexts(texts: Texts): void {
    this.#texts.add(texts);
  }

  /** Replaces an external list, when actors were added or renamed. */
  setList(name: string, items: readonly Item[]): void {
    this.#lists = { ...this.#lists, [name]: items };
    const visit = (state: ScopeState): void => {
      for (const node of state.scope.nodes) {
        if (node.question.type === 'list' && node.question.list === name) this.#notice(node, state);
        state.rows.get(node.index)?.forEach(visit);
      }
    };
    visit(this.#root);
  }

  /** Calls the listener after changes, once for all that happened in one turn; returns how to stop. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** All answers, those of questions not relevant now included: what a draft saves. */
  response(): Response {
    return { ...this.#head, answers: storedAnswers(this.#program.root.names, this.#root) };
  }

  /** Answers below a nonresponse, by address: a draft keeps them so that nothing written is lost. */
  setAside(): Answers {
    const aside: Record<string, Answer> = {};
    const visit = (state: ScopeState): void => {
      for (const node of state.scope.nodes) {
        const answer = state.nonresponses.has(node.index) ? answerBelow(node, state) : undefined;
        if (answer !== undefined) aside[state.addressOf(node)] = answer;
        state.rows.get(node.index)?.forEach(visit);
      }
    };
    visit(this.#root);
    return aside;
  }

  /** Closes a revision: only the relevant answers, status `submitted`, revision one higher. Check violations first. */
  submit(): Response {
    this.#head = { ...this.#head, revision: this.#head.revision + 1, status: 'submitted' };
    return { ...this.#head, answers: storedAnswers(this.#program.root.names, this.#root, true) };
  }

  #violation(node: Node, state: ScopeState): Violation | undefined {
    const { question } = node;
    if (question.type === 'note' || state.relevant[node.index] === 0) return undefined;
    if (!isAnswered(node, state))
      return node.required?.evaluate(state, []) === true ? { code: 'required' } : undefined;
    const answer =
      node.rows && !state.nonresponses.has(node.index)
        ? state.rows.get(node.index)
        : storedAnswer(node, state);
    const items = question.type === 'list' ? this.#lists[question.list] : undefined;
    const broken = violationOf(
      question as AnswerableQuestion,
      answer as Answer,
      items && new Set(items.map(({ id }) => id)),
    );
    if (broken) return broken;
    return node.constraint?.evaluate(state, []) === false ? { code: 'constraint' } : undefined;
  }

  #empty(node: Node, state: ScopeState): void {
    state.answers[node.index] = undefined;
    state.nonresponses.delete(node.index);
    state.rows.delete(node.index);
    for (const member of node.members.values()) this.#empty(member, state);
  }

  #rowsOf(group: string): { node: Node; state: ScopeState; rows: ScopeState[] } {
    const { node, state } = locate(this.#root, group);
    if (!node.rows) throw new RangeError(`${quote(group)} is not a repeating group`);
    return { node, state, rows: [...(state.rows.get(node.index) ?? [])] };
  }

  #commitRows(node: Node, state: ScopeState, rows: ScopeState[], added: readonly ScopeState[]): void {
    state.rows.set(node.index, rows);
    added.forEach((row) => this.#recomputation.start(row));
    this.#commit(node, state);
  }

  #commit(node: Node, state: ScopeState): void {
    this.#head = { ...this.#head, status: 'draft', changed: day(this.#now()) };
    this.#recomputation.changed(node, state);
  }

  #notice(node: Node, state: ScopeState): void {
    if (this.#changed.size === 0) void Promise.resolve().then(() => this.#notify());
    this.#changed.add(state.addressOf(node));
  }

  #notify(): void {
    const changed = this.#changed;
    this.#changed = new Set();
    if (changed.size > 0) for (const listener of [...this.#listeners]) listener(changed);
  }
}

function addresses(nodes: Iterable<Node>, state: ScopeState): string[] {
  return [...nodes].filter(({ kind }) => kind === 'question').map((node) => state.addressOf(node));
}

/** The local day of a moment, `YYYY-MM-DD`. */
function day(moment: Date): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}
