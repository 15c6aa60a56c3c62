import { css } from 'lit';

/** Native controls for text, numbers, days and menus, dressed: at least 44 px high at 16 px text. */
export const controls = css`
  input,
  textarea,
  select,
  button,
  summary {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }
  input:not([type='checkbox'], [type='radio']),
  textarea,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.7em;
    border: var(--border-width) solid var(--border);
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
  /* Chromium draws its calendar black where a dark page does not say that it is dark: drawn here, it has the colour of the text. */
  ::-webkit-calendar-picker-indicator {
    box-sizing: border-box;
    inline-size: 1.125em;
    block-size: 1.125em;
    padding: 0;
    border: 0.125em solid;
    border-block-start-width: 0.375em;
    border-radius: 0.125em;
    background: linear-gradient(currentColor 0 0) 75% 75% / 0.25em 0.25em no-repeat;
    cursor: pointer;
  }
  [aria-invalid='true'] {
    --border: var(--error);
    --border-width: max(var(--talkoot-border-width, 0.125em), 0.125em);
  }
  input[readonly],
  textarea[readonly],
  :disabled {
    background: var(--tint);
    cursor: not-allowed;
  }
  /* Without grey and red, what cannot be changed and what must be mended still differ from the rest. */
  @media (forced-colors: active) {
    :is(input, textarea, select):is([readonly], :disabled) {
      border-style: dashed;
    }
    :is(input, textarea, select)[aria-invalid='true'] {
      --border-width: 0.25em;
      padding: 0.375em 0.575em;
    }
  }
`;
