import { css } from 'lit';

/** Bars with their numbers, and the sentences below them. */
export const answers = css`
  .question-answers,
  .gap {
    margin-block: calc(var(--space) * 1.5);
    padding-block-start: var(--space);
    border-block-start: 1px solid var(--line);
  }
  .part-heading {
    margin-block: calc(var(--space) * 2.5) 0.5em;
    font-size: clamp(1.25em, 1.1em + 0.75vw, 1.5em);
    line-height: 1.25;
    text-wrap: balance;
  }
  .not-shown .why {
    display: block;
    color: var(--muted);
  }
  .section-name {
    margin-block: calc(var(--space) * 2) 0.25em;
    font-size: 1.2em;
    line-height: 1.3;
  }
  .question-name {
    font-size: 1.0625em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .group-answers {
    max-inline-size: 44em;
    margin-block-start: 0.75em;
  }
  .group-name {
    font-weight: 700;
  }
  .group-wording {
    text-wrap: pretty;
  }
  .sentences {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }
  .sentences li {
    text-wrap: pretty;
  }
  .step-bar {
    display: block;
    inline-size: 100%;
    block-size: 3.2em;
    overflow: visible;
    font-size: 0.9375em;
    color: var(--accent);
  }
  .step-bar text {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    fill: var(--text);
  }
  .bar-part {
    stroke: currentColor;
    stroke-width: 1;
  }
  .bar-line {
    stroke: var(--text);
    stroke-width: 2;
    stroke-dasharray: 3 3;
  }
  pattern {
    fill: currentColor;
  }
  .pattern-line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .step-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .step-legend li {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  .step-swatch {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.125em;
    color: var(--accent);
  }
  .option-bars {
    max-inline-size: 44em;
    margin-block: 0.5em var(--space);
  }
  .option-row {
    margin-block: 0.65em;
  }
  .option-row dt {
    font-weight: 600;
  }
  .option-row dd {
    display: grid;
    grid-template-columns: 8em minmax(3em, 1fr) 8em;
    gap: 0.5em;
    align-items: center;
    font-size: 0.9375em;
  }
  .option-count {
    font-variant-numeric: tabular-nums;
  }
  .option-bar {
    inline-size: 100%;
    block-size: 0.9em;
    color: var(--accent);
  }
  .bar-track {
    fill: none;
    stroke: var(--line);
  }
  .bar-full {
    fill: currentColor;
  }
  .answers-note {
    color: var(--muted);
  }
  .prompts {
    margin-block: var(--space);
    padding: var(--space);
    border: 1px solid var(--line);
    border-inline-start: 0.375em solid var(--accent);
    border-radius: var(--radius);
  }
  .prompts-title {
    font-size: 1.0625em;
  }
  :is(.prompts, .not-shown, .too-few) ul,
  .profile-rows {
    margin-block: 0.5em;
    padding-inline-start: 1.25em;
  }
  @media (width < 30em) {
    .option-row dd {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .option-row .option-bar {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }
  @media (forced-colors: active) {
    .step-bar,
    .step-swatch,
    .option-bar {
      color: CanvasText;
      forced-color-adjust: none;
    }
    .step-bar text {
      fill: CanvasText;
    }
    .bar-line,
    .bar-track {
      stroke: CanvasText;
    }
  }
`;
