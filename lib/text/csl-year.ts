import type { CslDate } from '../model/csl.ts';

/** The year of a date: `{ 'date-parts': [[2021, 10]] }` -> 2021; undefined for "n.d." and for none. */
export function yearOf(date: CslDate | null | undefined): number | undefined {
  return date?.['date-parts']?.[0]?.[0];
}
