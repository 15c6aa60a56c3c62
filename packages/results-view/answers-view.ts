import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CollatedGroup, Item } from 'talkoot/results';
import { reachOf } from './bar-geometry.ts';
import type { Reach } from './bar-geometry.ts';
import { renderOptionBars } from './option-bars.ts';
import type { ShownGroup } from './option-bars.ts';
import { answerSentences } from './sentences.ts';
import type { Brief } from './sentences.ts';
import { groupsOf, itemOf, tableOf } from './showing.ts';
import type { Showing } from './showing.ts';
import { MOST_STEPS, renderStepBar, renderStepLegend } from './step-bar.ts';

export interface AnswersOptions {
  /** A beginning for ids, of its own for each place where the same question is shown. */
  readonly prefix: string;
  /** The words each group was asked with, above its answers. */
  readonly showsWording?: boolean;
  /** Only what there is room for. */
  readonly brief?: Brief;
}

/** What each group answered to a question: bars with their numbers, or why they are not shown. */
export function renderAnswers(showing: Showing, question: string, options: AnswersOptions): TemplateResult {
  const [item, at] = itemOf(showing, question);
  const groups = groupsOf(showing, question);
  const shown = groups.flatMap((group): ShownGroup[] => {
    const table = tableOf(group, at);
    return table.state === 'shown' ? [{ group, table }] : [];
  });
  const isStepped = item.ordered && item.options.length <= MOST_STEPS;
  const verdicts = showing.collated.reading?.verdicts;
  const from = verdicts?.questions.includes(question) ? item.options.indexOf(verdicts.established) : 0;
  const reach = reachOf(
    shown.map(({ table }) => table.counts),
    from,
  );
  const drawing = isStepped ? { from, reach } : undefined;
  return html`<div class="answers">
    ${isStepped && shown.length > 0 ? renderStepLegend(showing, item, `${options.prefix}-legend`) : nothing}
    ${isStepped || shown.length === 0 ? nothing : renderOptions(showing, item, shown)}
    ${groups.map((group, place) => renderGroup(showing, item, group, at, drawing, place, options))}
  </div>`;
}

function renderOptions(showing: Showing, item: Item, shown: readonly ShownGroup[]): TemplateResult {
  const { words } = showing;
  const note = item.kind === 'first' ? words.first : item.kind === 'multiple' ? words.several : undefined;
  return html`${note ? html`<p class="answers-note">${note}</p>` : nothing}${renderOptionBars(showing, item, shown)}`;
}

function renderGroup(
  showing: Showing,
  item: Item,
  group: CollatedGroup,
  at: number,
  drawing: { readonly from: number; readonly reach: Reach } | undefined,
  place: number,
  { prefix, showsWording, brief }: AnswersOptions,
): TemplateResult | typeof nothing {
  const { labels, words } = showing;
  const table = tableOf(group, at);
  const sentences = answerSentences(showing, item, group, at, brief);
  // Bars of options have the group's name beside them already.
  if (sentences.length === 0 && !drawing && table.state === 'shown' && !showsWording) return nothing;
  const total = table.state === 'hidden' ? '' : ` (${table.answers})`;
  return html`<div class="group-answers">
    <p class="group-name">${labels.group(group.id)}${total}</p>
    ${showsWording ? html`<p class="group-wording">${words.quote(labels.question(item, group.id))}</p>` : nothing}
    ${
      drawing && table.state === 'shown'
        ? renderStepBar(showing, item, table, drawing.from, drawing.reach, `${prefix}-${place}`)
        : nothing
    }
    ${
      sentences.length > 0
        ? html`<ul class="plain-list sentences">
            ${sentences.map((each) => html`<li>${each}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}
