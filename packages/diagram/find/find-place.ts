import { LIST_SIZE, listSections } from '../view/list-view.ts';
import { matrixPart } from '../lazy-parts.ts';
import type { MatrixPlace } from '../view/matrix-place.ts';
import type { Picture } from '../view/picture.ts';
import { isFlowChosen } from '../view/scene.ts';
import type { Scene } from '../view/scene.ts';

/** Where something stands in the view on screen. */
export interface FoundPlace {
  /** Selectors of what has it, best first; the last is what is said of it, for views that do not show it. */
  readonly selectors: string;
  /** The part of the matrix it is in. */
  readonly matrix?: MatrixPlace;
  /** The page of the list it is on, by its first end. */
  readonly firstEnd?: number;
}

/**
 * Where an end, a flow or, after it was chosen, the first flow of a value is in the view on screen.
 *
 * @param view - the picture that is drawn, the place of the matrix, or undefined for a list
 */
export function placeInView(
  scene: Scene,
  id: string,
  { picture, matrix }: { readonly picture?: Picture | undefined; readonly matrix?: MatrixPlace | undefined },
): FoundPlace {
  const { shown } = scene;
  const end = shown.endById.get(id);
  const flow = shown.flowById.get(id) ?? shown.flows.find((one) => isFlowChosen(scene, one.id));
  const panel = '.panel-title';
  if (matrix) {
    const part = matrixPart();
    const [from, to] = [end ?? flow?.from, end ? (end.gives[0]?.to ?? shown.ends[0]) : flow?.to];
    if (!part || !from || !to) return { selectors: panel };
    const place = part.placeAt(scene, matrix, from, to);
    return { matrix: place, selectors: `${part.cellAt(place.row, place.column)}, ${panel}` };
  }
  const where = picture ? '.drawing' : '.actors';
  // A flow may be one of several that are drawn as one.
  const drawn = picture?.flowDrawing?.flows.find(({ members }) => members.includes(flow!))?.id;
  const at = end ? `[data-end="${CSS.escape(id)}"]` : `[data-flow="${CSS.escape(drawn ?? flow?.id ?? '')}"]`;
  const owner = end ?? flow?.from;
  const ends = listSections(scene).flatMap((section) => section.ends);
  const index = owner ? ends.indexOf(owner) : -1;
  return {
    selectors: `${where} ${at}, ${panel}`,
    ...(!picture && index >= 0 && { firstEnd: index - (index % LIST_SIZE) }),
  };
}
