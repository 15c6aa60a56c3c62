/** The views of one network: how the same values and flows are shown. */
export const DIAGRAM_VIEWS = ['clients', 'flows', 'matrix', 'chord', 'list'] as const;

export type DiagramView = (typeof DIAGRAM_VIEWS)[number];

/** In which order the rows and columns of the matrix stand. */
export const MATRIX_ORDERS = ['entered', 'name', 'group', 'kind', 'given', 'received'] as const;

export type MatrixOrder = (typeof MATRIX_ORDERS)[number];
