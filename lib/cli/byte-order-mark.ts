/** The encoding that the first bytes of a file state: FF FE -> "utf-16le", FE FF -> "utf-16be"; null where they state neither. */
export function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * Whether a file is no text, by its first bytes: `isBinary(picture, 4096)` -> true. Text in UTF-16 has zero bytes too; its byte order mark
 * tells it from pictures and programs.
 */
export function isBinary(bytes: Uint8Array, sniffed: number): boolean {
  return byteOrderMark(bytes) === null && bytes.subarray(0, sniffed).includes(0);
}
