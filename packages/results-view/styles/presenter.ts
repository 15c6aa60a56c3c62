import { css } from 'lit';

/** For a projector: the size of type follows the screen; nothing of the page behind it is seen. */
export const presenter = css`
  dialog.presenter {
    box-sizing: border-box;
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: clamp(1rem, 3vmin, 3rem);
    border: 0;
    overflow: auto;
    font-size: clamp(1.0625rem, 0.55rem + 1.15vmin + 0.4vw, 2.25rem);
    color: var(--talkoot-color-text, CanvasText);
    background: var(--talkoot-color-surface, Canvas);
  }
  dialog.presenter[open] {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  .presenter-page {
    flex: 1;
  }
  .presenter-title {
    font-size: 1.6em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .presenter-kicker {
    font-weight: 700;
    color: var(--muted);
  }
  .presenter-columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 1em 2.5em;
    align-items: start;
  }
  .presenter .group-answers {
    max-inline-size: none;
  }
  .presenter .practice-table caption {
    display: none;
  }
  .presenter .practices {
    margin-block: 0.5em;
  }
  .presenter .practice-open {
    min-block-size: 3em;
    padding-block: 0.35em;
    font-size: 0.8em;
  }
  .presenter .practice-table th {
    font-size: 0.85em;
  }
  .presenter-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    font-size: 0.75em;
  }
  .presenter-keys {
    margin-inline-end: auto;
    color: var(--muted);
  }
  .presenter-controls [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  @media print {
    dialog.presenter {
      display: none !important;
    }
  }
`;
