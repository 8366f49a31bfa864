/** Longest key, in characters: enough to tell long entries apart. */
const LONGEST_KEY = 200;

/**
 * Names a finding by what it says and where, so that it is known again when the page is opened anew and ids have moved:
 * `findingKey('missing', 'Lee et al., 2013')` -> "missing Lee et al., 2013".
 */
export function findingKey(verdict: string, exact: string): string {
  return `${verdict} ${exact.replace(/\s+/g, ' ').trim()}`.slice(0, LONGEST_KEY);
}
