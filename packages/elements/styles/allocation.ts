import { css } from 'lit';

/** What is counted: shares of a total, each with a bar for the eye; what a calculation gives; characters left. */
export const allocation = css`
  .shares {
    margin-block-start: 0.5em;
  }
  .share {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.375em 1em;
    align-items: center;
    padding-block: 0.5em;
  }
  .shares .share > input {
    inline-size: 6em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .share-bar {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.25em;
    border-radius: 1em;
    background: var(--line);
    fill: var(--accent);
  }
  [dir='rtl'] .share-bar {
    transform: scaleX(-1);
  }
  .share-left {
    display: flex;
    gap: 0.35em;
    align-items: center;
    justify-content: end;
    margin-block-start: 0.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .share-left.over {
    color: var(--error);
  }
  .calculated {
    display: block;
    margin-block-start: 0.25em;
    font-size: 1.375em;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .answer.shares {
    max-inline-size: 30em;
    margin-block-start: 0;
  }
  .answer.shares dt {
    font-size: 1em;
    color: inherit;
  }
  .answer.shares > .share + .share {
    margin-block-start: 0;
  }
  @media (forced-colors: active) {
    .share-bar {
      box-sizing: border-box;
      block-size: 0.5em;
      border: 0.0625em solid CanvasText;
      background: Canvas;
      fill: CanvasText;
    }
  }
`;
