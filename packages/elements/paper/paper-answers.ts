import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type {
  AllocationQuestion,
  AnyQuestion,
  ChoiceQuestion,
  ChoicesQuestion,
  ListQuestion,
  MatrixQuestion,
  NumberQuestion,
  Question,
  RankingQuestion,
  ScaleQuestion,
  TextQuestion,
} from 'talkoot/engine';
import { formatNumber } from '../format.ts';
import { msg, str } from '../localize.ts';
import { DAY_PARTS, MONTH_PARTS, inOrder } from '../questions/date-text.ts';
import type { DatePart } from '../questions/date-text.ts';
import { partLabel } from '../questions/date-words.ts';
import { paperOption, paperOther, paperText } from './paper.ts';
import type { Paper, PaperQuestion } from './paper.ts';
import {
  renderBox,
  renderBoxLine,
  renderBoxes,
  renderComb,
  renderLines,
  renderTask,
  times,
} from './paper-marks.ts';

type Render<Asked extends AnyQuestion> = (paper: Paper, asked: PaperQuestion<Asked>) => TemplateResult;

/** Where the answer to a question is written by hand. Groups and notes have no such place of their own. */
const renderers: { readonly [Type in Question['type']]?: Render<Extract<Question, { type: Type }>> } = {
  text: renderText,
  number: renderNumber,
  date: (paper) => renderDate(paper, DAY_PARTS),
  month: (paper) => renderDate(paper, MONTH_PARTS),
  boolean: renderBoolean,
  choice: renderChoice,
  choices: renderChoices,
  scale: renderScale,
  matrix: renderMatrix,
  ranking: renderRanking,
  allocation: renderAllocation,
  list: renderList,
};

/** The place for an answer; types of a host's own get lines. */
export function renderPlace(paper: Paper, asked: PaperQuestion): TemplateResult {
  const render = renderers[asked.question.type as Question['type']] as Render<AnyQuestion> | undefined;
  return render ? render(paper, asked) : renderLines(3);
}

/** Handwriting is large; in rows, which stand there several times, half of it must do. */
function renderText(_: Paper, { question, inRow }: PaperQuestion<TextQuestion>): TemplateResult {
  if (question.multiline) return renderLines(inRow ? 4 : 8);
  const isShort = question.format !== undefined || (question.maxLength ?? Infinity) <= 60;
  return renderLines(isShort ? 1 : inRow ? 2 : 3);
}

function renderNumber(_: Paper, { question }: PaperQuestion<NumberQuestion>): TemplateResult {
  const { min = 0, max, integer } = question;
  if (!integer || min < 0) return html`<span class="paper-field"></span>`;
  return renderComb(max === undefined ? 6 : String(max).length);
}

function renderDate({ language }: Paper, parts: readonly DatePart[]): TemplateResult {
  const order = inOrder(parts, language);
  return html`<p class="paper-date">
    ${order.map((part) => renderComb(part === 'year' ? 4 : 2, partLabel(part)))}
  </p>`;
}

function renderBoolean(paper: Paper, { path }: PaperQuestion): TemplateResult {
  return html`<div class="paper-options paper-beside">
    ${renderBox(paperText(paper, path, 'option.true') ?? msg('Kyllä', { id: 'yes' }))}
    ${renderBox(paperText(paper, path, 'option.false') ?? msg('Ei', { id: 'no' }))}
  </div>`;
}

function renderChoice(paper: Paper, asked: PaperQuestion<ChoiceQuestion>): TemplateResult {
  return html`${renderTask(msg('Rastita yksi.', { id: 'paper-one' }))}${renderOptions(paper, asked)}`;
}

function renderChoices(paper: Paper, asked: PaperQuestion<ChoicesQuestion>): TemplateResult {
  return html`${renderTask(severalWords(paper, asked.question.max))}${renderOptions(paper, asked)}`;
}

