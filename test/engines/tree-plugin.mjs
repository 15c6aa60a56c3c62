/**
 * Answers `a11ySnapshot` where there is no protocol for the whole tree: what the engine itself computes for every
 * element of the page, in shadow roots too, as a flat list. No WebDriver tells descriptions; they are what the ids of
 * `aria-describedby` lead to in the element's own root.
 */

/** Runs in the page. */
function elementsOfPage() {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  return within(document.body)
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => {
      const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
      const root = element.getRootNode();
      const description = ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
      return [element, description];
    });
}

export const treePlugin = () => ({
  name: 'tree',
  async executeCommand({ command, session: { browser } }) {
    if (command !== 'a11y-snapshot') return undefined;
    const found = await browser.send('ExecuteScript', {
      script: `return (${elementsOfPage.toString()})()`,
      args: [],
    });
    const children = [];
    for (const [reference, description] of found) {
      const [id] = Object.values(reference);
      children.push({
        role: await browser.send('GetComputedRole', { id }),
        name: await browser.send('GetComputedLabel', { id }),
        ...(description && { description }),
      });
    }
    return { role: 'document', name: '', children };
  },
});
