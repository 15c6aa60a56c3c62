import { css } from 'lit';

/** The page of a finished round, its posters and its forms for paper. */
export const roundStyles = css`
  details.more + .lead {
    margin-block-start: var(--space);
  }
  .round-group {
    margin-block-start: calc(var(--space) * 2);
    padding: calc(var(--space) * 1.25) var(--space) var(--space);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .round-group-name {
    font-size: 1.3em;
    line-height: 1.25;
  }
  .round-group .label {
    margin-block: 1.25em 0.35em;
    font-size: 1em;
  }
  .round-text:is(input, textarea)[readonly] {
    cursor: text;
  }
  textarea.round-text {
    max-block-size: 18em;
    overflow-y: auto;
  }
  input.round-text {
    text-overflow: ellipsis;
  }
  .round-group + .round-acts {
    margin-block-start: calc(var(--space) * 1.5);
  }
  .round-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block-start: 0.6em;
  }
  .round-group > details {
    margin-block-start: 1em;
  }
  .round-code {
    max-inline-size: 22em;
    margin-block: 0.5em 1em;
  }
  .round-said {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
  }
  .round-said .icon {
    fill: var(--accent);
  }
  .round-list {
    padding-inline-start: 1.25em;
  }
  .round-list li + li {
    margin-block-start: 0.5em;
  }
  select.short {
    margin-block-start: 0.35em;
    inline-size: auto;
    min-inline-size: min(14em, 100%);
    max-inline-size: 100%;
  }
  input#page {
    margin-block-start: 0.5em;
  }
  .qr {
    display: block;
    inline-size: 100%;
    forced-color-adjust: none;
  }
  .qr-light {
    fill: #fff;
  }
  .qr-dark {
    fill: #000;
  }
  @media (forced-colors: active) {
    .round-said .icon {
      fill: CanvasText;
    }
  }
  @media print {
    /* A poster has a page of its own, without the head that documents have. */
    .document:has(.round-posters) > .running {
      display: none;
    }
    /* The head of a form tells its group and round; the day is the coordinator's. */
    .document:has(.round-paper) > .running span + span {
      display: none;
    }
    .poster {
      box-sizing: border-box;
      break-inside: avoid;
      font-size: 15pt;
      line-height: 1.35;
      text-align: start;
      overflow-wrap: break-word;
      hyphens: none;
    }
    .poster + .poster {
      break-before: page;
    }
    .poster-title {
      margin-block-end: 0.5em;
      font-size: 36pt;
      line-height: 1.1;
      text-wrap: balance;
      hyphens: manual;
    }
    .poster-text {
      font-size: 17pt;
    }
    .poster-middle {
      display: flex;
      gap: 7mm;
      align-items: center;
      margin-block: 6mm;
    }
    .poster-middle .qr {
      flex: none;
      inline-size: 112mm;
      border: 0.5mm solid #000;
    }
    .poster-scan {
      font-size: 14pt;
    }
    .poster-time {
      margin-block-start: 0.8em;
      font-weight: 700;
    }
    .poster-told {
      padding-block: 3mm;
      border-block: 0.5mm solid #000;
    }
    .poster-privacy {
      margin-block-start: 4mm;
      font-size: 10.5pt;
    }
    .poster-privacy p + p {
      margin-block-start: 0.6em;
    }
    .poster-mark {
      margin-block-start: 4mm;
      font-size: 8pt;
      color: #333;
    }
    .round-paper {
      text-align: start;
    }
    .round-paper-before {
      margin-block-end: 1.5em;
      padding: 0.8em 1em;
      border: 0.75pt solid #000;
      break-inside: avoid;
    }
    /* Short answers stand beside each other: half the paper. */
    .round-paper :is(.paper-options, .paper-nonresponse) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.75em;
      columns: auto;
    }
    .round-paper-before p + p {
      margin-block-start: 0.35em;
    }
  }
`;
