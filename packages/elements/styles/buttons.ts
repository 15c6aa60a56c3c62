import { css } from 'lit';

/** One filled button leads on; framed ones do something here; underlined ones are by the way. */
export const buttons = css`
  button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: var(--border-width) solid transparent;
    border-radius: var(--radius);
    background: none;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  button.primary {
    /* The accent is made from the text colour, so that must stay the host's: only the letters are filled. */
    background: var(--accent);
    -webkit-text-fill-color: var(--on-accent);
  }
  button.primary:hover {
    /* Towards the text of the page: away from the letters on the button, never nearer to them. */
    box-shadow: inset 0 0 0 99em color-mix(in srgb, currentColor 18%, transparent);
  }
  button.secondary {
    border-color: currentColor;
    color: var(--accent);
  }
  button:is(.secondary, .quiet):hover {
    background: var(--tint);
  }
  button:is(.quiet, .link) {
    padding-inline: 0.5em;
    font-weight: 400;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 0.08em;
  }
  button:is(.quiet, .link):hover {
    text-decoration-thickness: 0.16em;
  }
  /* Its words, not its edge, stand in line with what is above it. */
  button.quiet {
    margin-inline-start: calc(-0.5em - var(--border-width));
  }
  button.link {
    min-block-size: 2em;
    padding: 0.25em 0;
    justify-content: start;
    text-align: start;
  }
  button[aria-current] {
    font-weight: 700;
    color: inherit;
    text-decoration: none;
  }
  button[aria-disabled='true'] {
    cursor: progress;
  }
  details.more > summary {
    inline-size: fit-content;
    padding-block: 0.4em;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  details.more ul {
    padding-inline-start: 1.25em;
  }
  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
      background: ButtonText;
      -webkit-text-fill-color: ButtonFace;
    }
    /* A transparent border is painted in forced colours. */
    button:is(.quiet, .link) {
      border-color: Canvas;
    }
  }
`;
