/** What IBM's accessibility engine finds on a page that is open in Chromium. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const engine = await readFile(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'),
  'utf8',
);

/** Runs in the page. Takes what is certain; "potential", "manual" and "recommendation" are for people. */
async function check({ ignored }) {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  // A story stands for what a page is about; landmarks and a way to them are the page's.
  document.getElementById('storybook-root')?.setAttribute('role', 'main');
  for (const element of within(document.body)) {
    // The engine takes for absent what is clipped away, though it is in the accessibility tree as before.
    if (getComputedStyle(element).clipPath === 'inset(50%)') element.style.clipPath = 'none';
    // What is folded together is checked too.
    if (element.localName === 'details') element.open = true;
  }
  const { results } = await new globalThis.ace.Checker().check(document, ['IBM_Accessibility']);
  return results
    .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
    .map(({ ruleId, reasonId, message, snippet, node, path }) => {
      const rule = `${ruleId} ${reasonId}`;
      return {
        rule,
        ignoredBy: ignored.findIndex((entry) => entry.rule === rule && node.closest(entry.within)),
        text: `${rule}: ${message}\n       ${path.dom.replace(/^.*#document-fragment\[1\]/, '')}  ${snippet}`,
      };
    });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {readonly {rule: string, within: string}[]} ignored
 * @returns {Promise<{rule: string, ignoredBy: number, text: string}[]>} `ignoredBy` is an index of `ignored`, or -1
 */
export async function findings(page, ignored) {
  // By the debugger, which the page's policy does not bind.
  await page.evaluate(`${engine}; globalThis.ace = ace;`);
  return page.evaluate(check, { ignored });
}
