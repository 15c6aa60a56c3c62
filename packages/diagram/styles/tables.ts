import { css } from 'lit';

/** Tables, and everything on paper. */
export const tables = css`
  .wide-table {
    max-inline-size: 100%;
    margin-block: 0.75em;
    overflow: auto;
  }
  .wide-table table {
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .wide-table caption:not(.visually-hidden) {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  .wide-table :is(th, td) {
    padding: 0.35em 0.6em;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  @media print {
    .diagram-tools,
    .status,
    .panel,
    .paging,
    .how,
    .help,
    .toggle {
      display: none;
    }
    .layout.has-panel {
      display: block;
    }
    .stage {
      padding: 0;
      border: 0;
      overflow: visible;
    }
    .figure {
      break-inside: avoid;
    }
    .drawing {
      inline-size: 100%;
      block-size: auto;
      max-block-size: calc(100vh - 13em);
    }
    .drawing :is(.line, .head, .ribbon, .flow).is-aside {
      opacity: 1;
    }
    .wide-table,
    .matrix {
      max-block-size: none;
      overflow: visible;
    }
    .wide-table tr,
    .actor {
      break-inside: avoid;
    }
  }
`;
