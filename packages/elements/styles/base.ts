import { css } from 'lit';

/** How the questionnaire stands on the page, and what the browser's own style sheet must not decide. */
export const base = css`
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
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  legend,
  label {
    hyphens: auto;
    hyphenate-limit-chars: 16 6 6;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* A legend would sit on the line above its fieldset; floated, it stands below it like any label. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  legend + * {
    clear: both;
  }
  a {
    color: var(--accent);
  }
  .plain-list {
    list-style: none;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
  }
  :is(input, textarea, select, button, summary, a):focus-visible,
  [tabindex]:focus-visible {
    outline: 0.1875em solid var(--focus);
    outline-offset: 0.125em;
  }
  @media (forced-colors: active) {
    /* A filled button keeps its own colours, and with them the page's colour of text, which may not be seen. */
    :is(input, textarea, select, button, summary, a):focus-visible,
    [tabindex]:focus-visible {
      outline-color: Highlight;
    }
  }
  /* Headings and the first page take focus so that reading begins there; nothing can be done on them. */
  :is(h1, h2, h3, h4, h5, h6, .start)[tabindex='-1']:focus {
    outline: none;
  }
`;
