/** Codes of the keys that are pressed in the popup, as both browsers' protocols want them. */
export const KEY_CODES = { Tab: 9, Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40 };
