import { isInvalid } from 'talkoot/engine';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { formatDate, formatNumber } from '../format.ts';
import { msg, str } from '../localize.ts';
import { DAY_PARTS, MONTH_PARTS, readDate, textsOf } from './date-text.ts';
import type { DateFault, DatePart } from './date-text.ts';

/** The parts that a question of a day or a month is typed in. */
export function partsOf({ question }: QuestionState): readonly DatePart[] {
  return question.type === 'month' ? MONTH_PARTS : DAY_PARTS;
}

/** Why what is stored is no day or month; undefined when it is one. */
export function faultOf(asking: Asking, state: QuestionState): DateFault | undefined {
  const parts = partsOf(state);
  if (!isInvalid(state.answer)) return undefined;
  const reading = readDate(textsOf(state.answer, parts, asking.language), parts, asking.language);
  return 'code' in reading ? reading : undefined;
}

/** The words for what is wrong with a day or month that says which part to mend; undefined for other rules. */
export function dateViolationText(asking: Asking, state: QuestionState): string | undefined {
  if (state.violation?.code === 'required')
    return state.question.type === 'month'
      ? msg('Kirjoita kuukausi ja vuosi', { id: 'violation-month' })
      : msg('Kirjoita päivämäärä', { id: 'date-required' });
  const fault = state.violation?.code === 'type' ? faultOf(asking, state) : undefined;
  const { language } = asking;
  switch (fault?.code) {
    case 'missing':
      return missingText(fault.parts);
    case 'day':
      return msg('Kirjoita päivä lukuna 1–31', { id: 'date-day-wrong' });
    case 'month':
      return msg('Kirjoita kuukausi lukuna 1–12 tai nimellä', { id: 'date-month-wrong' });
    case 'year': {
      const example = formatNumber(new Date().getFullYear(), language);
      return msg(str`Kirjoita vuosi neljällä numerolla, esimerkiksi ${example}`, { id: 'date-year-wrong' });
    }
    case 'calendar': {
      const month = formatDate(fault.month!, language);
      const last = formatNumber(fault.days!, language);
      return msg(str`Tätä päivää ei ole: ${month} päättyy ${last}. päivään`, { id: 'date-no-such-day' });
    }
    default:
      return undefined;
  }
}

function missingText(parts: readonly DatePart[]): string {
  switch (parts.join(' ')) {
    case 'day':
      return msg('Kirjoita myös päivä', { id: 'date-day-missing' });
    case 'month':
      return msg('Kirjoita myös kuukausi', { id: 'date-month-missing' });
    case 'year':
      return msg('Kirjoita myös vuosi', { id: 'date-year-missing' });
    case 'day month':
      return msg('Kirjoita myös päivä ja kuukausi', { id: 'date-day-month-missing' });
    case 'day year':
      return msg('Kirjoita myös päivä ja vuosi', { id: 'date-day-year-missing' });
    default:
      return msg('Kirjoita myös kuukausi ja vuosi', { id: 'date-month-year-missing' });
  }
}

/** What a part is called. */
export function partLabel(part: DatePart): string {
  switch (part) {
    case 'day':
      return msg('Päivä', { id: 'date-day' });
    case 'month':
      return msg('Kuukausi', { id: 'date-month' });
    case 'year':
      return msg('Vuosi', { id: 'date-year' });
  }
}
