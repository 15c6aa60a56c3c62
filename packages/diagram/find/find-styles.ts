import { css } from 'lit';

/** What was found: below the tools, above the view. */
export const findStyles = css`
  .hits {
    max-inline-size: 44em;
  }
  .hits > ul {
    margin-block: 0.25em;
    border-block-start: 1px solid var(--line);
  }
  .hits li {
    border-block-end: 1px solid var(--line);
  }
  .hits .hit {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.25em;
    border: 0;
    border-radius: 0;
    background: none;
    font-weight: 400;
    color: inherit;
    text-align: start;
  }
  .hits .hit:hover {
    background: var(--tint);
  }
  .hits .hit:focus-visible {
    outline-offset: -0.125em;
  }
  .hit-name {
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  @media print {
    .hits {
      display: none;
    }
  }
`;
