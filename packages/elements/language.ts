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

/** Scripts written from right to left. */
const RIGHT_TO_LEFT: readonly string[] = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

/** The direction of a language's usual script, or of the one its tag names: `ku` and `ku-Arab` differ. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // Not every tag that names texts names a language.
    return 'ltr';
  }
}
