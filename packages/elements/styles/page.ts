import { css } from 'lit';

/** What stands around the questions: title, headings of sections, the way on. */
export const page = css`
  .title {
    font-size: clamp(1.4em, 1.2em + 1.25vw, 2em);
    line-height: 1.2;
    text-wrap: balance;
  }
  .section-heading {
    margin-block: 1.5em 0.5em;
    font-size: clamp(1.3em, 1.2em + 0.5vw, 1.5em);
    line-height: 1.25;
    text-wrap: balance;
  }
  .count {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.667em;
    font-weight: 400;
    color: var(--muted);
  }
  .lead {
    max-inline-size: 38em;
    margin-block-end: var(--space);
    text-wrap: pretty;
  }
  .start {
    margin-block-start: calc(var(--space) * 1.5);
  }
  /* Several sections on one page: the widest gap is where one ends. */
  .section + .section {
    margin-block-start: calc(var(--space) * 3.5);
    border-block-start: 1px solid var(--line);
  }
  .navigation {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: calc(var(--space) * 2.5) var(--space);
  }
  @media (width < 30em) {
    .navigation button {
      flex: 1 1 auto;
    }
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.25em;
  }
  .toolbar button {
    min-block-size: 2.25em;
    margin: 0;
    padding: 0.25em 0;
  }
  .network-name {
    margin-block-start: 0.25em;
    font-size: 1.125em;
  }
  .credit {
    max-inline-size: 44em;
    margin-block-start: calc(var(--space) * 2.5);
    font-size: 0.875em;
    color: var(--muted);
  }
`;
