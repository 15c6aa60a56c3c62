import { css } from 'lit';

/** Options on their places, and those that have none yet. */
export const ranking = css`
  div.ranking {
    margin-block-start: 0.75em;
  }
  .ranking:focus {
    outline: none;
  }
  div.ranking > :is(ol, ul) {
    display: grid;
    gap: 0.5em;
    /* Not "none", by which Safari takes a list for none. */
    list-style-type: '';
  }
  .ranked > li,
  .free button,
  .left-over {
    box-sizing: border-box;
    display: flex;
    gap: 0.25em 0.75em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 3.25em;
    padding: 0.25em 0.75em;
    border: 0.0625em solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .ranked > li {
    flex-wrap: wrap;
    column-gap: 0.5em;
    padding-inline: 0.5625em 0.125em;
    border-inline-start: 0.25em solid var(--accent);
  }
  .free button {
    justify-content: start;
    border-style: dashed;
    font-weight: 400;
    line-height: inherit;
    text-align: start;
  }
  .free button:hover {
    border-style: solid;
    background: var(--tint);
  }
  .left-over {
    min-block-size: 0;
    padding: 0 3.5em;
    border: 0;
    color: var(--muted);
  }
  .place {
    flex: none;
    box-sizing: border-box;
    display: inline-grid;
    place-content: center;
    min-inline-size: 2em;
    block-size: 2em;
    border: 0.125em solid var(--accent);
    border-radius: 1em;
    background: var(--accent);
    -webkit-text-fill-color: var(--on-accent);
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .free .place {
    border: 0.125em dashed var(--border);
    background: none;
    color: var(--muted);
    -webkit-text-fill-color: currentColor;
  }
  .ranked-text {
    flex: 1;
    padding-block: 0.25em;
    overflow-wrap: anywhere;
  }
  .ranked .ranked-text {
    flex: 1 1 7em;
    overflow-wrap: break-word;
  }
  /* More lines than buttons would stand beside them: the words have the line to themselves. */
  .ranked .long {
    flex-basis: 11em;
    padding-inline-end: 0.4375em;
    overflow-wrap: anywhere;
  }
  .ranked-acts {
    display: flex;
    margin-inline-start: auto;
  }
  .ranked-acts button {
    inline-size: 2.75em;
    padding: 0;
  }
  .ranked-acts button:hover {
    background: var(--tint);
  }
  .ranked-acts button[aria-disabled='true'] {
    cursor: default;
    background: none;
  }
  .ranked-acts button[aria-disabled='true'] .icon {
    opacity: 0.3;
  }
  .ranking-next {
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  .ranked + .ranking-next {
    margin-block-start: 1em;
  }
  .ranking > button.quiet {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .place {
      border-color: currentColor;
      -webkit-text-fill-color: currentColor;
    }
    .ranked-acts button[aria-disabled='true'] {
      color: GrayText;
    }
    .ranked-acts button[aria-disabled='true'] .icon {
      opacity: 1;
    }
  }
`;
