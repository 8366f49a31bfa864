/** A date as ISO writes it, as far as it is known: [2004, 10, 28] -> "2004-10-28", ['2019', '5'] -> "2019-05", [2004] -> "2004". */
export function isoDate(parts: readonly (number | string)[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The day of a moment for the reader: `localDay(Date.UTC(2026, 10, 30, 23))` -> "2026-12-01" in Berlin. */
export function localDay(milliseconds: number): string {
  // Swedish writes dates as ISO does, in the reader's own time zone.
  return new Date(milliseconds).toLocaleDateString('sv');
}
