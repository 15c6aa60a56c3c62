import type { MatrixOrder } from '../views.ts';
import type { Window } from './paging.ts';

/** So many rows and columns are on screen at once. */
const SIZE = 30;

/** What of the matrix is on screen. */
export interface MatrixPlace {
  readonly order: MatrixOrder;
  /** Which cell the Tab key reaches, counted in the window. */
  readonly row: number;
  readonly column: number;
  readonly rows: Window;
  readonly columns: Window;
}

/** Where the matrix begins. */
export const FIRST_PLACE: MatrixPlace = {
  order: 'entered',
  row: 0,
  column: 0,
  rows: { first: 0, size: SIZE },
  columns: { first: 0, size: SIZE },
};
