import { css } from 'lit';

/** A question: label, hint, error, and its distance to the next. */
export const question = css`
  .question {
    margin-block-start: calc(var(--space) * 2.5);
  }
  .section-heading + .question,
  .lead + .question {
    margin-block-start: calc(var(--space) * 1.5);
  }
  .question .question {
    margin-block-start: calc(var(--space) * 1.5);
  }
  .label {
    display: block;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .question .question .label {
    font-size: 1em;
  }
  .mark {
    font-size: 0.8em;
    font-weight: 400;
    white-space: nowrap;
    color: var(--muted);
  }
  .hint {
    max-inline-size: 38em;
    margin-block-start: 0.25em;
    color: var(--muted);
    text-wrap: pretty;
  }
  /* A floated legend swallows the margin of what follows it. */
  legend.label {
    margin-block-end: 0.45em;
  }
  legend.label + .hint {
    margin-block-start: -0.25em;
  }
  .label + :is(input, textarea, select, .options, .option, .add, .answer, .unanswered),
  .hint + :is(input, textarea, select, .options, .option, .add, .answer, .unanswered) {
    margin-block-start: 0.5em;
  }
  .note {
    max-inline-size: 38em;
    margin-block-start: calc(var(--space) * 2.5);
    text-wrap: pretty;
  }
  .section-heading + .note,
  .lead + .note {
    margin-block-start: 0;
  }
  .error {
    display: flex;
    gap: 0.5em;
    margin-block: 0.5em;
    font-weight: 700;
    color: var(--error);
  }
  .error .icon {
    margin-block-start: 0.125em;
  }
  /* Seen from afar and beside long questions: what is to be mended has a bar at its side. */
  .question:has(> .error) {
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--error);
  }
  .nonresponse {
    margin-block-start: 0.5em;
  }
  .hint.over {
    font-weight: 700;
    color: var(--error);
  }
  .told:empty,
  .listen-failed:empty {
    display: none;
  }
  .note > p {
    white-space: pre-line;
  }
  .note > p + p {
    margin-block-start: 0.75em;
  }
  .listening {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    min-block-size: 2.75em;
  }
  legend + .listening {
    margin-block-start: -0.35em;
  }
  .listen.quiet {
    gap: 0.35em;
  }
  .listen-failed {
    color: var(--error);
  }
`;
