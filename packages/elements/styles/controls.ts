import { css } from 'lit';

/** Native controls, dressed: sizes in em of the host, targets of at least 44 px at 16 px text. */
export const controls = css`
  input,
  textarea,
  select,
  button,
  summary {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  input:not([type='checkbox'], [type='radio']),
  textarea,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.7em;
    border: 0.125em solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }
  textarea {
    display: block;
    min-block-size: 5.5em;
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
  }
  input.short {
    inline-size: 14em;
    max-inline-size: 100%;
  }
  select {
    text-overflow: ellipsis;
  }
  select option {
    color: CanvasText;
    background: Canvas;
  }
  [aria-invalid='true'] {
    border-color: var(--error) !important;
  }
  input[readonly],
  textarea[readonly],
  :disabled {
    background: var(--tint);
    cursor: not-allowed;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--accent);
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    padding-block: 0.6em;
    inline-size: fit-content;
    max-inline-size: 100%;
    cursor: pointer;
  }
  .option > span {
    padding-block: 0.05em;
    overflow-wrap: anywhere;
  }
  button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 0.125em solid transparent;
    border-radius: var(--radius);
    background: none;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  button.primary {
    /* The accent is made from the text colour, so that must stay the host's: only the letters are filled. */
    background: var(--accent);
    -webkit-text-fill-color: var(--on-accent);
  }
  button.primary:hover {
    box-shadow: inset 0 0 0 99em color-mix(in srgb, var(--on-accent) 14%, transparent);
  }
  button.secondary {
    border-color: currentColor;
  }
  button.secondary:hover,
  button.quiet:hover {
    background: var(--tint);
  }
  button.quiet,
  button.link {
    padding-inline: 0.5em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 0.08em;
  }
  button.quiet {
    margin-inline-start: -0.625em;
  }
  button.link {
    min-block-size: 2em;
    padding: 0.25em 0;
    justify-content: start;
    text-align: start;
  }
  button[aria-current] {
    font-weight: 700;
    text-decoration: none;
  }
  :is(input, textarea, select, button, summary, a):focus-visible,
  [tabindex]:focus-visible {
    outline: 0.1875em solid var(--focus);
    outline-offset: 0.125em;
  }
  /* Headings take focus so that reading begins there; nothing can be done on them. */
  :is(h1, h2, h3, h4, h5, h6)[tabindex='-1']:focus {
    outline: none;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
  }
  a {
    color: inherit;
  }
  details.more ul {
    padding-inline-start: 1.25em;
  }
  details.more > summary {
    inline-size: fit-content;
    padding-block: 0.4em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
`;
