import { css, unsafeCSS } from 'lit';
import { fromWidths } from './from-widths.ts';
import type { Rules } from './from-widths.ts';

const plain = css`
  .numbered {
    --gap: 0.375em;
    /* All in one row where each is broad enough for a finger; else in two rows of the same length. */
    --one-row: calc((100% - (var(--points) - 1) * var(--gap)) / var(--points) - 0.1px);
    --two-rows: calc((100% - (var(--half) - 1) * var(--gap)) / var(--half) - 0.1px);
    --lack: calc((var(--points) * (2.5em + var(--gap)) - 100%) * 999);
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(max(2.5em, clamp(var(--one-row), var(--lack), var(--two-rows))), 1fr)
    );
    gap: var(--gap);
  }
  .columns:has(> .numbered) {
    max-inline-size: calc(var(--points) * 5em);
  }
  .numbered > .point {
    flex-direction: column;
    gap: 0.25em;
    align-items: center;
    inline-size: auto;
    padding: 0.5em 0.125em 0.35em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .numbered .point-name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .points-key {
    display: flex;
    flex-direction: column;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
    color: var(--muted);
  }
  .points-menu {
    max-inline-size: 14em;
  }
  .point {
    position: relative;
  }
  .wrong .point {
    border-color: var(--error) !important;
  }
  .numbered > .point:hover {
    background: var(--tint);
  }
  .numbered > .point:has(:checked) {
    border-color: var(--accent);
    outline: 0.0625em solid var(--accent);
  }
  .point:has(:checked) > .point-number {
    font-weight: 700;
  }
  @container talkoot-columns (min-inline-size: 28em) {
    .points-key {
      flex-flow: row wrap;
      justify-content: space-between;
      gap: 0.25em 1.5em;
    }
  }
  .named .point-number {
    min-inline-size: 1em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
`;

/** How many points there are, and how many are half of them, as numbers to reckon with. */
const counts = unsafeCSS(
  Array.from({ length: 20 }, (_, index) => index + 2)
    .map((count) => `.points-${count}{--points:${count};--half:${Math.ceil(count / 2)}}`)
    .join(''),
);

/** Named points side by side, each with its name below it. */
const ACROSS: Rules = {
  '.named&': 'display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0.375em',
  '& .point': `flex-direction: column; gap: 0.25em; align-items: center; inline-size: auto; padding: 0.5em 0.25em;
    border: 1px solid var(--border); border-radius: var(--radius); text-align: center`,
  '& .point:hover': 'background: var(--tint)',
  '& .point:has(:checked)': 'border-color: var(--accent); outline: 0.0625em solid var(--accent)',
  '& .point-name': 'font-size: 0.875em; line-height: 1.3',
};

/** Points of a scale. */
export const scale = [plain, counts, fromWidths('across', ACROSS)];
