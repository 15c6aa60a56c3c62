import {
  keepHeld,
  keepIn,
  loadAnswer,
  loadAnswers,
  loadSetAside,
  setAsideAnswers,
  storedAnswers,
} from './response/answers.ts';
import type { KeptAnswer } from './response/answers.ts';
import type { Definition } from './definition/definition.ts';
import { localDay } from './response/local-day.ts';
import { loadParameters } from './state/load-parameters.ts';
import { locate } from './state/locate.ts';
import { Notifications } from './state/notifications.ts';
import type { Listener } from './state/notifications.ts';
import { quote } from './problem.ts';
import { withMembers } from './program/program.ts';
import type { Node, Program } from './program/program.ts';
import { progressOf, questionState } from './state/question-state.ts';
import type { Progress, QuestionState } from './state/question-state.ts';
import { isEmpty } from './question-types/index.ts';
import { refuseMisfit } from './response/refuse-misfit.ts';
import { findViolations } from './state/violations.ts';
import type { FoundViolation } from './state/violations.ts';
import type { QuestionnaireOptions } from './questionnaire-options.ts';
import { randomId } from './response/random-id.ts';
import { beginHead } from './response/response-head.ts';
import type { ResponseHead } from './response/response-head.ts';
import { Recomputation } from './state/recomputation.ts';
import type { Answer, Answers, Response, Row } from './response/response.ts';
import { isNonresponse } from './response/response.ts';
import { beginSession, ScopeState } from './state/scope-state.ts';
import type { Item, Session } from './state/scope-state.ts';
import { QuestionnaireTexts } from './text/text.ts';
import type { Texts } from './text/text.ts';
import type { AddressOf, AnswerAt, RowsAddressOf, SectionIdOf } from './definition/typed-addresses.ts';
import type { AnswersOf } from './definition/typed-answers.ts';

/**
 * A questionnaire being answered: no screen, no storage, no clock of its own. Made by {@link createQuestionnaire}.
 * Typed from a definition that the compiler knows; such a one is also a `Questionnaire` whose addresses are any strings.
 */
export class Questionnaire<D extends Definition = Definition> {
  /** `Readonly` lets the compiler compare two questionnaires by what they do, not by their definitions alone. */
  readonly definition: Readonly<D>;
  /** Answers of the given response that do not fit the definition; keep them with the response. */
  readonly kept: readonly KeptAnswer[];
  readonly #program: Program;
  readonly #root: ScopeState;
  readonly #recomputation: Recomputation;
  readonly #notifications = new Notifications();
  readonly #texts: QuestionnaireTexts;
  readonly #session: Session;
  readonly #now: () => Date;
  /** Rows taken away, with what lay below their nonresponses: {@link insertRow} may bring them back. */
  readonly #removed = new WeakMap<Row, ScopeState>();
  #head: ResponseHead;
  /** The moment of the last change; its day is told with the response. */
  #changed: Date | undefined;
  /** All that was there when it was submitted, to tell whether anything was changed since. */
  #submitted = '';
  #hasBegun = false;

