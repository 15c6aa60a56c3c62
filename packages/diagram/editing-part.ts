/** All that only those need who change a network: loaded when an element is editable. */
export * from './edits.ts';
export { startDrag } from './dragging.ts';
export { placeNear } from './layout/place-near.ts';
export { renderAdding } from './view/adding-form.ts';
export { renderEndForm } from './view/end-form.ts';
export { renderFlowForm } from './view/flow-form.ts';
export { renderQuickAdd } from './view/quick-add.ts';
