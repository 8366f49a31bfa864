import type { WorkRecord } from '../model/work.ts';
import { mergeNotices } from './merge-notices.ts';

/**
 * One record of two services' records of the same work: the first one's fields, what only the second knows (PMID, study types),
 * and the notices of both: `mergeWorks({ title: 'Pain', DOI }, { title: 'Pain.', PMID })` -> { title: 'Pain', DOI, PMID }.
 */
export function mergeWorks(first: WorkRecord, second: WorkRecord): WorkRecord {
  const relations = [...(first.relations ?? []), ...(second.relations ?? [])];
  const journalNames = [...new Set([...namesOf(first), ...namesOf(second)])];
  const { volume, issue, page } = second;
  const isElsewhere = (volume && volume !== first.volume) || (page && page !== first.page) || (issue && issue !== first.issue);
  const here = isElsewhere ? [{ ...(volume ? { volume } : {}), ...(issue ? { issue } : {}), ...(page ? { page } : {}) }] : [];
  const otherPlaces = [...(first.otherPlaces ?? []), ...here, ...(second.otherPlaces ?? [])];
  return {
    ...second,
    ...first,
    ...(journalNames.length > 1 ? { journalNames } : {}),
    ...(otherPlaces.length > 0 ? { otherPlaces } : {}),
    years: [...new Set([...first.years, ...second.years])],
    studyTypes: [...new Set([...first.studyTypes, ...second.studyTypes])],
    notices: mergeNotices([...first.notices, ...second.notices]),
    ...(relations.length > 0 ? { relations } : {}),
  };
}

function namesOf({ journalNames, 'container-title': name }: WorkRecord): readonly string[] {
  return journalNames ?? (name ? [name] : []);
}
