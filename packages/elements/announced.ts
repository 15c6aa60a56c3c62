import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

/** How long a text has to stand before it is said: nobody types so slowly. */
const PAUSE = 1000;
/** How long it stays to be said; longer, and who reads the page would come upon it. */
const STAY = 4000;

/** Says a text that is seen elsewhere, and only when it has changed and then stands for a while. */
class Announced extends Directive {
  #text: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  render(_text: string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [text]: [string]): unknown {
    const before = this.#text;
    this.#text = text;
    if (before === undefined || before === text) return noChange;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      element.textContent = text;
      this.#timer = setTimeout(() => (element.textContent = ''), STAY);
    }, PAUSE);
    return noChange;
  }
}

/**
 * For an empty element with `role="status"`: says how things stand once the person pauses, not at each key. What
 * stands there from the beginning is not said.
 */
export const announced: (text: string) => unknown = directive(Announced);
