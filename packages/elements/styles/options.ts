import { css } from 'lit';

/**
 * Check boxes and radio buttons: the native controls, drawn with the tokens, because browsers draw white discs on dark
 * pages that do not say that they are dark. In forced colours the browser draws them itself.
 */
export const options = css`
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
    padding-block: 0.625em;
    inline-size: fit-content;
    max-inline-size: 100%;
    cursor: pointer;
  }
  .option:has(:disabled) {
    cursor: not-allowed;
  }
  .option > span {
    overflow-wrap: anywhere;
  }
  .nonresponse .option:not(:has(:checked)) > span {
    color: var(--muted);
  }
  .other {
    margin-inline-start: 2.25em;
  }
  @media not (forced-colors: active) {
    input[type='checkbox'],
    input[type='radio'] {
      appearance: none;
      display: grid;
      place-content: center;
      box-sizing: border-box;
      border: max(var(--border-width), 0.0937em) solid var(--border);
      border-radius: min(var(--radius), 0.25em);
      background: var(--surface);
    }
    input[type='radio'] {
      border-radius: 50%;
    }
    .option:hover input:enabled {
      box-shadow: 0 0 0 0.25em var(--tint);
    }
    :is([type='checkbox'], [type='radio']):checked {
      border-color: var(--accent);
    }
    [type='checkbox']:checked {
      background: var(--accent);
    }
    [type='checkbox']:checked::before {
      content: '';
      inline-size: 0.35em;
      block-size: 0.7em;
      margin-block-end: 0.15em;
      border: solid var(--on-accent);
      border-width: 0 0.17em 0.17em 0;
      rotate: 45deg;
    }
    [type='radio']:checked::before {
      content: '';
      inline-size: 0.75em;
      block-size: 0.75em;
      border-radius: 50%;
      background: var(--accent);
    }
    :is([type='checkbox'], [type='radio']):disabled {
      border-color: var(--line);
    }
  }
`;
