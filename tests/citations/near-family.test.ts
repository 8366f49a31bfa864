import { describe, expect, it } from 'vitest';
import { prepareNearFinder } from '../../lib/citations/near-family.ts';

describe('the listed name that a name was meant to be', () => {
  const find = prepareNearFinder(['lee', 'qaseem', 'fenske', 'fenskes', 'иванов', 'desallespainelli', 'meyer']);

  it.each([
    ['quassem', 'qaseem'],
    ['qaseem', 'qaseem'],
    ['fesnke', 'fenske'],
    ['fenskess', 'fenske'],
    ['иваноф', 'иванов'],
    ['sallespainelli', 'desallespainelli'],
    ['maier', null],
    ['lea', null],
    ['qasm', null],
    ['lommel', null],
  ])('is for %s %s', (name, near) => {
    expect(find(name)).toBe(near);
    expect(find(name)).toBe(near); // asked again, from memory
  });
});
