import type { WorkRecord } from '../model/work.ts';

/** Whether a free copy is worth looking for: `mayHaveCopy({ ...work, PMCID: 'PMC1' })` -> false, one is known; without a DOI nobody can be asked for one. */
export function mayHaveCopy(work: WorkRecord | null): boolean {
  return work?.DOI !== undefined && work.PMCID === undefined && work.openAccessUrl === undefined;
}
