import { localDay } from '../text/iso-date.ts';

/** The day that it is for the reader: `today()` -> "2026-11-30". */
export function today(): string {
  return localDay(Date.now());
}
