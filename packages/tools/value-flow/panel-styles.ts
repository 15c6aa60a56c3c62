import { css } from 'lit';

/** What opens below the map: findings, tables and choices. */
export const panelStyles = css`
  .finding {
    margin-block-start: calc(var(--space) * 1.5);
  }
  .review-heading {
    margin-block-end: 0.25em;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .reading :is(ul, ol) {
    padding-inline-start: 1.25em;
  }
  .reading :is(ul, ol).plain-list {
    padding-inline-start: 0;
  }
  .reading li {
    margin-block: 0.25em;
    max-inline-size: 38em;
  }
  .reading .hint {
    max-inline-size: 38em;
    margin-block-end: 0.5em;
    color: var(--muted);
  }
  .reading small {
    display: block;
    color: var(--muted);
  }
  .reading details.more > summary {
    min-block-size: 1.5em;
  }
  .scrolls {
    /* What is hidden from sight inside stays inside. */
    position: relative;
    max-inline-size: 100%;
    margin-block: 0.5em var(--space);
    overflow-x: auto;
    overflow-wrap: break-word;
  }
  .reading table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .reading caption {
    padding-block-end: 0.25em;
    text-align: start;
    font-weight: 700;
  }
  .reading :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .reading thead th {
    border-block-end: 2px solid var(--border);
  }
  .reading .number {
    min-inline-size: 5em;
    font-variant-numeric: tabular-nums;
  }
  .reading .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: var(--space);
  }
  .reading .options:not(:has(small)) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
  }
  .reading > .question,
  .reading .finding > .question {
    margin-block-start: var(--space);
  }
  .reading .question select {
    max-inline-size: 26em;
  }
  .reading textarea {
    max-inline-size: 44em;
  }
  .reading .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    margin-block: var(--space);
  }
  .reading .story-card {
    padding: var(--space) calc(var(--space) * 1.25);
    border: 1px solid var(--line);
    border-inline-start: 0.375em solid var(--accent);
    border-radius: var(--radius);
  }
  .reading .story-title {
    font-size: 1.375em;
    line-height: 1.25;
    margin-block-end: 0.25em;
  }
  .reading .effect {
    font-weight: 700;
    white-space: nowrap;
  }
  .reading select.cell {
    inline-size: auto;
    min-inline-size: 8em;
  }
  @media print {
    .scrolls {
      overflow: visible;
    }
  }
`;
