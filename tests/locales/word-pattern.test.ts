import { describe, expect, it } from 'vitest';
import { anyOf, capitalised, dotted } from '../../lib/locales/word-pattern.ts';

describe('words as patterns', () => {
  it('tries the longest word first, and takes dots as dots', () => {
    expect(new RegExp(`^(?:${anyOf(['in', 'in press', 'z.b'])})`).exec('in press')?.[0]).toBe('in press');
    expect(new RegExp(`^(?:${anyOf(['z.b'])})$`).test('zxb')).toBe(false);
  });

  it.each(['nd', 'n.d.', 'n. d.', 'n d'])('reads "%s" as the initials "nd"', (printed) => {
    expect(new RegExp(`^(?:${dotted('nd')})$`).test(printed)).toBe(true);
  });

  it('begins a name with a capital', () => {
    expect(capitalised('éditions')).toBe('Éditions');
  });
});
