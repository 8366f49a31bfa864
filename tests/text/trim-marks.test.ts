import { describe, expect, it } from 'vitest';
import { trimEndMarks, trimMarks } from '../../lib/text/trim-marks.ts';

describe('trimMarks', () => {
  it.each([
    [' Pain. ', 'Pain'],
    ['.,;', ''],
    ['', ''],
    ['J. Pain', 'J. Pain'],
  ])('trims "%s" to "%s"', (text, trimmed) => {
    expect(trimMarks(text)).toBe(trimmed);
  });

  it('takes only the given marks, and off the end alone when asked', () => {
    expect(trimMarks('((Pain).', '(.')).toBe('Pain)');
    expect(trimEndMarks('. Pain. ')).toBe('. Pain');
  });
});
