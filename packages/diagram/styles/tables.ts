import { css } from 'lit';

/** The matrix, other tables, and everything on paper. */
export const tables = css`
  .wide-table {
    max-inline-size: 100%;
    margin-block: 0.75em;
    overflow: auto;
  }
  .wide-table table {
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .wide-table caption:not(.visually-hidden) {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  .wide-table :is(th, td) {
    padding: 0.35em 0.6em;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  .matrix {
    max-block-size: 85vh;
  }
  .matrix thead :is(th, td) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--d-ground);
    vertical-align: bottom;
  }
  .matrix tbody th {
    position: sticky;
    inset-inline-start: 0;
    background: var(--d-ground);
    min-inline-size: 9em;
  }
  .matrix.counted thead th {
    max-block-size: 16em;
    padding: 0.6em 0.35em;
    writing-mode: vertical-rl;
    writing-mode: sideways-lr;
    font-size: 0.9em;
    vertical-align: bottom;
  }
  .matrix .corner {
    min-inline-size: 7em;
    font-size: 0.875em;
    color: var(--muted);
  }
  .matrix .corner span {
    display: block;
  }
  .matrix td {
    position: relative;
    padding: 0;
  }
  .matrix td.corner {
    padding: 0.35em 0.6em;
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
  @media print {
    .diagram-tools,
    .status,
    .panel,
    .paging,
    .how,
    .help,
    .toggle {
      display: none;
    }
    .layout.has-panel {
      display: block;
    }
    .stage {
      padding: 0;
      border: 0;
      overflow: visible;
    }
    .figure {
      break-inside: avoid;
    }
    .drawing {
      inline-size: 100%;
      block-size: auto;
      max-block-size: 92vh;
    }
    .drawing :is(.line, .head, .ribbon, .flow).is-aside {
      opacity: 1;
    }
    .wide-table,
    .matrix {
      max-block-size: none;
      overflow: visible;
    }
    .wide-table tr,
    .actor {
      break-inside: avoid;
    }
  }
`;
