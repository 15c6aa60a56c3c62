import { chordDirected, ribbonArrow } from 'd3-chord';
import type { Chord } from 'd3-chord';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { arc } from 'd3-shape';
import { busiestFirst } from '../drawing/neighbourhood.ts';
import type { End, ShownNetwork } from '../drawing/shown-network.ts';
import { wrapText } from '../drawing/text.ts';
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
  const ring = arc<{ startAngle: number; endAngle: number }>()
    .innerRadius(RADIUS)
    .outerRadius(RADIUS + RING);
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
        // Where the text is read from the right, its start is on the right as well.
        const textAnchor = anchor === 'middle' ? 'middle' : anchor === 'start' ? 'start' : 'end';
        return svg`<g role="listitem">
          <g
            role="button"
            class="end"
            tabindex=${scene.stop === end.id ? 0 : -1}
            data-end=${end.id}
            aria-label=${endSentence(scene, end)}
            aria-pressed=${selection === end.id}
          >
            <path class="arc" transform=${flip} d=${ring(group)} />
            <path class="rule" d="M${side * tick.x} ${tick.y}L${side * (x - (anchor === 'middle' ? 0 : anchor === 'start' ? 4 : -4))} ${y}" />
            <text class="arc-name" x=${side * x} y=${y + 4} text-anchor=${textAnchor}>${lines[0]}</text>
            <rect class="ring" pointer-events="all" x=${ringLeft(side * x, anchor, side)} y=${y - 12} width=${NAME_WIDTH + 8} height="24" rx="5" />
          </g>
        </g>`;
      })}
    </g>`;
}

function ringLeft(x: number, anchor: 'start' | 'end' | 'middle', side: number): number {
  if (anchor === 'middle') return x - NAME_WIDTH / 2 - 4;
  return (anchor === 'start') === (side === 1) ? x - 4 : x - NAME_WIDTH - 4;
}

interface PlacedName {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
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

/** The same as a table: for each pair what goes which way. */
export function renderPairs({ words, shown, choose }: Scene): TemplateResult {
  const pairs = new Map<string, { a: End; b: End; there: number; back: number }>();
  for (const { from, to } of shown.flows) {
    const back = pairs.get(JSON.stringify([to.id, from.id]));
    if (back) {
      back.back++;
      continue;
    }
    const key = JSON.stringify([from.id, to.id]);
    const pair = pairs.get(key) ?? { a: from, b: to, there: 0, back: 0 };
    pair.there++;
    pairs.set(key, pair);
  }
  const list = [...pairs.values()].sort((p, q) => Number(q.back > 0) - Number(p.back > 0)).slice(0, 200);
  if (list.length === 0) return html``;
  return html`<div
    class="wide-table"
    role="region"
    tabindex="0"
    aria-label=${words.scrolls(words.chordCaption)}
  >
    <table>
      <caption>
        ${words.chordCaption}
      </caption>
      <thead>
        <tr>
          ${[words.chordPair, `${words.gives} – ${words.gets}`, words.views.chord].map(
            (head) => html`<th scope="col">${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${list.map(
          ({ a, b, there, back }) =>
            html`<tr>
              <th scope="row">
                <button type="button" class="link" @click=${() => choose(a.id)}>${a.name}</button> –
                <button type="button" class="link" @click=${() => choose(b.id)}>${b.name}</button>
              </th>
              <td>${words.balance(there, back)}</td>
              <td>${back > 0 ? words.mutual : words.oneWay}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
