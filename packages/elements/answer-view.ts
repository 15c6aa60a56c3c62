import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isInvalid, isNonresponse, isOther } from 'talkoot/engine';
import type { Answer, QuestionState } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { labelOf, textOf } from './asking.ts';
import { formatDate, formatNumber } from './format.ts';
import { msg } from './localize.ts';
import { optionText, rowName } from './option-text.ts';
import type { Rendered } from './question-view.ts';

/**
 * What has been answered to a question, for reading: words, lists and, for groups, lists of descriptions.
 * `nothing` when there is nothing to read.
 */
export function renderAnswer(asking: Asking, state: QuestionState): Rendered {
  const { answer, question, address } = state;
  if (isNonresponse(answer)) {
    const words =
      textOf(asking, address, `nonresponse.${answer.nonresponse}`) ??
      textOf(asking, 'nonresponse', answer.nonresponse);
    return html`<p class="answer declined">${words ?? answer.nonresponse}</p>`;
  }
  const view = asking.views[question.type];
  if (view?.renderAnswer) return view.renderAnswer(asking, state);
  if (!state.answered || answer === undefined) return nothing;
  if (question.type === 'group') {
    return state.rows ? renderRows(asking, state) : renderMembers(asking, state.questions ?? []);
  }
  if (isInvalid(answer))
    return answer.invalid === '' ? nothing : html`<p class="answer">${answer.invalid}</p>`;
  if (Array.isArray(answer)) {
    const items = (answer as readonly Answer[]).map((item) => itemText(asking, state, item));
    if ('max' in question && question.max === 1) return html`<p class="answer">${items[0]}</p>`;
    return html`<ul class="answer">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  }
  return html`<p class="answer">${scalarText(asking, state, answer)}</p>`;
}

function renderRows(asking: Asking, state: QuestionState): TemplateResult {
  return html`<ol class="answer rows">
    ${state.rows!.map((row, position) => {
      const members = renderMembers(asking, row.questions);
      return members === nothing
        ? nothing
        : html`<li aria-label=${rowName(asking, state, position)}>${members}</li>`;
    })}
  </ol>`;
}

function renderMembers(asking: Asking, addresses: readonly string[]): TemplateResult | typeof nothing {
  const answered = addresses
    .map((address) => asking.questionnaire.question(address))
    .filter((state) => state.relevant && (state.answered || state.value !== undefined));
  if (answered.length === 0) return nothing;
  return html`<dl class="answer">
    ${answered.map(
      (member) =>
        html`<div>
          <dt>${labelOf(asking, member)}</dt>
          <dd>${renderAnswer(asking, member)}</dd>
        </div>`,
    )}
  </dl>`;
}

function itemText(asking: Asking, state: QuestionState, item: Answer): string {
  if (isOther(item)) return item.other || optionText(asking, state, 'other');
  if (state.question.type !== 'list') return optionText(asking, state, item as string);
  return (
    state.items?.find(({ id }) => id === item)?.label ?? msg('Poistettu listalta', { id: 'list-item-gone' })
  );
}

function scalarText(asking: Asking, state: QuestionState, answer: Answer): string {
  const { language } = asking;
  switch (state.question.type) {
    case 'number':
      return formatNumber(answer as number, language);
    case 'date':
      return formatDate(answer as string, language);
    case 'boolean':
      return answer === true
        ? (textOf(asking, state.address, 'option.true') ?? msg('Kyllä', { id: 'yes' }))
        : (textOf(asking, state.address, 'option.false') ?? msg('Ei', { id: 'no' }));
    case 'choice':
      return itemText(asking, state, answer);
    default:
      return typeof answer === 'string' ? answer : '';
  }
}
