/** Every time and distance of the hover card, each with its reason; the rest before it opens is the reader's to set. Milliseconds and CSS pixels. */

/** The card stays this long after the pointer left: time to cross to it, also by a detour (Wikipedia: 300). */
export const CLOSE_DELAY = 300;

/** A hand at rest still trembles; a pointer that moved no farther than this has rested. */
export const REST_RADIUS = 4;

/** How long a place that the reader jumped to stays marked: the eye finds it after the scroll, then reads on. */
export const FLASH_TIME = 2000;

/** A smooth scroll to another place takes up to a second: until then the reader is still on the way there. */
export const JUMP_TIME = 1000;

/** Between citation and card: the line below stays readable, and the pointer crosses it well within `CLOSE_DELAY`. */
export const CARD_DISTANCE = 6;

/** A card lower than this shows nothing useful; in a window that small it may rather cover its citation. */
export const CARD_LEAST_HEIGHT = 140;

/** In a window this low, or this low and narrow, a card beside its citation has room for its finding alone: it becomes a sheet. */
export const LOW_WINDOW = 460;
export const SMALL_WINDOW = { width: 480, height: 640 };

/** A sheet in such a window takes these parts of its height: the text above it is what it speaks of. */
export const SHEET_SHARE = { least: 0.5, most: 0.8 };

/** The card keeps this far from the edges of the window. */
export const CARD_MARGIN = 8;
