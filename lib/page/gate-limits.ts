// Numbers of the gate. They stand apart because the bundler writes the value of an imported constant where it is used, and
// each byte of the gate is loaded into every page.

/** One year in brackets may be a release date; an article with citations and their list soon has three. */
export const ENOUGH = 3;

/** What one look may read, however large the page is, in characters. */
export const BUDGET = 1e6;

/** A text node costs as much as so many characters: the budget is spent in some 10 ms. */
export const NODE_COST = 50;

/** Characters that are searched at once, so that a year split over elements ("<em>Mu</em>, (<a>2013</a>)") is seen whole. */
export const PIECE = 4e3;

/** "2013a)" is the longest match: an unfinished one is no longer than this, in characters. */
export const OVERLAP = 5;

/** Milliseconds after which pages that write their text by script have mostly done so. */
export const SECOND_LOOK = 3e3;
