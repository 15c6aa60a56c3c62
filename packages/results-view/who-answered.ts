import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from 'talkoot/engine';
import { heading } from 'talkoot/elements/heading.js';
import type { CollatedGroup } from 'talkoot/results';
import { hasPicture, levelOf } from './showing.ts';
import type { Showing } from './showing.ts';

/** Whether no group has enough answers: then nothing is shown but what is missing. */
export function hasTooFew({ collated }: Showing): boolean {
  return !collated.groups.some(hasPicture);
}

/** What is missing before anything can be shown. */
export function renderTooFew(showing: Showing): TemplateResult {
  const { collated, words, labels } = showing;
  const { minimumGroup, groups } = collated;
  return html`<section class="too-few">
    ${heading(levelOf(showing), words.tooFewTitle, 'part-heading')}
    <ul>
      ${groups.map(
        ({ id, responses }) => html`<li>${words.stillNeeded(labels.group(id), responses, minimumGroup)}</li>`,
      )}
    </ul>
    <p>${words.tooFewWhy(minimumGroup)}</p>
  </section>`;
}

/** "Osallistujat: 18 vastausta, kutsuttuja 30"; of a joint answer, by how many. */
export function answeredSentence({ words, labels }: Showing, group: CollatedGroup): string {
  const { id, responses, invited, joint } = group;
  if (joint.length === 0) return words.answered(labels.group(id), responses, invited);
  const together = words.jointAnswered(
    joint.length,
    joint.reduce((sum, { present }) => sum + present, 0),
  );
  return responses === 0
    ? words.says(labels.group(id), together)
    : `${words.answered(labels.group(id), responses, invited)}, ${together}`;
}

/** Who answered, what is still missing, and that the instrument is new. */
export function renderWhoAnswered(showing: Showing): TemplateResult {
  const { collated, words, newInstrument } = showing;
  return html`<div class="who-answered">
    <ul class="plain-list">
      ${collated.groups.map(
        (group) =>
          html`<li>
            ${answeredSentence(showing, group)}.
            ${
              group.needed > 0 && group.joint.length === 0
                ? words.hidden.tooFewResponses(collated.minimumGroup, group.responses)
                : nothing
            }
            ${group.moreThanInvited ? words.moreThanInvited : nothing}
          </li>`,
      )}
    </ul>
    ${collated.day === undefined ? nothing : html`<p>${words.asOf(formatDate(collated.day, words.language))}.</p>`}
    ${newInstrument ? html`<p class="new-instrument">${words.newInstrument}</p>` : nothing}
  </div>`;
}
