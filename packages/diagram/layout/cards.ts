import { leaveBox } from './geometry.ts';
import type { Point, Rect } from './geometry.ts';
import { fillSlots } from './card-slots.ts';
import type { Slot } from './card-slots.ts';

/** A card of the client map: a heading, and below it what the actor gives, each as high as its text needs. */
export interface Card {
  readonly id: string;
  /** Height of the heading with the card's padding, in pixels. */
  readonly header: number;
  /** Height of each value, in the order they are shown. */
  readonly values: readonly number[];
}

export interface PlacedCard extends Rect {
  /** How many of the values are shown; the others are told as a number. */
  readonly shown: number;
  /** The way from the card to the client, around other cards. Empty in a list. */
  readonly spoke: readonly Point[];
}

export interface CardPicture {
  readonly width: number;
  readonly height: number;
  /** `ring`: cards around the client. `list`: too narrow for that; the client, then card below card. */
  readonly form: 'ring' | 'list';
  readonly client: Rect;
  readonly cards: ReadonlyMap<string, PlacedCard>;
}

export interface CardPictureOptions {
  /** The screen or page, in pixels at 12 pixel type. The picture is higher when that is what it takes. */
  readonly width: number;
  readonly height: number;
  readonly cardWidth: number;
  /** Height of the line that tells how many more values there are. */
  readonly more: number;
  readonly client: { readonly width: number; readonly height: number };
  readonly gap?: number;
  /** Cards that were put somewhere by hand, by their centres; they stay there. */
  readonly positions?: ReadonlyMap<string, Point>;
}

/** What a card shows at least, however little room there is. */
const LEAST_SHOWN = 2;

/**
 * The client map: the client in the middle, the cards of the actors around it in the order given, beginning on the left
 * and going around over the top. All values are shown where they fit, and else as many on every card as fit, with the
 * rest as a number: type is never made smaller. Where not even that fits, the picture grows downwards.
 */
export function layoutCards(cards: readonly Card[], options: CardPictureOptions): CardPicture {
  const { width, gap = 16, cardWidth, client } = options;
  const columns = Math.floor((width + gap) / (cardWidth + gap));
  if (columns < 2 || 2 * (cardWidth + gap) + client.width > width) return listOf(cards, options);
  const free = cards.filter(({ id }) => !options.positions?.has(id));
  const longest = Math.max(LEAST_SHOWN, ...cards.map(({ values }) => values.length));
  const inner = columns - 2;
  const slotsFor = (height: number): Slot[] => slotsOf(width, height, inner, options);
  const heightsAt = (most: number): number[] => free.map((card) => heightOf(card, most, options.more));
  let most = longest;
  let height = options.height;
  let filled = fillSlots(heightsAt(most), slotsFor(height), gap);
  while (!filled && most > LEAST_SHOWN) filled = fillSlots(heightsAt(--most), slotsFor(height), gap);
  // At the least, the height that one card in each slot would need is enough.
  while (!filled) {
    height *= 1.1;
    filled = fillSlots(heightsAt(most), slotsFor(height), gap);
  }
  const middle: Rect = { x: width / 2, y: height / 2, ...client };
  const placed = new Map<string, PlacedCard>();
  const slots = slotsFor(height);
  for (const [slotIndex, members] of filled.entries()) {
    const slot = slots[slotIndex]!;
    const total = members.reduce((sum, index) => sum + heightsAt(most)[index]! + gap, -gap);
    let top =
      slot.align === 'end'
        ? slot.bottom - total
        : slot.align === 'start'
          ? slot.top
          : (slot.top + slot.bottom - total) / 2;
    for (const [position, index] of members.entries()) {
      const card = free[index]!;
      const cardHeight = heightsAt(most)[index]!;
      const rect: Rect = { x: slot.x, y: top + cardHeight / 2, width: cardWidth, height: cardHeight };
      const isNext = slot.align === 'end' ? position === members.length - 1 : position === 0;
      placed.set(card.id, {
        ...rect,
        shown: shownOf(card, most),
        spoke: spokeOf(
          rect,
          middle,
          slot.align === 'centre' ? 'side' : isNext ? 'next' : 'behind',
          bandOf(height, options),
          gap,
        ),
      });
      top += cardHeight + gap;
    }
  }
  for (const card of cards) {
    const position = options.positions?.get(card.id);
    if (!position) continue;
    const rect = { ...position, width: cardWidth, height: heightOf(card, most, options.more) };
    placed.set(card.id, {
      ...rect,
      shown: shownOf(card, most),
      spoke: [leaveBox(rect, middle), leaveBox(middle, rect)],
    });
  }
  return { width, height, form: 'ring', client: middle, cards: placed };
}

