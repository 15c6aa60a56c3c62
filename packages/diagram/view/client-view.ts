import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ClientDrawing, DrawnCard } from '../drawing/client-drawing.ts';
import { LINE } from '../drawing/flow-drawing.ts';
import type { PlacedCard } from '../layout/cards.ts';
import { endSentence, flowSentence, isFlowChosen } from './scene.ts';
import type { Scene } from './scene.ts';

/** The inside of the client map: the client, the ways to it, and the cards with their lists. */
export function renderClientMap(scene: Scene, drawing: ClientDrawing, movable: boolean): TemplateResult {
  const { picture, cards, frame } = drawing;
  const axis = frame[0] + frame[2] / 2;
  const turn = (x: number): number => (scene.isRightToLeft ? 2 * axis - x : x);
  return svg`<g aria-hidden="true">
      ${cards.map(({ end }) => {
        const points = picture.cards.get(end.id)!.spoke.map(({ x, y }) => `${turn(x)},${y}`);
        return svg`<polyline class="spoke" data-way=${end.id} points=${points.join(' ')} />`;
      })}
    </g>
    <g role="list" aria-label=${scene.words.views.clients}>
      <g role="listitem">${renderClient(scene, drawing, turn)}</g>
      ${cards.map((card) => {
        const place = picture.cards.get(card.end.id)!;
        return svg`<g role="listitem" data-card=${card.end.id} transform="translate(${turn(place.x)} ${place.y})">
          ${renderCard(scene, drawing, card, place, movable)}
        </g>`;
      })}
    </g>`;
}

function renderClient(scene: Scene, drawing: ClientDrawing, turn: (x: number) => number): TemplateResult {
  const { client, clientLines, picture } = drawing;
  const { x, y, width, height } = picture.client;
  return svg`<g
    role="button"
    class="end"
    tabindex=${scene.stop === client.id ? 0 : -1}
    data-end=${client.id}
    aria-label=${endSentence(scene, client)}
    aria-pressed=${scene.selection === client.id}
    transform="translate(${turn(x)} ${y})"
  >
    <rect class="box client" x=${-width / 2} y=${-height / 2} width=${width} height=${height} rx=${height / 2} />
    <rect class="ring" x=${-width / 2 - 5} y=${-height / 2 - 5} width=${width + 10} height=${height + 10} rx=${height / 2 + 5} />
    ${clientLines.map(
      (line, index) =>
        svg`<text class="name big" y=${(index - (clientLines.length - 1) / 2) * 20 + 6}>${line} </text>`,
    )}
  </g>`;
}

function renderCard(
  scene: Scene,
  drawing: ClientDrawing,
  { end, head, group, values }: DrawnCard,
  { width, height, shown }: PlacedCard,
  movable: boolean,
): TemplateResult {
  const { padding, headLine, bullet } = drawing.measures;
  const side = scene.isRightToLeft ? -1 : 1;
  const begin = side * (-width / 2 + padding);
  const nameHeight = head.length * headLine;
  const headHeight = nameHeight + group.length * LINE + padding - 2;
  let y = -height / 2 + headHeight + padding - 6;
  const isChosen = scene.selection === end.id;
  const rest = values.length - shown;
  return svg`<rect class="card ${end.isCore ? 'core' : ''}" x=${-width / 2} y=${-height / 2} width=${width} height=${height} rx="6" />
    <g
      role="button"
      class="end ${movable ? 'is-movable' : ''}"
      tabindex=${scene.stop === end.id ? 0 : -1}
      data-end=${end.id}
      aria-label=${endSentence(scene, end)}
      aria-pressed=${isChosen}
    >
      <rect class="ring" pointer-events="all" x=${-width / 2 - 3} y=${-height / 2 - 3} width=${width + 6} height=${headHeight + 4} rx="8" />
      ${head.map(
        (line, index) =>
          svg`<text class="card-name" x=${begin} y=${-height / 2 + padding + 9 + index * headLine}>${line} </text>`,
      )}
      ${group.map(
        (line, index) =>
          svg`<text class="small" x=${begin} y=${-height / 2 + nameHeight + padding + 8 + index * LINE}>${line} </text>`,
      )}
    </g>
    ${
      values.length === 0
        ? nothing
        : svg`<line class="rule" aria-hidden="true" x1=${-width / 2 + padding} x2=${width / 2 - padding} y1=${-height / 2 + headHeight} y2=${-height / 2 + headHeight} />
          <g role="list" aria-label=${scene.words.gives}>
            ${values.slice(0, shown).map(({ flow, isGot, lines }) => {
              const top = y;
              y += lines.length * LINE;
              const ringTop = top - 1;
              return svg`<g role="listitem">
                <g
                  role="button"
                  class="flow"
                  tabindex=${scene.stop === flow.id ? 0 : -1}
                  data-flow=${flow.id}
                  aria-label=${flowSentence(scene, [flow], isGot)}
                  aria-pressed=${isFlowChosen(scene, flow.id)}
                >
                  <rect class="ring" pointer-events="all" x=${-width / 2 + 4} y=${ringTop} width=${width - 8} height=${lines.length * LINE + 1} rx="3" />
                  ${renderSign(flow.flow.kind, begin + side * 3.5, top + 8)}
                  ${lines.map(
                    (line, index) =>
                      svg`<text class="label" x=${begin + side * bullet} y=${top + 12 + index * LINE}>${line} </text>`,
                  )}
                </g>
              </g>`;
            })}
          </g>`
    }
    ${
      rest > 0
        ? svg`<text class="more" data-choose=${end.id} x=${begin + side * bullet} y=${y + 13}>${scene.words.more(rest)}</text>`
        : nothing
    }`;
}

function renderSign(kind: string | undefined, x: number, y: number): TemplateResult {
  if (kind === 'tangible')
    return svg`<rect class="sign tangible" x=${x - 3.5} y=${y - 3.5} width="7" height="7" />`;
  if (kind === 'intangible') return svg`<circle class="sign intangible" cx=${x} cy=${y} r="3.25" />`;
  return svg`<circle class="head" cx=${x} cy=${y} r="2" />`;
}
