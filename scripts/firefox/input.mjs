// Mouse and keyboard of a page in Firefox, by the actions of WebDriver BiDi.

/** Keys by their name, as WebDriver writes them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const BUTTONS = { left: 0 };

/** `perform` sends the actions of one device: `perform({ type: 'key', id: 'keys', actions })`. */
export function makeKeyboard(perform) {
  const act = (actions) => perform({ type: 'key', id: 'keyboard', actions });
  const down = (value) => ({ type: 'keyDown', value });
  const up = (value) => ({ type: 'keyUp', value });
  return {
    /** "Enter", "a", "Alt+Shift+J". */
    press(combination) {
      const values = combination.split('+').map((key) => KEYS[key] ?? key);
      return act([...values.map(down), ...values.toReversed().map(up)]);
    },
    type: (text) => act([...text].flatMap((key) => [down(key), up(key)])),
  };
}

/** The mouse of a page; it stays where it was moved to. */
export function makeMouse(perform) {
  let at = { x: 0, y: 0 };
  const act = (actions) => perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const moveTo = ({ x, y }) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  const down = { type: 'pointerDown', button: BUTTONS.left };
  const up = { type: 'pointerUp', button: BUTTONS.left };
  return {
    async move(x, y, { steps = 1 } = {}) {
      const from = at;
      at = { x, y };
      const part = (step) => ({ x: from.x + ((x - from.x) * step) / steps, y: from.y + ((y - from.y) * step) / steps });
      await act(Array.from({ length: steps }, (_, i) => moveTo(part(i + 1))));
    },
    down: () => act([down]),
    up: () => act([up]),
    async click(x, y) {
      at = { x, y };
      await act([moveTo(at), down, up]);
    },
    wheel: (deltaX, deltaY) =>
      perform({ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x: Math.round(at.x), y: Math.round(at.y), deltaX, deltaY }] }),
  };
}

/** A finger on the page's screen. */
export function makeFinger(perform) {
  return {
    tap: (x, y) =>
      perform({
        type: 'pointer',
        id: 'finger',
        parameters: { pointerType: 'touch' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
  };
}
