/** All that searching the network needs: loaded when somebody goes to the search field. */
export { searchKey } from './find/find-keys.ts';
export { placeInView } from './find/find-place.ts';
export { findStyles } from './find/find-styles.ts';
export { renderHits } from './find/hits-view.ts';
export { flowsOfValue } from './find/value-flows.ts';
export { renderValue } from './find/value-panel.ts';
