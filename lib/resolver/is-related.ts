import type { WorkRecord } from '../model/work.ts';

/** Whether a record names the other as a version of the same work: a preprint names its article, a review its update. */
export function isRelated({ relations = [] }: WorkRecord, { DOI, PMID }: WorkRecord): boolean {
  return relations.some((other) => (DOI !== undefined && other.DOI === DOI) || (PMID !== undefined && other.PMID === PMID));
}
