import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import { noticeIcon } from 'talkoot/elements/icons.js';
import type { Content } from 'talkoot/elements/step-view.js';
import { conflictPath, isPublicCopy, lineage, merge, settle } from 'talkoot/network';
import type { Merge, MergeConflict, Network } from 'talkoot/network';
import { openNetworkFile } from '../network-file/open-network-file.ts';
import type { FileRefusal } from '../network-file/open-network-file.ts';
import { conflictWords } from './conflict-words.ts';
import { radios } from './lists.ts';
import type { Panel, PanelHost } from './panel.ts';
import { panelStyles } from './panel-styles.ts';
import { renderRefusal } from './refusal.ts';

type Side = 'mine' | 'theirs';

/** Why another copy is not merged. */
type Obstacle = 'other' | 'publicCopy' | 'continues';

/** Another person's copy of the same network: what both changed differently is asked, and then both are one. */
export class MergePanel implements Panel {
  readonly styles = [panelStyles];
  readonly #host: PanelHost;
  #refusal: FileRefusal | undefined;
  #obstacle: Obstacle | undefined;
  #merge: (Merge & { readonly mine: Network; readonly hasBase: boolean }) | undefined;
  readonly #sides = new Map<string, Side>();

  constructor(host: PanelHost) {
    this.#host = host;
  }

  render(): Content {
    const { words, language, network } = this.#host;
    const { merge: own } = words;
    // What was written meanwhile is in no merge that was made before.
    if (this.#merge && this.#merge.mine !== network) this.#merge = undefined;
    return html`<p class="lead">${own.lead}</p>
      <div class="actions">
        <button type="button" class="secondary" @click=${() => void this.#open()}>${own.open}</button>
      </div>
      <div role="alert">
        ${renderRefusal(this.#refusal, language)}${
          this.#obstacle === undefined
            ? nothing
            : html`<div class="notice">
                <p>${noticeIcon}<span>${own[this.#obstacle]}</span></p>
              </div>`
        }
      </div>
      ${this.#merge ? this.#renderMerge(this.#merge.conflicts, this.#merge.hasBase) : nothing}`;
  }

  #renderMerge(conflicts: readonly MergeConflict[], hasBase: boolean): TemplateResult {
    const { words, level, language } = this.#host;
    const { merge: own } = words;
    const told = conflictWords(this.#merge!.network, language, words);
    const title = conflicts.length === 0 ? own.none : own.conflicts(conflicts.length);
    return html`<section class="finding">
      ${heading(level + 1, title, 'review-heading', 'merge-result')}
      ${hasBase ? nothing : html`<p class="hint">${own.noBase}</p>`}
      ${conflicts.map((conflict) => {
        const key = conflictPath(conflict);
        const options = {
          mine: `${own.mine}: ${told.text(conflict, 'mine')}`,
          theirs: `${own.theirs}: ${told.text(conflict, 'theirs')}`,
        };
        return radios<Side>(
          `merge-${key}`,
          told.place(conflict),
          options,
          this.#sides.get(key) ?? this.#taken(conflict),
          (side) => {
            this.#sides.set(key, side);
            this.#host.refresh();
          },
        );
      })}
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#apply()}>${own.apply}</button>
      </div>
    </section>`;
  }

  /** The side the merge took until somebody says otherwise. */
  #taken({ mine }: MergeConflict): Side {
    return mine === undefined ? 'theirs' : 'mine';
  }

  async #open(): Promise<void> {
    const opened = await openNetworkFile();
    if (opened === undefined) return;
    this.#refusal = this.#obstacle = this.#merge = undefined;
    this.#sides.clear();
    if ('reason' in opened) this.#refusal = opened;
    else this.#take(opened);
    this.#host.refresh();
    if (this.#merge) this.#host.focus('merge-result');
  }

  #take(theirs: Network): void {
    const { network: mine, revisions } = this.#host;
    if (theirs.id !== mine.id) this.#obstacle = 'other';
    else if (isPublicCopy(theirs) || isPublicCopy(mine)) this.#obstacle = 'publicCopy';
    else if (lineage(mine).includes(theirs.revision)) this.#obstacle = 'continues';
    else {
      const known = new Set(lineage(mine));
      const common = lineage(theirs).find((revision) => known.has(revision) && revisions.has(revision));
      const base = common === undefined ? undefined : revisions.get(common);
      this.#merge = { ...merge(base, mine, theirs), mine, hasBase: base !== undefined };
    }
  }

  #apply(): void {
    const { words } = this.#host;
    const { network, conflicts } = this.#merge!;
    const settled = conflicts.reduce((next, conflict) => {
      const side = this.#sides.get(conflictPath(conflict)) ?? this.#taken(conflict);
      return side === this.#taken(conflict) ? next : settle(next, conflict, side);
    }, network);
    this.#merge = undefined;
    this.#host.change(settled, words.merge.apply);
    this.#host.say(words.merge.applied);
    this.#host.focus('panel-heading');
  }
}
