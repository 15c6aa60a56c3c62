import type { Question } from 'talkoot/engine';
import { loadAnswers } from '../../packages/engine/response/answers.ts';
import { compileDefinition } from '../../packages/engine/program/compile-definition.ts';
import { compileExpression } from '../../packages/engine/expression/compile.ts';
import type { Compiled } from '../../packages/engine/expression/compiled.ts';
import { parseExpression } from '../../packages/engine/expression/parse.ts';
import type { Value } from '../../packages/engine/expression/value.ts';
import type { Node, Program } from '../../packages/engine/program/program.ts';
import { Recomputation } from '../../packages/engine/state/recomputation.ts';
import { ScopeState } from '../../packages/engine/state/scope-state.ts';
import { defined } from './defined.ts';

/** The questions that the expressions of the tests are about. */
export const QUESTIONS: Question[] = [
  { id: 'name', type: 'text' },
  { id: 'age', type: 'number', nonresponse: ['later'] },
  { id: 'born', type: 'date' },
  { id: 'member', type: 'boolean' },
  { id: 'role', type: 'choice', options: [{ value: 'a' }, { value: 'b' }], other: true },
  { id: 'tags', type: 'choices', options: [{ value: 'x' }, { value: 'y' }], other: true },
  { id: 'actors', type: 'list', list: 'actors' },
  {
    id: 'home',
    type: 'group',
    nonresponse: ['later'],
    questions: [
      { id: 'town', type: 'text', nonresponse: ['later'] },
      { id: 'rooms', type: 'number' },
    ],
  },
  {
    id: 'costs',
    type: 'group',
    repeat: true,
    questions: [
      { id: 'sum', type: 'number', nonresponse: ['later'] },
      {
        id: 'payer',
        type: 'group',
        questions: [
          { id: 'name', type: 'text' },
          { id: 'share', type: 'number' },
        ],
      },
      { id: 'parts', type: 'group', repeat: true, questions: [{ id: 'part', type: 'number' }] },
    ],
  },
  { id: 'words', type: 'note' },
];

const program = compileDefinition(defined(...QUESTIONS));

/** The state of a questionnaire with these answers. */
export function stateOf(of: Program, answers: object): ScopeState {
  const state = new ScopeState(of.root, {
    today: '2026-11-21',
    lists: new Map(),
    countsHidden: false,
    textReaders: new Map(),
  });
  loadAnswers(state, answers, () => undefined);
  const recomputation = new Recomputation(
    of,
    state,
    () => undefined,
    () => undefined,
  );
  recomputation.start(state);
  recomputation.run();
  return state;
}

/** Compiles an expression as one of a question; what is wrong with it is in `mistakes`. */
export function compiled(source: string, context?: Node): Compiled & { mistakes: string[] } {
  const mistakes: string[] = [];
  const from = context ?? program.root.names.get('words')!;
  const result = compileExpression(parseExpression(source), from, (start, message) =>
    mistakes.push(`${start}: ${message}`),
  );
  return { ...result, mistakes };
}

/** The value of an expression over {@link QUESTIONS} with these answers; throws what is wrong with it. */
export function value(source: string, answers: object = {}): Value {
  const { evaluate, mistakes } = compiled(source);
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return evaluate(stateOf(program, answers), []);
}

/** What is wrong with an expression over {@link QUESTIONS}. */
export function mistakes(source: string): string[] {
  return compiled(source).mistakes;
}

export { program };
