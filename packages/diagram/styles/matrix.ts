import { css } from 'lit';

/** The matrix; the rest of what it needs stands with the other tables. */
export const matrixStyles = css`
  .order {
    inline-size: fit-content;
    margin-block: 0.5em;
  }
  .matrix {
    max-block-size: 85vh;
  }
  .matrix thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--d-ground);
    vertical-align: bottom;
  }
  .matrix tbody th {
    position: sticky;
    inset-inline-start: 0;
    background: var(--d-ground);
    min-inline-size: 9em;
  }
  .matrix.counted thead th:not(.corner) {
    max-block-size: 16em;
    padding: 0.6em 0.35em;
    writing-mode: vertical-rl;
    writing-mode: sideways-lr;
    font-size: 0.9em;
    vertical-align: bottom;
  }
  .matrix tbody th {
    z-index: 1;
  }
  /* A group of rows has its name above; its columns say it below theirs, and a rule stands before the first. */
  .matrix .section th {
    padding-block: 0.6em 0.25em;
    border-block-start: 0.15em solid var(--muted);
    background: var(--d-ground);
    font-size: 0.9375em;
  }
  .matrix .section span {
    position: sticky;
    inset-inline-start: 0.6em;
  }
  .matrix colgroup + colgroup + colgroup {
    border-inline-start: 0.15em solid var(--muted);
  }
  .section-name {
    display: block;
    font-size: 0.9375em;
    font-weight: 400;
    color: var(--muted);
  }
  .matrix :is(thead, tbody) th.chosen {
    box-shadow: inset 0 0 0 0.125em var(--accent);
  }
  .matrix .corner {
    min-inline-size: 7em;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--muted);
  }
  .matrix .corner span {
    display: block;
  }
  .matrix td {
    position: relative;
    padding: 0;
  }
  .matrix td.self {
    background: repeating-linear-gradient(
      135deg,
      transparent 0 0.35em,
      var(--line) 0.35em calc(0.35em + 1px)
    );
  }
  .matrix td.chosen {
    background: color-mix(in srgb, var(--accent) 16%, transparent);
    box-shadow: inset 0 0 0 0.125em var(--accent);
  }
  .matrix .cell {
    inline-size: 100%;
    min-block-size: 2.5em;
    min-inline-size: 2.5em;
    padding: 0.25em;
    border: 0;
    border-radius: 0;
    font-variant-numeric: tabular-nums;
    opacity: 1;
  }
  .matrix .cell[aria-disabled='true'] {
    color: var(--muted);
  }
  .matrix .cell:not([aria-pressed]) {
    font-weight: 400;
    color: var(--muted);
  }
  .matrix .cell:focus-visible {
    outline-offset: -0.1875em;
  }
  .matrix.worded td:has(ul) .cell {
    position: absolute;
    inset: 0;
  }
  .matrix.worded td ul {
    padding: 0.35em 0.6em;
    min-inline-size: 9em;
  }
  .matrix.worded li + li {
    margin-block-start: 0.25em;
    padding-block-start: 0.25em;
    border-block-start: 1px solid var(--line);
  }
`;
