import { supportsAdoptingStyleSheets } from 'lit';
import type { CSSResult } from 'lit';

/** Adds styles of a part that came later to a shadow root, each once. */
export function adoptLater(root: HTMLElement | DocumentFragment, styles: Iterable<CSSResult>): void {
  for (const style of new Set(styles)) {
    if (supportsAdoptingStyleSheets && root instanceof ShadowRoot && style.styleSheet) {
      if (!root.adoptedStyleSheets.includes(style.styleSheet)) root.adoptedStyleSheets.push(style.styleSheet);
    } else addElement(root, style.cssText);
  }
}

/** As Lit does where a root takes no sheets. */
function addElement(root: HTMLElement | DocumentFragment, text: string): void {
  if ([...root.querySelectorAll('style')].some(({ textContent }) => textContent === text)) return;
  const element = document.createElement('style');
  element.textContent = text;
  root.append(element);
}
