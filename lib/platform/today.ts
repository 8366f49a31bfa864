/** The day that it is for the reader: `today()` -> "2026-11-30". */
export function today(): string {
  // Swedish writes dates as ISO does, in the reader's own time zone.
  return new Date().toLocaleDateString('sv');
}
