import { css } from 'lit';

/** Counts of the groups, ways to bring in responses, what was left out. */
export const collectStyles = css`
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: var(--space);
    max-inline-size: 42em;
    margin-block: var(--space);
  }
  .count-group {
    padding: 0.75em var(--space);
    border: 1px dashed var(--border);
    border-radius: var(--radius);
  }
  .count-group.enough {
    border-style: solid;
    border-inline-start: 0.375em solid var(--accent);
  }
  .count-group dt {
    font-weight: 600;
  }
  .count-number {
    display: block;
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .count-state {
    display: flex;
    gap: 0.4em;
    align-items: center;
    color: var(--muted);
  }
  .ways {
    max-inline-size: 42em;
  }
  .ways[inert] {
    opacity: 0.5;
  }
  .way {
    margin-block-start: calc(var(--space) * 1.75);
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-start: 0.5em;
    padding: calc(var(--space) * 1.25) var(--space);
    border: 0.125em dashed var(--border);
    border-radius: var(--radius);
  }
  .drop.over {
    border-style: solid;
    background: var(--tint);
  }
  .drop > .hint {
    margin: 0;
  }
  textarea.codes {
    font-family: ui-monospace, monospace;
  }
  .add-codes {
    margin-block-start: 0.5em;
  }
  .reading {
    margin-block-start: var(--space);
  }
  .reading-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .reading progress {
    flex: 1 1 12em;
    block-size: 1em;
    accent-color: var(--accent);
  }
  .reading-share {
    min-inline-size: 3.5em;
    font-variant-numeric: tabular-nums;
  }
  .camera {
    display: block;
    inline-size: min(24em, 100%);
    margin-block-start: 0.5em;
    border-radius: var(--radius);
    background: #000;
  }
  .listed,
  .keeping {
    max-inline-size: 48em;
    margin-block-start: calc(var(--space) * 1.75);
  }
  .listed-lines > li {
    padding-block: 0.6em 0.4em;
    border-block-end: 1px solid var(--line);
  }
  .listed-lines .hint {
    margin-block-start: 0;
  }
  .look-when-ready {
    margin-block-start: calc(var(--space) * 1.75);
  }
  .look-when-ready + .navigation {
    margin-block-start: var(--space);
  }
`;
