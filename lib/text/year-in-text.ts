/**
 * A year of print, 1500 to 2099, as a part of a pattern; also the first four figures of a longer number. The shapes of entries have narrower
 * bounds of their own, for among volumes and pages 1543 is hardly ever a year.
 */
export const YEAR_PART = '(?:1[5-9]|20)\\d\\d';

/** The same to 2049, where pages stand as often: "Mu 2050" is rather a page than a work. */
export const LIKELY_YEAR_PART = '(?:1[5-9]\\d\\d|20[0-4]\\d)';

/** A year of print that is no part of a longer number: "in 2013", and nothing of "20134". */
export const ANY_YEAR = new RegExp(`(?<!\\d)${YEAR_PART}(?!\\d)`);

/** The same, each of them. */
export const YEAR_IN_TEXT = new RegExp(ANY_YEAR, 'g');
