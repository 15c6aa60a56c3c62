import { css } from 'lit';
import { notices } from 'talkoot/elements/styles/notices.js';
import { print } from 'talkoot/elements/styles/print.js';
import { styles } from 'talkoot/elements/styles/styles.js';
import { resultStyles } from 'talkoot/results-view';
import { collectStyles } from './collecting/styles.ts';
import { entryStyles } from './paper-entry/styles.ts';
import { nextStepStyles } from './next-steps/styles.ts';

const frame = css`
  /* Words of a left-to-right language on a page read from right to left keep their full stops where they belong. */
  [dir='rtl'] :is(p, li, dd, dt, h1, h2, h3, h4, h5, h6, label, legend, .count-number, .hint, .said) {
    text-align: right;
    unicode-bidi: plaintext;
  }
  [dir='rtl'] :is(p, .count-state, .notice p) > span {
    unicode-bidi: plaintext;
  }
  .root {
    max-inline-size: 72em;
  }
  .round-facts,
  .lead {
    max-inline-size: 42em;
  }
  .round-facts {
    margin-block-start: 0.25em;
  }
  .round-facts > p {
    color: var(--muted);
  }
  .round-choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin-block-start: 0.75em;
  }
  .round-choice select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .pages {
    margin-block-start: calc(var(--space) * 1.5);
    border-block-end: 1px solid var(--line);
  }
  .pages ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  button.page-link {
    gap: 0.5em;
    min-block-size: 3em;
    padding: 0.5em 0.25em;
    border: 0;
    border-block-end: 0.25em solid transparent;
    border-radius: 0;
    font-weight: 400;
    color: var(--accent);
  }
  button.page-link[aria-current] {
    border-block-end-color: currentColor;
    font-weight: 700;
    color: inherit;
  }
  @media (forced-colors: active) {
    /* A transparent border is painted in forced colours. */
    button.page-link:not([aria-current]) {
      border-color: Canvas;
    }
  }
  .page-number {
    display: inline-grid;
    place-content: center;
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 0.0937em solid currentColor;
    border-radius: 50%;
    font-size: 0.875em;
    line-height: 1;
  }
  /* Said to those who listen, and seen by those who look: what came of the last act. */
  .said {
    max-inline-size: 42em;
    margin-block-start: var(--space);
    font-weight: 600;
  }
  .wide {
    overflow-x: auto;
  }
  .wide table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  .wide :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .card-title {
    font-size: 1.0625em;
    line-height: 1.35;
  }
`;

/** The style of the results tool: that of the elements, of the results, and its own. */
export const resultsStyles = [
  ...styles,
  notices,
  print,
  ...resultStyles,
  frame,
  collectStyles,
  entryStyles,
  nextStepStyles,
];
