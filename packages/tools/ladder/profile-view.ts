import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import { KINDS } from './profile.ts';
import type { RungProfile } from './profile.ts';
import type { Words } from './words/words.ts';

export interface ProfileView {
  readonly words: Words['profile'];
  /** Level of the profile's heading; rungs are one below. */
  readonly level: number;
  readonly profile: readonly RungProfile[];
  /** What a rung is called for this person. */
  readonly nameOf: (rung: string) => string;
  readonly joint: number | undefined;
  readonly isHelped: boolean;
}

/** A person's own answers, told rung by rung: nothing is added up over rungs, and none is called reached. */
export function renderProfile(view: ProfileView): TemplateResult {
  const { words, level, profile } = view;
  return html`<section class="profile">
    ${heading(level, words.title, 'section-heading')}
    <p class="lead">
      ${words.lead} ${view.joint === undefined ? nothing : words.joint(view.joint)}
      ${view.isHelped ? words.helped : nothing}
    </p>
    ${profile.map((rung) => renderRung(view, rung))}
  </section>`;
}

function renderRung({ words, level, nameOf }: ProfileView, { id, practices }: RungProfile): TemplateResult {
  return html`<section>
    ${heading(level + 1, nameOf(id), 'review-heading')}
    <p class="often">${sentence(words, practices)}</p>
    <dl>
      ${KINDS.map((kind) => {
        const told = practices[kind];
        return told === undefined
          ? nothing
          : html`<dt>${words.answers[kind]}</dt>
              <dd>
                <ul>
                  ${told.map((practice) => html`<li>${practice}</li>`)}
                </ul>
              </dd>`;
      })}
    </dl>
  </section>`;
}

/** How many of a rung's practices there are by one's own account. */
function sentence(words: Words['profile'], practices: RungProfile['practices']): string {
  const all = Object.values(practices).reduce((sum, told) => sum + told.length, 0);
  if (practices.unanswered?.length === all) return words.nothing;
  const isShort = practices.true !== undefined || practices.notTrue !== undefined;
  const count = (isShort ? practices.true : practices.established)?.length ?? 0;
  if (count === 0) return isShort ? words.trueNone : words.oftenNone;
  return isShort ? words.true(count, all) : words.often(count, all);
}
