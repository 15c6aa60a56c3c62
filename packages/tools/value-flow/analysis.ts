import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatList } from 'talkoot/engine';
import { analyse, BENEFICIARY, isFlowing } from 'talkoot/network';
import type { Analysis, Flow, Network } from 'talkoot/network';
import type { Content } from 'talkoot/elements/step-view.js';
import { finding, radios } from './lists.ts';
import { renderMeasures } from './measures.ts';
import { namesOf } from './names.ts';
import type { Names } from './names.ts';
import type { Panel, PanelHost } from './panel.ts';
import { panelStyles } from './panel-styles.ts';

type Kind = 'all' | 'tangible' | 'intangible';

/** What the map tells, in plain words first; numbers and their definitions on demand. */
export class AnalysisPanel implements Panel {
  readonly styles = [panelStyles];
  readonly #host: PanelHost;
  #kind: Kind = 'all';
  #known: { readonly network: Network; readonly kind: Kind; readonly analysis: Analysis } | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  render(): Content {
    const { network, words, language } = this.#host;
    const { analysis: own } = words;
    const analysis = this.#analysis;
    const names = namesOf(network, language, words);
    const between = network.flows.filter(
      (flow) => flow.from !== BENEFICIARY && flow.to !== BENEFICIARY && this.#counts(flow),
    );
    const hasKinds = network.flows.some(({ kind }) => kind !== undefined);
    return html`<p class="lead">
        ${own.summary(network.actors.length, network.values.length, between.length)}
      </p>
      ${
        hasKinds
          ? radios<Kind>('analysis-kind', own.kind, own.kinds, this.#kind, (kind) => {
              this.#kind = kind;
              this.#host.refresh();
            })
          : nothing
      }
      ${this.#renderValues(analysis, names)}
      ${between.length > 0 ? this.#renderRelations(analysis, names) : html`<p class="lead">${own.noFlows}</p>`}
      ${renderMeasures(this.#host, network, analysis, names)}`;
  }

  #renderValues(analysis: Analysis, names: Names): TemplateResult {
    const { words, language } = this.#host;
    const { analysis: own } = words;
    const list = (ids: readonly string[]): string => formatList(ids.map(names.actor), language);
    const byActor = new Map<string, string[]>();
    for (const { actor, value } of analysis.singleSources)
      byActor.set(actor, [...(byActor.get(actor) ?? []), value]);
    const singles = [...byActor].sort(([, one], [, other]) => other.length - one.length);
    return html`${finding(
      this.#host,
      own.overlaps,
      own.overlapsLead,
      analysis.overlaps.map(
        ({ value, actors }) => html`<strong>${names.value(value)}</strong>: ${list(actors)}`,
      ),
      own.overlapsNone,
    )}
    ${finding(
      this.#host,
      own.single,
      own.singleLead,
      singles.map(
        ([actor, values]) =>
          html`<details class="more">
            <summary>${own.singleOf(names.actor(actor), values.length)}</summary>
            <ul>
              ${values.map((value) => html`<li>${names.value(value)}</li>`)}
            </ul>
          </details>`,
      ),
      own.singleNone,
    )}
    ${finding(this.#host, own.needs, own.needsLead, analysis.needsWithoutGiver.map(names.value), own.needsNone)}`;
  }

  #renderRelations(analysis: Analysis, names: Names): TemplateResult {
    const { network, words } = this.#host;
    const { analysis: own } = words;
    const missing = network.flows.filter(({ id }) => analysis.missing.includes(id));
    return html`${finding(
      this.#host,
      own.oneWay,
      own.oneWayLead,
      analysis.oneWay.map(({ from, to }) => own.oneWayOf(names.actor(from), names.actor(to))),
      own.oneWayNone,
    )}
    ${finding(this.#host, own.missing, own.missingLead, missing.map(names.flow), own.missingNone)}
    ${finding(this.#host, own.alone, '', analysis.isolates.map(names.actor), own.aloneNone)}
    ${finding(this.#host, own.holds, own.holdsLead, analysis.cutActors.map(names.actor), own.holdsNone)}
    ${finding(
      this.#host,
      own.loops,
      own.loopsLead,
      analysis.loops.map((loop) => [...loop, loop[0]!].map(names.actor).join(' → ')),
      own.loopsNone,
    )}
    ${analysis.loopsComplete ? nothing : html`<p>${own.loopsMore}</p>`}`;
  }

  #counts(flow: Flow): boolean {
    return isFlowing(flow) && (this.#kind === 'all' || flow.kind === this.#kind);
  }

  get #analysis(): Analysis {
    const { network } = this.#host;
    const kind = this.#kind;
    if (this.#known?.network !== network || this.#known.kind !== kind) {
      const analysis = analyse(network, kind === 'all' ? {} : { kind });
      this.#known = { network, kind, analysis };
    }
    return this.#known.analysis;
  }
}
