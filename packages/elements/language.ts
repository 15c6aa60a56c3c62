/** Calls back when a `lang` attribute changed that may concern an element. */
type Listener = () => void;

const listeners = new Set<Listener>();
const roots = new Set<Node>();
let observer: MutationObserver | undefined;

/** The nearest language tag around an element, through slots and shadow hosts; empty when none is set. */
export function nearestLanguage(element: Element): string {
  for (const ancestor of ancestors(element)) {
    const language = ancestor.getAttribute('lang')?.trim();
    if (language) return language;
  }
  return '';
}

function* ancestors(element: Element): Generator<Element> {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) yield node;
    node =
      (node instanceof Element && node.assignedSlot) ||
      (node instanceof ShadowRoot ? node.host : node.parentNode);
  }
}

/**
 * Watches the `lang` attributes around an element while it is connected. One observer serves all elements; it also
 * looks into the shadow roots the element stands in or is slotted into.
 *
 * @returns how to stop.
 */
export function observeLanguage(element: Element, listener: Listener): () => void {
  observer ??= new MutationObserver(() => [...listeners].forEach((tell) => tell()));
  for (const ancestor of ancestors(element)) {
    const root = ancestor.getRootNode();
    if (roots.has(root)) continue;
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    roots.add(root);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    roots.clear();
  };
}

/** The best of the available tags for a wanted one: itself, then without region or variant; undefined when none fits. */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  for (let tag = wanted; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const match = available.find((language) => language.toLowerCase() === tag.toLowerCase());
    if (match !== undefined) return match;
  }
  return undefined;
}

/** Languages written from right to left, by their primary tag or script. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(arab|hebr)\b/i;

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) && !/-latn\b/i.test(language) ? 'rtl' : 'ltr';
}