function severalWords({ language }: Paper, max: number | undefined): string {
  if (max === undefined) return msg('Rastita kaikki sopivat.', { id: 'paper-several' });
  if (max === 1) return msg('Rastita yksi.', { id: 'paper-one' });
  return msg(str`Rastita enintään ${formatNumber(max, language)}.`, { id: 'paper-at-most' });
}

function renderOptions(
  paper: Paper,
  { question, path }: PaperQuestion<ChoiceQuestion | ChoicesQuestion>,
): TemplateResult {
  const options = question.options.map(({ value }) => paperOption(paper, path, value));
  return html`${renderBoxes(options)}${question.other ? renderBoxLine(paperOther(paper, path)) : nothing}`;
}

function renderScale(paper: Paper, { question, path }: PaperQuestion<ScaleQuestion>): TemplateResult {
  const { min, max, step = 1 } = question;
  const points = times(Math.floor((max - min) / step + 1e-9) + 1, (index) => min + index * step);
  const point = (value: number): TemplateResult =>
    html`<span class="paper-point"
      ><span>${formatNumber(value, paper.language)}</span><span class="paper-box"></span
      ><span class="paper-point-name">${paperText(paper, path, `point.${value}`) ?? ''}</span></span
    >`;
  return html`${renderTask(msg('Rastita yksi.', { id: 'paper-one' }))}
    <div class="paper-scale">${points.map(point)}</div>`;
}

function renderMatrix(paper: Paper, { question, path }: PaperQuestion<MatrixQuestion>): TemplateResult {
  const { options, rows } = question;
  return html`${renderTask(msg('Rastita yksi joka riviltä.', { id: 'paper-each-row' }))}
    <table class="paper-matrix">
      <thead>
        <tr>
          <td></td>
          ${options.map(({ value }) => html`<th scope="col">${paperOption(paper, path, value)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ id }) =>
            html`<tr>
              <th scope="row">${paperText(paper, path, `row.${id}`) ?? id}</th>
              ${options.map(() => html`<td><span class="paper-box"></span></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function renderRanking(paper: Paper, { question, path }: PaperQuestion<RankingQuestion>): TemplateResult {
  const { max = Infinity, options } = question;
  const places = Math.min(max, options.length);
  const last = formatNumber(places, paper.language);
  return html`${renderTask(msg(str`Numeroi järjestykseen 1–${last}. Numero 1 on ensimmäinen.`, { id: 'paper-rank' }))}
    <div class="paper-options">
      ${options.map(
        ({ value }) =>
          html`<p class="paper-option">
            ${renderComb(String(places).length)}<span>${paperOption(paper, path, value)}</span>
          </p>`,
      )}
    </div>`;
}

function renderAllocation(
  paper: Paper,
  { question, path }: PaperQuestion<AllocationQuestion>,
): TemplateResult {
  const total = formatNumber(question.total, paper.language);
  const cells = String(Math.trunc(question.total)).length + (question.integer ? 0 : 2);
  return html`${renderTask(msg(str`Jaa ${total} näiden kesken.`, { id: 'paper-share' }))}
    <div class="paper-options">
      ${question.options.map(
        ({ value }) =>
          html`<p class="paper-option">
            ${renderComb(cells)}<span>${paperOption(paper, path, value)}</span>
          </p>`,
      )}
      <p class="paper-option paper-total">
        <span class="paper-sum" data-cells=${cells}>${total}</span
        ><span>${msg('Yhteensä', { id: 'paper-total' })}</span>
      </p>
    </div>`;
}

function renderList(paper: Paper, { question, path }: PaperQuestion<ListQuestion>): TemplateResult {
  const items = (paper.lists[question.list] ?? []).map(({ label }) => label);
  const own =
    question.add === false ? nothing : html`${times(2, () => renderBoxLine(paperOther(paper, path)))}`;
  if (items.length === 0) return renderLines(3);
  return html`${renderTask(severalWords(paper, question.max))}${renderBoxes(items)}${own}`;
}
