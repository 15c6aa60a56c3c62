/** Something in an imported table that cannot be taken as it is. Nothing is lost: `cells` has the whole row. */
export interface ImportProblem {
  /** Row of the table, counted from 1, headings included; as a spreadsheet numbers them. */
  readonly row: number;
  /** Column, counted from 1; absent when it concerns the whole row. */
  readonly column?: number;
  readonly code:
    | 'no-column'
    | 'empty'
    | 'unknown-kind'
    | 'unknown-state'
    | 'bad-weight'
    | 'self-flow'
    | 'duplicate'
    | 'too-long'
    | 'other-group'
    | 'extra-cell'
    | 'no-table';
  /** What was given, as it stood there. */
  readonly given: string;
  /** What is allowed, in English, for developers; screens say it by the code. */
  readonly message: string;
  /** The row as it was. */
  readonly cells: readonly string[];
}

/** The longest name that is taken from a table, in characters; what is longer is a paragraph that went astray. */
export const LONGEST_NAME = 200;
