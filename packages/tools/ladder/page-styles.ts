import { css } from 'lit';

/** The respondent's first page, and the last one. */
export const ladderPages = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .languages > button {
    min-block-size: 2.5em;
    padding: 0.25em 0.75em;
    border-color: var(--border);
    font-weight: 400;
  }
  .languages > button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    -webkit-text-fill-color: var(--on-accent);
    font-weight: 600;
  }
  .round {
    display: grid;
    gap: 0.75em;
    margin-block-start: calc(var(--space) * 1.5);
    padding: var(--space) calc(var(--space) * 1.25);
    border-inline-start: 0.375em solid var(--accent);
    background: var(--tint);
  }
  .round dt {
    font-size: 0.9375em;
    color: var(--muted);
  }
  .round dd {
    font-weight: 600;
    unicode-bidi: plaintext;
  }
  [dir='ltr'] .round dd {
    text-align: left;
  }
  [dir='rtl'] .round dd {
    text-align: right;
  }
  .start .review-heading,
  .how-to .review-heading,
  .ways .review-heading {
    margin-block: 1.5em 0.35em;
  }
  .way {
    margin-block-start: calc(var(--space) * 1.75);
  }
  .way .hint {
    margin-block-end: 0.5em;
  }
  .way .draft-actions {
    margin-block-start: 0.5em;
  }
  .option small {
    display: block;
    font-size: 0.9375em;
    color: var(--muted);
  }
  input.number {
    inline-size: 6em !important;
  }
  .answer-code {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
    field-sizing: content;
    max-inline-size: 32em;
    resize: none;
  }
  [dir] textarea.answer-code {
    direction: ltr;
    text-align: left;
    unicode-bidi: normal;
  }
  .qr {
    display: block;
    inline-size: min(16em, 100%);
    margin-block-start: 1em;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
  .profile {
    margin-block-start: calc(var(--space) * 2.5);
  }
  .profile .often {
    font-weight: 600;
  }
  .profile dt {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
    color: var(--muted);
  }
  .profile dd ul {
    padding-inline-start: 1.25em;
  }
  .gathered {
    margin-block-start: calc(var(--space) * 2.5);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  @media (forced-colors: active) {
    .languages > button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      -webkit-text-fill-color: HighlightText;
    }
  }
`;
