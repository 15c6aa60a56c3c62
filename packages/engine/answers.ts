import { find } from './locate.ts';
import type { Node, Scope } from './program.ts';
import { hasStoredForm } from './question-types/index.ts';
import { isNonresponse } from './response.ts';
import type { Answer, Answers, Row } from './response.ts';
import { ScopeState } from './scope-state.ts';

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

/** Puts stored answers into a scope or group without computing anything; adds what does not fit to `kept`. */
export function loadAnswers(state: ScopeState, answers: unknown, kept: KeptAnswer[], group?: Node): void {
  const names = group?.members ?? state.scope.names;
  const prefix = group ? `${state.addressOf(group)}/` : state.prefix;
  for (const [id, answer] of Object.entries(answers as Record<string, unknown>)) {
    const node = names.get(id);
    if (node?.kind === 'question') loadAnswer(node, state, answer, kept);
    else kept.push({ address: prefix + id, answer, reason: 'unknown-question' });
  }
}

/** Puts one stored answer into a state; the forms are those of docs/definition.md. Adds what does not fit to `kept`. */
export function loadAnswer(node: Node, state: ScopeState, answer: unknown, kept: KeptAnswer[]): void {
  const { index, question } = node;
  if (hasStoredForm(node, answer)) {
    if (isNonresponse(answer)) state.nonresponses.set(index, answer.nonresponse);
    else state.answers[index] = copyOf(answer);
  } else if (node.rows && Array.isArray(answer)) {
    loadRows(node, node.rows, state, answer, kept);
  } else if (question.type === 'group' && !node.rows && isRecord(answer) && isRecord(answer['answers'])) {
    const { answers, ...others } = answer;
    loadAnswers(state, answers, kept, node);
    keepOthers(others, state.addressOf(node), kept);
  } else {
    const [known, unknown] = node.rules.split?.(answer, question) ?? [];
    if (known && hasStoredForm(node, known)) state.answers[index] = known;
    else if (!known || Object.keys(known).length > 0)
      kept.push({ address: state.addressOf(node), answer: known ?? answer, reason: 'wrong-form' });
    for (const [key, entry] of unknown ?? [])
      kept.push({ address: `${state.addressOf(node)}/${key}`, answer: entry, reason: 'unknown-question' });
  }
}

/** The first part of an answer that does not fit, found without changing anything. */
export function findMisfit(node: Node, state: ScopeState, answer: unknown): KeptAnswer | undefined {
  if (hasStoredForm(node, answer)) return undefined;
  if (node.question.type !== 'group') return { address: state.addressOf(node), answer, reason: 'wrong-form' };
  const misfits: KeptAnswer[] = [];
  loadAnswer(node, new ScopeState(state.scope, state.session, state.parent, state.id), answer, misfits);
  return misfits[0];
}

function loadRows(
  node: Node,
  scope: Scope,
  state: ScopeState,
  given: readonly unknown[],
  kept: KeptAnswer[],
): void {
  const rows = new Map<string, ScopeState>();
  for (const row of given) {
    if (!isRow(row) || rows.has(row.id)) {
      kept.push({ address: state.addressOf(node), answer: row, reason: 'wrong-form' });
      continue;
    }
    const { id, answers, ...others } = row;
    const loaded = new ScopeState(scope, state.session, state, id);
    loadAnswers(loaded, answers, kept);
    keepOthers(others, `${state.addressOf(node)}/${id}`, kept);
    rows.set(id, loaded);
  }
  if (rows.size > 0) state.rows.set(node.index, [...rows.values()]);
}

/** What a row or group has besides its answers is not of this format, but somebody wrote it. */
function keepOthers(others: object, address: string, kept: KeptAnswer[]): void {
  if (Object.keys(others).length > 0) kept.push({ address, answer: others, reason: 'wrong-form' });
}

/** Whoever gave an array may go on changing it. */
function copyOf(answer: Answer): Answer {
  if (typeof answer !== 'object') return answer;
  return Array.isArray(answer) ? [...(answer as readonly string[])] : { ...answer };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRow(value: unknown): value is Row {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    value['id'] !== '' &&
    !value['id'].includes('/') &&
    isRecord(value['answers'])
  );
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
    const rows = state.rows.get(node.index) ?? [];
    if (rows.length === 0) return undefined;
    return rows.map((row) => ({ id: row.id, answers: storedAnswers(row.scope.names, row, onlyRelevant) }));
  }
  if (node.question.type === 'group') {
    const answers = storedAnswers(node.members, state, onlyRelevant);
    return Object.keys(answers).length === 0 ? undefined : { answers };
  }
  return onlyRelevant ? state.answerTo(node) : state.answers[node.index];
}

/** What is kept for a question itself, a nonresponse and what lies below it included. */
export function heldAnswers(node: Node, state: ScopeState, reason: KeptAnswer['reason']): KeptAnswer[] {
  const address = state.addressOf(node);
  const nonresponse = state.nonresponses.get(node.index);
  // Of a group that does not repeat, each question is told by itself.
  const below = node.question.type === 'group' && !node.rows ? undefined : answerBelow(node, state);
  return [nonresponse === undefined ? undefined : { nonresponse }, below]
    .filter((answer) => answer !== undefined)
    .map((answer) => ({ address, answer, reason }));
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

/**
 * Puts answers back below their nonresponses, in the order {@link setAsideAnswers} found them; adds what does not fit
 * to `kept`.
 */
export function loadSetAside(root: ScopeState, aside: unknown, kept: KeptAnswer[]): void {
  for (const [address, answer] of Object.entries(aside as Record<string, unknown>)) {
    const place = find(root, address);
    if (!('node' in place)) {
      kept.push({ address, answer, reason: 'unknown-question' });
      continue;
    }
    const { node, state } = place;
    // What was answered since must not be lost to what was set aside before.
    const isFree = state.nonresponses.has(node.index) || storedAnswer(node, state) === undefined;
    if (isFree) loadAnswer(node, state, answer, kept);
    else kept.push({ address, answer, reason: 'answered-since' });
  }
}

/** Whether a person has answered: what is not relevant is no answer, and neither is a row without answers. */
export function isAnswered(node: Node, state: ScopeState): boolean {
  if (state.relevant[node.index] === 0) return false;
  if (state.nonresponses.has(node.index)) return true;
  if (node.rows) {
    return (state.rows.get(node.index) ?? []).some((row) => anyAnswered(row.scope.names, row));
  }
  if (node.question.type === 'group') return anyAnswered(node.members, state);
  return state.answerTo(node) !== undefined;
}

function anyAnswered(names: ReadonlyMap<string, Node>, state: ScopeState): boolean {
  for (const node of names.values()) if (isAnswered(node, state)) return true;
  return false;
}
