import { css } from 'lit';

/** An empty form on paper: black on white, sizes in em of the text, so that large type gives large boxes. */
export const paperStyles = css`
  .paper-form {
    color: #000;
  }
  .paper-lead,
  .paper-how,
  .paper-note {
    margin-block-start: 0.4em;
  }
  .paper-question {
    margin-block-start: 1.4em;
    break-inside: avoid;
  }
  .paper-question.paper-group {
    break-inside: auto;
  }
  .paper-note {
    margin-block-start: 1.4em;
    break-after: avoid;
  }
  .paper-label {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    align-items: baseline;
    font-weight: 700;
    break-after: avoid;
  }
  .paper-code {
    flex: none;
    font-family: inherit;
    font-size: 0.7em;
    font-weight: 400;
    color: #333;
  }
  .paper-mark {
    font-size: 0.85em;
    font-weight: 400;
  }
  .paper-hint,
  .paper-condition,
  .paper-task {
    break-inside: avoid;
    break-after: avoid;
  }
  .paper-task {
    font-size: 0.9em;
  }
  .paper-options,
  .paper-scale,
  .paper-date,
  .paper-matrix {
    margin-block-start: 0.35em;
  }
  .paper-columns {
    columns: 2;
    column-gap: 2em;
  }
  .paper-beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0 3em;
  }
  .paper-option {
    display: flex;
    gap: 0.6em;
    padding-block: 0.2em;
    break-inside: avoid;
  }
  .paper-option > .paper-comb + span,
  .paper-sum + span {
    align-self: center;
  }
  .paper-box {
    display: inline-block;
    flex: none;
    box-sizing: border-box;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 0.09em solid #000;
  }
  .paper-own {
    margin-block-start: 0.4em;
  }
  .paper-rest {
    flex: 1;
    min-inline-size: 4em;
    border-block-end: 0.06em solid #000;
  }
  .paper-lines > span {
    display: block;
    block-size: 2.3em;
    border-block-end: 0.06em solid #000;
    break-inside: avoid;
  }
  .paper-field {
    display: block;
    inline-size: 10em;
    block-size: 2em;
    margin-block-start: 0.35em;
    border: 0.06em solid #000;
  }
  .paper-comb {
    display: inline-block;
    vertical-align: top;
  }
  .paper-question > .paper-comb {
    margin-block-start: 0.35em;
  }
  .paper-cells {
    display: flex;
    inline-size: fit-content;
    border: 0.06em solid #000;
  }
  .paper-cells > span {
    inline-size: 1.5em;
    block-size: 2em;
  }
  .paper-cells > span + span {
    border-inline-start: 0.06em solid #888;
  }
  .paper-caption {
    display: block;
    font-size: 0.8em;
  }
  .paper-date {
    display: flex;
    gap: 1em;
  }
  .paper-scale {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0;
  }
  .paper-point {
    display: flex;
    flex: 1 1 2.4em;
    flex-direction: column;
    gap: 0.15em;
    align-items: center;
    min-inline-size: 2.4em;
    text-align: center;
  }
  .paper-point-name {
    font-size: 0.8em;
    line-height: 1.2;
  }
  .document .paper-matrix :is(th, td) {
    border-width: 0.06em;
    border-inline: 0;
    border-color: #888;
    vertical-align: middle;
    text-align: center;
    font-weight: 400;
  }
  .document .paper-matrix th[scope='row'] {
    inline-size: 35%;
    text-align: start;
  }
  .paper-sum {
    box-sizing: border-box;
    min-inline-size: 4.6em;
    padding-inline-end: 0.3em;
    text-align: end;
  }
  .paper-total {
    font-weight: 700;
  }
  .paper-nonresponse {
    margin-block-start: 0.4em;
  }
  .paper-members {
    margin-block-start: -0.4em;
  }
  .paper-row {
    margin-block-start: 0.8em;
    padding: 0.6em 0.8em 0.8em;
    border: 0.06em solid #000;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .paper-row + .paper-hint {
    margin-block-start: 0.4em;
  }
  .paper-row-name {
    font-weight: 700;
    break-after: avoid;
  }
  :is(.paper-row, .paper-members) .paper-question {
    margin-block-start: 0.8em;
  }
  :is(.paper-row, .paper-members) .paper-label {
    font-weight: 600;
  }
`;
