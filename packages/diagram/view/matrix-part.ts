/** The matrix with its styles: loaded when it is shown. */
export { cellAt, placeAt, renderMatrix } from './matrix-view.ts';
export { matrixStyles } from '../styles/matrix.ts';
