import { css } from 'lit';

/** Rows of a repeating group, and lists that one adds to. */
export const rows = css`
  .row {
    margin-block-start: var(--space);
    padding: 0 var(--space) 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .row-name {
    box-sizing: border-box;
    inline-size: calc(100% + 2 * var(--space));
    margin: 0 calc(-1 * var(--space)) var(--space);
    padding: 0.625em var(--space);
    border-block-end: 1px solid var(--line);
    background: var(--tint);
    font-weight: 700;
  }
  .row > .question,
  .row-name + .question {
    margin-block-start: 0;
  }
  .row > .question + .question {
    margin-block-start: calc(var(--space) * 1.5);
  }
  .question > button.secondary {
    margin-block-start: var(--space);
  }
  .row > button.quiet {
    margin-block-start: 0.75em;
  }
  .undo:not(:empty) {
    margin-block-start: 0.5em;
  }
  .undo .quiet {
    margin-inline: 0.25em;
  }
  .add {
    max-inline-size: 30em;
    margin-block-start: 0.75em;
  }
  .add-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .add-row input {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
  }
`;
