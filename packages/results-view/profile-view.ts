import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { profile } from 'talkoot/results';
import type { CellStatus, LadderCheck } from 'talkoot/results';
import { filledRows } from './grid.ts';
import { percent } from './showing.ts';
import type { Showing } from './showing.ts';

/** How many practices both groups confirm, of how many. Only these count as achieved. */
export function headlineOf({ collated, words }: Showing): string {
  const cells = collated.reading?.cells ?? [];
  return words.headline(cells.filter(({ status }) => status === 'confirmed').length, cells.length);
}

/** A sentence per row: how many of its practices are confirmed, and what the others are. Never one number for all. */
export function profileSentences({ collated, words, grid }: Showing): string[] {
  if (!collated.reading || !grid) return [];
  return profile(collated.reading, filledRows(grid)).map(({ of, counts }, at) => {
    // What is confirmed is told even when it is none: it is what counts.
    const all = (Object.keys(words.status) as CellStatus[]).map(
      (status) => [status, counts[status] ?? 0] as const,
    );
    const parts = all
      .filter(([status, count]) => count > 0 || status === 'confirmed')
      .map(([status, count], place) => words.profilePart(words.statusWithin[status], count, of, place === 0));
    return words.profile(grid.rows[at]!.name, parts.join(', '));
  });
}

/** Headline and a sentence per row. */
export function renderProfile(showing: Showing): TemplateResult | typeof nothing {
  const { collated, words } = showing;
  if (!collated.reading) return nothing;
  return html`<div class="profile">
    <p class="headline">${headlineOf(showing)}</p>
    <p>${words.headlineWhy}</p>
    <ul class="profile-rows">
      ${profileSentences(showing).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </div>`;
}

/** What the ladder check says of each group that has one. */
export function ladderSentences(showing: Showing): string[] {
  const { collated, words, labels } = showing;
  return collated.groups.flatMap(({ id, ladderCheck }) =>
    ladderCheck
      ? [
          [
            words.ladderCheck(labels.group(id), percent(showing, ladderCheck.percent / 100)),
            ...breakSentences(showing, ladderCheck),
          ].join(' '),
        ]
      : [],
  );
}

/** The most common break, by the names of the rows. */
function breakSentences(showing: Showing, { breaks }: LadderCheck): string[] {
  const { grid, words } = showing;
  const named = breaks.slice(0, 1).flatMap(({ without, established, percent: share }) => {
    const [low, high] = [grid?.rows[without]?.name, grid?.rows[established]?.name];
    if (low === undefined || high === undefined) return [];
    return [words.ladderBreak(words.quote(high), words.quote(low), percent(showing, share / 100))];
  });
  return named.length > 0 ? [`${named.join(', ')}.`] : [];
}

/** How often higher rungs are established without lower ones: rungs are not taken to build on each other. */
export function renderLadderCheck(showing: Showing): TemplateResult | typeof nothing {
  const sentences = ladderSentences(showing);
  if (sentences.length === 0) return nothing;
  return html`<div class="ladder-check">
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    <p>${showing.words.ladderMeaning}</p>
  </div>`;
}
