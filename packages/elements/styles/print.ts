import { css } from 'lit';

/** Paper gets the answers as a document; what one works with stays on screen. */
export const print = css`
  .document {
    display: none;
  }
  @media print {
    :host {
      color: #000;
      --muted: #333;
      --line: #999;
      --border: #333;
      --tint: none;
    }
    .root {
      max-inline-size: none;
    }
    .screen {
      display: none;
    }
    .document {
      display: table;
      inline-size: 100%;
      table-layout: fixed;
      font-size: var(--talkoot-print-size, 10.5pt);
      line-height: 1.4;
    }
    .running {
      display: table-header-group;
      break-inside: avoid;
    }
    .running > p {
      display: flex;
      gap: 2em;
      justify-content: space-between;
      margin-block-end: 1.25em;
      padding-block-end: 0.25em;
      border-block-end: 0.5pt solid #999;
      font-size: 0.8em;
      color: #333;
    }
    .sheets {
      display: table-row-group;
    }
    .document-title {
      font-size: 1.8em;
      line-height: 1.2;
    }
    .document-kind,
    .document-state {
      color: #333;
    }
    .document table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    .document :is(th, td) {
      padding: 0.35em 0.4em;
      border: 0.5pt solid #666;
      text-align: start;
      vertical-align: top;
    }
    /* A word of a heading is the least a column needs. */
    .document th {
      overflow-wrap: normal;
    }
    .document tr {
      break-inside: avoid;
    }
    .document .review-heading {
      margin-block: 1.4em 0.3em;
      padding-block-end: 0.2em;
      border-block-end: 1.25pt solid #000;
      font-size: 1.3em;
      break-after: avoid;
    }
    .document .review-line {
      display: block;
      padding-block: 0.55em;
      border-block-start: 0;
    }
    .document .review-line:not(:last-child) {
      border-block-end: 0.5pt solid var(--line);
    }
    .document dt {
      break-after: avoid;
    }
    .document .review-line > dd {
      margin-block-start: 0.15em;
    }
    .document :is(.answer > li, .answer > div) {
      break-inside: avoid;
    }
    .document .credit {
      break-inside: avoid;
    }
    p,
    li,
    dd {
      orphans: 3;
      widows: 3;
    }
  }
`;
