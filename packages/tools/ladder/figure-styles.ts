import { css } from 'lit';

/** The ladder drawn: its poles and steps, the brackets of the three ways of acting. */
export const ladderFigure = css`
  .ladder-lead {
    margin-block-start: 0.5em;
  }
  .ladder-place {
    container: talkoot-ladder / inline-size;
    margin-block: calc(var(--space) * 1.5);
  }
  .ladder,
  .rungs {
    display: flex;
    flex-direction: column-reverse;
    /* An empty text, and not "none", after which Safari would not call it a list. */
    list-style-type: '';
    margin: 0;
    padding: 0;
  }
  .stance {
    display: grid;
    grid-template: 'bracket name' auto 'bracket rungs' auto / 0.75em minmax(0, 1fr);
    gap: 0 0.75em;
    --ladder: 3.25em;
  }
  .stance-name {
    grid-area: name;
    padding-block: 0.75em 0.4em;
    padding-inline-start: calc(var(--ladder) + 0.5em);
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
    color: var(--muted);
    text-wrap: balance;
  }
  .bracket {
    grid-area: bracket;
    margin-block: 0.4em;
    border: 0.125em solid var(--border);
    border-inline-end: 0;
    border-start-start-radius: 0.25em;
    border-end-start-radius: 0.25em;
  }
  .rungs {
    grid-area: rungs;
    justify-content: center;
  }
  .rung {
    position: relative;
    padding-inline-start: calc(var(--ladder) + 0.5em);
  }
  .poles,
  .step {
    inline-size: var(--ladder);
    overflow: visible;
    stroke: var(--text);
    stroke-width: 0.3em;
  }
  .poles {
    grid-area: 1 / 2 / -1 / 3;
    block-size: 0;
    min-block-size: 100%;
  }
  .step {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    block-size: 3.5em;
  }
  .chosen .step {
    stroke: var(--accent);
    stroke-width: 0.625em;
  }
  .rung-words {
    min-block-size: 3.5em;
    padding-block: 0.25em;
  }
  .rung-name {
    font-size: 1em;
  }
  .rung-button {
    inline-size: 100%;
    justify-content: start;
    min-block-size: 3em;
    padding: 0.375em 0.75em;
    border: 0.0625em solid var(--line);
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .rung-button > span:last-child {
    min-inline-size: 0;
  }
  .rung-button:hover {
    background: var(--tint);
  }
  .chosen .rung-button {
    border: 0.125em solid var(--accent);
    background: var(--tint);
    color: var(--accent);
  }
  .rung-number {
    flex: none;
    min-inline-size: 1.25em;
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .rung-told {
    padding: 0.5em 0.75em 1em;
  }
  .rung-told > p {
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .rung-told > .rung-examples {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  .rung-told li {
    hyphens: auto;
  }
  .rung-told ul,
  .credit ul {
    padding-inline-start: 1.25em;
  }
  .credit li,
  .credit-title {
    margin-block-start: 0.35em;
  }
  .credit-title {
    font-weight: 600;
  }
  @container talkoot-ladder (max-inline-size: 22em) {
    .stance {
      column-gap: 0.375em;
      --ladder: 2.25em;
    }
    .rung-button {
      gap: 0.25em;
      padding-inline: 0.375em;
      font-size: 0.9375em;
    }
  }
  @container talkoot-ladder (min-inline-size: 34em) {
    .stance {
      grid-template: 'name bracket rungs' auto / 9.5em 0.75em minmax(0, 1fr);
      --ladder: 4em;
    }
    .poles {
      grid-area: rungs;
    }
    .stance-name {
      align-self: center;
      padding: 0.5em 0;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    :is(.poles, .step) {
      stroke: CanvasText;
    }
    .chosen .step {
      stroke: Highlight;
    }
    .chosen .rung-button {
      border-color: Highlight;
    }
  }
  @media print {
    .rung-told[hidden] {
      display: block;
    }
    .rung-button,
    .chosen .rung-button {
      min-block-size: 0;
      padding-block: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    .chosen .step {
      stroke: var(--text);
      stroke-width: 0.3em;
    }
    .stance,
    .rung {
      break-inside: avoid;
    }
    .on-screen {
      display: none;
    }
  }
`;
