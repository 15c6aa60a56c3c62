/** The views of one network: how the same values and flows are shown. */
export const DIAGRAM_VIEWS = ['clients', 'flows', 'matrix', 'chord', 'list'] as const;

export type DiagramView = (typeof DIAGRAM_VIEWS)[number];
