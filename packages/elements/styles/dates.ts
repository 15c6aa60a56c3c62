import { css } from 'lit';

/** Days and months in parts; the calendar of the browser stands behind its button. */
export const dates = css`
  .date-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: flex-end;
    margin-block-start: 0.5em;
  }
  .date-parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: flex-end;
  }
  .date-part > label {
    display: block;
    margin-block-end: 0.25em;
    hyphens: manual;
  }
  .date-part > input {
    inline-size: 4em;
  }
  .date-part.year > input {
    inline-size: 5.25em;
  }
  .month .date-part.month > input {
    inline-size: 8em;
  }
  .calendar {
    position: relative;
  }
  .calendar > input {
    position: absolute;
    inset: 0;
    opacity: 0;
    pointer-events: none;
  }
`;
