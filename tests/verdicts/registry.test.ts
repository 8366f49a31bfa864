import { expect, it } from 'vitest';
import { REFERENCE_CHECKS } from '../../lib/verdicts/registry.ts';

it('has every check once, what could mislead the reader most first', () => {
  expect(REFERENCE_CHECKS.map(({ id }) => id)).toEqual([
    'retracted',
    'concern',
    'doi-mismatch',
    'not-found',
    'details-differ',
    'corrected',
    'duplicate',
    'superseded',
    'uncited',
    'cannot-tell',
  ]);
});
