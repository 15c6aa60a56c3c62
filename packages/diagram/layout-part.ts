/** The layout of flows: loaded when their picture is shown. */
export { layoutSteps } from './layout/flow-layout.ts';
