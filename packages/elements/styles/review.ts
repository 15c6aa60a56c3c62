import { css } from 'lit';

/** Answers for reading: in the review, where they cannot be changed, and on paper. */
export const review = css`
  .review-heading {
    margin-block: 1.75em 0.5em;
    font-size: 1.2em;
    line-height: 1.3;
  }
  .review-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.125em var(--space);
    padding-block: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  .review-line > dt {
    font-weight: 700;
  }
  .review-line > dd {
    grid-column: 1 / -1;
  }
  .review-line > .review-change {
    grid-column: 2;
    grid-row: 1;
  }
  /* Taller than the line of words it stands in, without pushing the answer away. */
  .review-change button.quiet {
    gap: 0;
    min-block-size: 2em;
    margin: -0.25em calc(-1 * var(--border-width));
    padding: 0.125em 0;
  }
  .answer {
    white-space: pre-line;
  }
  ul.answer,
  ol.answer {
    padding-inline-start: 1.25em;
    white-space: normal;
  }
  dl.answer {
    white-space: normal;
  }
  dl.answer dt {
    font-size: 0.9375em;
    color: var(--muted);
  }
  dl.answer > div + div {
    margin-block-start: 0.35em;
  }
  ol.rows > li + li {
    margin-block-start: 0.75em;
  }
  .unanswered {
    color: var(--muted);
  }
  .declined {
    font-style: italic;
  }
`;