  /** @param asksHost - whether the host's constraints are asked; not where saved answers are only looked at. */
  constructor(program: Program, options: QuestionnaireOptions, asksHost = true) {
    this.#program = program;
    this.definition = program.definition as D;
    this.#now = options.now ?? (() => new Date());
    this.#session = beginSession(program.definition, options.lists, localDay(this.#now()));
    this.#root = new ScopeState(program.root, this.#session);
    this.#texts = new QuestionnaireTexts(program, this.#root, options.texts ?? {});
    this.#head = beginHead(program.definition, options, this.#session.today);
    const kept: KeptAnswer[] = (this.kept = []);
    const keep = keepIn(kept);
    loadParameters(this.#root, program.definition, options);
    loadAnswers(this.#root, options.response?.answers ?? {}, keep);
    loadSetAside(this.#root, options.setAside ?? {}, keep);
    const notice = (node: Node, state: ScopeState): void => this.#notice(node, state);
    this.#recomputation = new Recomputation(program, this.#root, notice, (node, state) => {
      // Later it is the person who hides; what was saved is not to vanish before she has done anything.
      if (!this.#hasBegun && state.isPresent) keepHeld(node, state, keep);
    });
    this.#recomputation.begin();
    if (this.#head.status === 'submitted') this.#submitted = this.#snapshot();
    this.#hasBegun = true;
    if (asksHost)
      this.#session.checks = program.parts?.AsyncChecks.start(
        program,
        this.#root,
        options.checks ?? {},
        notice,
      );
  }

  /**
   * Answers a question. An empty text, an empty array or `undefined` is no answer; `{nonresponse: code}` takes the
   * place of an answer, which {@link restore} brings back.
   *
   * @throws RangeError for an unknown address, TypeError for an answer of another form than the question's type has.
   */
  answer<At extends AddressOf<D>>(address: At, answer: AnswerAt<D, At> | undefined): void {
    this.#answer(address, answer as Answer | undefined);
  }

  #answer(address: string, answer: Answer | undefined): void {
    const { node, state } = locate(this.#root, address);
    const isGiven = !isEmpty(answer);
    if (isGiven) refuseMisfit(node, state, answer);
    const declines = isGiven && isNonresponse(answer);
    const replaced = declines || node.members.size === 0 ? [node] : [...withMembers(node)];
    if (!declines) replaced.forEach((each) => state.forget(each));
    if (isGiven) loadAnswer(node, state, answer!, () => undefined);
    for (const each of replaced)
      this.#recomputation.changed(each, state, declines ? [] : state.rows.get(each.index));
    this.#commit();
  }

  /** Takes away the answer of a question, and a nonresponse on top of it. */
  clear(address: AddressOf<D>): void {
    this.#answer(address, undefined);
  }

  /** Takes back a nonresponse: what was answered before it counts again. */
  restore(address: AddressOf<D>): void {
    const { node, state } = locate(this.#root, address);
    if (!state.nonresponses.delete(node.index)) return;
    this.#recomputation.changed(node, state);
    this.#commit();
  }

  /** Adds an empty row to a repeating group, at the end or at a position, and returns its id. */
  addRow(group: RowsAddressOf<D>, position?: number): string {
    const { node, state, rows } = this.#rowsOf(group);
    const row = new ScopeState(node.rows!, state.session, state, randomId(64));
    this.#addRow(node, state, row, position ?? rows.length);
    return row.id;
  }

  /** Removes a row and returns it, so that removing can be undone with {@link insertRow}. */
  removeRow(group: RowsAddressOf<D>, id: string): Row {
    const { node, state, rows } = this.#rowsOf(group);
    const row = rows.find((each) => each.id === id);
    if (!row) throw new RangeError(`${quote(group)} has no row ${quote(id)}`);
    const removed = { id, answers: storedAnswers(row.scope.names, row) };
    this.#removed.set(removed, row);
    const left = rows.filter((other) => other !== row);
    state.rows.set(node.index, left);
    row.leave(true);
    this.#recomputation.changed(node, state);
    this.#commit();
    return removed;
  }

  /**
   * Puts a row back, answers and all.
   *
   * @throws RangeError when the group has a row of that id, TypeError when the answers do not fit its questions.
   */
  insertRow(group: RowsAddressOf<D>, row: Row, position: number): void {
    const { node, state, rows } = this.#rowsOf(group);
    if (rows.some(({ id }) => id === row.id))
      throw new RangeError(`${quote(group)} has a row ${quote(row.id)} already`);
    let inserted = this.#removed.get(row);
    if (inserted?.parent !== state || inserted.scope !== node.rows) {
      refuseMisfit(node, state, [row]);
      inserted = new ScopeState(node.rows!, state.session, state, row.id);
      loadAnswers(inserted, row.answers, () => undefined);
    }
    this.#addRow(node, state, inserted, position);
  }

  /** Notes that the person has been at a question and left it: its violation may be shown now. */
  touch(address: AddressOf<D>): void {
    const { node, state } = locate(this.#root, address);
    if (state.touched.has(node.index)) return;
    state.touched.add(node.index);
    this.#notice(node, state);
  }

  /** The state of one question. @throws RangeError for an unknown address. */
  question<At extends AddressOf<D>>(address: At): QuestionState<AnswerAt<D, At>, AddressOf<D>> {
    const { node, state } = locate(this.#root, address);
    return questionState(node, state) as QuestionState<AnswerAt<D, At>, AddressOf<D>>;
  }

  /** How far the person is; a question counts as answered by a nonresponse too. Groups count as one question. */
  get progress(): Progress<AddressOf<D>> {
    return progressOf(this.#program, this.#root) as Progress<AddressOf<D>>;
  }

  /** Every rule that is broken, in document order, at most one per question. @param section - of one section only. */
  violations(section?: SectionIdOf<D>): FoundViolation<AddressOf<D>>[] {
    return findViolations(this.#program, this.#root, section) as FoundViolation<AddressOf<D>>[];
  }

  /**
   * A text of the questionnaire (`title`), of a section (`goals.label`) or of a question (`goals.by.label`), with the
   * answers it speaks of filled in, and in the words for the respondent's group where there are any.
   *
   * @param key - text key and role joined by `.`; with the address of a question in a row, it speaks of that row.
   * @returns undefined when no language has it.
   * @throws RangeError for the address of no question.
   */
  text(key: string, language: string): string | undefined {
    return this.#texts.find(key, language, this.#head.group);
  }

  /** Adds or replaces the texts of languages, when they are loaded one by one. */
  addTexts(texts: Texts): void {
    this.#texts.add(texts);
  }

  /** Replaces an external list, when actors were added or renamed. */
  setList(name: string, items: readonly Item[]): void {
    this.#session.lists.set(name, items);
    this.#root.visit((node, state) => {
      if (node.question.type !== 'list' || node.question.list !== name) return;
      if (node.filter) this.#recomputation.refilter(node, state);
      this.#recomputation.changed(node, state);
    });
    this.#recomputation.run();
  }

  /** Asks the host again what its checks could not find out. */
  recheck(address: AddressOf<D>): void {
    const { node, state } = locate(this.#root, address);
    this.#session.checks?.look(node, state, true);
    this.#notice(node, state);
  }

  /** Resolves once no asynchronous constraint is pending. */
  async settled(): Promise<void> {
    await this.#session.checks?.settled();
  }

  /** Calls the listener after changes, once for all that happened in one turn; returns how to stop. */
  subscribe(listener: Listener<AddressOf<D> | SectionIdOf<D>>): () => void {
    return this.#notifications.subscribe(listener);
  }

  /** All answers, those of questions not relevant now included: what a draft saves. */
  response(): Response<AnswersOf<D>> {
    return this.#told(false);
  }

  /** Answers below a nonresponse, by address: a draft keeps them so that nothing written is lost. */
  setAside(): Answers {
    return setAsideAnswers(this.#root);
  }

  /** Closes a revision: only the relevant answers, status `submitted`, revision one higher. Check violations first. */
  submit(): Response<AnswersOf<D>> {
    if (this.#head.status === 'draft')
      this.#head = { ...this.#head, revision: this.#head.revision + 1, status: 'submitted' };
    this.#submitted = this.#snapshot();
    return this.#told(true);
  }

  #told(onlyRelevant: boolean): Response<AnswersOf<D>> {
    const changed = this.#changed ? localDay(this.#changed) : this.#head.changed;
    return { ...this.#head, changed, answers: this.#stored(onlyRelevant) };
  }

  #snapshot(): string {
    return JSON.stringify([this.#stored(false), this.setAside()]);
  }

  #stored(onlyRelevant: boolean): AnswersOf<D> {
    return storedAnswers(this.#program.root.names, this.#root, onlyRelevant) as AnswersOf<D>;
  }

  #rowsOf(group: string): { node: Node; state: ScopeState; rows: readonly ScopeState[] } {
    const { node, state } = locate(this.#root, group);
    if (!node.rows) throw new RangeError(`${quote(group)} is not a repeating group`);
    return { node, state, rows: state.rowsOf(node) };
  }

  #addRow(node: Node, state: ScopeState, row: ScopeState, position: number): void {
    const rows = [...state.rowsOf(node)];
    rows.splice(position, 0, row);
    row.leave(false);
    state.rows.set(node.index, rows);
    this.#recomputation.changed(node, state, [row]);
    this.#commit();
  }

  #commit(): void {
    this.#recomputation.run();
    // What was submitted stays so while nothing in it is changed.
    if (this.#head.status === 'submitted' && this.#snapshot() === this.#submitted) return;
    if (this.#head.status !== 'draft') this.#head = { ...this.#head, status: 'draft' };
    this.#changed = this.#now();
  }

  #notice(node: Node, state: ScopeState): void {
    this.#session.checks?.look(node, state);
    this.#notifications.add(state.addressOf(node), state);
  }
}
