/** A person at the keyboard: nothing is clicked, and nothing gets focus but by keys. */
import assert from 'node:assert/strict';

/** Runs in the page: what has focus, its name, and whether a person can see it. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return undefined;
  const root = element.getRootNode();
  const words = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const byIds = (ids) =>
    ids
      .split(' ')
      .map((id) => words(root.getElementById(id)))
      .join(' ');
  const labelled = element.getAttribute('aria-labelledby');
  const own = [...(element.labels ?? [])].map(words).join(' ') || words(element);
  const groups = [];
  for (let around = element.parentElement; around; around = around.parentElement) {
    const named = around.getAttribute('aria-labelledby');
    if (around.localName === 'fieldset') groups.push(words(around.querySelector('legend')));
    else if (around.getAttribute('role') === 'radiogroup' && named) groups.push(byIds(named));
  }
  const box = element.getBoundingClientRect();
  const hit = root.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
  const own_ =
    hit &&
    (element === hit ||
      element.contains(hit) ||
      hit.contains(element) ||
      [...(element.labels ?? [])].some((label) => label.contains(hit)));
  return {
    name: labelled ? byIds(labelled) : element.getAttribute('aria-label') || own,
    groups: groups.join(' / '),
    isSeen: box.bottom > 0 && box.top < innerHeight && own_ === true,
  };
}

/** What has focus; undefined when nothing in the page has. */
export const focus = (page) => page.evaluate(focused);

/**
 * Presses Tab until the control with this name, and in this group, has focus.
 *
 * @param {string} [key] - `Shift+Tab` goes back
 */
export async function tabTo(page, name, group = '', key = 'Tab') {
  const passed = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const now = await focus(page);
    passed.push(now?.name ?? 'the page');
    if (!now) continue;
    assert.ok(now.isSeen, `"${now.name}" has focus and cannot be seen`);
    if (now.name.startsWith(name) && now.groups.includes(group)) return;
  }
  assert.fail(`${key} does not lead to "${name}" in "${group}", only to: ${passed.join(' | ')}`);
}

/** With the arrow keys, chooses in the list box that has focus. */
export async function pick(page, text) {
  const steps = await page.evaluate((wanted) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const at = [...element.options].findIndex((option) => option.text.trim() === wanted);
    return at < 0 ? undefined : at - element.selectedIndex;
  }, text);
  assert.ok(steps !== undefined, `the list has no "${text}"`);
  for (let step = 0; step < Math.abs(steps); step++)
    await page.keyboard.press(steps < 0 ? 'ArrowUp' : 'ArrowDown');
}
