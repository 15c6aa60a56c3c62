import { css } from 'lit';

/** What stands around the drawing. */
export const mapStyles = css`
  .map {
    display: flow-root;
  }
  .map-header .hint {
    max-inline-size: 44em;
    margin-block-start: 0.25em;
    color: var(--muted);
  }
  .map-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block: 0.25em 0.5em;
  }
  .map-tools button {
    min-block-size: 2.25em;
    margin: 0;
    padding: 0.25em 0;
  }
  .map-tools button[aria-pressed='true'] {
    font-weight: 700;
    text-decoration-thickness: 0.16em;
  }
  .map-start,
  .map-details > .question {
    max-inline-size: var(--measure);
  }
  .map-start {
    margin-block: var(--space) calc(var(--space) * 2);
  }
  .map-start .label {
    margin-block: calc(var(--space) * 1.5) 0.5em;
  }
  .panel-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: calc(var(--space) * 1.5) 0;
    padding-block-start: var(--space);
    border-block-start: 1px solid var(--line);
  }
  .panel-list button {
    min-block-size: 2.5em;
    padding: 0.375em 0.875em;
  }
  .panel-list button[aria-expanded='true'] {
    background: var(--tint);
    box-shadow: inset 0 -0.25em 0 currentColor;
  }
  .reading {
    margin-block-start: var(--space);
    max-inline-size: 64em;
  }
  .reading-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space);
    align-items: baseline;
    justify-content: space-between;
  }
  .reading-head .section-heading {
    margin-block: 0.5em;
  }
  /* What the diagram says of the chosen actor, the story says too. */
  .telling .layout > .panel {
    display: none;
  }
  @media (forced-colors: active) {
    .panel-list button[aria-expanded='true'] {
      forced-color-adjust: none;
      background: Highlight;
      -webkit-text-fill-color: HighlightText;
    }
  }
  @media (width >= 40em) {
    .map-tools .jump {
      display: none;
    }
  }
  @media (width < 30em) {
    .panel-list button {
      flex: 1 1 100%;
      justify-content: start;
      text-align: start;
    }
  }
  @media print {
    .on-screen,
    .draft,
    .panel-list {
      display: none;
    }
  }
`;
