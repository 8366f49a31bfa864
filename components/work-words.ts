import type { ReportReference } from '../lib/model/report.ts';
import type { WorkRecord } from '../lib/model/work.ts';
import { yearOf } from '../lib/text/csl-year.ts';

/** The year of the issue: "2021"; undefined where the record has none. */
export function workYear(work: WorkRecord): string | undefined {
  return (yearOf(work.issued) ?? work.years[0])?.toString();
}

/** Longest name for an entry that prints no author, in characters. */
const LONGEST_NAME = 60;

/** A short name to know an entry by: "Furlan, 2010"; its first words where no author was read. */
export function entryName({ csl, selector }: ReportReference): string {
  const [first] = csl.author ?? [];
  const name = first?.family ?? first?.literal;
  const year = yearOf(csl.issued);
  if (name) return [name, year].filter(Boolean).join(', ');
  const { exact } = selector;
  return exact.length > LONGEST_NAME ? `${exact.slice(0, LONGEST_NAME).trimEnd()}…` : exact;
}
