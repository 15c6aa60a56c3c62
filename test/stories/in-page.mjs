/** What runs in the page of a story; each function is sent there alone, so it stands on nothing outside itself. */

/** Runs before everything: remembers what broke the policy. */
export function watchPolicy() {
  globalThis.policyBroken = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    globalThis.policyBroken.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim()),
  );
}

/** Resolves when Storybook has finished the story, with what went wrong in it. */
export function storyFinished({ id, limit }) {
  return new Promise((resolve) => {
    const found = [];
    const finish = (reports) => {
      clearTimeout(timer);
      resolve({ found, reports });
    };
    const timer = setTimeout(() => {
      found.push(`not finished in ${limit / 1000} s`);
      finish();
    }, limit);
    (function attach() {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return void setTimeout(attach, 5);
      const on = (name, listener) => {
        const past = channel.last(name);
        if (past) listener(...past);
        channel.on(name, listener);
      };
      // Without the page's whole tree, which testing-library adds.
      const message = (error) =>
        ([error].flat()[0]?.message ?? error?.description ?? String(error)).split('\n\n')[0];
      // The end is told as a success although play() threw: that is told by events of its own.
      on('playFunctionThrewException', (error) => found.push(`play: ${message(error)}`));
      on('unhandledErrorsWhilePlaying', (error) => found.push(`while playing: ${message(error)}`));
      for (const name of ['storyThrewException', 'storyErrored', 'storyMissing', 'configError']) {
        on(name, (error) => {
          found.push(`${name}: ${message(error)}`);
          finish();
        });
      }
      on('storyFinished', (event) => {
        if (event.storyId !== id) return;
        const reports = event.reporters.map(({ type, status, result }) => ({
          type,
          status,
          rules: (result?.violations ?? []).map(
            (rule) => `${rule.id}: ${rule.nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
          ),
          message: result?.error?.message,
        }));
        finish(reports);
      });
    })();
  });
}

/** Elements without a definition, also in shadow roots, names and descriptions that are not there, and whether there is anything at all. */
export function lookOver() {
  const within = (root) => {
    const all = [...root.querySelectorAll('*')];
    return [...all, ...all.flatMap((element) => (element.shadowRoot ? within(element.shadowRoot) : []))];
  };
  const elements = within(document.getElementById('storybook-root'));
  const dangling = elements.flatMap((element) =>
    ['aria-describedby', 'aria-labelledby'].flatMap((name) =>
      (element.getAttribute(name)?.split(/\s+/) ?? [])
        .filter((id) => id !== '' && !element.getRootNode().getElementById(id))
        .map((id) => `${name} of ${element.localName} leads to ${id}, which is not there`),
    ),
  );
  return {
    dangling,
    undefinedTags: elements
      .filter((element) => element.matches(':not(:defined)'))
      .map(({ localName }) => localName),
    empty: !elements.some(
      (element) =>
        element.getClientRects().length > 0 &&
        element.getBoundingClientRect().height > 0 &&
        element.childElementCount === 0,
    ),
    policyBroken: globalThis.policyBroken,
  };
}

/** By how much the page must be scrolled sideways. */
export const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/**
 * Targets of a pointer that are too small (WCAG 2.5.8). A box counts with its label. Let through are links in a
 * sentence, and small targets around whose middle a circle of the least size meets no other target's.
 */
export function smallTargets(least = 24) {
  const TARGETS =
    'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, ' +
    '[role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [role=tab], [role=option]';
  const within = (root) => {
    const all = [...root.querySelectorAll('*')];
    return [...all, ...all.flatMap((element) => (element.shadowRoot ? within(element.shadowRoot) : []))];
  };
  const boxOf = (element) => {
    const boxes = [element, ...(/^(checkbox|radio|file)$/.test(element.type) ? (element.labels ?? []) : [])]
      .map((each) => each.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1);
    if (boxes.length === 0) return undefined;
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return { left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const isSmall = ({ left, top, right, bottom }) => Math.min(right - left, bottom - top) < least - 0.05;
  const isInSentence = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    return (block?.textContent.trim().length ?? 0) > element.textContent.trim().length;
  };
  const targets = within(document.getElementById('storybook-root'))
    .filter(
      (element) =>
        element.matches(TARGETS) &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        getComputedStyle(element).pointerEvents !== 'none',
    )
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box !== undefined);
  const meets = ({ x, y }, other) => {
    if (isSmall(other)) return Math.hypot(x - other.x, y - other.y) < least;
    const aside = Math.max(other.left - x, 0, x - other.right);
    return Math.hypot(aside, Math.max(other.top - y, 0, y - other.bottom)) < least / 2;
  };
  return targets
    .filter(
      ({ element, box }) =>
        isSmall(box) &&
        !isInSentence(element) &&
        targets.some((other) => other.element !== element && meets(box, other.box)),
    )
    .map(({ element, box: { left, top, right, bottom } }) => {
      const words = (element.textContent.trim() || element.getAttribute('aria-label')) ?? '';
      return `${element.localName} "${words}" ${Math.round(right - left)} × ${Math.round(bottom - top)} px`;
    });
}
