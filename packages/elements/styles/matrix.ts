import { css } from 'lit';
import { fromWidths } from './from-widths.ts';
import type { Rules } from './from-widths.ts';

/** Where there is too little room for columns: rows one below the other, each with its options below it. */
const stacked = css`
  .columns {
    container: talkoot-columns / inline-size;
    /* Always: when "clear" of a container changes, as it would where an error comes between, Chromium 156 loses it. */
    clear: both;
    position: relative;
    margin-block-start: 0.5em;
  }
  .half {
    --share: 50%;
  }
  .third {
    --share: 34%;
  }
  .matrix-grid {
    --clear: 0;
  }
  .clearable {
    --clear: 2.75em;
  }
  .matrix-heads {
    display: none;
    grid-template: 'cells' / minmax(0, 1fr);
  }
  .matrix-heads > .cells {
    grid-area: cells;
    align-items: end;
    padding-block: 0.75em 0.4em;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
  }
  .matrix-heads .cell {
    padding-inline: 0.25em;
  }
  .matrix-row {
    display: grid;
    grid-template: 'label clear' auto 'error error' auto 'cells cells' auto / minmax(0, 1fr) var(--clear);
    padding-block: 0.75em 0.5em;
    border-block-start: 1px solid var(--line);
  }
  .matrix-heads:first-child + .matrix-row {
    padding-block-start: 0;
    border-block-start-width: 0;
  }
  .matrix-row[aria-invalid] {
    border-color: var(--line) !important;
  }
  .matrix-label {
    grid-area: label;
    padding-block: 0.4em;
    font-weight: 600;
    text-wrap: pretty;
  }
  .clearable .matrix-label {
    padding-block: 0.625em;
  }
  .matrix-row > .error {
    grid-area: error;
    margin-block: 0 0.25em;
  }
  .matrix-row > .cells {
    grid-area: cells;
  }
  .declining {
    color: var(--muted);
  }
  .declining:has(:checked) {
    color: inherit;
  }
  button.clear-row {
    grid-area: clear;
    align-self: start;
    inline-size: 2.75em;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0;
    color: var(--muted);
  }
  /* Its place is kept: what stands below must not move when focus comes and goes. */
  .keys {
    visibility: hidden;
    font-size: 0.875em;
  }
  .columns:has(input:focus-visible) > .keys {
    visibility: visible;
  }
  .matrix-answer > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.35em;
  }
  .matrix-answer > div + div {
    margin: 0;
    border-block-start: 1px solid var(--line);
  }
  .matrix-answer dt {
    flex: 3 1 14em;
  }
  .matrix-answer dd {
    flex: 2 1 9em;
  }
  @container talkoot-columns (min-inline-size: 28em) {
    .keys {
      position: absolute;
      inset-block-start: 100%;
    }
    .matrix-row > .cells {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1.75em;
    }
  }
`;

/** Options in columns under heads: the words stand there once, and in every cell for those who listen. */
const ACROSS: Rules = {
  '& .matrix-heads': 'display: grid',
  '& .cells': 'display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); column-gap: 0',
  '& .matrix-heads + .matrix-row': 'border-block-start-width: 1px !important',
  '& .matrix-row': 'padding-block: 0.25em !important',
  '& .matrix-row + .matrix-heads': 'padding-block-start: 1em; border-block-start: 1px solid var(--line)',
  '& .matrix-label': 'font-weight: 400',
  '& .option.cell': `position: relative; justify-content: center; align-items: center; inline-size: auto;
    min-block-size: 2.75em; padding: 0`,
  '& .option.cell > span': `position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
    clip-path: inset(50%)`,
  '& .option.cell:hover': 'background: var(--tint)',
  '& :not(.declining) + .declining': 'border-inline-start: 1px solid var(--line)',
};

/** Room for the names of the rows beside the columns. */
const BESIDE: Rules = {
  '& :is(.matrix-row, .matrix-heads)': `grid-template: 'label cells clear' 1fr 'error cells clear' auto /
    var(--share) minmax(0, 1fr) var(--clear)`,
  '& :is(.matrix-label, .clear-row)': 'align-self: center',
  '& .matrix-label': 'padding-inline-end: 0.75em',
};

/** Rows of a matrix. */
export const matrix = [stacked, fromWidths('across', ACROSS), fromWidths('beside', BESIDE)];
