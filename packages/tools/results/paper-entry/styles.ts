import { css } from 'lit';

/** Typing in paper forms. */
export const entryStyles = css`
  kbd {
    display: inline-grid;
    place-content: center;
    min-inline-size: 1.6em;
    padding: 0.1em 0.35em;
    border: 1px solid currentColor;
    border-radius: 0.2em;
    font: inherit;
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.2;
  }
  .entry-item button.quiet {
    text-decoration: none;
  }
  .entry-item button.quiet > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .entry-item button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .entry-head {
    color: var(--muted);
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 2);
    margin-block-start: var(--space);
  }
  @media (width >= 48em) {
    .entry {
      grid-template-columns: minmax(0, 1fr) minmax(0, 22em);
    }
  }
  .entry-code {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .entry-code .hint {
    font-size: 0.667em;
    font-weight: 400;
  }
  input.entry-input:not([type='checkbox'], [type='radio']) {
    inline-size: 6em;
    margin-block-start: 0.5em;
    font-size: 1.5em;
    text-align: center;
  }
  .entry-options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: var(--space) 0.5em;
  }
  .entry-option {
    padding-inline: 0.75em;
    font-weight: 400;
  }
  .entry-option[aria-pressed='true'] {
    box-shadow: inset 0 0 0 0.125em currentColor;
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .entry-option[aria-pressed='true'] {
      outline: 0.125em solid CanvasText;
      outline-offset: -0.4em;
    }
  }
  .entry-typed {
    columns: 10em auto;
    column-gap: 1em;
    font-size: 0.9375em;
  }
  .entry-typed li {
    break-inside: avoid;
  }
  .entry-typed button.link {
    color: inherit;
    text-decoration: none;
  }
  .entry-typed button.link:hover {
    text-decoration: underline;
  }
  .entry-typed [aria-current] {
    box-shadow: inset 0.25em 0 0 var(--accent);
    padding-inline-start: 0.5em;
  }
  .entry-typed-code {
    display: inline-block;
    min-inline-size: 3.25em;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
`;
