import { css } from 'lit';

/** How the questionnaire stands on the page. */
export const layout = css`
  :host {
    display: block;
    font-family: var(--talkoot-font-family, inherit);
    line-height: 1.5;
    color: var(--text);
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    max-inline-size: var(--measure);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .title {
    font-size: 1.6em;
    line-height: 1.2;
    hyphens: auto;
    text-wrap: balance;
  }
  .section-heading {
    margin-block: 1.5em 0.5em;
    font-size: 1.35em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .count {
    display: block;
    margin-block-end: 0.35em;
    font-size: 0.74em;
    font-weight: 400;
    color: var(--muted);
  }
  .lead {
    margin-block-end: var(--space);
    max-inline-size: 38em;
  }
  .question {
    margin-block-start: calc(var(--space) * 2);
  }
  .section > .question + .question {
    padding-block-start: calc(var(--space) * 2);
    border-block-start: 1px solid var(--line);
  }
  .label {
    display: block;
    padding: 0;
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.4;
    text-wrap: pretty;
  }
  /* A legend would sit on the line above its fieldset; floated, it stands below it like any label. */
  legend {
    float: inline-start;
    inline-size: 100%;
  }
  legend + * {
    clear: both;
  }
  /* A floated legend swallows the margin of what follows it. */
  legend.label {
    margin-block-end: 0.25em;
  }
  legend.label + .hint {
    margin-block-start: 0;
  }
  .question .question {
    margin-block-start: var(--space);
  }
  .question .question .label {
    font-size: 1em;
    font-weight: 600;
  }
  .mark {
    margin-inline-start: 0.35em;
    font-weight: 400;
    font-size: 0.875em;
    white-space: nowrap;
    color: var(--muted);
  }
  .hint {
    max-inline-size: 38em;
    margin-block-start: 0.25em;
    color: var(--muted);
    text-wrap: pretty;
  }
  .label + input,
  .hint + :is(input, textarea, select, .options, .option, .add),
  .label + :is(textarea, select, .options, .option, .add) {
    margin-block-start: 0.5em;
  }
  .error {
    display: flex;
    gap: 0.5em;
    margin-block: 0.5em;
    color: var(--error);
    font-weight: 600;
  }
  .error .icon {
    margin-block-start: 0.125em;
  }
  .nonresponse {
    margin-block-start: 0.5em;
  }
  .nonresponse .option {
    color: var(--muted);
  }
  .nonresponse .option:has(:checked) {
    color: inherit;
  }
  .other {
    margin-inline-start: 2.25em;
  }
  .row {
    margin-block-start: var(--space);
    padding: 0.25em var(--space) 0.5em;
    border: 1px solid var(--line);
    border-inline-start: 0.25em solid var(--accent);
    border-radius: var(--radius);
    background: var(--tint);
  }
  .row-name {
    padding: 0.5em 0 0;
    font-size: 1.0625em;
    font-weight: 700;
  }
  .row > .question {
    margin-block-start: 0.75em;
  }
  .row > .question + .question {
    margin-block-start: var(--space);
  }
  .row > button,
  .question > button {
    margin-block-start: var(--space);
  }
  .row > button.quiet {
    margin-block-start: 0.5em;
  }
  .undo:not(:empty) {
    margin-block-start: 0.5em;
  }
  .add {
    margin-block-start: 0.75em;
    max-inline-size: 30em;
  }
  .add-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .add-row input {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.25em;
  }
  .toolbar button {
    min-block-size: 2.25em;
    margin: 0;
    padding: 0.25em 0;
  }
  .network-name {
    font-size: 1.125em;
  }
  .credit {
    margin-block-start: calc(var(--space) * 2);
    font-size: 0.875em;
    color: var(--muted);
  }
  .plain-list {
    list-style: none;
  }
  .navigation {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: calc(var(--space) * 2.5) var(--space);
  }
  .progress {
    margin-block-start: 0.75em;
  }
  .bar {
    display: flex;
    gap: 0.25em;
  }
  .bar > span {
    flex: 1;
    block-size: 0.375em;
    border-radius: 1em;
    background: var(--line);
    forced-color-adjust: none;
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
  .bar > .current {
    outline: 0.125em solid currentColor;
    outline-offset: 0.125em;
  }
  .progress-words {
    margin-block: 0.6em 0.35em;
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
    block-size: 1em;
    inline-size: 1em;
  }
  .error-summary {
    margin-block: calc(var(--space) * 1.5);
    padding: var(--space);
    border: 0.25em solid var(--error);
    border-radius: var(--radius);
  }
  .error-summary-title {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 1.125em;
  }
  .error-summary ul {
    padding-inline-start: 1.25em;
    margin-block-start: 0.5em;
  }
  .error-summary a {
    display: block;
    inline-size: fit-content;
    padding-block: 0.25em;
  }
  .notice {
    margin-block: var(--space);
    padding: 0.75em var(--space);
    border: 1px solid var(--border);
    border-inline-start: 0.375em solid var(--accent);
    border-radius: var(--radius);
  }
  .draft-notice:has(p) {
    margin-block-start: 0.75em;
    font-size: 0.9375em;
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
  .draft {
    margin-block-start: calc(var(--space) * 2.5);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
    font-size: 0.9375em;
  }
  .draft:has(p) + .navigation {
    margin-block-start: calc(var(--space) * 1.5);
  }
  .draft:not(:has(p)) {
    display: none;
  }
  .draft-status {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.35em;
  }
  .draft .hint {
    display: block;
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
  .question-like {
    font-weight: 700;
  }
  .review-heading {
    margin-block: 1.75em 0.5em;
    font-size: 1.15em;
  }
  .review-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em var(--space);
    padding-block: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  .review-line > dt {
    font-weight: 600;
  }
  .review-line > dd {
    grid-column: 1 / -1;
  }
  .review-line > .review-change {
    grid-column: 2;
    grid-row: 1;
  }
  .review-change button {
    min-block-size: 2em;
    margin-inline: 0 -0.5em;
    padding-block: 0.125em;
  }
  .answer {
    white-space: pre-line;
  }
  ul.answer,
  ol.answer {
    padding-inline-start: 1.25em;
    white-space: normal;
  }
  dl.answer {
    white-space: normal;
  }
  dl.answer dt {
    font-size: 0.9375em;
    color: var(--muted);
  }
  dl.answer > div + div {
    margin-block-start: 0.35em;
  }
  ol.rows > li + li {
    margin-block-start: 0.6em;
  }
  .unanswered {
    color: var(--muted);
  }
  .declined {
    font-style: italic;
  }
  @media (prefers-contrast: more) {
    :host {
      --muted: currentColor;
      --border: currentColor;
      --line: currentColor;
    }
  }
  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
      background: ButtonText;
      -webkit-text-fill-color: ButtonFace;
    }
    .bar > span {
      background: GrayText;
    }
    .bar > :is(.done, .begun) {
      background: Highlight;
    }
  }
`;
