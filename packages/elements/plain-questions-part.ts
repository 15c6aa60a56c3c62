/** The types that most questionnaires have; loaded when a definition names one of them. */
import type { QuestionViews } from './question-view.ts';
import { renderBoolean } from './questions/boolean.ts';
import { renderChoice } from './questions/choice.ts';
import { renderChoices } from './questions/choices.ts';
import { dateViolationText } from './questions/date-words.ts';
import { renderDate, renderDateAnswer } from './questions/date.ts';
import { renderGroup } from './questions/group.ts';
import { renderList } from './questions/list.ts';
import { renderNumber } from './questions/number.ts';
import { choices } from './styles/choices.ts';
import { dates } from './styles/dates.ts';
import { rows } from './styles/rows.ts';

export const VIEWS = {
  number: { render: renderNumber },
  date: {
    render: renderDate,
    renderAnswer: renderDateAnswer,
    violationText: dateViolationText,
    styles: [dates],
  },
  boolean: { render: renderBoolean, styles: [choices] },
  choice: { render: renderChoice, styles: [choices] },
  choices: { render: renderChoices, styles: [choices] },
  list: { render: renderList, styles: [rows, choices] },
  group: { render: renderGroup, styles: [rows, choices] },
} satisfies QuestionViews;
