import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AnyQuestion, GroupQuestion } from 'talkoot/engine';
import { formatNumber } from '../format.ts';
import { msg } from '../localize.ts';
import { isOnPaper, paperNonresponse, paperText } from './paper.ts';
import type { Paper, PaperQuestion } from './paper.ts';
import { renderPlace } from './paper-answers.ts';
import { renderBoxes, times } from './paper-marks.ts';

/** Rows of a repeating group that an empty form has room for, when the definition asks for no more. */
const ROWS = 3;

/** One question with room for its answer. @param number - what it is called aloud: "3". */
export function renderPaperQuestion(
  paper: Paper,
  asked: PaperQuestion,
  number: string | undefined,
): TemplateResult {
  const { question, path } = asked;
  const label = paperText(paper, path, 'label') ?? question.id;
  if (question.type === 'note') return html`<p class="paper-note">${label}</p>`;
  const isGroup = question.type === 'group';
  return html`<div class="paper-question ${isGroup ? 'paper-group' : ''}">
    <p class="paper-label">
      <span class="paper-words"
        >${number === undefined ? nothing : html`${number} `}${label}${renderMark(question)}</span
      >
      <code class="paper-code" dir="ltr">${path.join('/')}</code>
    </p>
    ${renderHint(paper, path)}${renderCondition(question)}
    ${isGroup ? renderGroup(paper, asked as PaperQuestion<GroupQuestion>) : renderPlace(paper, asked)}
    ${renderNonresponses(paper, asked)}
  </div>`;
}

function renderMark(question: AnyQuestion): TemplateResult | typeof nothing {
  if (!('required' in question && question.required === true)) return nothing;
  return html` <span class="paper-mark">${msg('pakollinen', { id: 'required-mark' })}</span>`;
}

function renderHint(paper: Paper, path: readonly string[]): TemplateResult | typeof nothing {
  const hint = paperText(paper, path, 'hint');
  return hint ? html`<p class="paper-hint">${hint}</p>` : nothing;
}

/** Why it is asked cannot be told in words: the condition is an expression. */
export function renderCondition({
  relevant,
}: Pick<AnyQuestion, 'relevant'>): TemplateResult | typeof nothing {
  if (relevant === undefined) return nothing;
  return html`<p class="paper-condition">${msg('Tämä kysytään vain joiltakin.', { id: 'paper-some' })}</p>`;
}

/** "Don't know": below the place of the answer, as on screen. */
function renderNonresponses(
  paper: Paper,
  { question, path }: PaperQuestion,
): TemplateResult | typeof nothing {
  if (!('nonresponse' in question) || !question.nonresponse?.length) return nothing;
  return html`<div class="paper-nonresponse">
    ${renderBoxes(question.nonresponse.map((code) => paperNonresponse(paper, path, code)))}
  </div>`;
}

function renderGroup(
  paper: Paper,
  { question, path, ...asked }: PaperQuestion<GroupQuestion>,
): TemplateResult {
  const inRow = asked.inRow || question.repeat === true;
  const members = question.questions
    .filter(isOnPaper)
    .map((member) =>
      renderPaperQuestion(paper, { question: member, path: [...path, member.id], inRow }, undefined),
    );
  if (!question.repeat) return html`<div class="paper-members">${members}</div>`;
  const { min = 0, max = Infinity } = question;
  const name = paperText(paper, path, 'row') ?? msg('Rivi', { id: 'row' });
  const rows = times(
    Math.min(Math.max(ROWS, min), max),
    (index) =>
      html`<div class="paper-row">
        <p class="paper-row-name">${name} ${formatNumber(index + 1, paper.language)}</p>
        ${members}
      </div>`,
  );
  const more = html`<p class="paper-hint">
    ${msg('Jos tarvitset lisää tilaa, jatka toiselle paperille.', { id: 'paper-more' })}
  </p>`;
  return html`${rows}${max > rows.length ? more : nothing}`;
}
