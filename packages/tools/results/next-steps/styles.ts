import { css } from 'lit';

/** What is made of the results: files, examples, suggestions, votes. */
export const nextStepStyles = css`
  .tools,
  .keep,
  .raw {
    margin-block-start: var(--space);
  }
  .keep,
  .raw {
    max-inline-size: 42em;
    margin-block-start: calc(var(--space) * 2.5);
  }
  :is(.keep, .raw) .draft-actions {
    margin-block-start: 0.5em;
  }
  .examples {
    max-inline-size: 32em;
    margin-block: var(--space);
  }
  .example-add {
    padding: var(--space);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .example-control {
    margin-block: 0.75em;
  }
  .example-control > * {
    display: block;
  }
  .example-control > .error {
    display: flex;
  }
  .step-cell {
    margin-block-start: calc(var(--space) * 2.25);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: var(--space);
    margin-block: var(--space);
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: var(--space);
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .card:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 0.125em var(--accent);
  }
  .card .source {
    margin-block-start: auto;
    font-size: 0.875em;
  }
  .own,
  .vote-start {
    max-inline-size: 42em;
  }
  .own-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .own-line > :is(input, select):is(input, select) {
    flex: 1 1 14em;
    inline-size: auto;
    min-inline-size: 0;
  }
  input.number:not([type='checkbox'], [type='radio']) {
    inline-size: 6em;
  }
  .ballot {
    max-inline-size: 42em;
  }
  .ballot li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--line);
  }
  .ballot-title {
    flex: 1 1 14em;
    font-weight: 600;
  }
  :is(.ballot-title, .votes) .hint {
    display: block;
    font-weight: 400;
    font-size: 0.9375em;
  }
  .ballot-votes {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .ballot-votes button {
    inline-size: 3em;
    padding-inline: 0;
    font-size: 1.125em;
  }
  .ballot button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .ballot-given {
    min-inline-size: 4.5em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .vote-bar {
    inline-size: 8em;
    max-inline-size: 40%;
    block-size: 0.75em;
    border: 1px solid currentColor;
    fill: var(--accent);
    vertical-align: middle;
  }
  [dir='rtl'] .vote-bar {
    transform: scaleX(-1);
  }
  .review-heading + p {
    margin-block-start: 0.25em;
  }
  .tools {
    margin-block-end: calc(var(--space) * 1.5);
  }
  .keep > .hint {
    margin-block: calc(var(--space) * 1.5) 0.5em;
  }
  .raw > button {
    margin-block-start: 0.5em;
  }
  .picture-of {
    margin-block-start: var(--space);
  }
  .vote-start .label {
    margin-block-start: 0.75em;
  }
`;
