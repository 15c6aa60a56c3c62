import { parseDefinition } from 'talkoot/engine';
import type { Definition, Question } from 'talkoot/engine';
import { Questionnaire } from 'talkoot';

Questionnaire.define('talkoot-questionnaire');

let place: HTMLElement | undefined;

// What was answered and not sent would ask whether the page may be left.
after(() => document.body.replaceChildren());

/** Puts an element on the page in the place of the one before, and waits until it is rendered. */
export async function show<Shown extends Element & { updateComplete: Promise<unknown> }>(
  element: Shown,
  language = 'fi',
): Promise<Shown> {
  place?.remove();
  place = document.createElement('div');
  place.lang = language;
  place.append(element);
  document.body.append(place);
  await element.updateComplete;
  return element;
}

/** A definition of one section. Labels are the ids, so that tests read like the definition. */
export function defined(...questions: Question[]): Definition {
  return definedIn([{ id: 'only', label: { fi: 'Ainoa osa' }, questions }]);
}

export function definedIn(sections: unknown[], languages = ['fi', 'sv', 'en']): Definition {
  return parseDefinition({ talkoot: 1, id: 'test', version: '1.0.0', languages, sections });
}

/** Shows a questionnaire on one page. */
export async function ask(
  definition: Definition,
  options: Partial<Questionnaire> = {},
): Promise<Questionnaire> {
  const element = document.createElement('talkoot-questionnaire') as Questionnaire;
  Object.assign(element, { definition, ...options });
  return show(element);
}

export function all<Found extends HTMLElement>(element: Element, selector: string): Found[] {
  return [...element.shadowRoot!.querySelectorAll<Found>(selector)];
}

/** The one element that fits; a test fails on none or several. */
export function one<Found extends HTMLElement>(element: Element, selector: string): Found {
  const found = all<Found>(element, selector);
  if (found.length !== 1) throw new Error(`${found.length} elements fit ${selector}`);
  return found[0]!;
}

export function button(element: Element, text: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').filter((each) => words(each) === text);
  if (found.length !== 1)
    throw new Error(
      `${found.length} buttons "${text}" among: ${all(element, 'button').map(words).join(' | ')}`,
    );
  return found[0]!;
}

export function words(element: Element): string {
  return element.textContent.trim().replace(/\s+/g, ' ');
}

/** What a person types: the value, then the events a browser fires. */
export function type(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
