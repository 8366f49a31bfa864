import type { ReferenceCheck } from './check.ts';

/** The printed DOI or PMID belongs to another work, and a second source confirms it: both titles, and the right DOI when found. */
export const doiMismatch: ReferenceCheck = {
  id: 'doi-mismatch',
  needs: 'works',
  find({ resolution: { conflict, work } }) {
    if (!conflict) return null;
    const values = { printed: conflict.printed, leadsTo: conflict.leadsTo.title ?? '', source: conflict.confirmedBy };
    if (!work) return { key: 'reference.doi-mismatch-only', values };
    const right = work.DOI ?? `PMID ${work.PMID ?? ''}`;
    return { key: 'reference.doi-mismatch', values: { ...values, title: work.title ?? '', right } };
  },
};
