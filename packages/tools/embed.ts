/** Attributes of the snippet that are its own; the others that begin with `data-` are handed to the tool. */
const OWN = 'data-talkoot';

/**
 * Puts tools in the place of their snippets: `<div data-talkoot="action-plan"><a href="…">…</a></div>`.
 *
 * The link stays until the tool is there, and for good when it cannot be shown. `data-drafts="none"` on the snippet
 * becomes `drafts="none"` on the tool.
 *
 * @param tools - how each tool is loaded and registered, by its name
 */
export function upgrade(tools: Readonly<Record<string, () => Promise<unknown>>>): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[${OWN}]`)) {
    const name = place.getAttribute(OWN) ?? '';
    const load = Object.hasOwn(tools, name) ? tools[name] : undefined;
    if (load === undefined) {
      console.error(`data-talkoot="${name}" is no tool; there are: ${Object.keys(tools).join(', ')}`);
    } else {
      show(place, name, load).catch((error: unknown) =>
        console.error(`talkoot "${name}" cannot be shown:`, error),
      );
    }
  }
}

async function show(place: HTMLElement, name: string, load: () => Promise<unknown>): Promise<void> {
  const tag = `talkoot-${name}`;
  await load();
  if (!customElements.get(tag) || place.querySelector(tag)) return;
  const tool = document.createElement(tag);
  // Only what the tool itself reads: `data-onclick` passes the filters of content systems, and must stay harmless.
  const { observedAttributes } = customElements.get(tag) as { observedAttributes?: readonly string[] };
  for (const attribute of observedAttributes ?? []) {
    const value = place.getAttribute(`data-${attribute}`);
    if (value !== null) tool.setAttribute(attribute, value);
  }
  place.replaceChildren(tool);
}
