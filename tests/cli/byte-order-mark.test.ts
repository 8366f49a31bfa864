import { expect, test } from 'vitest';
import { byteOrderMark, isBinary } from '../../lib/cli/byte-order-mark.ts';

test.each([
  ['little-endian UTF-16', [0xff, 0xfe, 0x41, 0], 'utf-16le', false],
  ['big-endian UTF-16', [0xfe, 0xff, 0, 0x41], 'utf-16be', false],
  ['marked UTF-8', [0xef, 0xbb, 0xbf, 0x41], null, false],
  ['plain letters', [0x41, 0x42], null, false],
  ['a picture', [0x89, 0x50, 0, 0], null, true],
  ['a zero byte beyond what is looked at', [0x41, 0x42, 0x43, 0x44, 0], null, false],
  ['nothing', [], null, false],
] as const)('%s', (_what, bytes, mark, isNoText) => {
  expect(byteOrderMark(Uint8Array.from(bytes))).toBe(mark);
  expect(isBinary(Uint8Array.from(bytes), 4)).toBe(isNoText);
});
