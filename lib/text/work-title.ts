import type { WorkRecord } from '../model/work.ts';

/** Title and subtitle as one line: "Lessons from a trial: patient expectations"; undefined where the record has neither. */
export function workTitle({ title, subtitle }: Pick<WorkRecord, 'title' | 'subtitle'>): string | undefined {
  return title && subtitle ? `${title}: ${subtitle}` : title || subtitle;
}
