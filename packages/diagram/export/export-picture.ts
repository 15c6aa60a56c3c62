import { render } from 'lit';
import { serializeNetwork, setPositions } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { DrawingCache } from '../drawing/drawing-cache.ts';
import { factsOf } from '../drawing/shown-network.ts';
import { numberedLines } from '../view/legend.ts';
import { pictureOf } from '../view/picture.ts';
import type { Scene } from '../view/scene.ts';
import { standaloneSvg } from './standalone.ts';
import type { Sheet } from './standalone.ts';

/** What an exported picture is to be. */
export interface PictureExport {
  /** Which picture; without it the one on screen, and the flows when that is none. */
  readonly view?: 'clients' | 'flows' | 'chord' | undefined;
  /**
   * A document that the file carries so that it can be opened again, and the one that is drawn: what a public copy leaves
   * out is not in the picture either. None: what is on screen, and the file carries nothing.
   */
  readonly document?: Network | undefined;
  /** A sheet of paper in landscape; without it the picture's own size. */
  readonly sheet?: Sheet | undefined;
}

/** Width of the client map on paper, in drawing units. */
const WIDTH = 1272;

/** A picture as the text of an SVG file. @throws RangeError when there is no such picture of the network. */
export function exportPicture(
  view: 'clients' | 'flows' | 'chord',
  given: Scene,
  onScreen: DrawingCache,
  document: Network | undefined,
  sheet: Sheet | undefined,
): string {
  const drawings = document ? drawingsOf(document, onScreen) : onScreen;
  const { shown } = drawings;
  const { words, language, isRightToLeft } = given;
  const scene = { ...given, shown, selection: '', chosenFlows: new Set<string>(), editable: false };
  const picture = pictureOf(view, scene, drawings, WIDTH, false);
  if (!picture) {
    throw new RangeError(
      view === 'chord'
        ? 'The chord picture is not loaded yet'
        : 'The network has no client, so it has no client map',
    );
  }
  const place = globalThis.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(picture.content, place);
  const { title, asOf } = drawings.input.network;
  return standaloneSvg(place, {
    title: title || words.untitled,
    summary: words.summary(factsOf(shown, asOf)),
    language,
    isRightToLeft,
    frame: picture.frame,
    document: document && serializeNetwork(document),
    sheet,
    notes: picture.flowDrawing && numberedLines(scene, picture.flowDrawing),
  });
}

/** The drawings of a document that leaves this machine: of that only, and each where it stands on screen. */
function drawingsOf(document: Network, { input, places }: DrawingCache): DrawingCache {
  return new DrawingCache({ ...input, network: places ? setPositions(document, places) : document });
}
