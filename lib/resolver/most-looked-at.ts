/**
 * References that somebody looks at together, at most: a bracket with its citations. For a longer bracket a question for each would be
 * a hundred: `ids.length <= MOST_LOOKED_AT`.
 */
export const MOST_LOOKED_AT = 12;
