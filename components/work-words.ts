import type { WorkRecord } from '../lib/model/work.ts';

/** Title and subtitle as one line: "Lessons from a trial: patient expectations". */
export function workTitle(work: WorkRecord): string | undefined {
  if (!work.title || !work.subtitle) return work.title;
  return `${work.title}: ${work.subtitle}`;
}

/** The year of the issue: "2021"; undefined where the record has none. */
export function workYear(work: WorkRecord): string | undefined {
  return (work.issued?.['date-parts']?.[0]?.[0] ?? work.years[0])?.toString();
}
