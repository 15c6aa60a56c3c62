import { find } from '../state/locate.ts';
import type { Node, Scope } from '../program/program.ts';
import { hasStoredForm } from '../question-types/index.ts';
import { isRecord } from '../record.ts';
import { isNonresponse } from './response.ts';
import type { Answer, Answers, Row } from './response.ts';
import { ScopeState } from '../state/scope-state.ts';

/** A saved answer that does not fit the definition: kept beside the response, and reported. */
export interface KeptAnswer {
  /** Where it stood, e.g. `goals/8f2c…/by`. */
  readonly address: string;
  readonly answer: unknown;
  /**
   * `unknown-question`: the definition has no such question; `wrong-form`: it takes answers of another kind;
   * `answered-since`: it was set aside below a nonresponse in whose place an answer stands now; `place-taken`: a
   * migration moves it to where another answer stands; `not-relevant`: its question is not asked, and the definition
   * clears what is hidden.
   */
  readonly reason: 'unknown-question' | 'wrong-form' | 'answered-since' | 'place-taken' | 'not-relevant';
}

/** Told what does not fit. */
export type Keep = (address: string, answer: unknown, reason: KeptAnswer['reason']) => void;

/** Puts stored answers into a scope or group without computing anything. */
export function loadAnswers(state: ScopeState, answers: unknown, keep: Keep, group?: Node): void {
  const names = group?.members ?? state.scope.names;
  const prefix = group ? `${state.addressOf(group)}/` : state.prefix;
  for (const [id, answer] of Object.entries(answers as object)) {
    const node = names.get(id);
    if (node?.kind === 'question') loadAnswer(node, state, answer, keep);
    else keep(prefix + id, answer, 'unknown-question');
  }
}

/** Puts one stored answer into a state; the forms are those of docs/definition.md. */
export function loadAnswer(node: Node, state: ScopeState, answer: unknown, keep: Keep): void {
  const { index, question, rows, rules } = node;
  const address = state.addressOf(node);
  if (hasStoredForm(node, answer)) {
    if (isNonresponse(answer)) state.nonresponses.set(index, answer.nonresponse);
    else state.answers[index] = copyOf(answer);
  } else if (rows && Array.isArray(answer)) {
    loadRows(node, rows, state, answer, keep);
  } else if (question.type === 'group' && !rows && isRecord(answer) && isRecord(answer['answers'])) {
    const { answers, ...others } = answer;
    loadAnswers(state, answers, keep, node);
    keepOthers(others, address, keep);
  } else {
    const [known = answer, unknown = []] = rules.split?.(answer, question) ?? [];
    if (hasStoredForm(node, known)) state.answers[index] = known;
    else if (known === answer) keep(address, answer, 'wrong-form');
    else keepOthers(known as object, address, keep);
    for (const [key, entry] of unknown) keep(`${address}/${key}`, entry, 'unknown-question');
  }
}

/** The first part of an answer that does not fit, found without changing anything. */
export function findMisfit(node: Node, state: ScopeState, answer: unknown): KeptAnswer | undefined {
  const address = state.addressOf(node);
  if (hasStoredForm(node, answer)) return undefined;
  if (node.question.type !== 'group') return { address, answer, reason: 'wrong-form' };
  const misfits: KeptAnswer[] = [];
  const blank = new ScopeState(state.scope, state.session, state.parent, state.id);
  loadAnswer(node, blank, answer, keepIn(misfits));
  return misfits[0];
}

/** Gathers what does not fit. */
export function keepIn(kept: KeptAnswer[]): Keep {
  return (address, answer, reason) => void kept.push({ address, answer, reason });
}

function loadRows(node: Node, scope: Scope, state: ScopeState, given: readonly unknown[], keep: Keep): void {
  const rows = new Map<string, ScopeState>();
  for (const row of given) {
    if (!isRow(row) || rows.has(row.id)) {
      keep(state.addressOf(node), row, 'wrong-form');
      continue;
    }
    const { id, answers, ...others } = row;
    const loaded = new ScopeState(scope, state.session, state, id);
    loadAnswers(loaded, answers, keep);
    keepOthers(others, `${state.addressOf(node)}/${id}`, keep);
    rows.set(id, loaded);
  }
  if (rows.size) state.rows.set(node.index, [...rows.values()]);
}

