import type { ChoiceQuestion, ChoicesQuestion, QuestionState } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { textOf } from './asking.ts';
import { msg } from './localize.ts';

/** What an option is called; "other" has words of its own when the texts give none. */
export function optionText(asking: Asking, { address, question }: QuestionState, value: string): string {
  const given = textOf(asking, address, `option.${value}`);
  const isOtherOption = value === 'other' && (question as ChoiceQuestion | ChoicesQuestion).other;
  return given ?? (isOtherOption ? msg('Muu, mikä?', { id: 'other-option' }) : value);
}

/** "Tavoite 2": what a row of a repeating group is called. */
export function rowName(asking: Asking, state: QuestionState, position: number): string {
  const row = state.rows?.[position];
  const name =
    textOf(asking, row ? `${state.address}/${row.id}` : state.address, 'row') ?? msg('Rivi', { id: 'row' });
  return `${name} ${position + 1}`;
}
