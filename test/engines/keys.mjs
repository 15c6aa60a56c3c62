/** Keys as web-test-runner's `sendKeys` names them, as a WebDriver types them. */

/** Keys that write nothing, by the code points WebDriver gives them. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** The key of one name; a single character is its own name. */
function keyOf(name) {
  if ([...name].length === 1) return name;
  if (name in KEYS) return KEYS[name];
  throw new Error(`There is no key "${name}" among: ${Object.keys(KEYS).join(', ')}.`);
}

const down = (name) => ({ type: 'keyDown', value: keyOf(name) });
const up = (name) => ({ type: 'keyUp', value: keyOf(name) });

/**
 * What a person's hands do on the keyboard, with the methods web-test-runner asks for.
 *
 * @param {(command: string, parameters: object) => Promise<unknown>} send
 */
export function keyboard(send) {
  const act = (keys) => send('PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
  return {
    type: (text) => act([...text].flatMap((character) => [down(character), up(character)])),
    press: (name) => act([down(name), up(name)]),
    down: (name) => act([down(name)]),
    up: (name) => act([up(name)]),
  };
}
