import { css } from 'lit';

/** Where the answers are, and what can be done about it. */
export const drafts = css`
  .draft-notice:has(p) {
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }
  .draft {
    margin-block-start: calc(var(--space) * 2.5);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
    font-size: 0.9375em;
  }
  .draft:has(p) + .navigation {
    margin-block-start: calc(var(--space) * 1.5);
  }
  .draft:not(:has(p)) {
    display: none;
  }
  .draft-status {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.35em;
  }
  .draft .hint {
    display: block;
  }
`;
