import { css } from 'lit';

/** The drawings. Their colours follow the text of the page, dark or light, unless the host gives its own. */
export const drawing = css`
  .root {
    --d-ink: currentColor;
    --d-muted: var(--muted);
    --d-ground: var(--talkoot-color-surface, #fff);
    --d-line: var(--border);
    --d-accent: var(--accent);
    --d-on-accent: var(--on-accent);
    --d-gap: var(--error);
    --d-tint: color-mix(in srgb, var(--accent) 14%, var(--d-ground));
  }
  @supports (color: oklch(from currentColor l c h)) {
    .root {
      --d-ground: var(
        --talkoot-color-surface,
        oklch(from currentColor clamp(0.2, (0.6 - l) * 1000, 1) 0 0 / 1)
      );
      --d-muted: color-mix(in srgb, currentColor 72%, var(--d-ground));
      --d-line: color-mix(in srgb, currentColor 52%, var(--d-ground));
    }
  }
  .drawing {
    display: block;
    margin-inline: auto;
    line-height: 1;
    letter-spacing: normal;
    word-spacing: normal;
    touch-action: pan-x pan-y pinch-zoom;
  }
  .drawing [role='button'] {
    cursor: pointer;
    outline: none;
  }
  .drawing .is-movable {
    cursor: grab;
    touch-action: none;
    /* Else a drag would select text on its way, which costs as much as the drag itself. */
    -webkit-user-select: none;
    user-select: none;
  }
  .drawing .is-moved {
    cursor: grabbing;
  }
  .drawing .ring {
    fill: none;
    stroke: none;
  }
  .drawing [role='button']:hover .ring {
    stroke: var(--d-accent);
    stroke-width: 1.5;
  }
  .drawing [aria-pressed='true'] > .ring {
    stroke: var(--d-accent);
    stroke-width: 3;
  }
  .drawing [role='button']:focus-visible > .ring {
    stroke: var(--d-ink);
    stroke-width: 3;
    stroke-dasharray: none;
  }
  .drawing :is(.line, .head, .ribbon).is-aside {
    opacity: 0.2;
  }
  .drawing .flow.is-aside {
    opacity: 0.5;
  }
  .drawing .line.is-chosen {
    stroke-width: 3.5;
  }
  @media (forced-colors: active) {
    .root {
      --d-ink: CanvasText;
      --d-muted: CanvasText;
      --d-ground: Canvas;
      --d-line: CanvasText;
      --d-accent: LinkText;
      --d-on-accent: Canvas;
      --d-gap: CanvasText;
      --d-tint: Canvas;
    }
    .drawing {
      forced-color-adjust: none;
    }
    .drawing [aria-pressed='true'] > .ring,
    .drawing [role='button']:focus-visible > .ring {
      stroke: Highlight;
      stroke-width: 4;
    }
    .drawing :is(.line, .head, .ribbon, .flow).is-aside {
      opacity: 1;
      stroke-width: 0.5;
    }
  }
  @media print {
    .root {
      --d-ink: #1a1a1a;
      --d-muted: #4d4d4d;
      --d-ground: #fff;
      --d-line: #767676;
      --d-accent: #0b5394;
      --d-on-accent: #fff;
      --d-gap: #a31515;
      --d-tint: #eef3f8;
    }
  }
`;
