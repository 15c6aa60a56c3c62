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
    }
    .root {
      max-inline-size: none;
    }
    .screen {
      display: none;
    }
    .document {
      display: block;
      font-size: 10.5pt;
      line-height: 1.4;
    }
    .document-title {
      font-size: 20pt;
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
      padding: 4pt;
      border: 0.75pt solid #666;
      text-align: start;
      vertical-align: top;
    }
    .document tr {
      break-inside: avoid;
    }
    .document .review-heading {
      margin-block: 16pt 4pt;
      padding-block-end: 3pt;
      border-block-end: 1.5pt solid #000;
      font-size: 14pt;
      break-after: avoid;
    }
    .document .review-line {
      display: block;
      padding-block: 6pt;
      break-inside: avoid-page;
    }
    .document .review-line:first-child {
      border-block-start: 0;
    }
    .document dt {
      break-after: avoid;
    }
    .document .review-line > dd {
      margin-block-start: 2pt;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
  }
`;
