/**
 * Our diagram for the bench of graph libraries: the element itself, from `dist`, with everything it draws and says. What is
 * measured is read from its shadow root. See ../shared/bench/diagram/README.md for what an adapter is.
 */
import { Diagram } from 'talkoot/diagram';

/** Above this many flows the diagram offers no picture of the whole. */
const MOST_DRAWN = 600;

class BenchDiagram extends Diagram {}

if (!customElements.get('bench-diagram')) customElements.define('bench-diagram', BenchDiagram);

export default async function render(container, graph, options = {}) {
  const places = new Map(options.prev?.map(({ id, x, y }) => [id, [x, y]]));
  const values = new Map();
  for (const { label, id } of graph.edges)
    if (!values.has(label ?? id)) values.set(label ?? id, `v${values.size}`);
  const element = Object.assign(document.createElement('bench-diagram'), {
    editable: true,
    // What is too large to be drawn opens as a person would see it: by the view that can be read.
    view: graph.edges.length > MOST_DRAWN ? '' : 'flows',
    network: {
      talkoot: 1,
      id: 'bench',
      revision: 'bench',
      parents: [],
      title: '',
      actors: graph.nodes.map(({ id, name }) => ({
        id,
        name: { fi: name },
        ...(places.has(id) && { position: places.get(id) }),
      })),
      values: [...values].map(([name, id]) => ({ id, name: { fi: name } })),
      flows: graph.edges.map(({ id, source, target, kind, label }) => ({
        id,
        from: source,
        to: target,
        kind,
        value: values.get(label ?? id),
      })),
    },
  });
  container.append(element);
  await element.updateComplete;
  // The bench wants all flows in one picture, also where the diagram begins with the part around one.
  element.shadowRoot.querySelector('[data-whole]')?.click();
  await element.updateComplete;
  const drawing = () => element.shadowRoot.querySelector('svg.drawing');
  if (!drawing())
    return {
      // In a table nobody has a place.
      positions: () => graph.nodes.map(({ id }) => ({ id, x: NaN, y: NaN })),
      edgeShapes: () => [],
      screenPos: () => ({ x: -1, y: -1 }),
      scale: () => 1,
    };
  // The bench looks at 800 pixels from the top; what stands above the picture goes out of sight.
  element.style.marginBlockStart = `${-drawing().getBoundingClientRect().top}px`;
  const all = (selector) => [...drawing().querySelectorAll(selector)];
  const placeOf = (group) => {
    const { e, f } = group.transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 };
    const { x, y, width, height } = group.querySelector('rect');
    return {
      x: e + x.baseVal.value + width.baseVal.value / 2,
      y: f + y.baseVal.value + height.baseVal.value / 2,
    };
  };
  const sizeOf = (group) => {
    const { width, height } = group.querySelector('rect');
    return { w: width.baseVal.value, h: height.baseVal.value };
  };
  const end = (id) => drawing().querySelector(`[data-end="${CSS.escape(id)}"]`);
  return {
    positions: () => all('[data-end]').map((group) => ({ id: group.dataset.end, ...placeOf(group) })),
    boxes: () => all('[data-end]').map((group) => ({ id: group.dataset.end, ...sizeOf(group) })),
    edgeShapes: () => {
      const labels = new Map(all('[data-flow]').map((group) => [group.dataset.flow, group]));
      const lines = new Map(
        all('[data-way]').map((group) => [group.dataset.way, group.querySelector('path')]),
      );
      return graph.edges.flatMap((edge) => {
        const line = lines.get(edge.id);
        if (!line) return [];
        const length = line.getTotalLength();
        const pts = Array.from({ length: 17 }, (_, index) => {
          const { x, y } = line.getPointAtLength((length * index) / 16);
          return { x, y };
        });
        const label = labels.get(edge.id);
        if (!label) return [{ id: edge.id, pts, lx: pts[8].x, ly: pts[8].y }];
        // What is drawn is measured, not what the data guessed.
        const { w, h } = sizeOf(label);
        Object.assign(edge, { lw: w, lh: h });
        const { x, y } = placeOf(label);
        return [{ id: edge.id, pts, lx: x, ly: y }];
      });
    },
    screenPos: (id) => {
      const { x, y, width, height } = end(id).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    scale: () => drawing().getScreenCTM().a,
  };
}

render.incremental = true;
