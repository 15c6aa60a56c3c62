import { css } from 'lit';

/** One A4 page in black and white. Sizes are of paper. */
export const sheet = css`
  .sheet {
    display: none;
  }
  @media print {
    .screen {
      display: none;
    }
    .sheet {
      display: block;
      --text: #000;
      --muted: #000;
      --accent: #000;
      --on-accent: #fff;
      --border: #000;
      --line: #777;
      color: #000;
      font-size: 8.5pt;
      line-height: 1.28;
      print-color-adjust: exact;
    }
    .sheet-title {
      font-size: 15pt;
      line-height: 1.15;
    }
    .sheet-headline {
      margin-block: 0.5em 0.25em;
      font-size: 10.5pt;
      font-weight: 700;
    }
    .sheet .practices {
      container: none;
      margin-block: 0;
    }
    .sheet .practice-table {
      table-layout: fixed;
      border-spacing: 0.15em;
    }
    .sheet .practice-table caption {
      display: none;
    }
    .sheet .practice-table th {
      padding: 0.3em 0.15em;
      font-size: 7.5pt;
    }
    .sheet .practice-table tbody th {
      inline-size: 15%;
    }
    .sheet .practice {
      border-width: 0.75pt;
    }
    .sheet .practice-open {
      gap: 0.15em;
      min-block-size: 3.2em;
      padding: 0.25em 0.2em 0.4em;
      font-size: 7pt;
      line-height: 1.15;
    }
    .sheet .tone-achieved {
      background: #000;
    }
    .sheet .tone-apart {
      border-width: 1.5pt;
    }
    .sheet-legend {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      margin-block: 0.35em;
      font-size: 7.5pt;
    }
    .sheet-legend .side-mark {
      vertical-align: -0.15em;
    }
    .sheet-heading {
      margin-block: 0.6em 0.2em;
      font-size: 11pt;
    }
    .sheet-gaps {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 1.25em;
    }
    .sheet-gap-title {
      font-size: 8.5pt;
      line-height: 1.2;
    }
    .sheet .step-legend {
      gap: 0 0.75em;
      font-size: 7.5pt;
    }
    .sheet .group-answers {
      margin-block-start: 0.4em;
      break-inside: avoid;
    }
    .sheet .sentences {
      margin: 0;
      font-size: 8pt;
    }
    .sheet-prompts {
      margin-block: 0.6em;
      padding: 0.4em 0.6em;
      border: 0.75pt solid #000;
    }
    .sheet-foot {
      font-size: 7.5pt;
    }
  }
`;
