/**
 * Stands in for the two packages with which citation-js fetches addresses: they need Node, and Citewell hands it items, never
 * addresses. Calling it is a bug.
 */
export default function noFetch(): never {
  throw new Error('citation-js is not to fetch anything.');
}

/** The name that citation-js imports beside it. */
export const Headers = globalThis.Headers;