/** The strip across the middle that only the client stands in, so that ways to it are free. */
function bandOf(height: number, { client, gap = 16 }: CardPictureOptions): { top: number; bottom: number } {
  return { top: height / 2 - client.height / 2 - gap, bottom: height / 2 + client.height / 2 + gap };
}

function slotsOf(width: number, height: number, inner: number, options: CardPictureOptions): Slot[] {
  const { cardWidth, gap = 16 } = options;
  const band = bandOf(height, options);
  const step = inner < 2 ? 0 : (width - 3 * cardWidth - 2 * gap) / (inner - 1);
  const xs = Array.from({ length: inner }, (_, index) =>
    inner === 1 ? width / 2 : 1.5 * cardWidth + gap + index * step,
  );
  return [
    { x: cardWidth / 2, top: 0, bottom: height, align: 'centre' },
    ...xs.map((x): Slot => ({ x, top: 0, bottom: band.top, align: 'end' })),
    { x: width - cardWidth / 2, top: 0, bottom: height, align: 'centre' },
    ...xs.reverse().map((x): Slot => ({ x, top: band.bottom, bottom: height, align: 'start' })),
  ];
}

/** The way from a card to the client: straight where nothing is between, and else along the gap beside the cards. */
function spokeOf(
  card: Rect,
  client: Rect,
  where: 'side' | 'next' | 'behind',
  band: { readonly top: number; readonly bottom: number },
  gap: number,
): Point[] {
  const [top, bottom] = [card.y - card.height / 2, card.y + card.height / 2];
  const inwards = card.x <= client.x ? 1 : -1;
  const edge = card.x + (inwards * card.width) / 2;
  if (where === 'next') {
    const start = { x: card.x, y: card.y < client.y ? bottom : top };
    return [start, leaveBox(client, start)];
  }
  if (where === 'side' && top < band.bottom && bottom > band.top) {
    const start = { x: edge, y: Math.min(Math.max(client.y, top, band.top), bottom, band.bottom) };
    return [start, leaveBox(client, start)];
  }
  const channel = edge + (inwards * gap) / 2;
  const turn = { x: channel, y: card.y < client.y ? band.top + gap / 2 : band.bottom - gap / 2 };
  return [{ x: edge, y: card.y }, { x: channel, y: card.y }, turn, leaveBox(client, turn)];
}

function listOf(cards: readonly Card[], { width, client, more, gap = 16 }: CardPictureOptions): CardPicture {
  const placed = new Map<string, PlacedCard>();
  let top = client.height + gap;
  for (const card of cards) {
    const height = heightOf(card, Infinity, more);
    placed.set(card.id, {
      x: width / 2,
      y: top + height / 2,
      width,
      height,
      shown: card.values.length,
      spoke: [],
    });
    top += height + gap;
  }
  const rect = { x: width / 2, y: client.height / 2, ...client };
  return { width, height: top - gap, form: 'list', client: rect, cards: placed };
}

/** A single value is shown rather than told as one more. */
function shownOf({ values }: Card, most: number): number {
  return values.length <= most + 1 ? values.length : most;
}

function heightOf(card: Card, most: number, more: number): number {
  const shown = shownOf(card, most);
  const rest = shown < card.values.length ? more : 0;
  return card.values.slice(0, shown).reduce((sum, height) => sum + height, card.header + rest);
}
