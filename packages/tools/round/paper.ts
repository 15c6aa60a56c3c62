import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { directionOf } from 'talkoot/elements/language.js';
import { lazyParts } from 'talkoot/elements/lazy-parts.js';
import { inLanguage, interfaceLanguage, loadCatalogue } from 'talkoot/elements/localize.js';
import { loadReading } from 'talkoot/elements/reading.js';
import { adoptLater } from 'talkoot/elements/styles/adopt-later.js';
import type { ParameterValues, Texts } from 'talkoot/engine';
import { pickText } from 'talkoot/network';
import type { Round } from 'talkoot/network';
import type { Instrument } from './instruments.ts';
import type { Materials } from './materials.ts';

/** An empty form of a round's instrument, ready to be printed. */
export interface RoundForm {
  /** What it is called, in its own language. */
  readonly title: string;
  readonly group: string;
  /** @param level - of its title's heading */
  render(level: number): TemplateResult;
}

/**
 * Loads what an empty form for a group needs. Each question has its code (`r1v1`) beside it, by which answers are typed
 * in later; what must be known before answering stands above the first.
 *
 * @param root - where the form is rendered: it gets the style of forms
 */
export async function loadRoundForm(
  { definition, texts: load }: Instrument,
  round: Round,
  { group, language, words }: Materials,
  root: HTMLElement | DocumentFragment,
): Promise<RoundForm> {
  const [first = language] = definition.languages;
  const [part, reading, own, source] = await Promise.all([
    lazyParts.paper(),
    loadReading(),
    load?.(language),
    load?.(first),
    loadCatalogue(interfaceLanguage(language)),
  ]);
  adoptLater(root, [...reading.STYLES, ...part.STYLES]);
  const texts: Texts = { ...(source && { [first]: source }), ...(own && { [language]: own }) };
  const parameters = parametersOf(definition.parameters, round, language);
  const paper = part.paperOf({ definition, texts, lists: {}, parameters, group, language });
  const title = paper.questionnaire.text('title', language) ?? definition.id;
  return {
    title,
    group,
    render: (level) =>
      html`<div class="round-paper" lang=${language.replace(/-simple$/, '')} dir=${directionOf(language)}>
        <div class="round-paper-before">
          <p><strong>${round.network}</strong></p>
          <p>${words['poster.time']} ${words['poster.told']}</p>
          <p><strong>${words['privacy.title']}</strong> ${words['privacy.notice']}</p>
          <p>${words['privacy.more']}</p>
        </div>
        ${inLanguage(interfaceLanguage(language), () => part.renderPaperForm(paper, { level, title }))}
      </div>`,
  };
}

/** What the round says of the place it is answered in, as far as the instrument asks for it. */
function parametersOf(
  wanted: Readonly<Record<string, unknown>> | undefined,
  { people, meaning }: Round,
  language: string,
): ParameterValues {
  const said = { people: pickText(people, language), meaning: pickText(meaning, language) };
  const entries = Object.entries(said).filter(([name]) => Object.hasOwn(wanted ?? {}, name));
  return Object.fromEntries(entries);
}
