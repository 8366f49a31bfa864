import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFoldedSlip } from '../../lib/text/compare-names.ts';
import { prepareSlipFinder } from '../../lib/text/slip-finder.ts';

describe('the listed names that a name may be a slip for', () => {
  const find = prepareSlipFinder(['lee', 'qaseem', 'meyer', 'mayer', 'kim', 'lee']);

  it.each([
    ['quassem', ['qaseem']],
    ['maier', ['meyer', 'mayer']],
    ['kmi', ['kim']],
    ['lee', []],
    ['lommel', []],
  ])('are for %s %j', (name, names) => {
    expect(find(name)).toEqual(names);
    expect(find(name)).toEqual(names); // asked again, from memory
  });

  it('are all those that comparing them one by one finds', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aehistcky'), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 40 }), name, (listed, own) => {
        expect(prepareSlipFinder(listed)(own)).toEqual([...new Set(listed)].filter((other) => isFoldedSlip(own, other)));
      }),
      { numRuns: 300, seed: 20261130 },
    );
  });
});
