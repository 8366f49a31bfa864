import { expect, test } from 'vitest';
import { findingKey, setAsideBy } from '../../lib/text/finding-key.ts';

test('a finding is known again when only the white space of its words has changed', () => {
  expect(findingKey('missing', ' Lee et al.,\n2013 ')).toBe('missing Lee et al., 2013');
});

test.each([
  ['missing', 'Lee et al., 2013', true],
  ['missing', 'Lee et al.,\n2013', true],
  ['year-mismatch', 'Lee et al., 2013', false],
  ['missing', 'Mu, 2020', false],
])('%s of %j is set aside: %s', (verdict, exact, isAside) => {
  const isSetAside = setAsideBy([{ finding: 'missing Lee et al., 2013', reason: 'exists' }]);
  expect(isSetAside(verdict, exact)).toBe(isAside);
});

test('nothing is set aside where nothing was dismissed', () => {
  expect(setAsideBy([])('missing', 'Lee et al., 2013')).toBe(false);
});

test('two entries of one long team are two findings', () => {
  const team = Array.from({ length: 40 }, (_, i) => `Author${i}, A.`).join(', ');
  const [one, other] = [`${team} (2019). Burden of backs. Spine, 1, 1–9.`, `${team} (2019). Burden of necks. Spine, 2, 1–9.`];
  expect(findingKey('retracted', one)).not.toBe(findingKey('retracted', other));
  expect(findingKey('retracted', one).length).toBeLessThanOrEqual(250);
});
