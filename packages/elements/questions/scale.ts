import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QuestionState, ScaleQuestion } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId, textOf } from '../asking.ts';
import { formatNumber } from '../format.ts';
import { describedBy, isWrong, renderFieldset, renderLabelled } from '../frame.ts';
import { msg, str } from '../localize.ts';
import type { Rendered } from '../question-view.ts';
import { renderClear } from './clear.ts';
import { columnWidth, fitClass } from './column-fit.ts';

/** A point of a scale as people see it. */
interface Point {
  readonly value: number;
  readonly digits: string;
  readonly name: string | undefined;
}

/** More points than these are no row of buttons any more, but a menu. */
const MOST_BUTTONS = 21;

/** A row of numbered buttons between named ends; when every point has a name, the names are what is chosen from. */
export function renderScale(asking: Asking, state: QuestionState): TemplateResult {
  const points = pointsOf(asking, state);
  const isFixed = state.readonly || asking.locked;
  if (points.length > MOST_BUTTONS && !isFixed) return renderMenu(asking, state, points);
  const areNamed = points.every(({ name }) => name !== undefined);
  return renderFieldset(asking, state, [
    html`<div class="columns points-${points.length}">
      <div class="points ${areNamed ? namedClasses(points) : 'numbered'}">
        ${points.map((point, index) => renderPoint(asking, state, point, index === homeOf(points, state)))}
      </div>
      ${areNamed ? nothing : renderKey(points)}
    </div>`,
    renderClear(asking, state),
  ]);
}

function pointsOf(asking: Asking, { question, address }: QuestionState): readonly Point[] {
  const { min, max, step = 1 } = question as ScaleQuestion;
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => {
    // Decimal fractions do not add up to the last bit: 0.1 + 2 * 0.1 is named by "point.0.3" all the same.
    const value = Number((min + index * step).toPrecision(12));
    return {
      value,
      digits: formatNumber(value, asking.language),
      name: textOf(asking, address, `point.${value}`),
    };
  });
}

/** Where focus comes to: the chosen point, else the first. */
function homeOf(points: readonly Point[], { answer }: QuestionState): number {
  return Math.max(
    0,
    points.findIndex(({ value }) => value === answer),
  );
}

function namedClasses(points: readonly Point[]): string {
  const width = points.length * columnWidth(points.map(({ name = '' }) => name));
  return `named ${fitClass('across', width)}`;
}

function renderPoint(asking: Asking, state: QuestionState, point: Point, isHome: boolean): TemplateResult {
  const { address } = state;
  const { value, digits, name } = point;
  const change = (): void => {
    asking.answer(address, value);
    asking.commit(address);
  };
  return html`<label class="option point" part="option"
    ><input
      type="radio"
      id=${isHome ? partId(address, 'control') : nothing}
      name=${address}
      value=${value}
      aria-label=${name === undefined ? nothing : pointText(point)}
      .checked=${live(state.answer === value)}
      @change=${change}
    /><span class="point-number">${digits}</span>${
      name === undefined ? nothing : html`<span class="point-name">${name}</span>`
    }</label
  >`;
}

/** "7", or "10, erittäin tyytyväinen". */
function pointText({ digits, name }: Omit<Point, 'value'>): string {
  return name === undefined ? digits : `${digits}, ${name}`;
}

/** What the named points mean, below the row: those who listen hear it at the points themselves. */
function renderKey(points: readonly Point[]): TemplateResult | typeof nothing {
  const named = points.filter(({ name }) => name !== undefined);
  return named.length === 0
    ? nothing
    : html`<div class="points-key" aria-hidden="true">
        ${named.map(({ digits, name }) => html`<span>${digits} = ${name}</span>`)}
      </div>`;
}

function renderMenu(asking: Asking, state: QuestionState, points: readonly Point[]): TemplateResult {
  const { address } = state;
  const chosen = points.findIndex(({ value }) => value === state.answer);
  const change = (event: Event): void => {
    asking.answer(address, points[(event.target as HTMLSelectElement).selectedIndex - 1]?.value);
    asking.commit(address);
  };
  const menu = html`<select
    class="points-menu"
    id=${partId(address, 'control')}
    ?required=${state.required}
    aria-describedby=${describedBy(asking, state)}
    aria-invalid=${isWrong(asking, state)}
    @change=${change}
  >
    <option value="" .selected=${live(chosen < 0)}>${msg('Valitse', { id: 'choose' })}</option>
    ${points.map((point, index) => html`<option .selected=${live(index === chosen)}>${pointText(point)}</option>`)}
  </select>`;
  return renderLabelled(asking, state, html`${menu}${renderKey(points)}`);
}

/** A point is chosen, not written. */
export function scaleViolationText(_asking: Asking, { violation }: QuestionState): string | undefined {
  return violation?.code === 'required'
    ? msg('Valitse vastaus', { id: 'violation-required-choice' })
    : undefined;
}

/** The point in words, with what it stands between: "7 (asteikolla 0–10; 10 = erittäin tyytyväinen)". */
export function renderScaleAnswer(asking: Asking, state: QuestionState): Rendered {
  const { answer } = state;
  if (!state.answered || typeof answer !== 'number') return nothing;
  const points = pointsOf(asking, state);
  const name = textOf(asking, state.address, `point.${answer}`);
  const digits = formatNumber(answer, asking.language);
  const [first, last] = [points[0]!, points.at(-1)!];
  const end = name === undefined ? [last, first].find((point) => point.name !== undefined) : undefined;
  const given = pointText({ digits, name });
  const words =
    end === undefined
      ? msg(str`${given} (asteikolla ${first.digits}–${last.digits})`, { id: 'scale-answer' })
      : msg(str`${given} (asteikolla ${first.digits}–${last.digits}; ${end.digits} = ${end.name!})`, {
          id: 'scale-answer-end',
        });
  return html`<p class="answer">${words}</p>`;
}
