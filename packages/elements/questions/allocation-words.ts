import type { AllocationQuestion, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { formatList, formatNumber } from '../format.ts';
import { msg, str } from '../localize.ts';
import { optionText } from '../option-text.ts';
import { isNoNumber, sharesOf, sumOf } from './allocation-text.ts';

/** The options that are offered now. */
export function offeredIn({ options }: QuestionState): string[] {
  return (options ?? []).map(({ value }) => value);
}

/** How much is left of the total. */
export function leftOf(asking: Asking, state: QuestionState): number {
  const { total } = state.question as AllocationQuestion;
  const left = total - sumOf(sharesOf(asking, state), offeredIn(state));
  return Math.abs(left) < 1e-9 * Math.max(1, Math.abs(total)) ? 0 : left;
}

/** How much is left, in words. */
export function leftText(asking: Asking, state: QuestionState): string {
  const number = (value: number): string => formatNumber(value, asking.language);
  const left = leftOf(asking, state);
  const { total } = state.question as AllocationQuestion;
  const of = number(total);
  if (left === 0) return msg(str`Kaikki ${of} on jaettu`, { id: 'allocation-all' });
  return left > 0
    ? msg(str`Jaettavana vielä ${number(left)} / ${of}`, { id: 'allocation-left' })
    : msg(str`Jaettu liikaa: ${number(total - left)} / ${of}`, { id: 'allocation-over' });
}

/** The options whose share is to be mended; none of them alone where it is the sum that is wrong. */
export function wrongOptions(asking: Asking, state: QuestionState): readonly string[] {
  const { violation } = state;
  switch (violation?.code) {
    case 'type': {
      const shares = sharesOf(asking, state);
      return offeredIn(state).filter((value) => isNoNumber(shares.get(value)));
    }
    case 'integer':
    case 'min':
    case 'max':
      return [String(violation.given)];
    case 'required':
      return offeredIn(state);
    default:
      return [];
  }
}

/** The words for what is wrong with the shares, with the name of the option that it is about. */
export function allocationViolationText(asking: Asking, state: QuestionState): string | undefined {
  const { language } = asking;
  const { total } = state.question as AllocationQuestion;
  const number = (value: unknown): string => formatNumber(Number(value), language);
  const limit = number(state.violation?.limit ?? total);
  const named = wrongOptions(asking, state).map((value) => optionText(asking, state, value));
  const names = formatList(named, language);
  switch (state.violation?.code) {
    case 'required':
      return msg(str`Jaa ${limit} vaihtoehtojen kesken`, { id: 'allocation-required' });
    case 'type':
      return named.length > 0 ? msg(str`Kirjoita lukuna: ${names}`, { id: 'allocation-number' }) : undefined;
    case 'integer':
      return msg(str`Kirjoita kokonaislukuna, ilman desimaaleja: ${names}`, { id: 'allocation-integer' });
    case 'min':
      return msg(str`Luvun pitää olla vähintään ${limit}: ${names}`, { id: 'allocation-min' });
    case 'max':
      return msg(str`Luvun pitää olla enintään ${limit}: ${names}`, { id: 'allocation-max' });
    case 'total': {
      const left = leftOf(asking, state);
      return left > 0
        ? msg(str`Jaa vielä ${number(left)}, jotta summa on ${limit}`, { id: 'allocation-too-little' })
        : msg(str`Vähennä ${number(-left)}, jotta summa on ${limit}`, { id: 'allocation-too-much' });
    }
    default:
      return undefined;
  }
}
