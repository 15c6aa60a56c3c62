import { chordDirected, ribbonArrow } from 'd3-chord';
import type { Chord, ChordGroup } from 'd3-chord';
import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { busiestFirst } from '../drawing/neighbourhood.ts';
import type { End, ShownNetwork } from '../drawing/shown-network.ts';
import { textWidth, wrapText } from '../drawing/text.ts';
import { endSentence } from './scene.ts';
import type { Scene } from './scene.ts';

const RADIUS = 215;
const RING = 14;
const NAME_AT = RADIUS + RING + 14;
const NAME_WIDTH = 190;
const NAME_GAP = 18;
const MOST_ENDS = 20;

/** The part of the plane that the chord picture takes. */
export const CHORD_FRAME = [-460, -275, 920, 550] as const;

/** Those who are on the ring: everyone with flows, or the busiest. */
export function chordEnds(shown: ShownNetwork): { readonly ends: readonly End[]; readonly isPart: boolean } {
  const linked = shown.ends.filter(({ gives, gets }) => gives.length + gets.length > 0);
  if (linked.length <= MOST_ENDS) return { ends: linked, isPart: false };
  const chosen = new Set(busiestFirst(linked).slice(0, MOST_ENDS));
  return { ends: linked.filter((end) => chosen.has(end)), isPart: true };
}

/** How many flows each gives each of the others. */
export function countMatrix(ends: readonly End[]): number[][] {
  const number = new Map(ends.map((end, index) => [end, index]));
  return ends.map(({ gives }) => {
    const row = ends.map(() => 0);
    for (const { to } of gives) {
      const column = number.get(to);
      if (column !== undefined) row[column]!++;
    }
    return row;
  });
}

/** The inside of the chord picture. */
export function renderChord(scene: Scene, ends: readonly End[]): TemplateResult {
  const counts = countMatrix(ends);
  const chords = chordDirected().padAngle(Math.min(0.08, 1.2 / Math.max(1, ends.length)))(counts);
  const ribbon = ribbonArrow<Chord, Chord['source']>()
    .radius(RADIUS - 2)
    .headRadius(12);
  const names = placeNames(chords.groups.map(({ startAngle, endAngle }) => (startAngle + endAngle) / 2));
  const flip = scene.isRightToLeft ? 'scale(-1 1)' : nothing;
  const { selection } = scene;
  const isMutual = ({ source, target }: Chord): boolean => counts[target.index]![source.index]! > 0;
  return svg`<g aria-hidden="true" transform=${flip}>
      ${[...chords]
        .sort((a, b) => Number(isMutual(a)) - Number(isMutual(b)))
        .map((chord) => {
          const [from, to] = [ends[chord.source.index]!, ends[chord.target.index]!];
          const isAside = scene.shown.endById.has(selection) && from.id !== selection && to.id !== selection;
          return svg`<path
          class="ribbon ${isMutual(chord) ? 'both' : 'one'} ${isAside ? 'is-aside' : ''}"
          d=${(ribbon as unknown as (chord: Chord) => string)(chord)}
        />`;
        })}
    </g>
    <g role="list" aria-label=${scene.words.picture}>
      ${chords.groups.map((group, index) => {
        const end = ends[index]!;
        const { x, y, anchor, tick } = names[index]!;
        const side = scene.isRightToLeft ? -1 : 1;
        const lines = wrapText(end.name, NAME_WIDTH, 12, { isBold: true, most: 1 });
        const width = textWidth(lines[0]!, 12, true);
        return svg`<g role="listitem">
          <g
            role="button"
            class="end"
            tabindex=${scene.stop === end.id ? 0 : -1}
            data-end=${end.id}
            aria-label=${endSentence(scene, end)}
            aria-pressed=${selection === end.id}
          >
            <path class="arc" transform=${flip} d=${ringPath(group)} />
            <path class="rule" d="M${side * tick.x} ${tick.y}L${side * (x - (anchor === 'start' ? 4 : -4))} ${y}" />
            <text class="arc-name" x=${side * x} y=${y + 4} text-anchor=${anchor}>${lines[0]}</text>
            <rect class="ring" pointer-events="all" x=${ringLeft(side * x, anchor, side, width)} y=${y - 12} width=${width + 8} height="24" rx="5" />
          </g>
        </g>`;
      })}
    </g>`;
}

/** A piece of the ring. */
function ringPath({ startAngle, endAngle }: ChordGroup): string {
  const at = (angle: number, radius: number): string =>
    `${(Math.sin(angle) * radius).toFixed(1)} ${(-Math.cos(angle) * radius).toFixed(1)}`;
  const isLong = endAngle - startAngle > Math.PI ? 1 : 0;
  const [inner, outer] = [RADIUS, RADIUS + RING];
  return (
    `M${at(startAngle, outer)}A${outer} ${outer} 0 ${isLong} 1 ${at(endAngle, outer)}` +
    `L${at(endAngle, inner)}A${inner} ${inner} 0 ${isLong} 0 ${at(startAngle, inner)}Z`
  );
}

function ringLeft(x: number, anchor: 'start' | 'end', side: number, width: number): number {
  return (anchor === 'start') === (side === 1) ? x - 4 : x - width - 4;
}

interface PlacedName {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly tick: { readonly x: number; readonly y: number };
}

/** Names beside the ring, on each side pushed apart downwards and back up so that none covers another. */
function placeNames(angles: readonly number[]): PlacedName[] {
  const raw = angles.map((angle) => ({
    x: Math.sin(angle) * NAME_AT,
    y: -Math.cos(angle) * NAME_AT,
    tick: { x: Math.sin(angle) * (RADIUS + RING), y: -Math.cos(angle) * (RADIUS + RING) },
  }));
  const places = raw.map(({ y }) => y);
  for (const isRight of [true, false]) {
    const side = [...raw.keys()].filter((index) => raw[index]!.x >= 0 === isRight);
    side.sort((a, b) => raw[a]!.y - raw[b]!.y);
    let last = -Infinity;
    for (const index of side) last = places[index] = Math.max(places[index]!, last + NAME_GAP);
    let next = CHORD_FRAME[1] + CHORD_FRAME[3] - 14;
    for (const index of [...side].reverse()) {
      places[index] = Math.min(places[index]!, next);
      next = places[index] - NAME_GAP;
    }
  }
  return raw.map(({ x, tick }, index) => {
    const y = places[index]!;
    // Beside the ring at its new height, and never over it.
    const reach = Math.sqrt(Math.max(0, NAME_AT * NAME_AT - y * y));
    const away = Math.max(Math.abs(x), reach) * (x >= 0 ? 1 : -1);
    return { x: away, y, anchor: x >= 0 ? 'start' : 'end', tick };
  });
}
