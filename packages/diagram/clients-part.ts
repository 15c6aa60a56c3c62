/** The client map: loaded when it is shown. */
export { drawClientMap } from './drawing/client-drawing.ts';
export { renderClientMap } from './view/client-view.ts';
