import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { saveFile } from 'talkoot/device';
import { heading } from 'talkoot/elements/heading.js';
import type { Content } from 'talkoot/elements/step-view.js';
import {
  flowsToCsv,
  isPublicCopy,
  matrixToCsv,
  networkCopy,
  networkFileName,
  publicCopy,
  serializeNetwork,
  toGraphml,
} from 'talkoot/network';
import type { Network, PublicParts } from 'talkoot/network';
import { localDay } from '../network-file/local-day.ts';
import { radios } from './lists.ts';
import type { Panel, PanelHost } from './panel.ts';
import { panelStyles } from './panel-styles.ts';

type Copy = 'working' | 'network' | 'public';
type Part = keyof PublicParts;

const PARTS: readonly Part[] = ['states', 'evidence', 'people', 'minutes', 'plan', 'rounds'];

/** Files and paper: first for whom, then what. Whatever is saved holds no more than that copy may. */
export class ExportPanel implements Panel {
  readonly styles = [panelStyles];
  readonly #host: PanelHost;
  #copy: Copy = 'working';
  readonly #parts = new Set<Part>();

  constructor(host: PanelHost) {
    this.#host = host;
  }

  render(): Content {
    const { words, network, level } = this.#host;
    const { export: own } = words;
    const section = (title: string, hint: string, content: Content): TemplateResult =>
      html`<section class="finding">
        ${heading(level + 1, title, 'review-heading')}${hint ? html`<p class="hint">${hint}</p>` : nothing}
        <div class="actions">${content}</div>
      </section>`;
    const button = (label: string, act: () => void, look = 'secondary'): TemplateResult =>
      html`<button type="button" class=${look} @click=${act}>${label}</button>`;
    return html`${isPublicCopy(network) ? nothing : this.#renderCopies()}
    ${section(
      own.file,
      own.fileHint,
      button(own.saveFile, () => this.#saveNetwork(), 'primary'),
    )}
    ${section(
      own.tables,
      '',
      html`${button(own.csv, () => this.#save('csv'))}${button(own.matrix, () => this.#save('matrix'))}${button(own.graphml, () => this.#save('graphml'))}`,
    )}
    ${section(
      own.pictures,
      own.picturesHint,
      html`${button(own.svg, () => void this.#saveSvg())}${button(own.png, () => void this.#savePng())}`,
    )}
    ${section(
      own.paper,
      '',
      html`${(['A4', 'A3', 'A1'] as const).map((paper) => button(own.papers[paper], () => this.#host.print(paper)))}`,
    )}`;
  }

  #renderCopies(): TemplateResult {
    const { export: own } = this.#host.words;
    return html`${radios<Copy>(
      'export-copy',
      own.copy,
      own.copies,
      this.#copy,
      (copy) => {
        this.#copy = copy;
        this.#host.refresh();
      },
      own.copyHints,
    )}
    ${
      this.#copy !== 'public'
        ? nothing
        : html`<fieldset class="question">
            <legend class="label">${own.parts}</legend>
            <div class="options">
              ${this.#offered.map(
                (part) =>
                  html`<label class="option"
                    ><input
                      type="checkbox"
                      .checked=${this.#parts.has(part)}
                      @change=${(event: Event) => this.#tick(part, (event.target as HTMLInputElement).checked)}
                    /><span>${own.partNames[part]}</span></label
                  >`,
              )}
            </div>
          </fieldset>`
    }`;
  }

  /** What the network has to tick at all. */
  get #offered(): readonly Part[] {
    const { flows, people, meetings, plan, rounds } = this.#host.network;
    const has: Readonly<Record<Part, boolean>> = {
      states: flows.some(({ state, confirmed }) => state !== undefined || confirmed !== undefined),
      evidence: flows.some(({ evidence }) => evidence !== undefined),
      people: people !== undefined && people.length > 0,
      minutes: meetings !== undefined && meetings.length > 0,
      plan: plan !== undefined,
      rounds: rounds !== undefined && rounds.length > 0,
    };
    return PARTS.filter((part) => has[part]);
  }

  /** The network as the chosen copy has it. */
  get #shared(): Network {
    const { network } = this.#host;
    if (isPublicCopy(network)) return network;
    if (this.#copy === 'network') return networkCopy(network);
    if (this.#copy === 'working') return network;
    return publicCopy(network, Object.fromEntries([...this.#parts].map((part) => [part, true])));
  }

  #tick(part: Part, isOn: boolean): void {
    if (isOn) this.#parts.add(part);
    else this.#parts.delete(part);
    this.#host.refresh();
  }

  #saveNetwork(): void {
    const { words } = this.#host;
    const isWorking = this.#copy === 'working' && !isPublicCopy(this.#host.network);
    this.#host.say(words.export.saved(isWorking ? this.#host.saveWorkingCopy() : this.#offerCopy()));
  }

  #offerCopy(): string {
    const shared = this.#shared;
    const name = fileName(shared, 'json');
    saveFile(name, serializeNetwork(shared), 'application/json');
    return name;
  }

  #save(kind: 'csv' | 'matrix' | 'graphml'): void {
    const { language, words } = this.#host;
    const shared = this.#shared;
    const files = {
      csv: () => [fileName(shared, 'csv'), flowsToCsv(shared, language), 'text/csv'] as const,
      matrix: () =>
        [fileName(shared, 'csv', 'ristitaulukko'), matrixToCsv(shared, language), 'text/csv'] as const,
      graphml: () => [fileName(shared, 'graphml'), toGraphml(shared, language), 'application/xml'] as const,
    };
    const [name, text, type] = files[kind]();
    saveFile(name, text, type);
    this.#host.say(words.export.saved(name));
  }

  async #saveSvg(): Promise<void> {
    await this.#attempt(async () => {
      const name = fileName(this.#public, 'svg');
      saveFile(name, await this.#host.toSvg(this.#drawn, this.#public), 'image/svg+xml');
      return name;
    });
  }

  async #savePng(): Promise<void> {
    await this.#attempt(async () => {
      const name = fileName(this.#public, 'png');
      offer(name, await this.#host.toPng(this.#drawn));
      return name;
    });
  }

  /** What a picture shows: what is on screen, and no more than the public copy where that was chosen. */
  get #drawn(): Network {
    return this.#copy === 'public' ? this.#public : this.#host.network;
  }

  /** What a picture may carry, since pictures are passed on: never more than the public copy. */
  get #public(): Network {
    const { network } = this.#host;
    if (isPublicCopy(network) || this.#copy === 'public') return this.#shared;
    return publicCopy(network);
  }

  async #attempt(save: () => Promise<string>): Promise<void> {
    const { words } = this.#host;
    try {
      const name = await save();
      this.#host.say(words.export.saved(name));
    } catch (error) {
      console.warn('The picture could not be made:', error);
      this.#host.say(words.export.failed);
    }
  }
}

/** `verkosto-<name>-<kind of copy>-<day>.<ending>`: copies do not take each other's place. */
function fileName(network: Network, ending: string, what = ''): string {
  const copy = network.copy === 'public' ? 'julkinen' : network.copy === 'network' ? 'verkostolle' : '';
  const title = [network.title, what, copy].filter((part) => part !== '').join(' ');
  return networkFileName({ ...network, title }, localDay(new Date())).replace(/json$/, ending);
}

/** Browsers may start reading the file only after a person has said where to put it. */
function offer(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
