import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from 'talkoot/engine';
import { heading } from 'talkoot/elements/heading.js';
import type { CollatedGroup, Item, Table } from 'talkoot/results';
import { hiddenSentence, jointSentence, nearlyAllSentence } from './sentences.ts';
import { cellOf, groupsOf, itemOf, levelOf, tableOf } from './showing.ts';
import type { Showing } from './showing.ts';

/**
 * All numbers of the picture as tables: those questions share one that follow each other and have the same options.
 *
 * @param isHeaded - whether it has a heading of its own: not below words that say the same.
 */
export function renderDataTables(showing: Showing, isHeaded = true): TemplateResult {
  const { collated, words } = showing;
  const tables: Item[][] = [];
  for (const item of collated.items) {
    const last = tables.at(-1);
    if (last && shapeOf(last[0]!) === shapeOf(item)) last.push(item);
    else tables.push([item]);
  }
  return html`<section class="data">
    ${isHeaded ? heading(levelOf(showing), words.data, 'part-heading') : nothing}
    ${tables.map((items, at) => renderTable(showing, items, words.dataCaption(at + 1, tables.length)))}
  </section>`;
}

const shapeOf = ({ kind, options, nonresponses, ordered }: Item): string =>
  JSON.stringify([kind, options, nonresponses, ordered]);

function renderTable(showing: Showing, items: readonly Item[], caption: string): TemplateResult {
  const { words, labels } = showing;
  const first = items[0]!;
  const measures = first.kind === 'number' ? [words.lower, words.median, words.upper] : [];
  const heads = [
    ...first.options.map((option) => labels.option(first, option)),
    ...measures,
    ...(first.ordered ? [words.agreementHead] : []),
    words.answersGiven,
    ...first.nonresponses.map((code) => labels.nonresponse(first, code)),
    words.noAnswer,
  ];
  const isRead = items.some(({ id }) => cellOf(showing, id));
  return html`<div class="wide-table" role="region" tabindex="0" aria-label=${words.scrolls(caption)}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.question}</th>
          ${isRead ? html`<th scope="col">${words.stateHead}</th>` : nothing}
          <th scope="col">${words.group}</th>
          ${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}
        </tr>
      </thead>
      ${items.map((item) => renderItem(showing, item, heads.length, isRead))}
    </table>
  </div>`;
}

function renderItem(showing: Showing, item: Item, width: number, isRead: boolean): TemplateResult {
  const { labels, words } = showing;
  const groups = groupsOf(showing, item.id);
  const cell = cellOf(showing, item.id);
  return html`<tbody>
    ${groups.map(
      (group, at) =>
        html`<tr>
          ${
            at === 0
              ? html`<th scope="rowgroup" rowspan=${groups.length}>${labels.question(item)}</th>
                  ${isRead ? html`<td rowspan=${groups.length}>${cell ? words.status[cell.status] : nothing}</td>` : nothing}`
              : nothing
          }
          <th scope="row">${labels.group(group.id)}</th>
          ${renderNumbers(showing, item, group, width)}
        </tr>`,
    )}
  </tbody>`;
}

function renderNumbers(showing: Showing, item: Item, group: CollatedGroup, width: number): unknown {
  const table = tableOf(group, itemOf(showing, item.id)[1]);
  const joint = group.joint.flatMap((view) => jointSentence(showing, item, view) ?? []);
  if (table.state === 'hidden') {
    const words = joint.length > 0 ? joint : [hiddenSentence(showing, group, table)];
    return html`<td colspan=${width}>${words.join(' ')}</td>`;
  }
  const counted = [table.answers, ...table.nonresponses, table.unanswered];
  if (table.state === 'nearlyAll') {
    return html`<td colspan=${width - counted.length}>${nearlyAllSentence(showing, item, table)}</td>
      ${numbers(showing, counted)}`;
  }
  return numbers(showing, [...measured(item, table), ...counted]);
}

function measured(item: Item, table: Extract<Table, { state: 'shown' | 'number' }>): (number | undefined)[] {
  if (table.state === 'number') return [table.lower, table.median, table.upper];
  const agreement = table.spread && Number(table.spread.agreement.toFixed(2));
  return [...table.counts, ...(item.ordered ? [agreement] : [])];
}

const numbers = ({ words }: Showing, values: readonly (number | undefined)[]): TemplateResult[] =>
  values.map(
    (value) =>
      html`<td class="number">${value === undefined ? '' : formatNumber(value, words.language)}</td>`,
  );
