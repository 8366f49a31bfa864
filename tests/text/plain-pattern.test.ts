import { describe, expect, it } from 'vitest';
import { plainPattern } from '../../lib/text/plain-pattern.ts';

describe('plainPattern', () => {
  it.each(['Mu', 'Ørsted', 'Łukasz', 'Žižek', 'Иванов', 'Ωμέγα', '张伟'])('takes the first letter of "%s" for a capital', (name) => {
    expect(plainPattern(/^\p{Lu}/u).test(name)).toBe(true);
  });

  it.each(['mu', 'ørsted', 'éa', 'иванов', 'αβγ', '3', '“'])('takes the first letter of "%s" for none', (name) => {
    expect(plainPattern(/^\p{Lu}/u).test(name)).toBe(false);
  });

  it('keeps classes, escapes and flags', () => {
    const pattern = plainPattern(/[\]\p{L}-]+\.\p{N}/giu);
    expect(pattern.flags).toBe('gi');
    expect('x a-ß].4 y'.match(pattern)).toEqual(['a-ß].4']);
  });

  it('takes a source with its flags', () => {
    expect('Mu, J.'.replace(plainPattern('\\p{Lu}', 'g'), '_')).toBe('_u, _.');
  });
});
