import { css } from 'lit';

/** How far the person is, and the list of all sections. */
export const progress = css`
  .progress {
    margin-block-start: var(--space);
  }
  .bar {
    display: flex;
    gap: 0.25em;
    align-items: center;
    block-size: 0.625em;
  }
  .bar > span {
    flex: 1;
    block-size: 0.25em;
    background: var(--line);
    forced-color-adjust: none;
  }
  .bar > .current {
    block-size: 100%;
  }
  .bar > .begun {
    background: linear-gradient(to right, var(--accent) 50%, var(--line) 50%);
  }
  [dir='rtl'] .bar > .begun {
    background: linear-gradient(to left, var(--accent) 50%, var(--line) 50%);
  }
  .bar > .done {
    background: var(--accent);
  }
  .progress-words {
    margin-block: 0.4em 0.2em;
    font-size: 0.9375em;
    color: var(--muted);
  }
  .section-list {
    padding-inline-start: 1.5em;
  }
  .section-list li {
    padding-block: 0.15em;
  }
  .section-list .link {
    margin-inline-end: 0.75em;
  }
  .section-progress {
    display: inline-flex;
    gap: 0.25em;
    align-items: baseline;
    font-size: 0.9375em;
    color: var(--muted);
  }
  .section-progress .icon {
    align-self: center;
    inline-size: 1em;
    block-size: 1em;
  }
  @media (prefers-contrast: more) {
    .bar > span:not(.done, .begun) {
      box-sizing: border-box;
      border: 1px solid;
      background: none;
    }
    .bar > .begun {
      --line: color-mix(in srgb, currentColor 30%, transparent);
    }
  }
  @media (forced-colors: active) {
    .bar > span {
      background: GrayText;
    }
    .bar > :is(.done, .begun) {
      background: Highlight;
    }
  }
`;
