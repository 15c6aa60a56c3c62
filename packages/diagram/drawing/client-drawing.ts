import { layoutCards } from '../layout/cards.ts';
import type { CardPicture } from '../layout/cards.ts';
import type { DiagramWords } from '../words/words.ts';
import { LINE, TYPE } from './flow-drawing.ts';
import type { End, ShownFlow, ShownNetwork } from './shown-network.ts';
import { textWidth, wrapText } from './text.ts';

/** The screen the map is made for: the inside of 1280 × 800, and an A3 sheet has the same proportions nearly. */
const SCREEN = { width: 1260, height: 780 };

/** Narrower than this there is no room for cards on both sides of the client. */
export const LEAST_MAP = 700;
const CARD = 240;
const PADDING = 11;
const BULLET = 12;
const HEAD_LINE = 17;
const HEAD_TYPE = 13;
const MORE = 18;
const MARGIN = 6;

export interface DrawnValue {
  readonly flow: ShownFlow;
  readonly lines: readonly string[];
  /** Whether the client is the one that gives. */
  readonly isGot: boolean;
}

export interface DrawnCard {
  readonly end: End;
  readonly head: readonly string[];
  /** The group it belongs to, in lines below the name; none where it belongs to none. */
  readonly group: readonly string[];
  readonly values: readonly DrawnValue[];
}

export interface ClientDrawing {
  readonly client: End;
  readonly clientLines: readonly string[];
  readonly cards: readonly DrawnCard[];
  readonly picture: CardPicture;
  readonly frame: readonly [number, number, number, number];
  readonly measures: {
    readonly padding: number;
    readonly bullet: number;
    readonly headLine: number;
    readonly headType: number;
  };
}

/**
 * The client map; undefined while the network has no client.
 *
 * @param room - how wide it may be; a map with cards that were put somewhere by hand is as wide as it was then
 */
export function drawClientMap(
  shown: ShownNetwork,
  words: DiagramWords,
  room: number = SCREEN.width,
): ClientDrawing | undefined {
  const { client } = shown;
  if (!client) return undefined;
  const isArranged = shown.actors.some(({ cardPosition }) => cardPosition !== undefined);
  const width = isArranged ? SCREEN.width : Math.max(LEAST_MAP, Math.min(SCREEN.width, room - 2 * MARGIN));
  const cards = shown.actors.map((end): DrawnCard => {
    const flows = [
      ...end.gives.filter(({ to }) => to === client).map((flow) => ({ flow, isGot: false })),
      ...end.gets.filter(({ from }) => from === client).map((flow) => ({ flow, isGot: true })),
    ];
    return {
      end,
      head: wrapText(end.name, CARD - 2 * PADDING, HEAD_TYPE, { isBold: true }),
      group: end.group === undefined ? [] : wrapText(end.group, CARD - 2 * PADDING, TYPE, { most: 2 }),
      values: flows.map(({ flow, isGot }) => ({
        flow,
        isGot,
        lines: wrapText(valueText(flow, isGot, words), CARD - 2 * PADDING - BULLET, TYPE),
      })),
    };
  });
  const clientLines = wrapText(client.name, 150, 16, { isBold: true, most: 3 });
  const clientWidth = Math.max(110, ...clientLines.map((line) => textWidth(line, 16, true))) + 44;
  const picture = layoutCards(
    cards.map(({ end, head, group, values }) => ({
      id: end.id,
      header: head.length * HEAD_LINE + group.length * LINE + 2 * PADDING - 4,
      values: values.map(({ lines }) => lines.length * LINE),
    })),
    {
      width,
      height: SCREEN.height,
      cardWidth: CARD,
      more: MORE,
      client: { width: clientWidth, height: clientLines.length * 20 + 24 },
      positions: new Map(
        shown.actors.flatMap(({ id, cardPosition: at }) =>
          at ? [[id, { x: at[0], y: at[1] }] as const] : [],
        ),
      ),
    },
  );
  return {
    client,
    clientLines,
    cards,
    picture,
    frame: frameOf(picture),
    measures: { padding: PADDING, bullet: BULLET, headLine: HEAD_LINE, headType: HEAD_TYPE },
  };
}

function valueText({ value, flow }: ShownFlow, isGot: boolean, words: DiagramWords): string {
  const state = flow.state === undefined || flow.state === 'works' ? '' : ` (${words.states[flow.state]})`;
  return `${isGot ? `${words.gets}: ` : ''}${value}${state}`;
}

function frameOf({ client, cards }: CardPicture): ClientDrawing['frame'] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of [client, ...cards.values()]) {
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  return [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN];
}
