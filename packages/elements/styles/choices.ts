import { css } from 'lit';

/** Searching many options, what is said of choosing, moving rows, listening: beside the options and rows themselves. */
export const choices = css`
  .question > button.clear {
    margin-block-start: 0.25em;
  }
  .option + .told,
  .options + .told {
    margin-block-start: 0.5em;
  }
  .search-label {
    display: block;
    margin-block: 0.5em 0.25em;
  }
  .search {
    position: relative;
    max-inline-size: 30em;
  }
  .search > .icon {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0.75em;
    color: var(--muted);
    pointer-events: none;
  }
  .search > input[type='search'] {
    padding-inline: 2.6em 3em;
    appearance: none;
  }
  .search > input::-webkit-search-cancel-button {
    display: none;
  }
  .search > .search-clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 2.75em;
    padding: 0;
  }
  .search-clear:hover {
    color: var(--accent);
  }
  .found {
    margin-block: 0.5em 0.25em;
  }
  .chosen {
    margin-block-start: 0.5em;
    padding-block-start: 0.25em;
    border-block-start: 1px solid var(--line);
  }
  /* A floated legend swallows the margin of the row below it. */
  legend.label:has(+ :is(.row, .undo)) {
    margin-block-end: 0.75em;
  }
  .row-count {
    font-weight: 400;
    color: var(--muted);
  }
  .row-acts {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.75em;
  }
  .row-acts button.quiet {
    gap: 0.25em;
    margin-inline-start: -0.625em;
  }
  .row-acts button.quiet ~ button.quiet {
    margin-inline-start: 0;
  }
  /* Away from the buttons that one presses again and again. */
  .row-acts button.quiet:last-of-type:not(:first-of-type) {
    margin-inline: auto -0.625em;
  }
  .row-acts .quiet:disabled {
    color: var(--muted);
    background: none;
    text-decoration: none;
    opacity: 0.6;
  }
  .found + button {
    margin-block: 0.25em 0.5em;
  }
  .undo {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
    padding: 0.5em var(--space);
    border: 1px dashed var(--border);
    border-radius: var(--radius);
  }
  .undo:not(:empty) {
    margin-block-start: var(--space);
  }
  .undo .quiet {
    margin-inline: 0;
  }
  .rows-full {
    margin-block-start: var(--space);
  }
  @media (forced-colors: active) {
    .row-acts .quiet:disabled {
      color: GrayText;
      opacity: 1;
    }
  }
`;
