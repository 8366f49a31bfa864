/** A year of print, 1500 to 2099, that is no part of a longer number: "in 2013", and nothing of "20134". */
export const YEAR_IN_TEXT = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;
