import { css } from 'lit';

/** Who answered, the profile, the legend, tables of numbers. */
export const parts = css`
  /* Words of a left-to-right language on a page read from right to left keep their full stops where they belong. */
  [dir='rtl'] :is(.results, .sheet, .presenter) :is(p, li, dd, dt, h1, h2, h3, h4, h5, h6, caption, summary),
  [dir='rtl'] :is(.practice-table, .presenter) :is(th, .status) {
    text-align: right;
    unicode-bidi: plaintext;
  }
  .headline {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .profile {
    margin-block: var(--space);
    max-inline-size: 48em;
  }
  .new-instrument {
    max-inline-size: 48em;
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--border);
  }
  .ladder-check {
    margin-block-start: 0.75em;
  }
  .legend {
    max-inline-size: 60em;
    font-size: 0.9375em;
  }
  .legend-title {
    font-weight: 700;
  }
  .legend p + :is(p, ul),
  .legend :is(ul, dl) + p {
    margin-block-start: 0.35em;
  }
  .legend-verdicts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .legend-verdicts .side-mark {
    vertical-align: -0.15em;
  }
  .legend-statuses {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0.5em 1.5em;
    margin-block: 0.75em;
  }
  .legend-statuses dt {
    font-weight: 700;
  }
  .swatch {
    display: inline-flex;
    gap: 0.2em;
    padding: 0.2em 0.3em;
    margin-inline-end: 0.5em;
    border-width: 0.125em;
    border-style: solid;
    border-radius: var(--radius);
    vertical-align: -0.35em;
  }
  .swatch:is(.tone-divided) {
    border-color: var(--border);
  }
  .wide-table {
    max-inline-size: 100%;
    margin-block: var(--space);
    overflow-x: auto;
  }
  .wide-table table {
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .wide-table caption {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  .wide-table :is(th, td) {
    padding: 0.35em 0.6em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  .wide-table th[scope='rowgroup'] {
    min-inline-size: 16em;
    font-weight: 400;
  }
  .wide-table .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .wide-table tbody {
    border-block-end: 2px solid var(--line);
  }
  .wide-table .is-clear td:last-child {
    font-weight: 700;
  }
`;
