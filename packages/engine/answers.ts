import type { Node } from './program.ts';
import { didYouMean, quote } from './problem.ts';
import { hasStoredForm } from './question-types.ts';
import { isNonresponse } from './response.ts';
import type { Answer, Answers, Row } from './response.ts';
import { ScopeState } from './state.ts';

/** A saved answer that does not fit the definition: kept beside the response, and reported. */
export interface KeptAnswer {
  /** Where it stood, e.g. `goals/8f2c…/by`. */
  readonly address: string;
  readonly answer: unknown;
  /** `unknown-question`: the definition has no such question; `wrong-form`: it takes answers of another kind. */
  readonly reason: 'unknown-question' | 'wrong-form';
}

/** Puts stored answers into a state without computing anything; returns what does not fit. */
export function loadAnswers(state: ScopeState, answers: unknown, names = state.scope.names): KeptAnswer[] {
  const kept: KeptAnswer[] = [];
  for (const [id, answer] of Object.entries(answers as Record<string, unknown>)) {
    const node = names.get(id);
    if (node?.kind !== 'question')
      kept.push({ address: state.prefix + id, answer, reason: 'unknown-question' });
    else kept.push(...loadAnswer(node, state, answer));
  }
  return kept;
}

/** Puts one stored answer into a state; the forms are those of docs/definition.md. */
export function loadAnswer(node: Node, state: ScopeState, answer: unknown): KeptAnswer[] {
  const { index, question } = node;
  const wrong = (): KeptAnswer[] => [{ address: state.addressOf(node), answer, reason: 'wrong-form' }];
  if (hasStoredForm(question, answer)) {
    if (isNonresponse(answer)) state.nonresponses.set(index, answer.nonresponse);
    else state.answers[index] = answer;
    return [];
  }
  if (node.rows && Array.isArray(answer)) {
    const ids = new Set<string>();
    const kept: KeptAnswer[] = [];
    const rows: ScopeState[] = [];
    for (const given of answer as unknown[]) {
      if (!isRow(given) || ids.has(given.id)) {
        kept.push(...wrong().map((entry) => ({ ...entry, answer: given })));
        continue;
      }
      ids.add(given.id);
      const row = new ScopeState(node.rows, state.today, state, given.id);
      kept.push(...loadAnswers(row, given.answers));
      rows.push(row);
    }
    state.rows.set(index, rows);
    return kept;
  }
  if (question.type === 'group' && !node.rows && isRecord(answer) && isRecord(answer['answers'])) {
    return loadAnswers(state, answer['answers'], node.members);
  }
  return wrong();
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
  if (onlyRelevant && state.relevant[node.index] === 0) return undefined;
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
  return state.answers[node.index];
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

/** Whether there is something a person has answered: a row without answers is not. */
export function isAnswered(node: Node, state: ScopeState): boolean {
  if (state.nonresponses.has(node.index)) return true;
  if (node.rows) {
    return (state.rows.get(node.index) ?? []).some((row) =>
      row.scope.nodes.some((inner) => isAnsweredLeaf(inner, row)),
    );
  }
  if (node.question.type === 'group')
    return [...node.members.values()].some((member) => isAnswered(member, state));
  return state.answers[node.index] !== undefined;
}

function isAnsweredLeaf(node: Node, state: ScopeState): boolean {
  return node.question.type !== 'group' || node.rows ? isAnswered(node, state) : false;
}

/** Finds the question at an address such as `goals`, `purpose/text` or `goals/<row>/by`. */
export function locate(root: ScopeState, address: string): { node: Node; state: ScopeState } {
  let state = root;
  let rest = address;
  for (;;) {
    const node = state.scope.addresses.get(rest);
    if (node?.kind === 'question') return { node, state };
    const row = innerRow(state, rest);
    if (row === undefined) {
      const known = [...state.scope.addresses]
        .filter(([, { kind }]) => kind === 'question')
        .map(([name]) => name);
      throw new RangeError(`There is no question at ${quote(address)}${didYouMean(rest, known)}`);
    }
    [state, rest] = row;
  }
}

function innerRow(state: ScopeState, address: string): [ScopeState, string] | undefined {
  const parts = address.split('/');
  for (let length = 1; length < parts.length - 1; length++) {
    const node = state.scope.addresses.get(parts.slice(0, length).join('/'));
    const row = node && state.rows.get(node.index)?.find(({ id }) => id === parts[length]);
    if (row) return [row, parts.slice(length + 1).join('/')];
  }
  return undefined;
}
