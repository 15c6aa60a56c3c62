/**
 * Makes phrases of what Orca says: the name, the role, the states, whatever words and order this version of Orca has
 * for them. `Nimesi entry required.` becomes `Nimesi — text field, required`.
 */

/** What Orca calls them, and what they are called in a transcript. */
const ROLES = {
  entry: 'text field',
  'password text': 'text field',
  'push button': 'button',
  'toggle button': 'button',
  'radio button': 'radio button',
  'check box': 'checkbox',
  'combo box': 'list box',
  'spin button': 'spin button',
  slider: 'slider',
  link: 'link',
  panel: 'group',
  figure: 'figure',
  grouping: 'group',
  alert: 'alert',
  'column header': 'column header',
  'row header': 'row header',
  'heading level (\\d)': 'heading $1',
  '[Ll]ist with (\\d+) items?': 'list of $1',
  '[Dd]escription list with (\\d+) terms?': 'list of $1',
  '[Tt]able with (\\d+) rows?(?: and)? (\\d+) columns?': 'table of $1 × $2',
};

/** Roles that are said before the name. */
const REGIONS = ['navigation', 'region', 'form', 'main content'];

const STATES = {
  required: 'required',
  'invalid entry': 'invalid',
  selected: 'selected',
  'not selected': 'not selected',
  checked: 'checked',
  'not checked': 'not checked',
  pressed: 'pressed',
  'not pressed': 'not pressed',
  expanded: 'expanded',
  collapsed: 'collapsed',
  'read only': 'read only',
  grayed: 'disabled',
};

/** How Orca speaks of itself, and what it says where the page says it too. */
const NOISE = [
  /^(Focus|Browse) mode$/,
  /^leaving /i,
  /^Loading\. {2}Please wait$/,
  /^Finished loading/,
  /^(description (term|value)|\d+ values?|Nesting level \d+|statusbar)$/,
  /^blank$/,
  /^clickable$/,
  /^\s*$/,
];

const stateWords = Object.keys(STATES).sort((a, b) => b.length - a.length);
const ROLE = new RegExp(
  `^(?:(.*?) ?)(?:(?<= |^)(not selected|selected|collapsed|expanded) )?(?<= |^)(${Object.keys(ROLES)
    .join('|')
    .replaceAll(/\((?=\\)/g, '(?:')})(?:[ .]+(.*))?$`,
);
const REGION = new RegExp(`^(${REGIONS.join('|')})(?: (.+))?$`);

/** The states at the end of an utterance; what is none is the value, in quotes. */
function statesOf(words) {
  const states = [];
  let rest = words.replaceAll('.', '').trim();
  for (let found; (found = stateWords.find((word) => rest === word || rest.endsWith(` ${word}`)));) {
    states.unshift(STATES[found]);
    rest = rest.slice(0, -found.length).trim();
  }
  return rest ? [`“${rest}”`, ...states] : states;
}

function parse(utterance) {
  const [, region, regionName] = REGION.exec(utterance) ?? [];
  if (region) return { name: regionName ?? '', role: region, states: [] };
  if (utterance in STATES) return { name: '', role: '', states: [STATES[utterance]] };
  const [, name = '', before, spoken, after = ''] = ROLE.exec(utterance) ?? [];
  if (!spoken) return { name: utterance, role: '', states: [] };
  const [pattern, called] = Object.entries(ROLES).find(([role]) => new RegExp(`^${role}$`).test(spoken));
  const role = spoken.replace(new RegExp(`^${pattern}$`), called);
  return { name, role, states: [...(before ? [STATES[before]] : []), ...statesOf(after)] };
}

const written = ({ name, role, states }) =>
  [name, [role, ...new Set(states)].filter(Boolean).join(', ')].filter(Boolean).join(' — ');

/**
 * @param {readonly string[]} utterances in the order they were said
 * @returns {string[]} a phrase a line
 */
export function phrases(utterances) {
  const said = [];
  for (const utterance of utterances) {
    const words = utterance.replace(/\.$/, '').trim();
    if (NOISE.some((pattern) => pattern.test(words))) continue;
    const next = parse(words);
    const last = said.at(-1);
    // One thing may be said in several breaths: its name, its role, its states; the role of a region comes first.
    if (last && last.name === '' && REGIONS.includes(last.role) && next.role === '') last.name = next.name;
    else if (last && next.name === '' && (next.role === '' || last.role === '')) {
      last.role ||= next.role;
      last.states.push(...next.states);
    } else said.push(next);
  }
  return said.map(written);
}
