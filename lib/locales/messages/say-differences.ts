import type { CandidateDifference } from '../../model/link.ts';
import { say } from './registry.ts';

/**
 * Why a candidate was not taken, as the end of a sentence: `sayDifferences([{ kind: 'year', here: '2012', listed: '2013' }], 'en')`
 * -> "the year differs: 2012 here, 2013 in the list".
 */
export function sayDifferences(differences: readonly CandidateDifference[], language = 'en'): string {
  const [first, second] = differences.map(({ kind, ...values }) => say(`difference-of.${kind}`, values, language));
  if (first === undefined) return say('difference-of.nothing', {}, language);
  return second === undefined ? first : say('difference-of.two', { first, second }, language);
}
