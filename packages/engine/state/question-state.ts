import { answerBelow, isAnswered, storedAnswer } from '../response/answers.ts';
import type { RecordValue } from '../expression/value.ts';
import type { Node, Program } from '../program/program.ts';
import type { MatrixRow, Option, Question } from '../definition/question.ts';
import { isOwnName } from '../question-types/own-type.ts';
import { isAnswerable } from '../question-types/is-answerable.ts';
import { present } from '../record.ts';
import type { Answer } from '../response/response.ts';
import { around } from './scope-state.ts';
import type { Item, ScopeState } from './scope-state.ts';
import type { Violation } from './violation.ts';
import { brokenRule } from './violations.ts';

/** One question as it stands now. */
export interface QuestionState<Stored = Answer, Address extends string = string> {
  /** Where it is: its id, or `group/id`, or `group/row/id`. Unique in the questionnaire. */
  readonly address: Address;
  readonly question: Question;
  /** What the keys of its texts begin with: `goals.by` for `goals/<row>/by`. */
  readonly textKey: string;
  readonly relevant: boolean;
  readonly required: boolean;
  readonly readonly: boolean;
  /** Whether it is relevant and has an answer or a nonresponse; a group: whether anything in it has. */
  readonly answered: boolean;
  /** What is stored for it, relevant and offered or not; absent when unanswered. */
  readonly answer?: Stored;
  /** The answer that was given before a nonresponse took its place. */
  readonly setAside?: Stored;
  readonly violation?: Violation;
  /** What a calculation gives, or expressions see of an answer to a type of one's own; absent when it is empty. */
  readonly value?: ComputedValue;
  /** Whether the person has been at it and left, or asked to go on. */
  readonly touched: boolean;
  /** Addresses of the questions of a group that does not repeat. */
  readonly questions?: readonly Address[];
  /** Rows of a repeating group with the addresses of their questions. */
  readonly rows?: readonly { readonly id: string; readonly questions: readonly Address[] }[];
  /** What may be picked, for a list. */
  readonly items?: readonly Item[];
  /** The options that are offered now. */
  readonly options?: readonly Option[];
  /** The rows of a matrix that are offered now. */
  readonly matrixRows?: readonly MatrixRow[];
}

/** What a calculation may give. */
export type ComputedValue = string | number | boolean | RecordValue | readonly ComputedValue[];

export function questionState(node: Node, state: ScopeState): QuestionState {
  const { question, textKey } = node;
  const { index, rows } = node;
  return present({
    address: state.addressOf(node),
    question,
    textKey,
    relevant: state.relevant[index] === 1,
    required: node.required?.evaluate(state, []) === true,
    readonly: isReadonly(node, state),
    answered: isAnswered(node, state),
    touched: state.touched.has(index),
    answer: storedAnswer(node, state),
    setAside: state.nonresponses.has(index) ? answerBelow(node, state) : undefined,
    violation: brokenRule(node, state),
    questions: question.type === 'group' && !rows ? addresses(node.members, state) : undefined,
    rows:
      rows && state.rowsOf(node).map((row) => ({ id: row.id, questions: addresses(row.scope.names, row) })),
    value:
      node.calculate || isOwnName(question.type)
        ? (state.values[index] as ComputedValue | undefined)
        : undefined,
    ...offer(node, state),
  });
}

/** What may be chosen now. */
function offer({ index, question }: Node, state: ScopeState): Partial<QuestionState> {
  const withheld = state.withheld.get(index);
  const isOffered = (id: string): boolean => !withheld?.has(id);
  if (question.type === 'list')
    return { items: (state.itemsOf(question) ?? []).filter(({ id }) => isOffered(id)) };
  if (!('options' in question)) return {};
  const { options } = question;
  return question.type === 'matrix'
    ? { options, matrixRows: question.rows.filter(({ id }) => isOffered(id)) }
    : { options: withheld ? options.filter(({ value }) => isOffered(value)) : options };
}

/** Whether a question, or a group around it, may be seen but not changed. */
function isReadonly(node: Node, state: ScopeState): boolean {
  if (node.readonly?.evaluate(state, []) === true) return true;
  const outer = around(node, state);
  return !!outer && isReadonly(outer.node, outer.state);
}

export interface SectionState<Address extends string = string> {
  readonly id: string;
  readonly relevant: boolean;
  /** Addresses of its questions, in order. */
  readonly questions: readonly Address[];
  /** How many of its relevant questions that take an answer there are, and how many have one. */
  readonly total: number;
  readonly answered: number;
}

export interface Progress<Address extends string = string> {
  readonly total: number;
  readonly answered: number;
  readonly sections: readonly SectionState<Address>[];
}

export function progressOf(program: Program, root: ScopeState): Progress {
  const sections = program.sections.map((section) => {
    const asked = [...section.members.values()].filter(
      (node) => isAnswerable(node.question) && root.relevant[node.index] === 1,
    );
    return {
      id: section.id,
      relevant: root.relevant[section.index] === 1,
      questions: addresses(section.members, root),
      total: asked.length,
      answered: asked.filter((node) => isAnswered(node, root)).length,
    };
  });
  const sum = (count: 'total' | 'answered'): number =>
    sections.reduce((total, section) => total + section[count], 0);
  return { total: sum('total'), answered: sum('answered'), sections };
}

function addresses(names: ReadonlyMap<string, Node>, state: ScopeState): string[] {
  return Array.from(names.values())
    .filter(({ kind }) => kind === 'question')
    .map((node) => state.addressOf(node));
}
