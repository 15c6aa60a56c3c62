import { css } from 'lit';

/** The ladder drawn: its poles and steps, the brackets of the three ways of acting. */
export const ladderFigure = css`
  .ladder-place {
    container: talkoot-ladder / inline-size;
    margin-block: calc(var(--space) * 1.5);
  }
  .ladder,
  .rungs {
    display: flex;
    flex-direction: column-reverse;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .stance {
    display: grid;
    grid-template: 'name name' auto 'bracket rungs' auto / 0.75em minmax(0, 1fr);
    gap: 0 0.75em;
  }
  .stance-name {
    grid-area: name;
    padding-block: 0.75em 0.4em;
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
  }
  .rung {
    display: grid;
    grid-template-columns: 3.25em minmax(0, 1fr);
    gap: 0.5em;
  }
  .rung-drawing {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    stroke: var(--text);
  }
  .pole {
    stroke-width: 0.3em;
  }
  .step {
    stroke-width: 0.3em;
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
  @container talkoot-ladder (min-inline-size: 34em) {
    .stance {
      grid-template: 'name bracket rungs' auto / 9.5em 0.75em minmax(0, 1fr);
    }
    .stance-name {
      align-self: center;
      padding-block: 0.5em;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .rung-drawing {
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
    .rung-button {
      border: 0;
      min-block-size: 0;
      padding-block: 0;
      color: inherit;
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

/** The respondent's first page, and the last one. */
export const ladderPages = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .languages > button {
    min-block-size: 2.5em;
    padding: 0.25em 0.75em;
    border-color: var(--border);
    font-weight: 400;
  }
  .languages > button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    -webkit-text-fill-color: var(--on-accent);
    font-weight: 600;
  }
  .round {
    display: grid;
    gap: 0.75em;
    margin-block-start: calc(var(--space) * 1.5);
    padding: var(--space) calc(var(--space) * 1.25);
    border-inline-start: 0.375em solid var(--accent);
    background: var(--tint);
  }
  .round dt {
    font-size: 0.9375em;
    color: var(--muted);
  }
  .round dd {
    font-weight: 600;
    unicode-bidi: plaintext;
  }
  [dir='ltr'] .round dd {
    text-align: left;
  }
  [dir='rtl'] .round dd {
    text-align: right;
  }
  .start .review-heading,
  .ways .review-heading {
    margin-block: 1.5em 0.35em;
  }
  .way {
    margin-block-start: calc(var(--space) * 1.75);
  }
  .way .hint {
    margin-block-end: 0.5em;
  }
  .way .draft-actions {
    margin-block-start: 0.5em;
  }
  .option small {
    display: block;
    font-size: 0.9375em;
    color: var(--muted);
  }
  input.number {
    inline-size: 6em !important;
  }
  .answer-code {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
    field-sizing: content;
    max-inline-size: 32em;
    resize: none;
  }
  [dir] textarea.answer-code {
    direction: ltr;
    text-align: left;
    unicode-bidi: normal;
  }
  .qr {
    display: block;
    inline-size: min(16em, 100%);
    margin-block-start: 1em;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
  .profile {
    margin-block-start: calc(var(--space) * 2.5);
  }
  .profile .often {
    font-weight: 600;
  }
  .profile dt {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
    color: var(--muted);
  }
  .profile dd ul {
    padding-inline-start: 1.25em;
  }
  .gathered {
    margin-block-start: calc(var(--space) * 2.5);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  @media (forced-colors: active) {
    .languages > button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      -webkit-text-fill-color: HighlightText;
    }
  }
`;
