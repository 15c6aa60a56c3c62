import { css } from 'lit';

/** What must be seen before going on: errors, notices, where the answers are. */
export const notices = css`
  .error-summary {
    margin-block: calc(var(--space) * 1.5);
    padding: var(--space) calc(var(--space) * 1.25);
    border: 0.25em solid var(--error);
    border-radius: var(--radius);
  }
  .error-summary-title {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 1.25em;
    line-height: 1.25;
  }
  .error-summary-title .icon {
    fill: var(--error);
  }
  .error-summary ul {
    padding-inline-start: 1.25em;
    margin-block-start: 0.5em;
  }
  .error-summary a {
    display: block;
    inline-size: fit-content;
    padding-block: 0.25em;
    color: inherit;
  }
  .notice {
    margin-block: var(--space);
    padding: 0.75em var(--space);
    border: 1px solid var(--line);
    border-inline-start: 0.375em solid var(--accent);
    border-radius: var(--radius);
  }
  .notice .icon {
    fill: var(--accent);
  }
  .changes > p {
    font-weight: 600;
    text-wrap: pretty;
  }
  .changes > :is(dl, ul) {
    margin-block: 0.5em var(--space);
  }
  .error-notice {
    border-inline-start-color: var(--error);
  }
  .error-notice .icon {
    fill: var(--error);
  }
  .notice p,
  .draft-notice p,
  .draft p {
    display: flex;
    gap: 0.5em;
  }
  :is(.notice, .draft, .draft-notice) .icon {
    margin-block-start: 0.125em;
  }
  .notice pre {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .draft-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .draft-actions .secondary {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    :is(.notice, .error-summary) .icon {
      fill: CanvasText;
    }
  }
  .question-like {
    font-size: 1.0625em;
    font-weight: 700;
  }
`;
