/**
 * References that somebody looks at together, at most: a bracket with its citations, the rows in a window. When more are named the
 * whole list is wanted and none in particular, and a question for each would be a hundred: `ids.length <= MOST_LOOKED_AT`.
 */
export const MOST_LOOKED_AT = 12;
