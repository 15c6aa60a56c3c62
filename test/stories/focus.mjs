/** Walks through a story by Tab, and judges each place where focus comes to. */

/** No story has more places; one that seems to goes round in circles. */
const MOST = 600;
const AT_A_TIME = 25;

/** @returns {Promise<string[]>} what is wrong. */
export async function walkByTab(page) {
  await page.evaluate(watchFocus);
  for (let pressed = 0; pressed < MOST; pressed += AT_A_TIME) {
    // Held down, the key comes again and again; nothing needs it to come up.
    for (let count = 0; count < AT_A_TIME; count++) await page.keyboard.down('Tab');
    if (await page.evaluate(() => globalThis.focusWalk.isOver)) break;
  }
  await page.keyboard.up('Tab');
  return page.evaluate(() => globalThis.focusWalk.end());
}

/**
 * Runs in the page. Two buttons of its own stand before and after everything, so that the end is known. A place is
 * judged when the next Tab is pressed: then all that focus brings about has happened.
 */
function watchFocus() {
  const found = [];
  const seen = new Set();
  let last;
  let stays = 0;

  const within = (root) => {
    const all = [...root.querySelectorAll('*')];
    return [...all, ...all.flatMap((element) => (element.shadowRoot ? within(element.shadowRoot) : []))];
  };
  const nameOf = (element) => {
    const words =
      element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
    return `${element.localName} "${words.trim().replaceAll(/\s+/g, ' ').slice(0, 60)}"`;
  };
  const focused = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  const atPoint = (x, y) => {
    let element = document.elementFromPoint(x, y);
    for (;;) {
      const inner = element?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === element) return element;
      element = inner;
    }
  };

  /** The parts of the boxes that are in the window. */
  const inWindow = (elements) =>
    elements
      .flatMap((element) => [...element.getClientRects()])
      .map(({ left, top, right, bottom }) => ({
        left: Math.max(left, 0),
        top: Math.max(top, 0),
        right: Math.min(right, document.documentElement.clientWidth),
        bottom: Math.min(bottom, document.documentElement.clientHeight),
      }))
      .filter(({ left, top, right, bottom }) => right - left > 1 && bottom - top > 1);
  const pointsOf = ({ left, top, right, bottom }) => {
    const aside = Math.min(4, (right - left) / 4);
    const down = Math.min(4, (bottom - top) / 4);
    return [
      [(left + right) / 2, (top + bottom) / 2],
      [left + aside, top + down],
      [right - aside, top + down],
      [left + aside, bottom - down],
      [right - aside, bottom - down],
    ];
  };
  const ringOf = (element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return { outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0, boxShadow };
  };
  /** Where an indicator may be: at the control, at its label, around both, or beside it as a drawn box. */
  const around = (element) =>
    [element, ...(element.labels ?? []), element.parentElement, element.nextElementSibling].filter(Boolean);
  const isReachable = (element) =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled, [inert] *') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getClientRects().length > 0;

  const judge = (element) => {
    const ownLabels = [...(element.labels ?? [])];
    const boxes = inWindow([element, ...ownLabels]);
    if (boxes.length === 0) {
      found.push(`focus: ${nameOf(element)} is outside the window`);
      return;
    }
    const isIt = (hit) => [element, ...ownLabels].some((each) => each === hit || each.contains(hit));
    if (!boxes.flatMap(pointsOf).some(([x, y]) => isIt(atPoint(x, y)))) {
      const [[x, y]] = pointsOf(boxes[0]);
      const cover = atPoint(x, y);
      found.push(`focus: ${nameOf(element)} is covered by ${cover ? nameOf(cover) : 'something'}`);
    }
    const isSeen = around(element).some((each) => {
      const { outlined, boxShadow } = ringOf(each);
      return outlined || (boxShadow !== 'none' && boxShadow !== shadows.get(each));
    });
    if (!isSeen) found.push(`focus: ${nameOf(element)} does not show that it has focus`);
  };

  const shown = within(document.getElementById('storybook-root'));
  // Behind a modal dialog nothing can be reached.
  const dialog = shown.find((element) => element.matches(':modal'));
  const all = dialog ? within(dialog) : shown;
  const reachable = all.filter(isReachable);
  const shadows = new Map(reachable.flatMap(around).map((element) => [element, ringOf(element).boxShadow]));
  const [before, after] = ['before', 'after'].map((name) => {
    const button = document.createElement('button');
    button.id = `focus-${name}`;
    button.style.cssText =
      'position: fixed; inset: 0 auto auto 0; inline-size: 1px; opacity: 0; pointer-events: none';
    return button;
  });
  (dialog ?? document.body).prepend(before);
  (dialog ?? document.body).append(after);

  const walk = {
    isOver: false,
    end() {
      const isPassed = (element) =>
        seen.has(element) ||
        (element.type === 'radio' &&
          [...seen].some(
            (other) => other.name === element.name && other.getRootNode() === element.getRootNode(),
          ));
      if (!walk.isOver) found.push('focus: Tab never comes to the end');
      else if (found.length === 0)
        for (const element of reachable)
          if (element.isConnected && isReachable(element) && !isPassed(element))
            found.push(`focus: Tab never comes to ${nameOf(element)}`);
      return [...new Set(found)];
    },
  };
  globalThis.focusWalk = walk;

  addEventListener(
    'keydown',
    (event) => {
      const element = focused();
      if (element === after) walk.isOver = true;
      if (walk.isOver) return void event.preventDefault();
      stays = element === last ? stays + 1 : 0;
      if (stays > 12) {
        found.push(`focus: Tab does not lead on from ${nameOf(element)}`);
        walk.isOver = true;
      } else if (element === null || element === document.body) {
        if (stays === 0) found.push(`focus: lost after ${nameOf(last ?? before)}`);
      } else if (element !== before && stays === 0) {
        seen.add(element);
        judge(element);
      }
      last = element;
    },
    true,
  );
  before.focus();
}
