import { css } from 'lit';

/** What stands around the drawings: the choice of views, the forms, the lists and tables. */
export const parts = css`
  .root {
    max-inline-size: none;
  }
  .diagram-tools {
    display: grid;
    gap: 0.75em;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .view {
    position: relative;
    display: inline-flex;
    hyphens: manual;
  }
  .view input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .view span {
    min-block-size: 1.5em;
    padding: 0.5em 0.9em;
    border: var(--border-width) solid var(--border);
    border-radius: var(--radius);
  }
  .view input:hover + span {
    background: var(--tint);
  }
  .view input:checked + span {
    border-color: var(--accent);
    background: var(--accent);
    font-weight: 700;
    -webkit-text-fill-color: var(--on-accent);
  }
  .view input:focus-visible + span {
    outline: 0.1875em solid var(--focus);
    outline-offset: 0.125em;
  }
  @media (forced-colors: active) {
    .view input:checked + span {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      -webkit-text-fill-color: HighlightText;
    }
  }
  .tools,
  .buttons,
  .acts,
  .quick,
  .adding,
  .paging,
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: end;
  }
  .paging {
    align-items: center;
    margin-block: 0.5em;
  }
  .adding {
    gap: 0.75em 2em;
  }
  .field {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .field > span {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .field select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .field.wide {
    flex: 1 1 14em;
    max-inline-size: 26em;
  }
  .found {
    display: contents;
  }
  .search-form .field {
    inline-size: 15em;
  }
  button.square {
    min-inline-size: 2.75em;
    padding-inline: 0.5em;
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  button.danger {
    color: var(--error);
  }
  button.link {
    display: inline;
    min-block-size: 1.5em;
    padding: 0.1em 0;
    font-weight: inherit;
  }
  button.link[aria-pressed='true'] {
    font-weight: 700;
    text-decoration-thickness: 0.16em;
  }
  .form-problem {
    flex-basis: 100%;
    font-weight: 600;
    color: var(--error);
  }
  .quiet-text {
    font-weight: 400;
    color: var(--muted);
  }
  .summary {
    margin-block: 0.75em 0.25em;
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  .status {
    flex: 1 1 12em;
    align-self: center;
    /* What is told moves nothing on the screen. */
    min-block-size: 1.6em;
    color: var(--muted);
  }
  .figure {
    margin: 0;
  }
  .stage {
    max-inline-size: 100%;
    margin-block: 0.5em;
    padding: 0.25em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--d-ground);
    overflow: auto;
  }
  .invite {
    margin-block: 0.75em;
    padding: 0.75em var(--space);
    border-inline-start: 0.375em solid var(--accent);
    background: var(--tint);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    font-size: 0.9375em;
  }
  .legend svg.drawing {
    display: inline-block;
    inline-size: 3.25em;
    block-size: 1em;
    margin-inline-end: 0.4em;
    vertical-align: -0.1em;
  }
  .layout.has-panel.beside {
    display: grid;
    gap: var(--space);
    align-items: start;
    grid-template-columns: minmax(0, 1fr) minmax(18em, 24em);
  }
  .layout.beside .panel .two {
    grid-template-columns: minmax(0, 1fr);
  }
  .panel {
    padding: var(--space);
    border: var(--border-width) solid var(--accent);
    border-radius: var(--radius);
    scroll-margin-block: 1em;
  }
  .layout.beside .panel {
    position: sticky;
    inset-block-start: 0.5em;
    max-block-size: calc(100vh - 1em);
    overflow: auto;
  }
  /* Where there is no room beside, a sheet at the bottom of the screen: what is chosen stays in sight above it. */
  .layout:not(.beside) .panel {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    box-sizing: border-box;
    max-block-size: 46vh;
    margin-block-start: 0.5em;
    background: var(--d-ground);
    overflow: auto;
  }
  .layout:not(.beside).has-panel :is(button, select, summary) {
    scroll-margin-block-end: 48vh;
  }
  .layout:not(.beside).has-panel .panel :is(button, input, select) {
    scroll-margin-block-end: 0;
  }
  .panel-head {
    display: flex;
    gap: var(--space);
    align-items: start;
    justify-content: space-between;
  }
  .panel-head button.quiet {
    flex: none;
    margin-block: -0.4em;
  }
  .panel-title {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .panel > * + *,
  .forms > * + * {
    margin-block-start: 0.75em;
  }
  .forms {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.75em 2em;
  }
  .two .quick {
    margin-block-start: 0.5em;
  }
  .list-title {
    font-weight: 700;
  }
  .groups > li {
    margin-block-start: 0.35em;
  }
  .at-end {
    font-weight: 600;
    font-size: 0.9375em;
  }
  .flow-line {
    padding-inline-start: 1em;
  }
  .numbered {
    padding-inline-start: 2.5em;
  }
  .actors {
    display: grid;
    gap: var(--space);
    margin-block: var(--space);
  }
  .actor {
    padding: 0.75em var(--space);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .actor.chosen {
    border-color: var(--accent);
    box-shadow: inset 0.25em 0 var(--accent);
  }
  .section-title {
    margin-block-start: calc(var(--space) * 1.5);
    font-size: 1.25em;
    line-height: 1.3;
  }
  .actor-name {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .actor .two {
    margin-block-start: 0.5em;
  }
`;
