import { css } from 'lit';

/** The table of practices: cards on a narrow page, rows and columns on a wide one. Tones differ by edge and pattern too. */
export const practices = css`
  .root.results-root {
    max-inline-size: 72em;
  }
  .practices {
    container: talkoot-practices / inline-size;
    margin-block: var(--space);
  }
  .practice-table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0.25em;
    table-layout: fixed;
  }
  .practice-table caption {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  .practice-table th {
    padding: 0.4em 0.25em;
    font-size: 0.9375em;
    line-height: 1.25;
    text-align: start;
    vertical-align: bottom;
    hyphens: auto;
  }
  .practice-table tbody th {
    inline-size: 18%;
    vertical-align: middle;
  }
  .practice {
    position: relative;
    padding: 0;
    border: 0.125em solid var(--border);
    border-radius: var(--radius);
    vertical-align: top;
    block-size: 1px;
  }
  .practice.is-empty {
    border-color: transparent;
  }
  .practice-column {
    display: none;
  }
  .practice-open {
    display: flex;
    flex-direction: column;
    gap: 0.3em;
    align-items: flex-start;
    justify-content: flex-start;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 4.5em;
    padding: 0.45em 0.5em 0.6em;
    border: 0;
    border-radius: 0;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
    hyphens: auto;
  }
  button.practice-open:hover .status {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.practice-open[aria-expanded='true'] {
    box-shadow: inset 0 0 0 0.1875em currentColor;
  }
  .practice-note {
    display: block;
    font-weight: 400;
  }
  .status {
    min-inline-size: 0;
  }
  .marks {
    display: inline-flex;
    flex: none;
    gap: 0.2em;
  }
  .side-mark {
    inline-size: 1.05em;
    block-size: 1.05em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .side-mark path {
    fill: currentColor;
    stroke: none;
  }
  .side-mark.is-unknown rect {
    stroke-dasharray: 2 2;
  }
  .tone-achieved {
    border-color: var(--accent);
    background: var(--accent);
    -webkit-text-fill-color: var(--on-accent);
  }
  /* Squares keep the colour of text everywhere: a full one turned light would be taken for an empty one. */
  .tone-achieved .marks,
  .swatch.tone-achieved {
    padding: 0.3em;
    border-radius: var(--radius);
    background: var(--on-accent);
  }
  .tone-partly {
    border-color: var(--accent);
    background: color-mix(in srgb, var(--accent) 18%, transparent);
  }
  .tone-apart {
    border: 0.1875em solid currentColor;
    background: repeating-linear-gradient(
      135deg,
      color-mix(in srgb, currentColor 13%, transparent) 0 0.25em,
      transparent 0.25em 0.75em
    );
  }
  .tone-divided {
    background: radial-gradient(color-mix(in srgb, currentColor 22%, transparent) 0.075em, transparent 0.1em)
      0 0 / 0.5em 0.5em;
  }
  .tone-absent {
    border-color: var(--line);
  }
  .tone-half-known {
    border: 0.125em dashed var(--border);
    background: color-mix(in srgb, var(--accent) 8%, transparent);
  }
  .tone-unknown {
    border: 0.125em dotted var(--border);
  }
  .lacks-example::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    block-size: 0.25em;
    background: repeating-linear-gradient(90deg, currentColor 0 0.25em, transparent 0.25em 0.5em);
    pointer-events: none;
  }
  .tone-achieved.lacks-example::after {
    background: repeating-linear-gradient(90deg, var(--on-accent) 0 0.25em, transparent 0.25em 0.5em);
  }
  .details-row > td {
    padding: 0;
  }
  .details {
    margin-block: 0.25em 0.75em;
    padding: var(--space);
    border: 0.125em solid currentColor;
    border-radius: var(--radius);
  }
  /* Cards: the row's name above its practices, each with the name of its column. */
  @container talkoot-practices (inline-size < 44em) {
    .practice-table,
    .practice-table :is(caption, tbody, tr, th, td) {
      display: block;
    }
    .practice-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .practice-table tbody th {
      inline-size: auto;
      padding-block: 1em 0.35em;
      font-size: 1.0625em;
    }
    .practice {
      display: grid !important;
      grid-template-columns: minmax(8.75em, 38%) minmax(0, 1fr);
      align-items: stretch;
      block-size: auto;
      margin-block-end: 0.25em;
    }
    .practice.is-empty {
      display: none !important;
    }
    .practice-column {
      display: block;
      align-self: center;
      padding: 0.4em 0.5em;
      font-size: 0.9375em;
      line-height: 1.25;
      hyphens: auto;
    }
    .practice-open {
      flex-direction: row;
      gap: 0.5em;
      align-items: center;
      min-block-size: 2.75em;
      font-size: 0.9375em;
    }
  }
  @container talkoot-practices (inline-size < 20em) {
    .practice {
      grid-template-columns: minmax(0, 1fr);
    }
    .practice-column {
      padding-block-end: 0;
    }
  }
  @media (forced-colors: active) {
    .tone-achieved {
      border: 0.25em double CanvasText;
      -webkit-text-fill-color: CanvasText;
    }
    .lacks-example::after {
      block-size: 0;
      border-block-end: 0.25em dotted CanvasText;
    }
  }
`;
