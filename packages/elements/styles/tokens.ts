import { css } from 'lit';

/**
 * The public tokens, each with its fallback. Colours that a host does not give are made from its text colour, so
 * that they fit light and dark pages whether or not the page declares a colour scheme: dark text gives deep
 * colours, light text gives light ones.
 */
export const tokens = css`
  :host {
    --text: var(--talkoot-color-text, currentColor);
    --muted: var(--talkoot-color-muted, color-mix(in srgb, currentColor 76%, transparent));
    --surface: var(--talkoot-color-surface, transparent);
    --border: var(--talkoot-color-border, color-mix(in srgb, currentColor 62%, transparent));
    --border-width: var(--talkoot-border-width, 0.125em);
    --line: color-mix(in srgb, currentColor 22%, transparent);
    --tint: color-mix(in srgb, currentColor 5%, transparent);
    --accent: var(--talkoot-color-accent, #0b5394);
    --on-accent: var(--talkoot-color-on-accent, #fff);
    --error: var(--talkoot-color-error, #b01a1a);
    --focus: var(--talkoot-color-focus, currentColor);
    --space: var(--talkoot-space, 1em);
    --radius: var(--talkoot-radius, 0.25em);
    --measure: var(--talkoot-measure, 42em);
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --accent: var(--talkoot-color-accent, oklch(from currentColor calc(0.38 + 0.4 * l) 0.115 250 / 1));
      --on-accent: var(
        --talkoot-color-on-accent,
        oklch(from var(--accent) clamp(0, (0.62 - l) * 1000, 1) 0 0 / 1)
      );
      --error: var(--talkoot-color-error, oklch(from currentColor calc(0.42 + 0.36 * l) 0.17 27 / 1));
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --muted: currentColor;
      --border: currentColor;
      --line: currentColor;
      --accent: currentColor;
      --on-accent: var(--talkoot-color-surface, Canvas);
    }
    @supports (color: oklch(from currentColor l c h)) {
      :host {
        --on-accent: oklch(from currentColor clamp(0, (0.62 - l) * 1000, 1) 0 0 / 1);
      }
    }
  }
`;
