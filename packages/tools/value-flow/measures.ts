import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber, localeOf } from 'talkoot/engine';
import type { Analysis, Network } from 'talkoot/network';
import { scrolling } from './lists.ts';
import type { Names } from './names.ts';
import type { PanelHost } from './panel.ts';
import type { MeasureId } from './words/panel-words.ts';

/** Where each formula is from; the same in all languages. n: actors, A: links, once per ordered pair. */
const SOURCES: Readonly<Record<MeasureId, string>> = {
  density: 'ΣA / n(n − 1). Allee, Value Network Analysis (stability)',
  reciprocityEdges: '2 · mutual / ΣA. Newman; igraph default, networkx overall_reciprocity',
  reciprocityPairs: 'mutual / connected pairs. igraph ratio, sna dyadic.nonnull',
  meanPath: 'Σ d(u, v) / reachable ordered pairs. Allee (agility)',
  unreachable: '1 − reachable / n(n − 1)',
  efficiency: 'Σ 1 / d(u, v) / n(n − 1), undirected. Latora & Marchiori 2001; networkx global_efficiency',
  centralisationOut: 'Σ(max − out) / (n − 1)². Freeman 1979',
  centralisationIn: 'Σ(max − in) / (n − 1)². Freeman 1979',
  gini: 'ΣΣ|xᵢ − xⱼ| / 2n²x̄, x = in + out',
  tangible: 'tangible : intangible : not said. Allee 2008',
  betweenness: 'Σ σ(s, t | v) / σ(s, t), directed, raw. Brandes 2001',
  creation: 'flows given per actor. Allee (value creation)',
};

const SHARES: readonly MeasureId[] = ['density', 'reciprocityEdges', 'reciprocityPairs', 'unreachable'];
const MOST_NAMED = 3;

/** The measures: number and meaning, the formula on demand. */
export function renderMeasures(
  host: PanelHost,
  network: Network,
  analysis: Analysis,
  names: Names,
): TemplateResult {
  const { words, language } = host;
  const { analysis: own, measures } = words;
  const numbers = measureNumbers(analysis);
  const text = (id: MeasureId): string => {
    if (id === 'tangible') return kindCounts(network, language);
    if (id === 'betweenness') return topOf(analysis.betweenness, names, language) || own.noNumber;
    if (id === 'creation') return topOf(given(network), names, language) || own.noNumber;
    return numberText(id, numbers[id], language) ?? own.noNumber;
  };
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">${own.measure}</th>
        <th scope="col">${own.number}</th>
        <th scope="col">${own.meaning}</th>
      </tr>
    </thead>
    <tbody>
      ${(Object.keys(SOURCES) as MeasureId[]).map(
        (id) =>
          html`<tr>
            <th scope="row">${measures[id][0]}</th>
            <td class="number">${text(id)}</td>
            <td>
              ${measures[id][1]}
              <details class="more">
                <summary>${own.formula}<span class="visually-hidden">: ${measures[id][0]}</span></summary>
                <p lang="en" dir="ltr">${SOURCES[id]}</p>
              </details>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
  return html`<details class="more">
    <summary>${own.measures}</summary>
    <p class="hint">${own.measuresLead}</p>
    ${scrolling(own.measures, table)}
  </details>`;
}

/** The measures that are one number. */
function measureNumbers(analysis: Analysis): Partial<Record<MeasureId, number | undefined>> {
  const { density, reciprocity, meanPath, unreachable, efficiency, centralisation, gini } = analysis;
  return {
    density,
    reciprocityEdges: reciprocity?.edges,
    reciprocityPairs: reciprocity?.pairs,
    meanPath,
    unreachable,
    efficiency,
    centralisationOut: centralisation.out,
    centralisationIn: centralisation.in,
    gini,
  };
}

/** A measure as it is shown: shares in per cent, others with two decimals; undefined for what cannot be computed. */
export function numberText(id: MeasureId, value: number | undefined, language: string): string | undefined {
  if (value === undefined) return undefined;
  const isShare = SHARES.includes(id);
  return new Intl.NumberFormat(localeOf(language), {
    style: isShare ? 'percent' : 'decimal',
    maximumFractionDigits: isShare ? 0 : 2,
  }).format(value);
}

function kindCounts({ flows }: Network, language: string): string {
  const of = (kind: string | undefined): string =>
    formatNumber(flows.filter((flow) => flow.kind === kind).length, language);
  return `${of('tangible')} : ${of('intangible')} : ${of(undefined)}`;
}

function given({ actors, flows }: Network): Map<string, number> {
  const counts = new Map(actors.map(({ id }) => [id, 0]));
  for (const { from } of flows) if (counts.has(from)) counts.set(from, counts.get(from)! + 1);
  return counts;
}

/** The few that have most, with their numbers. */
function topOf(scores: ReadonlyMap<string, number>, names: Names, language: string): string {
  const format = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 });
  return [...scores]
    .filter(([, score]) => score > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_NAMED)
    .map(([id, score]) => `${names.actor(id)} ${format.format(score)}`)
    .join(', ');
}
