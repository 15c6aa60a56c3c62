import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { noticeIcon } from 'talkoot/elements/icons.js';
import { flowProblems, pickText, removeFlow, valueName } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { problemWords } from './words/file-problems.ts';
import type { FileProblemWords } from './words/file-problems.ts';

/** What is wrong in a network that opened: where it is, what it is, and the flow that would be taken away to mend it. */
interface Told {
  readonly where: string;
  readonly what: string;
  readonly flow: string | undefined;
}

/** More are told as a number. */
const MOST = 50;

const known = new WeakMap<Network, ReturnType<typeof flowProblems>>();

function problemsOf(network: Network): ReturnType<typeof flowProblems> {
  const problems = known.get(network) ?? flowProblems(network);
  known.set(network, problems);
  return problems;
}

export function hasProblems(network: Network): boolean {
  return problemsOf(network).length > 0;
}

/**
 * A notice of what in the document is not shown on the map, or stands there twice or without a name, each with its place;
 * nothing where nothing is. Flows that nobody sees can be taken away here.
 *
 * @param change - sets a changed document as a step that can be undone
 */
export function renderFileProblems(
  network: Network,
  language: string,
  change: (network: Network, what: string) => void,
): TemplateResult | typeof nothing {
  const problems = problemsOf(network);
  if (problems.length === 0) return nothing;
  const words = problemWords(language);
  const told = problems.slice(0, MOST).map(({ path, code }) => tell(network, language, words, path, code));
  return html`<div class="notice on-screen">
    <p>${noticeIcon}<span>${words.lead(problems.length)}</span></p>
    <details class="more">
      <summary id="file-problems">${words.show}</summary>
      <ul>
        ${told.map(
          ({ where, what, flow }) =>
            html`<li>
              ${where}: ${what}
              ${
                flow === undefined
                  ? nothing
                  : html`<button
                      type="button"
                      class="link"
                      @click=${() => change(removeFlow(network, flow), words.removed(where))}
                    >
                      ${words.remove}<span class="visually-hidden">: ${where}</span>
                    </button>`
              }
            </li>`,
        )}
      </ul>
      ${problems.length > MOST ? html`<p>${words.more(problems.length - MOST)}</p>` : nothing}
    </details>
  </div>`;
}

function tell(network: Network, language: string, words: FileProblemWords, path: string, code: string): Told {
  const [, list, index, property] = /^(\w+)\[(\d+)\](?:\.(\w+))?/.exec(path)!;
  const number = Number(index) + 1;
  if (list !== 'flows') {
    const entry = network[list as 'actors' | 'values'][Number(index)]!;
    const where = words.places[list as 'actors' | 'values'](number, pickText(entry.name, language));
    return { where, what: words.codes[code] ?? code, flow: undefined };
  }
  const flow = network.flows[Number(index)]!;
  const value = network.values.find(({ id }) => id === flow.value);
  const where = words.places.flows(number, value ? valueName(value, language) : flow.value);
  const what =
    code === 'unknown-actor'
      ? words.unknownActor(property === 'from', flow[property as 'from'])
      : words.codes[code];
  return { where, what: what ?? code, flow: flow.id };
}