/** What a row or group has besides its answers is not of this format, but somebody wrote it. */
function keepOthers(others: object, address: string, keep: Keep): void {
  if (Object.keys(others).length) keep(address, others, 'wrong-form');
}

/** Whoever gave an array may go on changing it. */
function copyOf(answer: Answer): Answer {
  if (typeof answer !== 'object') return answer;
  return Array.isArray(answer) ? [...(answer as readonly string[])] : { ...answer };
}

function isRow(value: unknown): value is Row {
  if (!isRecord(value) || !isRecord(value['answers'])) return false;
  const { id } = value;
  return typeof id === 'string' && !!id && !id.includes('/');
}

/** What is stored for a question; `undefined` when there is nothing. */
export function storedAnswer(node: Node, state: ScopeState, onlyRelevant = false): Answer | undefined {
  if (onlyRelevant && !state.isSeen(node)) return undefined;
  const code = state.nonresponses.get(node.index);
  return code === undefined ? answerBelow(node, state, onlyRelevant) : { nonresponse: code };
}

/** The answer itself, whether or not a nonresponse lies on top of it. */
export function answerBelow(node: Node, state: ScopeState, onlyRelevant = false): Answer | undefined {
  if (node.rows) {
    const rows = state.rowsOf(node);
    if (!rows.length) return undefined;
    return rows.map((row) => ({ id: row.id, answers: storedAnswers(row.scope.names, row, onlyRelevant) }));
  }
  if (node.question.type === 'group') {
    const answers = storedAnswers(node.members, state, onlyRelevant);
    return Object.keys(answers).length ? { answers } : undefined;
  }
  return onlyRelevant ? state.answerTo(node) : state.answers[node.index];
}

/** Tells what is kept for a question itself, a nonresponse and what lies below it included. */
export function keepHeld(node: Node, state: ScopeState, keep: Keep): void {
  const nonresponse = state.nonresponses.get(node.index);
  // Of a group that does not repeat, each question is told by itself.
  const below = node.question.type === 'group' && !node.rows ? undefined : answerBelow(node, state);
  for (const answer of [nonresponse && { nonresponse }, below])
    if (answer !== undefined) keep(state.addressOf(node), answer, 'not-relevant');
}

/** The stored answers of the questions of a scope or group, in document order. */
export function storedAnswers(
  names: ReadonlyMap<string, Node>,
  state: ScopeState,
  onlyRelevant = false,
): Answers {
  const answers: Record<string, Answer> = {};
  for (const [id, node] of names) {
    const answer = node.kind === 'question' ? storedAnswer(node, state, onlyRelevant) : undefined;
    if (answer !== undefined) answers[id] = answer;
  }
  return answers;
}

/** Answers below a nonresponse, by address. */
export function setAsideAnswers(root: ScopeState): Answers {
  const aside: Record<string, Answer> = {};
  root.visit((node, state) => {
    const answer = state.nonresponses.has(node.index) ? answerBelow(node, state) : undefined;
    if (answer !== undefined) aside[state.addressOf(node)] = answer;
  });
  return aside;
}

/** Puts answers back below their nonresponses, in the order {@link setAsideAnswers} found them. */
export function loadSetAside(root: ScopeState, aside: object, keep: Keep): void {
  for (const [address, answer] of Object.entries(aside)) {
    const place = find(root, address);
    if (!('node' in place)) {
      keep(address, answer, 'unknown-question');
      continue;
    }
    const { node, state } = place;
    // What was answered since must not be lost to what was set aside before.
    const isFree = state.nonresponses.has(node.index) || storedAnswer(node, state) === undefined;
    if (isFree) loadAnswer(node, state, answer, keep);
    else keep(address, answer, 'answered-since');
  }
}

/** Whether a person has answered: what is not relevant is no answer, and neither is a row without answers. */
export function isAnswered(node: Node, state: ScopeState): boolean {
  if (!state.relevant[node.index]) return false;
  if (state.nonresponses.has(node.index)) return true;
  if (node.rows) return state.rowsOf(node).some((row) => anyAnswered(row.scope.names, row));
  return node.question.type === 'group'
    ? anyAnswered(node.members, state)
    : state.answerTo(node) !== undefined;
}

function anyAnswered(names: ReadonlyMap<string, Node>, state: ScopeState): boolean {
  for (const node of names.values()) if (isAnswered(node, state)) return true;
  return false;
}
